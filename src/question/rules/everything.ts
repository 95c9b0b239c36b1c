// Too generic: the question takes in everyone, or all of something.
import type { Rule } from '../finding';
import { anyOf, pattern } from '../phrase';
import { tellingWords } from '../telling';
import { umbrellas, wholes } from '../words/breadth';

const allOf = pattern(
  '\\b(?!whole school)(?<span>(?:all|every|each|any|whole|entire) (?:(?:the|our|my|of|these|their|school|different) )*' +
    '(?:aspects?|areas?|parts?|kinds?|types?|forms?|subjects?|lessons?|year groups?|phases?|class(?:es|rooms?)|levels?|ages?' +
    `|staff|teachers?|leaders?|parents?|stakeholders?|pupils?|${umbrellas})(?: of \\S+)?)\\b`,
);
// "People" and the like with nothing that says which.
const wholeDomain = pattern(
  `\\b(?:on|to|for|in|of|affect|impact|harm|influence|mean for|change|improve|shape|help) (?<span>(?:our ` +
    `|all |most )?(?:${wholes})(?: (?:${umbrellas}))?)(?= (?:from|of|in|today|as|at|and|,)\\b|$)`,
);
const whichPeople = anyOf('young', 'older');

/** Everyone, all learning, society. "All pupils" with something definite to look at is advice. */
export const everything: Rule = {
  name: 'everything',
  aspect: 'specific',
  look: ({ ask, named, limits }) => {
    const domain = ask.find(wholeDomain);
    const span = domain ?? ask.find(allOf);
    if (!span) return null;
    const narrowed =
      named.group !== null || (domain ? ask.has(whichPeople) : tellingWords(ask.plain).length >= limits.definite);
    return {
      span,
      severity: narrowed ? 'advice' : 'fault',
      reason: 'This takes in more than you could gather evidence on in one enquiry.',
      nextStep: 'Name the one group, subject or part of practice that matters most to you now.',
    };
  },
};
