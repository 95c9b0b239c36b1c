// What is said of a block of ours that goes into the document.
import { listOf, plural } from '../../enquiry/format';
import type { Placed } from '../../app/session/actions';

/** What a person calls a piece of a block. */
export type Named = 'table' | 'picture' | 'text';

export const partWords = {
  fold: 'Put into your document',
  where: 'Where should it go?',
  cursor: 'Where the cursor is',
  end: 'At the end of the document',
  put: 'Put it into the document',
  update: 'Bring it up to date in the document',
  show: 'Show in document',
  shown: 'The cursor went to it in the document.',
  working: 'Writing to the document…',
  placed: {
    'under the appendix': 'It is in your document.',
    'at the cursor': 'It is in your document, below your cursor.',
    'after the table': 'It is in your document. Your cursor was in a table, so it is below that table.',
    'at the end': 'It is at the end of your document.',
    'already there': 'It is in your document.',
  } satisfies Record<Placed, string>,
  endInstead: 'It is at the end of your document: it cannot go where your cursor was.',
  updated: 'It is brought up to date in your document.',
  /** Beside what is said of the other pieces. */
  updatedAlone: {
    table: 'The table is brought up to date.',
    picture: 'The picture is brought up to date.',
    text: 'The text is brought up to date.',
  } satisfies Record<Named, string>,
  /** Beside one of the same kind that was left alone. */
  othersUpdated: {
    table: 'The other tables are brought up to date.',
    picture: 'The other pictures are brought up to date.',
    text: 'The other lines are brought up to date.',
  } satisfies Record<Named, string>,
  level: 'Your document said this already. Nothing was changed.',
  leftAlone: (pieces: readonly Named[]): string => {
    const tracked = pieces.includes('table') || pieces.includes('text') ? ', or holds tracked changes' : '';
    return plural(pieces.length, {
      one: `The ${pieces.join('')} in the document was changed by hand since the panel wrote it${tracked}. It was left as it is.`,
      other: `The ${listOf(pieces.map((piece, at) => (at === 0 ? piece : `the ${piece}`)))} in the document were changed by hand since the panel wrote them. They were left as they are.`,
    });
  },
  rowCameBack:
    'Somebody wrote in a row of the table just as it was taken out. The row is back, as the last of the table, with their words.',
  oldStays:
    'The table has other columns than before, and somebody wrote in the old one meanwhile, so it stays. The new one stands below it: compare them, and delete the old one in Word.',
  force: 'Replace what was changed by hand',
  evenSoAbout: 'Changes made by hand will be lost. Undo may bring them back, but not in Word on the web.',
  failed: (sentence: string): string => `${sentence} Nothing was lost: it is all kept here. Try again in a moment.`,
} as const;
