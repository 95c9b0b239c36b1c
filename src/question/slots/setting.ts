// Where or when: "in our school", "during guided reading", "over one term".
import { lookUp } from '../lexicon';
import { effectVerbs } from '../words/effect';
import {
  auxiliaries,
  littleWords,
  months,
  ownDeterminers,
  prepositions,
  pronouns,
  subordinators,
} from '../words/grammar';
import { places, stages, subjects, times } from '../words/school';
import type { Sentence } from './sentence';
import { type Range, isFigure, isIn, isMark, isPerson } from './sentence';

const wideWords = new Set([
  'education',
  'curriculum',
  'world',
  'society',
  'subjects',
  'industry',
  'firms',
  'life',
  'departments',
  'sector',
  'lessons',
  'england',
  'wales',
  'scotland',
  'ireland',
  'britain',
  'uk',
  'usa',
  'america',
]);
const placeWords = new Set([
  'by',
  'in',
  'at',
  'within',
  'across',
  'during',
  'over',
  'throughout',
  'inside',
  'outside',
  'around',
  'on',
  'between',
  'after',
  'before',
  'for',
  'when',
]);

/** Where or when: "in our school", "during guided reading", "over one term", "in Finland". */
export function findSetting(s: Sentence, opens: number, group: Range | null): Range | null {
  let best: { range: Range; score: number } | null = null;
  for (let index = 0; index < s.end; index += 1) {
    const word = s.at(index);
    if (!placeWords.has(word) || s.words[index]?.quoted) continue;
    if (['what', 'which', 'ways', 'order', 'terms', 'light'].includes(s.at(index + 1))) continue;
    let to = index + 1;
    while (to < s.end && to < index + 8) {
      const each = s.at(to);
      if (
        s.words[to]?.kind !== 'word' ||
        (prepositions.has(each) && each !== 'of') ||
        subordinators.has(each) ||
        auxiliaries.has(each) ||
        each === 'to' ||
        pronouns.has(each)
      )
        break;
      if (
        to > index + 1 &&
        isIn(effectVerbs, each) &&
        !subjects.has(each) &&
        !times.has(each) &&
        !(each === 'support' && s.words[to + 1]?.kind !== 'word')
      )
        break;
      to += 1;
    }
    while (to > index + 1 && littleWords.has(s.at(to - 1))) to -= 1;
    const inside = s.words.slice(index + 1, to).map(({ as }) => as);
    if (inside.length === 0) continue;
    const head = inside.at(-1) ?? '';
    if (
      inside.some(
        (each) =>
          isPerson(each) && !places.has(each) && !['class', 'classes', 'team', 'department', 'cohort'].includes(each),
      ) &&
      !inside.some((each) => places.has(each))
    )
      continue;
    const entry = lookUp(head);
    const own = inside.some((each) => ownDeterminers.has(each));
    const place =
      inside.some((each) => places.has(each) || wideWords.has(each) || ['class', 'classes', 'team'].includes(each)) ||
      entry?.sort === 'location';
    const time = inside.some((each) => times.has(each)) || entry?.sort === 'time';
    const stage = inside.some((each, i) => isMark(each) || (stages.has(each) && isFigure(inside[i + 1] ?? '')));
    const subject = inside.some((each) => subjects.has(each));
    const name =
      inside.some(
        (each) => lookUp(each) === null && !subjects.has(each) && !littleWords.has(each) && !isFigure(each),
      ) && word === 'in';
    const figure = inside.some(isFigure);
    if (word === 'for' && !(time && (figure || entry?.sort === 'time'))) continue;
    if ((word === 'between' || word === 'before' || word === 'after') && !(time || place)) continue;
    if (word === 'on' && !time) continue;
    if (word === 'by' && !(entry?.sort === 'time' || months.has(head) || figure)) continue;
    if (word === 'when' || !(own || place || time || stage || subject || name || figure)) continue;
    if (head.endsWith('ing') && !subject && !place && !time) continue;
    const score =
      (own && (place || time || subject) ? 3 : 0) +
      (stage ? 2.5 : 0) +
      (subject ? 2 : 0) +
      (name ? 1.2 : 0) +
      (figure ? 1.5 : 0) +
      (place ? 1 : 0) +
      (time ? 1.2 : 0) +
      Math.min(2, inside.filter((each) => !littleWords.has(each)).length - 1) * 0.5 -
      (group && index >= group[0] && to <= group[1] ? 0.6 : 0);
    if (!best || score > best.score) best = { range: [index, to], score };
  }
  if (best) return best.range;
  // "our school", "whole-school": a place without a preposition.
  const own = s.first(
    opens,
    s.end,
    (word, index) =>
      (ownDeterminers.has(word) &&
        [1, 2, 3].some(
          (skip) =>
            places.has(s.at(index + skip)) &&
            !s.words.slice(index + 1, index + skip).some(({ as }) => prepositions.has(as)),
        )) ||
      (word === 'whole' && s.at(index + 1) === 'school'),
  );
  if (own < 0) return null;
  const end = s.first(own + 1, s.end, (word) => places.has(word));
  return [own, end + 1];
}
