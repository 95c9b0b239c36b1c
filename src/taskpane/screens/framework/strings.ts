// What the framework's screen says. Its sentences are the handbook's content, or the school's own.
import type { AnswerState } from '../../../app/session/section-state';

export const frameworkWords = {
  title: 'The framework',
  about: {
    ours: 'Each sentence is a row of the table in your document. Complete it here or there: both stay the same.',
    own: 'Each sentence is a row of your school’s own table. Complete it here or there: both stay the same, and nothing else in the table changes.',
    none: 'Each sentence becomes a row of a table in your document. Until then your words are kept with the document.',
  },
  openAll: 'Open all',
  closeAll: 'Close all',
  changeRows: 'Change the rows',
  state: {
    waits: 'Waits for you',
    open: 'Not answered yet',
    begun: 'Half done',
    answered: 'Answered',
  } satisfies Record<AnswerState, string>,
  answered: (answered: number, all: number): string => `${answered} of ${all} answered`,
  goOn: (title: string): string => `Go on to “${title}”`,
  noRow: 'Kept with the document, without a row in your table',
} as const;
