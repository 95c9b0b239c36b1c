// Too generic: a whole period or event is asked about, with no respect in which to look at it.
import type { Rule } from '../finding';
import { pattern } from '../phrase';

const anythingAtAll = pattern(
  '^(?<span>what (?:happen(?:ed|s)(?! (?:to|when|if)\\b)|is happening|is going on|goes on|would that mean' +
    '|does (?:it|this|that) mean|do we know|is known))\\b',
);

/** "What happens during …?" asks about everything at once. */
export const whatHappened: Rule = {
  name: 'what-happened',
  aspect: 'specific',
  look: ({ ask, ends }) => {
    const span = ask.find(anythingAtAll);
    return (
      span && {
        span,
        severity: ends ? 'advice' : 'fault',
        reason: 'This asks about anything that may happen, so nearly all evidence would belong to it.',
        nextStep: 'Say in which respect you want to look: what would change, and for whom.',
      }
    );
  },
};
