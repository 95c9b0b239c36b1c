// Too generic: an aim is named, but neither what will be done nor for which group, so the question points at no evidence.
import type { Rule } from '../finding';
import { anyOf, namingWords, pattern } from '../phrase';
import { tellingWords } from '../telling';
import { countries } from '../words/breadth';

const howToReach = /^(?:how (?:can|could|might|may|should|do|will|would|to)|what (?:can|could|should|might))\b/;
// "How can writing be improved?", "How can schools improve?": the aim comes first.
const aimFirst = pattern(
  '^how (?:can|could|might|should|will) (?<span>[^,]+?) (?:be (?:\\S+ )?(?:improved|raised|increased|developed' +
    '|enhanced|strengthened|supported|changed|reduced|better)|improve|change|develop|succeed|get better)(?: (?:in|at|across) .+)?$',
);
const country = anyOf(countries);
// "In the next five years" says when, and nothing about what.
const byWhen = / (?:in|over|within|during|by) (?:the )?(?:next|coming|end of) .+$/;

/** "How can we raise attainment?": the aim alone, in a word or in general words. */
export const noApproach: Rule = {
  name: 'no-approach',
  aspect: 'specific',
  look: ({ ask, named, ends }) => {
    const first = ask.find(aimFirst);
    const reached = ends?.effect && (ends.actor || !ends.cause) && howToReach.test(ask.plain) ? ends.effect : null;
    if (named.action || (!first && !reached)) return null;
    // What follows "in", "during" or "at" is where it happens, not what is hoped for.
    const hoped = reached?.plain ?? aimFirst.exec(ask.plain)?.groups?.span ?? '';
    const aim = hoped.split(/ (?:in|during|across|at|within|throughout|when) /)[0] ?? '';
    const vague = namingWords(hoped.replace(byWhen, '')).length <= 1 || tellingWords(aim).length === 0;
    const wide = ask.has(country);
    if (!vague && !wide && named.group) return null;
    return {
      span: reached?.span ?? first ?? ask.span(0, 1),
      severity: (vague && !named.group) || wide ? 'fault' : 'advice',
      reason: named.group
        ? 'This names an aim, and not yet what you would do to reach it.'
        : 'This names an aim, and not yet what you would do to reach it or which group it is for.',
      nextStep: 'Add what leaders or staff will try ("by …" or "through …"), or the group you have in mind.',
    };
  },
};
