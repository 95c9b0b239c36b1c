// The line at the top of a copy where a colleague writes who answers: what goes out, and by which it is found when it comes back.
export const nameLineWords = {
  label: 'Your name and role:',
  title: 'Your name and role',
  prompt: 'Write here who you are',
} as const;
