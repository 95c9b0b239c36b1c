// What the goal's screen says.

export const goalWords = {
  title: 'Set the goal',
  about:
    'Your goal may be wide; the question will be narrower. One sentence on what you want to improve, and one on how you know, are enough for now.',
  next: { button: 'Go on to the question' },
} as const;
