// Not open: very few learners.
import type { Rule } from '../finding';
import { pattern } from '../phrase';
import { people } from '../words/school';

const some = '(?:year \\d+ )?(?:(?!class|group|cohort)\\S+ )?(?:pupils?|boys?|girls?)';
const notThem = `(?! (?:${people}|voice|progress|work|data|talk|premium))`;
const few = pattern(
  `\\b(?<span>(?:one|two|three|four|five|a single|this) ${some}|an? (?:boy|girl)|an? pupil (?:called` +
    `|named) \\S+)\\b${notThem}`,
);
// A figure only after a word that cannot make it a year group: "our 4 boys", not "Year 4 boys".
const fewInFigures = pattern(`\\b(?:for|of|with|help|our|my|the|these|those|to) (?<span>[2-5] ${some})\\b${notThem}`);
const single = /^(?:one|a|an|this)\b/;

/** One learner, or a handful: it may help them, and teach leaders little. Advice: in a tiny school a handful is a class. */
export const tinyCohort: Rule = {
  name: 'tiny-cohort',
  aspect: 'open',
  look: ({ ask, text }) => {
    const span = ask.find(few) ?? ask.find(fewInFigures);
    return (
      span && {
        span,
        severity: 'advice',
        reason: single.test(text.slice(span.start, span.end).toLowerCase())
          ? 'What helps one learner may say little about what your school should do.'
          : 'So few learners may say little about what your school should do, and they are easy to recognise.',
        nextStep: 'Ask which wider group they belong to, or what leaders could learn from them for others.',
      }
    );
  },
};
