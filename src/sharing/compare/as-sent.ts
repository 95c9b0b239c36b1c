// Was an answer what stood in a copy when it was sent out? By what the copy keeps of that moment: a panel in which a colleague opens it goes on with its
// record, and notes the words that the colleague wrote.
import { fingerprint } from '../../enquiry/fingerprint';
import { onceForEach } from '../../enquiry/once';
import { SentLines } from '../copy/sent-lines';
import type { ReturnedCopy } from '../return/returned-copy';

/** Read once for each copy: each of its answers asks. */
const linesOf = onceForEach(({ sent }: Sent) => SentLines.from(sent?.lines ?? null));
type Sent = Pick<ReturnedCopy, 'sent'>;

/** @returns null where the copy does not tell */
export function answerWasSent(copy: ReturnedCopy, id: string, answer: string): boolean | null {
  if (!copy.answers.some((one) => one.id === id)) return null; // of a box nothing is kept
  const lines = linesOf(copy);
  if (lines) return lines.hasAnswer(id, answer);
  const seen = copy.record?.tables.flatMap(({ fields }) => fields).find((field) => field.id === id)?.seen;
  // What was noted since is what a colleague wrote; and of a document that was copied by hand nobody knows since when.
  return seen && copy.sent && seen.at <= copy.sent.at ? seen.fingerprint === fingerprint(answer) : null;
}
