// The words of the analysis: what a piece of evidence says to a sub-question, and how sure a school is of an answer.

/** What one piece of evidence says to one sub-question, as the person marks it. `sign` is read without colour. */
export const stances = [
  { id: 'agrees', name: 'Agrees', sign: '✓', about: 'It points the same way as the rest.' },
  { id: 'doubt', name: 'Leaves doubt', sign: '~', about: 'It is thin, mixed or could mean something else.' },
  { id: 'disagrees', name: 'Disagrees', sign: '✗', about: 'It points another way.' },
] as const;

export type Stance = (typeof stances)[number]['id'];

/**
 * How sure a school is of its answer to a sub-question, the surest first: what that allows it to say, and how wording that the panel
 * offers begins.
 */
export const surenesses = [
  { id: 'sure', name: 'Sure', allows: 'We can say: we found that …', begins: 'We found:' },
  {
    id: 'fairly-sure',
    name: 'Fairly sure',
    allows: 'We can say: it looks as if …',
    begins: 'It looks as if this is so:',
  },
  {
    id: 'not-sure',
    name: 'Not sure',
    allows: 'We can say: there are signs that …, and we do not know yet.',
    begins: 'There are signs of this, and we do not know yet:',
  },
  {
    id: 'cannot-say',
    name: 'Cannot say',
    allows: 'We can say: our evidence does not tell us whether …',
    begins: 'Our evidence does not tell us whether this is so:',
  },
] as const;

export type Sureness = (typeof surenesses)[number]['id'];
