// Not open: a slice of practice so thin that hardly anything is left to find out.
import type { Rule } from '../finding';
import { pattern } from '../phrase';
import { tinyCohort } from './tiny-cohort';

const oneThing = pattern('\\b(?<span>(?:one|a single|this one|1) (?:\\S+ )?(?:lesson|worksheet|text|book|poem|story|activity|unit|test'
  + '|task|page|sound|word|assembly|meeting|times table|spelling (?:rule|pattern|list)))\\b');
const year = pattern('\\b(?:in |the |of |between )*(?<span>(?:19|20)\\d\\d)\\b');

/** One lesson, one worksheet, one fixed year. Advice on its own; with one or a few learners as well, a fault. */
export const narrowSlice: Rule = {
  name: 'narrow-slice',
  aspect: 'open',
  look: (question) => {
    const slice = question.ask.find(oneThing);
    const span = slice ?? question.ask.find(year);
    return span && {
      span,
      severity: slice && tinyCohort.look(question) ? 'fault' : 'advice',
      reason: slice ? 'A slice of practice this thin may not tell leaders much.' : 'One fixed year leaves little to try or to compare.',
      nextStep: slice
        ? 'Ask about the practice it is an example of.'
        : 'Ask about this year and what follows, where you can still change something.',
    };
  },
};
