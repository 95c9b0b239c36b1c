// Too generic: one thing is named, and nothing is said about it.
import type { Rule } from '../finding';
import { namingWords } from '../phrase';

/** "What should be done about …?": no change, no group, no part of school life in which to look. */
export const oneThing: Rule = {
  name: 'one-thing',
  aspect: 'specific',
  look: ({ form, ask, own, ends, parts }) => {
    if (form !== 'open' || own || ends || parts.group) return null;
    const named = namingWords(ask.plain).length;
    return named > (ask.plain.startsWith('why') ? 2 : 3) ? null : {
      span: ask.span(0, ask.plain.length),
      severity: 'fault',
      reason: 'This names one thing, and not yet what you would change about it, to what end or for whom.',
      nextStep: 'Build it up: what you will do, what it should lead to, and for which group.',
    };
  },
};
