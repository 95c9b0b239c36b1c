// What every screen of the panel says alike.
import { plural } from '../../enquiry/format';
import { notFetchedWords } from './not-fetched';

/** As ./long-text has it. */
const mostText = '30,000 letters or 500 lines';

export const panelWords = {
  product: 'Enquiry Handbook',
  starting: 'Reading your document…',
  opening: 'Opening…',
  back: 'All steps',
  stepOf: (number: number, all: number): string => `Step ${number} of ${all}`,
  previous: 'Previous',
  next: 'Next',
  dismiss: 'Dismiss this message',
  example: {
    open: 'Read a finished example',
    working: 'Opening the example…',
    opened: 'The example is open in a window of its own. Your document is as it was.',
    noChunk: 'The example could not be fetched. Check that this computer is online, then try again.',
  },
  showMore: (next: number): string => plural(next, { one: 'Show one more', other: `Show the next ${next}` }),
  shown: (shown: number, all: number): string => `${shown} of ${all} are shown.`,
  /** Of files that were chosen at once. */
  tooMany: (most: number, left: number): string =>
    `At most ${most} at a time: ${plural(left, { one: 'one was', other: `${left} were` })} left aside.`,
  tooLongToPaste: `Nothing was pasted: it is too long for this field, which takes ${mostText}. Keep it in a document.`,
  beginningOnly: `Only the beginning is shown: the text has more than ${mostText}. All of it is kept.`,
  showAll: 'Show all of it',
  notInWord: {
    title: 'Open this in Word',
    text: 'The Enquiry Handbook works beside a Word document. Open a document in Word, and choose Open enquiry on the Home tab; on an iPad: Home, Add-ins.',
  },
  notFetched: notFetchedWords,
  tooOld: {
    title: 'This Word is too old',
    text: 'The Enquiry Handbook needs Word 2021 or later, Word for Microsoft 365, or Word on the web. Your document is as it was.',
  },
  takenOff: {
    title: 'The panel is out of this document',
    text: 'Every word and every table is there as ordinary text. Save the document in Word. To work with it here again, close this panel and open it.',
  },
  panelError: {
    title: 'The panel has stopped',
    happened: 'Something went wrong in the panel itself. It did not change your document.',
    kept: 'What you typed and was not yet in the document is kept on this device, unless the panel told you that it could not be, and comes back when the panel opens again.',
    todo: 'Check that this computer is online, then open the panel again.',
    again: 'Open the panel again',
    details: 'For whoever looks after your computers',
  },
} as const;
