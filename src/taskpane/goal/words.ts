export const goalWords = { title: 'Set the goal', on: 'Go on to the question' } as const;
