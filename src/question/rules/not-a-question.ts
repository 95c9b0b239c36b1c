// Too generic: an aim or a topic where a question belongs.
import type { Rule } from '../finding';

/** "To raise standards in writing" and "Feedback in Year 4" say where to look, not what to find out. */
export const notAQuestion: Rule = {
  name: 'not-a-question',
  aspect: 'specific',
  look: ({ form, ask }) => {
    if (form !== 'ambition' && form !== 'topic') return null;
    return {
      span: ask.span(0, ask.plain.length),
      severity: 'fault',
      reason:
        form === 'ambition'
          ? 'This says what you hope for, and not yet what you want to find out.'
          : 'This names a topic, and not yet what you want to find out about it.',
      nextStep: 'Turn it into a question: "How can … lead to … for …?"',
    };
  },
};
