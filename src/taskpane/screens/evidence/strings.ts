// What the screens around the plan say: which way, what strikes you, people and ethics, and the rows of the framework.

export const evidenceWords = {
  title: 'Plan the evidence',
  about: 'Begin with what the school has anyway. There are two ways in; either will do, and so will both.',
  ways: 'Which way looks most useful to you?',
  cards: {
    name: 'Look at the evidence we have',
    about: 'Sort what the school produces anyway by what it is used for.',
    none: 'Not begun',
    begun: (sorted: number): string => `${sorted} cards sorted`,
  },
  pathway: {
    name: 'Take stock of where we stand',
    about: 'Nine strands of working with evidence, in four stages each.',
    none: 'Not begun',
    begun: (marked: number): string => `${marked} of 9 strands marked`,
  },
  then: 'Then',
  reflections: {
    name: 'What strikes us',
    about: 'A few lines on what the evidence is for, and what to enhance.',
    none: 'Not begun',
    begun: (written: number): string => `${written} written`,
  },
  plan: {
    name: 'What to collect',
    about: 'Sub-questions against evidence, from more than one side.',
    none: 'Not begun',
    begun: (sources: number): string => (sources === 1 ? '1 source planned' : `${sources} sources planned`),
  },
  ethics: {
    name: 'People and ethics',
    about: 'Who is involved, how they agree, how nobody is named.',
    none: 'Not begun',
    begun: (written: number): string => `${written} of 3 written`,
  },
  offers: {
    name: 'Into the framework',
    about: 'Wording from what you know by now, for the rows that are still empty.',
  },
  rows: 'The rows of this step',
} as const;

export const reflectionWords = {
  title: 'What strikes us',
  about: 'Write it as you would say it to a colleague. A few lines are enough.',
  back: 'Plan the evidence',
  keptHere: 'These words are kept with the document. They can go in as a table below.',
  inBoxes: 'Your document has boxes of the handbook for this. What you write here goes into them.',
  enhance: 'What would you like to enhance?',
  enhanceHelp: 'One thing is enough to begin with.',
  inDocument: 'In your document',
  inDocumentAbout: 'The questions and what you wrote, as a table.',
  waiting: (text: string): string => `Kept from before the box was there: “${text}”`,
  takeWaiting: 'Put these words into the box',
  next: { button: 'Plan what to collect' },
  part: 'What strikes us about our evidence',
  header: ['Question', 'What we say'],
} as const;

export const ethicsWords = {
  title: 'People and ethics',
  about: 'Three things to say, in a line or two each. They hold for adults as well as for children.',
  back: 'What to collect',
  group: 'How many people are in the smallest group you will speak of?',
  groupHelp: 'A class, a year group, the teachers of one subject. Leave it empty if you do not know yet.',
  small: (size: number): string =>
    `A group of ${size === 1 ? 'one' : size} names somebody without a name: whoever knows the school knows who is meant. Put groups together, leave figures and quotations out, or ask each of them first.`,
  guidelines: 'The guidelines that researchers keep to: ',
  next: { button: 'See what could go into the framework' },
} as const;

export const offersWords = {
  title: 'Into the framework',
  about:
    'What you know by now, worded for the rows of your framework. Take it, change it first, or leave it. A row that has an answer stays as it is.',
  back: 'Plan the evidence',
  next: { button: 'See the whole framework' },
  none: 'Nothing is known yet that could go into the framework. Sort some cards, take stock, or begin the plan.',
  wording: 'Offered wording',
  wordingFor: (row: string): string => `Offered wording for: ${row}`,
  take: 'Use this wording',
  takeFor: (row: string): string => `Use this wording: ${row}`,
  leave: 'Leave it',
  leaveFor: (row: string): string => `Leave it: ${row}`,
  leftFor: 'Left out. It comes back when what you know changes.',
  taken: (row: string): string => `“${row}” has this wording now.`,
  written: 'You have an answer here. It was left as it is.',
  see: 'See the row',
  seeFor: (row: string): string => `See the row: ${row}`,
} as const;
