// What the help says.
import { draftDays } from '../../../enquiry/draft';

/** What the document's record holds, for whoever asks. */
export const recordHolds =
  'your cards, pathway, plan, log, cycles, analysis, notes, what you wrote for poster and handover, and earlier wordings of the question';

export const helpWords = {
  title: 'Help',
  about: 'Open what you want to know.',
  steps: 'The nine steps in short',
  kept: {
    title: 'What is kept where',
    lines: [
      `In your document: every answer, and a small record beside it with ${recordHolds}.`,
      `In this browser, on this computer: what you typed or chose, until you open the document here again and the panel has read it back. What is older than ${draftDays} days goes when the panel next opens.`,
      'Nowhere else. The panel sends nothing, and nobody has an account.',
    ],
    clear: 'Clear what this computer keeps',
    cleared: 'What this computer kept of this document is cleared. What is in the document stays there.',
    notInDocument: 'Cleared, but for what is not in this document yet: it stays on this computer until it is.',
    others:
      'Words of other documents, or of this one from another place, are kept here, too, and some may not have arrived. To be sure, open each of those documents with the panel before you clear them.',
    clearOthers: 'Clear other documents’ words, too',
    clearedAll: 'This computer keeps no words of other documents now.',
  },
  colleagues: {
    title: 'Colleagues without this panel',
    lines: [
      'They see an ordinary Word table and can type in it.',
      '“Send a copy” makes a copy for them. “Copies that came back” shows their answers beside yours.',
    ],
  },
  programme: {
    title: 'If you lead a programme',
    lines: [
      '“Many schools”, at the end of All steps, reads the schools’ documents on this computer, and shows who may need you first.',
      'Ask each school for its document, or for a copy that it made with “Send a copy”. A copy sent without the panel’s notes has no log, cycles and analysis to read.',
      'A file that cannot be read is named with its reason. Agree with the schools who keeps their files, and for how long.',
    ],
  },
  away: {
    title: 'Take it out again',
    lines: [
      '“Take the panel out of this document”, at the end of All steps, leaves your words as ordinary text.',
      'To remove the panel from Word itself, ask whoever looks after your computers.',
    ],
  },
  computers: {
    title: 'For whoever looks after your computers',
    about:
      'A short report of how Word behaves here, to pass on when something does not work. It holds no words of your document.',
    look: 'Look now',
    again: 'Look again',
    copy: 'Copy this',
    copied: 'Copied. Paste it into a message.',
    notCopied: 'Word did not let the panel copy. Select the lines and copy them.',
    word: (platform: string, version: string, wordApi: string): string =>
      `Word: ${platform || 'platform not said'}, version ${version || 'not said'}, WordApi ${wordApi || 'below 1.3'}.`,
    noFramework: 'No framework stands in this document, so there was nothing to look at.',
    search: {
      'in its place': 'Searching finds words where they stand.',
      elsewhere: 'Searching finds words in another place. The panel writes without it here.',
      'not found': 'Searching does not find words that stand there. The panel manages without.',
    },
    wholeSearch: {
      'in its place': 'Searching for all the words of a cell finds them there.',
      elsewhere: 'Searching for all the words of a cell leads on to other places.',
      'not found': 'Searching for all the words of a cell finds nothing.',
    },
    reading: {
      'the same': 'Tables and paragraphs say the same.',
      different: 'Tables and paragraphs say different things.',
    },
    control: {
      seen: 'Content controls are seen from their cells.',
      'not seen': 'Content controls are not seen from their cells.',
      none: 'The table is the school’s own and has no content controls of ours.',
    },
    took: (milliseconds: number): string => `It took ${milliseconds} milliseconds.`,
  },
  welcome: 'Show the first three cards again',
} as const;
