// Too generic: one thing is named, and nothing is said about it.
import type { Rule } from '../finding';
import { namingWords } from '../phrase';
import { list } from './list';
import { lookUp } from './look-up';
import { reportOnOthers } from './report-on-others';

// What the askers could do: "How can we teach spelling?". What they do already is theirs to look into, however short the question.
const deed = /^(?:(?:how|what) (?:can|could|should|might|may|do|will) (?:we|i)|how to)\b/;

/** "What should be done about …?": no change, no group, no part of school life. What a list or a page would answer is short for that reason. */
export const oneThing: Rule = {
  name: 'one-thing',
  aspect: 'specific',
  look: (question) => {
    const { form, ask, own, ends, named, limits } = question;
    if (form !== 'open' || named.group) return null;
    const { plain } = ask;
    const deeds = deed.test(plain);
    if (own ? !deeds : ends) return null;
    const words = namingWords(plain).length;
    const few = deeds ? limits.oneDeed : plain.startsWith('why') ? limits.oneReason : limits.oneThing;
    if (words > few || [list, lookUp, reportOnOthers].some((rule) => rule.look(question)?.severity === 'fault'))
      return null;
    return {
      span: ask.span(0, plain.length),
      severity: 'fault',
      reason: 'This names one thing, and not yet what you would change about it, to what end or for whom.',
      nextStep: 'Build it up: what you will do, what it should lead to, and for which group.',
    };
  },
};
