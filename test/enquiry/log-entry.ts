// A piece of evidence in the log, of which nothing is said but its name.
import type { LogEntry } from '../../src/enquiry/log';

export const logEntry = (id: string, part: Partial<LogEntry> = {}): LogEntry => ({
  id,
  what: id,
  planned: null,
  questions: [],
  perspective: null,
  when: '',
  unexpected: false,
  whom: '',
  shows: '',
  where: '',
  ...part,
});
