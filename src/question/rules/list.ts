// Not open: a list answers it.
import type { Rule } from '../finding';
import { namingWords, pattern } from '../phrase';

const items = pattern(
  '^(?<span>(?:what|which) (?:are|were) (?:some of |some |the )*(?:(?:\\d+|two|three|four|five|ten|main|major|key|different|various' +
    '|common|possible|most \\S+|best) )*' +
    '(?:approaches|strategies|ways|types|kinds|methods|causes|reasons|examples|stages|features|factors|steps|techniques|barriers' +
    '|ingredients|components|elements|parts|layers|rules))\\b',
);
const foremost = pattern('^(?<span>(?:what|which) (?:are|were) the (?:main|major|key|chief|principal|top) \\S+)');
const counted = pattern(
  '^(?<span>(?:what|which) (?:are|were) the (?:\\S+ ){0,2}?(?:two|three|four|five|six|seven|eight|nine|ten' +
    '|\\d+) \\S+)',
);

/** "What are the three main …?" ends when the list is written. */
export const list: Rule = {
  name: 'list',
  aspect: 'open',
  look: ({ ask, own, named, limits }) => {
    const known = own ? null : ask.find(counted);
    const span = known ?? ask.find(items) ?? ask.find(foremost);
    if (!span) return null;
    return {
      span,
      severity: known || (!own && !named.group && namingWords(ask.plain).length <= limits.list) ? 'fault' : 'advice',
      reason: 'A list would answer this, without anything being tried.',
      nextStep: 'Pick one from the list, and ask how using it could make a difference and for whom.',
    };
  },
};
