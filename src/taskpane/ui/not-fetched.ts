// What a person reads while a file of Microsoft's has not come: the panel says it, and before the panel is there, late-library.ts.

export const notFetchedWords = {
  title: 'A part of Word has not come yet',
  text: 'The panel needs a file of Microsoft’s that has not arrived. It goes on waiting. Your document is as it was.',
  details:
    'If this stays, ask whoever looks after your network to let through appsforoffice.microsoft.com, and then try again.',
  again: 'Try again',
} as const;
