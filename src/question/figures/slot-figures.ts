// How definite the words of a slot are, in figures that the model weighs.
import { lookUp } from '../lexicon';
import type { Form } from '../read';
import type { Found, Slot } from '../slots/find';
import { hasMark, isFigure } from '../slots/sentence';
import { aimVerbs, effectVerbs } from '../words/effect';
import { containers, judgements, totals, umbrellas } from '../words/general';
import { littleWords, numberWords, ownDeterminers, prepositions, subordinators } from '../words/grammar';
import { adults, learners, subjects } from '../words/school';
import type { Figures } from './figures';

/** How definite a slot's words are, in plain figures. */
export function slotFigures({ words, ...slots }: Found, slot: Slot, form: Form): Figures {
  const range = slots[slot];
  if (!range) return { none: 1, [`form.${form}`]: 1 };
  const inside = words.slice(...range).filter(({ kind }) => kind === 'word');
  const naming = inside.filter(({ as }) => !littleWords.has(as)).map(({ as }) => as);
  const general = naming.filter((word) => umbrellas.has(word) || containers.has(word) || judgements.has(word));
  const telling = naming.filter(
    (word) =>
      ![umbrellas, containers, judgements, learners, adults, effectVerbs, aimVerbs].some((words) => words.has(word)) &&
      word !== 'people',
  );
  const entries = telling.map((word) => lookUp(word));
  const least = (figures: readonly number[], otherwise: number): number =>
    figures.length > 0 ? Math.min(...figures) : otherwise;
  return {
    long: Math.min(4, Math.log2(1 + naming.length)),
    telling: Math.min(4, telling.length),
    tells: Number(telling.length > 0),
    tells2: Number(telling.length > 1),
    tells3: Number(telling.length > 2),
    general: general.length / Math.max(1, naming.length),
    rare: Math.min(2, entries.filter((entry) => entry === null).length),
    common:
      least(
        entries.map((entry) => entry?.common ?? 2),
        8,
      ) /
        4 -
      1,
    breadth:
      least(
        entries.map((entry) => entry?.breadth ?? 0),
        7,
      ) /
        4 -
      1,
    figure: Number(naming.some((word) => isFigure(word) || numberWords.has(word))),
    mark: Number(hasMark(naming)),
    subject: Number(naming.some((word) => subjects.has(word))),
    own: Number(inside.some(({ as }) => ownDeterminers.has(as))),
    all: Number(inside.some(({ as }) => totals.has(as))),
    and: Number(inside.some(({ as }) => as === 'and')),
    quoted: Number(inside.some(({ quoted }) => quoted)),
    parts: Number(inside.some(({ as }) => prepositions.has(as) || subordinators.has(as))),
    lone: Number(naming.length === 1),
    [`form.${form}`]: 1,
  };
}
