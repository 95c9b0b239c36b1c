// Not open: a slice of practice so thin that hardly anything is left to find out.
import type { Rule } from '../finding';
import { pattern, type Phrase, type Span } from '../phrase';
import { tinyCohort } from './tiny-cohort';

const oneThing = pattern(
  '\\b(?<span>(?:one|a single|this one|1) (?:\\S+ )?(?:lesson|worksheet|text|book|poem|story|activity|unit|test' +
    '|task|page|sound|word|assembly|meeting|times table|spelling (?:rule|pattern|list)))\\b',
);
const oneTeacher = pattern('\\b(?<span>(?:mr|mrs|ms|miss) (?!and\\b)\\S+(?: class)?)(?= |$)');
const oneClass = pattern('\\b(?<span>(?:in|with|of|class) (?:1[0-3]|\\d) ?[a-h])\\b');
const year = pattern(
  '\\b(?:in |the |of |between )*(?<span>(?:(?:january|february|march|april|may|june|july|august|september|october' +
    '|november|december|spring|summer|autumn|winter) )?(?:19|20)\\d\\d)\\b',
);

const slices = (ask: Phrase): Span[] => [oneThing, oneTeacher, oneClass].flatMap((each) => ask.find(each) ?? []);

/** One lesson, one named class, one fixed year. Advice on its own; two stacked, or one with a learner or a handful, a fault. */
export const narrowSlice: Rule = {
  name: 'narrow-slice',
  aspect: 'open',
  look: (question) => {
    const [slice, ...more] = slices(question.ask);
    const fixed = question.ask.find(year);
    const span = slice ?? fixed;
    const stacked = slice && (more.length > 0 || fixed || tinyCohort.look(question) || question.form === 'yes-no');
    return (
      span && {
        span,
        severity: stacked ? 'fault' : 'advice',
        reason: slice
          ? 'A slice of practice this thin may not tell leaders much.'
          : 'One fixed year leaves little to try or to compare.',
        nextStep: slice
          ? 'Ask about the practice it is an example of.'
          : 'Ask about this year and what follows, where you can still change something.',
      }
    );
  },
};
