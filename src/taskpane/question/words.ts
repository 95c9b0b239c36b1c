// What the question's screen says around the check. The findings' own words live with the rules.

export const questionWords = {
  title: 'Find the question',
  about: 'Start from what you want to try, or from what is not working yet. Write it down as it comes; the first check is below.',
  next: {
    why: 'Smaller questions tell you which evidence you need.',
    button: 'Go on to the sub-questions',
  },
  check: {
    title: 'First check',
    empty: 'When you write your question above, you will see here whether it is specific enough to research and open enough to be worth it. It is advice to use or to leave.',
    lead: 'Advice to use or to leave. The question is yours.',
    about: 'About',
    tryThis: 'You could try:',
    spoken: (lines: readonly string[], suggestions: number): string =>
      [...lines, suggestions === 0 ? '' : suggestions === 1 ? 'One suggestion below' : `${suggestions} suggestions below`].filter((line) => line !== '').join('. ') + '.',
  },
} as const;
