// Not open: the answer is already in the question.
import type { Rule } from '../finding';
import { pattern } from '../phrase';

const proving = pattern(
  '\\b(?<span>(?:prove|show|demonstrate|confirm|convince \\S+) (?:that|how (?:much|well|good|effective))|prove)\\b',
);
const loaded = pattern('^(?<span>why (?:should|must|ought)|is it true that)\\b');
const settled = pattern('^why (?:is|are) .+? (?<span>(?:the (?:best|worst)|better|worse)(?: than .+)?)$');
const because = pattern('^(?:is|are|was|were|do|does|did) .+ (?<span>because(?: of)?) ');

/** A question that sets out to prove something, or brings its own explanation, cannot be surprised. */
export const assumedAnswer: Rule = {
  name: 'assumed-answer',
  aspect: 'open',
  look: ({ ask }) => {
    const span = ask.find(proving) ?? ask.find(loaded) ?? ask.find(settled) ?? ask.find(because);
    return (
      span && {
        span,
        severity: 'fault',
        reason: 'The answer is already in the question, so evidence against it would have no place.',
        nextStep: 'Ask what difference it makes and how, so that you can also learn that it makes none.',
      }
    );
  },
};
