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
import { places, subjects, times } from '../words/school';
import type { Sentence } from './sentence';
import { type Range, hasMark, isFigure, isIn, isPerson } from './sentence';
import { setOf } from '../words/set';

const wideWords = setOf(
  'education curriculum world society subjects industry firms life departments sector lessons england wales scotland ireland britain uk usa america',
);
const placeWords = setOf(
  'by in at within across during over throughout inside outside around on between after before for when',
);

/** Where or when: "in our school", "during guided reading", "over one term", "in Finland". */
export function findSetting(s: Sentence, opens: number, group: Range | null): Range | null {
  let best: { range: Range; score: number } | null = null;
  for (let index = 0; index < s.end; index += 1) {
    const to = partEnd(s, index);
    if (to === null) continue;
    const named = placeIn(s, index, to);
    if (named === null || !fits(named)) continue;
    const score = scoreOf(named) - (group && index >= group[0] && to <= group[1] ? withinGroup : 0);
    if (!best || score > best.score) best = { range: [index, to], score };
  }
  return best ? best.range : ownPlace(s, opens);
}

const longestPart = 8;
const notPlaces = ['what', 'which', 'ways', 'order', 'terms', 'light'];

/** Where the part of a sentence ends that a preposition opens here; null where none does, or where it names nothing. */
function partEnd(s: Sentence, index: number): number | null {
  if (!placeWords.has(s.at(index)) || s.words[index]?.quoted || notPlaces.includes(s.at(index + 1))) return null;
  let to = index + 1;
  while (to < Math.min(s.end, index + longestPart) && !endsPart(s, to, index)) to += 1;
  while (to > index + 1 && littleWords.has(s.at(to - 1))) to -= 1;
  return to > index + 1 ? to : null;
}

function endsPart(s: Sentence, index: number, from: number): boolean {
  const word = s.at(index);
  if (s.words[index]?.kind !== 'word' || word === 'to' || (prepositions.has(word) && word !== 'of')) return true;
  if ([subordinators, auxiliaries, pronouns].some((words) => words.has(word))) return true;
  const verb = index > from + 1 && isIn(effectVerbs, word) && !subjects.has(word) && !times.has(word);
  // "During reading support": the last word of its part is a noun.
  return verb && !(word === 'support' && s.words[index + 1]?.kind !== 'word');
}

/** What a part of a sentence says of where or when. */
interface Named {
  readonly preposition: string;
  /** Its last word. */
  readonly head: string;
  readonly own: boolean;
  readonly place: boolean;
  readonly time: boolean;
  /** Its last word names a time by itself. */
  readonly timed: boolean;
  readonly stage: boolean;
  readonly subject: boolean;
  readonly name: boolean;
  readonly figure: boolean;
  /** How many of its words name something. */
  readonly naming: number;
}

const groups = ['class', 'classes', 'team', 'department', 'cohort'];

/** What is said by the words of a part; null where they are people, and no place. */
function placeIn(s: Sentence, index: number, to: number): Named | null {
  const inside = s.words.slice(index + 1, to).map(({ as }) => as);
  const placed = inside.some((each) => places.has(each));
  if (!placed && inside.some((each) => isPerson(each) && !groups.includes(each))) return null;
  const [preposition, head] = [s.at(index), inside.at(-1) ?? ''];
  const sort = lookUp(head)?.sort;
  const isName = (each: string): boolean =>
    lookUp(each) === null && !subjects.has(each) && !littleWords.has(each) && !isFigure(each);
  return {
    preposition,
    head,
    own: inside.some((each) => ownDeterminers.has(each)),
    place:
      placed ||
      inside.some((each) => wideWords.has(each) || ['class', 'classes', 'team'].includes(each)) ||
      sort === 'location',
    time: inside.some((each) => times.has(each)) || sort === 'time',
    timed: sort === 'time',
    stage: hasMark(inside),
    subject: inside.some((each) => subjects.has(each)),
    name: preposition === 'in' && inside.some(isName),
    figure: inside.some(isFigure),
    naming: inside.filter((each) => !littleWords.has(each)).length,
  };
}

/** Whether a part says anything of where or when. */
const saysWhere = ({ own, place, time, stage, subject, name, figure }: Named): boolean =>
  [own, place, time, stage, subject, name, figure].includes(true);

const isTimeOrPlace = ({ time, place }: Named): boolean => time || place;

/** What some prepositions ask for. */
const asksFor: ReadonlyMap<string, (named: Named) => boolean> = new Map([
  ['when', () => false],
  ['for', ({ time, figure, timed }: Named) => time && (figure || timed)],
  ['on', ({ time }: Named) => time],
  ['by', (named: Named) => (named.timed || months.has(named.head) || named.figure) && saysWhere(named)],
  ['between', isTimeOrPlace],
  ['before', isTimeOrPlace],
  ['after', isTimeOrPlace],
]);

/** Whether a part says where or when, by what its preposition asks for. */
const fits = (named: Named): boolean =>
  (!named.head.endsWith('ing') || named.subject || isTimeOrPlace(named)) &&
  (asksFor.get(named.preposition) ?? saysWhere)(named);

/** What stands within the name of those who are asked about says more of them than of where. */
const withinGroup = 0.6;

/** How closely a part says where or when. */
const scoreOf = ({ own, place, time, stage, subject, name, figure, naming }: Named): number =>
  (own && (place || time || subject) ? 3 : 0) +
  (stage ? 2.5 : 0) +
  (subject ? 2 : 0) +
  (name ? 1.2 : 0) +
  (figure ? 1.5 : 0) +
  (place ? 1 : 0) +
  (time ? 1.2 : 0) +
  Math.min(2, naming - 1) * 0.5;

/** "Our school", "whole-school": a place without a preposition; null where there is none. */
function ownPlace(s: Sentence, opens: number): Range | null {
  const isPlaceAfter = (index: number): boolean =>
    [1, 2, 3].some(
      (skip) =>
        places.has(s.at(index + skip)) &&
        !s.words.slice(index + 1, index + skip).some(({ as }) => prepositions.has(as)),
    );
  const own = s.first(
    opens,
    s.end,
    (word, index) =>
      (ownDeterminers.has(word) && isPlaceAfter(index)) || (word === 'whole' && s.at(index + 1) === 'school'),
  );
  return own < 0 ? null : [own, s.first(own + 1, s.end, (word) => places.has(word)) + 1];
}
