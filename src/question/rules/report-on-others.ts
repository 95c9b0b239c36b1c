// Not open: it asks for a report on what others do already.
import type { Rule } from '../finding';
import { namingWords, pattern } from '../phrase';
import { people } from '../words/school';

const others = pattern(
  '^(?:how|what) (?<span>(?:do|does|are|is|have|has) (?:other|most|neighbouring|nearby|local) \\S+) ',
);
const doing = pattern(
  '^how (?<span>(?:are|is|were|was) .+? (?!during|morning|evening|learning|teaching|reading|writing|spelling' +
    '|training|setting)\\w+ing)\\b',
);
const textbook = pattern(
  '^(?<span>(?:why|how) (?:do|does|did|are|is) .+? (?:\\w{3,}ed|happen|occur|exist|work|form(?:ed)?|arise' +
    '|caused|made|defined))$',
);

// "How do volcanoes erupt?": a thing and what it does by itself.
const byItself = pattern(
  `^(?<span>(?:how|why) (?:do|does|did) (?:an? |the )?(?!(?:${people}|we|i|you|they|it|schools?)\\b)\\S+ \\S+)$`,
);

/** What others are doing, or how something comes about, can be read up; an enquiry finds out something that is not known yet. */
export const reportOnOthers: Rule = {
  name: 'report-on-others',
  aspect: 'open',
  look: ({ ask, own, ends, limits }) => {
    const span = own
      ? null
      : (ask.find(textbook) ?? ask.find(doing) ?? ask.find(others) ?? (ends ? null : ask.find(byItself)));
    return (
      span && {
        span,
        severity: namingWords(ask.plain).length <= limits.report ? 'fault' : 'advice',
        reason: 'This asks for a report on what is known or done already, and reading would answer it.',
        nextStep: 'Ask what would happen if your school tried something of the kind, and for whom.',
      }
    );
  },
};
