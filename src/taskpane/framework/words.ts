export const frameworkWords = {
  title: 'All answers on one page',
  which: 'The framework',
  about: 'Each sentence is a row of the table in your document. Write here or there; the two are kept the same.',
  aboutBefore: 'Each sentence becomes a row of the framework when you put that into your document. Until then your words are kept with the document.',
} as const;
