// What is said of a job on the document: the framework put in, a table taken over, rows changed. Fetched with the job.
import { dayOf, listOf } from '../../enquiry/format';
import { isOffer } from '../../question/finding';
import type { Placed } from '../../word/framework/insertion-place';
import type { FailureKind } from '../../word/gateway/failure-sentences';
import type { Declined } from '../../enquiry/stem-table';

export const declinedStrings: Readonly<Record<Declined | 'no table', string>> = {
  'no table': 'The cursor is not in a table. Click into the table you want to use, and press the button again.',
  empty: 'This table is empty. The panel fills a table whose rows begin with a sentence to complete.',
  'one row':
    'This table has one row. The panel fills a table with several sentences to complete, each beside its answer.',
  'too many columns':
    'This table has too many columns. The panel fills tables with a sentence and its answer, and a section in front of them if you like.',
  'too many rows':
    'This table has too many rows for the panel to follow. It was left as it is. Put the sentences you want to answer into a table of their own.',
  figures: 'This table holds figures or dates, not sentences to complete. It was left as it is.',
  'another kind': 'This table does not look like sentences to complete with their answers. It was left as it is.',
  'side by side':
    'This table has more than one sentence in a row, so the panel cannot tell which answer belongs to which. It was left as it is.',
  'answers below':
    'In this table the answers stand in rows of their own below the sentences. The panel fills tables with the answer beside the sentence or in the same cell. It was left as it is.',
  'no stems': 'The panel found no sentences to complete in this table. It was left as it is.',
};

/** The first ones by name. */
function shortList(names: readonly string[]): string {
  const more = names.length - 3;
  return more <= 1 ? listOf(names) : listOf([...names.slice(0, 3), `${more} more`]);
}

export const actionStrings = {
  placed: {
    'under the appendix': 'The framework is in your document, under the heading of the appendix.',
    'at the cursor': 'The framework is in your document, below your cursor.',
    'after the table': 'The framework is in your document. The cursor was in a table, so it stands below that table.',
    'at the end': 'The framework is at the end of your document.',
    'already there': 'Your document has the framework already. Nothing was put in.',
  } satisfies Record<Placed, string>,
  /** On the web, where undo is dead after an insert (https://github.com/OfficeDev/office-js/issues/6423). */
  takeOutAgain: ' To take it out again, delete the table and its heading: Undo may not work here in Word on the web.',
  endInstead: 'The framework is at the end of your document: a table cannot stand where the cursor was.',
  adopted: (rows: number): string =>
    `The panel now fills the ${rows} rows of your own table. Nothing in the table was changed.`,
  rowNotInSync:
    'This row has words that are not in the document yet. Wait until they are, or settle them, and then leave the row out.',
  wordsNotKept:
    'The words of this row could not be kept with the document, so the row stays in the table. Nothing was changed.',
  notOurTable: 'The rows of a table the school had are changed in Word. Nothing was changed here.',
  /** The line below the heading of a block. */
  asOf: (day: Date): string => `As it stood on ${dayOf(day)}`,
  blockGone: 'It is no longer in your document. What it says is kept here: put it in again when you like.',
  secondRowGone: 'The second row is no longer in the document. Nothing was changed.',
  secondRowStays:
    'Not all words of the second row are in the first one yet, so the second row stays. Settle the answer that waits for you, and try again.',
  firstRowChanged:
    'Somebody changed the first row meanwhile: words of the second row are missing there, so the second row stays. Press the button again to bring both together.',
  secondRowNotOut:
    'The first row has the words of both rows now. The second row still stands there: press the button again to take it out.',
  secondRowTracked:
    'The first row has the words of both rows now. The second row still stands there, because Word is tracking changes. Accept the changes, or switch Track Changes off (on the Review tab) and press the button again.',
  notAllArrived:
    'Some answers are not in the document yet, or wait for you to choose. Settle them first; nothing was changed.',
  newerRecord:
    'This document was last used with a newer version of this panel, which may have put in things that this one does not know. Nothing was changed; update the panel first.',
  notRemoved: (happened: string): string =>
    `${happened} The panel’s marks are not all out of this document yet. Its words are as they were. Press the button again.`,
  marksStay: (names: readonly string[]): string =>
    `Word does not let the panel reach all its frames here. Still there: those around ${shortList(names)}. Your words are as they were, and the panel’s own notes are still in the file. Open this document in Word on a computer, not in a browser, and take the panel out there.`,
  ourTables: 'tables that the panel put in',
  marksNotChecked:
    'Word did not say whether all the panel’s frames are out of this document. Its own notes are still in the file, so that nothing is lost. Press the button again.',
  typedMeanwhile:
    'Something was typed here in the meantime. The panel’s marks are out of the text; its own notes are still in the file, so that nothing is lost. Press the button again.',
  recordStays: (happened: string): string =>
    `${happened} The panel’s marks are out of the text, but its own notes are still in the file. Press the button again.`,
  leftOver: 'Typed in the panel, beside the answers:',
  cameMeanwhile:
    'Somebody wrote in this row at the moment it was left out. Their words are kept with the document, with the row’s own.',
  cameAndNotKept: (words: string): string =>
    `Somebody wrote in this row at the moment it was left out: “${words}”. The document could not keep these words. Copy them now, or add the row again.`,
  noPlaceForRow:
    'The table has no row left beside which this one could stand. Your words are kept. Put the framework in again, and they go with it.',
  rowBack: (moved: boolean): string =>
    moved
      ? 'The row is back in the table, with the words that stood elsewhere in the document under its mark. What stands there was left as it is.'
      : 'The row is back in the table, with your words.',
  tablesNotJoined:
    'Not all words of the second table are in the first one yet, so nothing was changed in the second. Settle the answers that wait for you, and try again.',
  repeatedTableNotReleased:
    'The first table has the words of both now. The second one still has the panel’s marks: press the button again.',
  tablesJoined:
    'The first table now holds the words of both. The second one is ordinary text: you can keep or delete it.',
  rowIsOut: 'Word reported a problem, but the row is out. Its words are kept with this document.',
  rowNotRead:
    'Word did not say whether the row is out, and the document could not be read just now. The row’s words are kept with this document. Press “Read the document again”, under All steps.',
  changeNotRead:
    'Word did not say whether the table was changed, and the document could not be read just now. What you typed is kept. Press “Read the document again”, under All steps, before you try again.',
  rowsNotEdited: (happened: string): string => `${happened} What you typed is kept.`,
  notInsertedClosed:
    'This document, or the place in it, cannot be changed, so the framework was not put in. If Word shows “Enable Editing”, press that; if it is only viewed, choose “Editing” at the top right; if editing is restricted, choose Review, Restrict Editing, Stop Protection. Then try again.',
  notInserted: (happened: string): string =>
    `${happened} The framework was not put in, and your words are as they were; there may be an empty line more. Click into ordinary text and try again.`,
} as const;

/** What the comment beside the question says. */
export const commentStrings = {
  head: 'Enquiry Handbook, about the question:',
  finding: (about: string, reason: string, nextStep: string): string =>
    `${about === '' ? '' : `“${about}”: `}${reason} ${isOffer(nextStep) ? '' : 'You could try: '}${nextStep}`,
  foot: 'Advice to use or to leave.',
} as const;

/** Why words were not shown in the document. */
export const showStrings = {
  notFound: 'These words were not found in the text. They may have been changed since the copy was prepared.',
  notShown: (sentence: string): string => `${sentence} Look for the words with Word’s own search (Ctrl F).`,
} as const;

const whatNext: Partial<Record<FailureKind, string>> = {
  noFile: 'Save the document (as a Word document, if it came from a PDF), and prepare the copy again.',
  fileNotFetched: 'Check that this computer is online, save the document, and prepare the copy again.',
  fileInUse: 'Close this panel and any other add-in, open the panel once more, and prepare the copy again.',
};

/** Why a copy was not made. */
export const copyStrings = {
  noCopy: (sentence: string, kind: FailureKind): string =>
    `${sentence} No copy was made; your document is as it was. ${whatNext[kind] ?? 'Save the document, and prepare the copy again.'}`,
  noForm: 'The framework could not be read just now, so it was not made ready to be sent. Try it again in a moment.',
  tooLarge:
    'This document is larger than 15 MB. The panel does not look through documents of that size for people, and makes no copy of them. Make its pictures smaller in Word (Compress Pictures), save it, and prepare the copy again.',
  notLooked:
    'The panel could not look through this document for people within a minute. No copy was made. Close other programs, and prepare the copy again.',
  notMarked:
    'This document is put together in a way the panel does not know. No copy was made. Save it in Word, and prepare the copy again.',
} as const;
