// What is said of a source of evidence wherever it stands.

export const sourceWords = {
  question: (letter: string, text: string): string => `${letter}) ${text}`,
  perspective: 'Whose view it gives',
  notSaid: 'Not said yet',
} as const;
