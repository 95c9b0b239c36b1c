// Too generic: a country or a continent is the place.
import type { Rule } from '../finding';
import { pattern } from '../phrase';
import { countries } from '../words/breadth';

const inCountry = pattern(
  `\\b(?<span>(?:in|across|throughout|around|for) (?:${countries})|(?:around|across|throughout|in) the world|nationally|nationwide|globally|worldwide)\\b`,
);

const everywhere = pattern('\\b(?:around|across|throughout|in) the world\\b|\\b(?:globally|worldwide)\\b');

/** Evidence can be gathered in a school or a trust, hardly in a country. Advice, as the rest may be narrow enough; the whole world is too much. */
export const wholeCountry: Rule = {
  name: 'whole-country',
  aspect: 'specific',
  look: ({ ask, own, school }) => {
    const span = ask.find(inCountry);
    return (
      span && {
        span,
        severity: ask.has(everywhere) && !own && !school ? 'fault' : 'advice',
        reason: 'A place this large is out of reach of the evidence one school can gather.',
        nextStep: 'Ask it of your own school, trust or cluster.',
      }
    );
  },
};
