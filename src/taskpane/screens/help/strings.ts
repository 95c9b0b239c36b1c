// What the help says.

export const helpWords = {
  title: 'Help',
  about: 'Open what you want to know.',
  steps: 'The nine steps in short',
  kept: {
    title: 'What is kept where',
    lines: [
      'In your document: every answer, and a small record beside it with your cards, plan, log, cycles and earlier questions.',
      'On this device: what you typed until it is safely in the document, for at most 14 days.',
      'Nowhere else. The panel sends nothing, and nobody has an account.',
    ],
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
  welcome: 'Show the first three cards again',
} as const;
