// What the framework's screen says. Its sentences are the handbook's content.

export const frameworkWords = {
  title: 'The framework',
  about: 'Each sentence is a row of the table in your document. Write here or there; the two are kept the same.',
  aboutBefore: 'Each sentence becomes a row of a table when you put the framework into your document. Until then your words are kept with the document.',
} as const;
