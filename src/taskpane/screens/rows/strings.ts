// What the screen for the framework's rows says.

export const rowsWords = {
  title: 'The rows of the framework',
  about:
    'Nothing here is fixed. Open a row to move it, reword it or leave it out. You can do the same in the table itself; the panel follows.',
  back: 'The framework',
  without: 'Put the framework into your document first. Then you can change its rows.',
  up: 'Up',
  down: 'Down',
  moveUp: 'Move up',
  moveDown: 'Move down',
  reword: 'Reword',
  leaveOut: 'Leave out',
  named: (doing: string, row: string): string => `${doing}: ${row}`,
  sentence: 'The sentence to complete',
  save: 'Use this wording',
  cancel: 'Leave it as it is',
  leaveOutAsk:
    'This row has an answer. Its words leave the table; they are kept with the document and come back when you add the row again.',
  leaveOutYes: 'Leave it out',
  leaveOutNo: 'Keep the row',
  more: 'More rows',
  offered: (count: number): string => `Rows you can add (${count})`,
  kept: 'Words from before are kept for this row.',
  add: 'Add',
  own: 'A row of your own',
  ownHint: 'Put … where words are to be filled in, such as “We will ask … by …”.',
  addOwn: 'Add this row',
  doubled: 'The table has this sentence already.',
  arranging: 'Changing the table…',
  changed: 'The table has been changed.',
} as const;
