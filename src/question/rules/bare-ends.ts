// Too generic: one word is said to act on another, with nothing that says which kind, for whom or in what respect.
import type { Rule } from '../finding';
import { tellingWords } from '../telling';

/** "How does this affect that?" where both ends, or the only one, are named by a word or two. */
export const bareEnds: Rule = {
  name: 'bare-ends',
  aspect: 'specific',
  look: ({ ends, own, limits }) => {
    if (!ends?.cause || ends.actor || ends.between) return null;
    const { cause, effect, link } = ends;
    if (!effect) {
      return own || cause.naming.length > limits.loneCause
        ? null
        : {
            span: { start: Math.min(cause.span.start, link.start), end: Math.max(cause.span.end, link.end) },
            severity: 'fault',
            reason: 'The question names what is at work, but not what it should change or for whom.',
            nextStep: 'Add the change you hope to see, and the group it is for.',
          };
    }
    const telling = tellingWords(effect.plain).length;
    const bare =
      cause.naming.length <= limits.bareCause &&
      ((effect.naming.length <= limits.bareEffect && telling <= 1) || telling === 0);
    const onAnyone = cause.naming.length === limits.bareCause + 1 && effect.naming.length === 1 && telling === 0;
    if (!bare && !onAnyone) return null;
    return {
      span: cause.span,
      severity: own ? 'advice' : 'fault',
      reason:
        'What is done and what it leads to are each named in a word or two, so it is not clear what evidence to look for.',
      nextStep: 'Say which kind, used how and by whom, and what you would see change.',
    };
  },
};
