// How a cycle ends: what a school decides to do with the change it tried.

/** Add a decision here; the cycle's screen offers it. */
export const decisions = [
  { id: 'adopt', name: 'Adopt it', about: 'It helped. It becomes the way we do things.' },
  { id: 'adapt', name: 'Adapt it', about: 'Part of it helped. We change it and try again.' },
  { id: 'stop', name: 'Stop it', about: 'It did not help, or costs too much. We know that now.' },
] as const;

export type Decision = (typeof decisions)[number]['id'];
