// Too generic: several questions in one.
import type { Rule } from '../finding';

/** Two questions joined are advice; three or more would need evidence on too many areas. */
export const severalQuestions: Rule = {
  name: 'several-questions',
  aspect: 'specific',
  look: ({ openings }) => {
    const second = openings[1];
    return second === undefined
      ? null
      : {
          span: second,
          severity: openings.length > 2 ? 'fault' : 'advice',
          reason:
            openings.length > 2
              ? 'There are several questions here, and each would need evidence of its own.'
              : 'A second question starts here.',
          nextStep: 'Keep the one that matters most as your question, and make the others sub-questions.',
        };
  },
};
