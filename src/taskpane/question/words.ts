// What the question's screen says around the check; the check brings its own words.

export const questionWords = {
  title: 'Find the question',
  on: 'Go on to the sub-questions',
  check: 'A first look at your question',
  empty: 'Write a first draft above. A look at whether it is specific enough and open enough then stands here; it stays on this machine.',
  about: 'About',
  next: 'You could try:',
  ignore: 'These are suggestions. Leave any that do not fit.',
} as const;
