// What is said of wording that is offered for rows of the framework.

export const offeredWords = {
  wording: 'Offered wording',
  take: 'Use this wording',
  offeredNow: (wording: string): string => `Offered: “${wording}”`,
  useOffered: 'Go back to the offered wording',
  leave: 'Leave it',
  left: 'Left out. It comes back when what you know changes.',
  taken: (row: string): string => `“${row}” has this wording now.`,
  takenHere: 'This wording is now your answer.',
  written: 'You have your own answer here, so nothing is offered.',
  see: 'See the row',
  state: {
    offered: 'Wording ready',
    taken: 'Wording used',
    written: 'Your own answer',
    left: 'Left out',
    absent: 'Not in your framework yet',
  },
  absent: {
    ours: 'This row is not in your framework yet. It goes in as a sentence to complete.',
    own: 'Your own table has no such row. Where you want it, add it in Word with this sentence.',
    none: 'Put the framework into your document first; then this row can join it.',
  },
  putIn: 'Put this row in',
  puttingIn: 'Putting it in…',
  putInDone: (row: string): string => `“${row}” is in your framework now.`,
  nothing: 'Nothing to offer yet',
  nothingAbout: 'For these rows there is no wording yet. This is what it would come from.',
  row: (name: string, from: string): string => `${name}: ${from}`,
} as const;
