// Too generic: a harm or a problem nobody has described.
import type { Rule } from '../finding';
import { pattern } from '../phrase';

const trouble = pattern(
  '\\b(?<span>(?:the|a|these|their|any) (?:harms?|damage|problems?|issues?|challenges?|difficulties' +
    '|needs))(?! (?:of|with|that|in|our|my|which|faced|facing|experienced|encountered)\\b)\\b',
);

/** "The problems they cause": which ones? */
export const vagueTrouble: Rule = {
  name: 'vague-trouble',
  aspect: 'specific',
  look: ({ ask, own, named }) => {
    const span = ask.find(trouble);
    return (
      span && {
        span,
        severity: own || named.group ? 'advice' : 'fault',
        reason: 'It is not said what the trouble is, so it is not clear what would show that it has lessened.',
        nextStep: 'Describe it as you see it: who does what, or cannot yet do what.',
      }
    );
  },
};
