// What the framework's screen says. Its sentences are the handbook's content, or the school's own.

export const frameworkWords = {
  title: 'The framework',
  about: {
    ours: 'Each sentence is a row of the table in your document. Write here or there; the two are kept the same.',
    own: 'Each sentence is a row of your school’s own table. Write here or there; the two are kept the same, and nothing else in the table changes.',
    none: 'Each sentence becomes a row of a table when you put the framework into your document. Until then your words are kept with the document.',
  },
  changeRows: 'Change the rows',
  noRow: 'Kept with the document, without a row in your table',
} as const;
