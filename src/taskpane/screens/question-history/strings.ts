// What the screen of the question's history says.

export const historyWords = {
  title: 'How our question changed',
  about: 'Every version you kept, the latest first. A question that changed shows that you learnt something.',
  back: 'Back to the question',
  none: 'No version is kept yet. On the question’s screen one is kept when you ask for it, and when you move on.',
  versions: 'The versions',
  number: (number: number, day: string): string => `Version ${number}, ${day}`,
  now: 'Your question now',
  isNow: 'This is your question now.',
  reason: 'Why it changed:',
  said: 'The check said:',
  restore: 'Go back to this version',
  restoreNamed: (number: number): string => `Go back to this version: version ${number}`,
  /** `before`: was there a question that it takes the place of? */
  restored: (number: number, before: boolean): string =>
    `Version ${number} is your question again.${before ? ' The one before it is kept in this list.' : ''}`,
  table: {
    title: 'Show it in your document',
    about: 'A small table: when, the question as it stood, and why it changed. Colleagues see it without the panel.',
  },
  compare: {
    title: 'Compare two versions',
    from: 'From',
    to: 'To',
    legend: 'Struck through: taken out. Underlined: put in.',
    out: 'Taken out:',
    in: 'Put in:',
    end: 'End of the change.',
    same: 'The two say the same.',
  },
} as const;
