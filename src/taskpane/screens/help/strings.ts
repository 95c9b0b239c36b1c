// What the help says.

export const helpWords = {
  title: 'Help',
  about: 'Open what you want to know.',
  steps: 'The nine steps in short',
  kept: {
    title: 'What is kept where',
    lines: [
      'In your document: every answer, and a small record beside it with your cards, plan, log, cycles and earlier questions.',
      'In this browser, on this computer: what you typed until it is safely in the document, for at most 14 days.',
      'Nowhere else. The panel sends nothing, and nobody has an account.',
    ],
    clear: 'Clear what this computer keeps',
    cleared: {
      all: 'This computer keeps none of your words now. What is in your documents stays there.',
      'all but what is not in the document':
        'Cleared, but for what is not in this document yet: it stays on this computer until it is.',
    },
  },
  colleagues: {
    title: 'Colleagues without this panel',
    lines: [
      'They see an ordinary Word table and can type in it.',
      '“Send a copy” makes a copy for them. “Copies that came back” shows their answers beside yours.',
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
