export const subQuestionWords = {
  title: 'Find the sub-questions',
  on: 'See the whole framework',
  label: (letter: string): string => `Sub-question ${letter}`,
  add: 'Add a sub-question',
  remove: (letter: string): string => `Remove sub-question ${letter}`,
  removeShort: 'Remove',
  up: (letter: string): string => `Move sub-question ${letter} up`,
  upShort: 'Up',
  down: (letter: string): string => `Move sub-question ${letter} down`,
  downShort: 'Down',
  removed: (letter: string): string => `Sub-question ${letter} is removed here, and from the document when you leave this list.`,
  putBack: 'Put it back',
} as const;
