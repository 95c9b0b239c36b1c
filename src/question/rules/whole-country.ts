// Too generic: a country or a continent is the place.
import type { Rule } from '../finding';
import { pattern } from '../phrase';
import { countries } from '../words/breadth';

const inCountry = pattern(`\\b(?<span>(?:in|across|throughout|around|for) (?:${countries})|nationally|nationwide|globally|worldwide)\\b`);

/** Evidence can be gathered in a school or a trust, hardly in a country. Advice: the rest may be narrow enough. */
export const wholeCountry: Rule = {
  name: 'whole-country',
  aspect: 'specific',
  look: ({ ask }) => {
    const span = ask.find(inCountry);
    return span && {
      span,
      severity: 'advice',
      reason: 'A place this large is out of reach of the evidence one school can gather.',
      nextStep: 'Ask it of your own school, trust or cluster.',
    };
  },
};
