// Too generic: a judging word carries the question and nothing says what would count.
import type { Hit, Rule } from '../finding';
import { namingWords, pattern, type Phrase, type Span } from '../phrase';
import { judgingWords } from '../words/breadth';
import { auxiliaries } from '../words/little-words';

const judged = `(?:so |really |more |very )?(?<span>(?:${judgingWords}|working)(?: or (?:${judgingWords}))?)`;
const isItGood = pattern(
  `^(?:why |to what extent )?(?:is|are|was|were) (?:.+? )?${judged}(?: (?:for|to|in|at|of) \\S+(?: \\S+)?)?$`,
);
const asNoun = '(?<!\\b(?:to|at|of|in|from|the|their|our|my|school|home|group|social|team) )';
const doesItWork = pattern(
  `^(?:${auxiliaries}|what) (?:.+? )?(?<span>${asNoun}works?|worked|succeed|matter|good enough)(?: (?:best|well` +
    `|better))?(?: (?:for|in|with) \\S+(?: \\S+)?)?$`,
);
const bestWay = pattern(
  '^what (?:is|are|would be|makes?) (?:.+? )?(?<span>(?:best|right|ideal|most effective|good|great|better' +
    '|perfect) (?:\\S+))',
);
const bestMeans = pattern(
  '^what (?:is|are|would be) (?:.+? )?(?:best|right|ideal|most effective|perfect) (?:ways?|methods?|approach(?:es)?|strateg(?:y|ies)|means)\\b',
);
const beGood = pattern(
  `^how (?:can|could|do|should) (?:.+? )?(?:be|become|do) (?<span>(?:an? |more )?(?:${judgingWords})(?: \\S+)?)$`,
);
const looksGood = pattern(`^what (?:do|does) (?<span>(?:${judgingWords}) .+?) look like\\b`);
const howGood = pattern(`^(?:how|in what way) (?<span>${judgingWords}) (?:is|are|was|were)\\b`);

function firstSpan(ask: Phrase, patterns: readonly RegExp[]): Span | null {
  return patterns.map((each) => ask.find(each)).find((span) => span !== null) ?? null;
}

/** Good, best, effective, harmful, work: at what, for whom, seen how? */
export const undefinedJudgement: Rule = {
  name: 'undefined-judgement',
  aspect: 'specific',
  look: ({ ask, own, ends, limits }): Hit => {
    const whole = firstSpan(ask, [isItGood, doesItWork, beGood]);
    const partly = whole ? null : firstSpan(ask, [bestWay, looksGood, howGood]);
    const span = whole ?? partly;
    if (!span) return null;
    // "The best way to …": what follows says to what end, and leaves open what "best" would mean.
    const toAnEnd = partly && ends?.effect && !ask.has(bestMeans);
    const little =
      namingWords(ask.plain).length <= (whole ? limits.judged : limits.partlyJudged) && !ask.has(/\bthan\b/);
    return {
      span,
      severity: little && !(own && partly) && !(whole && ends?.effect) && !toAnEnd ? 'fault' : 'advice',
      reason: 'People will read this word differently until the question says what would count.',
      nextStep: 'Put what you would see in its place: what pupils or staff would do, say or produce.',
    };
  },
};
