// What the sub-questions' screen says.

export const subQuestionWords = {
  title: 'Sub-questions',
  about: 'Ask what you would have to know before you could answer the large question. Narrow ones are welcome here.',
  next: { button: 'Go on to the evidence' },
  yourQuestion: 'Your question',
  noQuestion: 'Your question is not written yet. You can start here all the same.',
  toQuestion: 'Back to the question',
  label: (letter: string): string => `Sub-question ${letter}`,
  add: 'Add a sub-question',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  /** The name of a line's button: what it does, then to which line. */
  named: (doing: string, letter: string): string => `${doing}: sub-question ${letter}`,
  moved: (letter: string): string => `It is sub-question ${letter} now.`,
  removed: (letter: string): string => `Sub-question ${letter} is taken out of this answer, here and in the document.`,
  /** It was in no answer. */
  removedEmpty: (letter: string): string => `The empty sub-question ${letter} is taken out.`,
  putBack: 'Put it back',
  tryThis: 'You could try:',
  asksTheSame: (letter: string): string =>
    `This asks nearly the same as sub-question ${letter}. One of the two may be enough.`,
  suggested: {
    title: 'Suggested by your question',
    about: 'Made from the words of your question. Add one and change it, or leave them all.',
    add: 'Add',
    addNamed: (about: string): string => `Add: ${about}`,
    added: (letter: string): string => `It is sub-question ${letter} now.`,
  },
} as const;
