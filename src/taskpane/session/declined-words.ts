// What is said of a table that was not taken over.
import type { Declined } from '../../enquiry/stem-table';

export const declinedWords: Readonly<Record<Declined | 'no table', string>> = {
  'no table': 'The cursor is not in a table. Click into the table you want to use, and press the button again.',
  empty: 'This table is empty. The panel fills a table whose rows begin with a sentence to complete.',
  'one row': 'This table has one row. The panel fills a table with several sentences to complete, each beside its answer.',
  'too many columns': 'This table has too many columns. The panel fills tables with a sentence and its answer, and a section in front of them if you like.',
  figures: 'This table holds figures or dates, not sentences to complete. It was left as it is.',
  'another kind': 'This table does not look like sentences to complete with their answers. It was left as it is.',
  'side by side': 'This table has more than one sentence in a row, so the panel cannot tell which answer belongs to which. It was left as it is.',
  'answers below': 'In this table the answers stand in rows of their own below the sentences. The panel fills tables with the answer beside the sentence or in the same cell. It was left as it is.',
  'no stems': 'The panel found no sentences to complete in this table. It was left as it is.',
};
