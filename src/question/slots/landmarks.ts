// Places in a sentence where one part gives way to another: means, purposes, conditions, people and those who act.
import { lookUp } from '../lexicon';
import { actingVerbs, aimVerbs, effectVerbs, helpingVerbs, meansWords, sayingVerbs } from '../words/effect';
import { adverbs, auxiliaries, determiners, littleWords, prepositions, subordinators } from '../words/grammar';
import { adults, askers, kindsOfAdults, stages, subjects } from '../words/school';
import type { Sentence } from './sentence';
import { type Range, isFigure, isIn, isMark, isPerson } from './sentence';
import { setOf } from '../words/set';

/** "Subject leads", "phase lead": those who lead, and no verb. */
export const leadsBy = (s: Sentence, index: number): boolean =>
  ['lead', 'leads'].includes(s.at(index)) &&
  !['to', 'into'].includes(s.at(index + 1)) &&
  (subjects.has(s.at(index - 1)) || leading.has(s.at(index - 1)));
const leading = setOf('subject phase curriculum pastoral team faculty literacy numeracy reading key stage year');

/** A verb after what acts: not after an article, a preposition or "to". */
export function mayBeVerb(s: Sentence, index: number): boolean {
  const word = s.at(index);
  const before = s.at(index - 1);
  if (leadsBy(s, index)) return false;
  if (littleWords.has(word) || prepositions.has(before) || before === 'to' || before === 'and') return false;
  if (determiners.has(before) && before !== 'other' && before !== 'others') return false;
  if (effectVerbs.has(word) || actingVerbs.has(word) || sayingVerbs.has(word)) return true;
  const entry = lookUp(word);
  return entry !== null && (entry.sort === 'verb' || entry.both) && !/(?:ing|s)$/.test(word);
}

/** Where words begin that say by what means. */
export function meansAt(s: Sentence, from: number, to: number): number {
  return s.first(from, to, (word, index) => {
    if (!meansWords.has(word))
      return ['with', 'from'].includes(word) && s.at(index + 1).endsWith('ing') && s.at(index + 1).length > 5;
    if (word === 'using') return index > from;
    if (word === 'through' || word === 'via') return true;
    // "by leaders", "by Easter": by whom and by when are no means.
    return (
      !adults.has(s.at(index + 1)) && !kindsOfAdults.has(s.at(index + 1)) && lookUp(s.at(index + 1))?.sort !== 'time'
    );
  });
}

/** Words by which a purpose begins, as many as stand before its own. */
const purposes = [
  'so that',
  'so as to',
  'in order to',
  'in ways that',
  'that lead to',
  'that leads to',
  'which lead to',
  'which leads to',
].map((words) => words.split(' '));

/** Whether a word after "to" says what should come of it. */
const mayBePurpose = (word: string): boolean =>
  isIn(aimVerbs, word) ||
  [effectVerbs, helpingVerbs, actingVerbs].some((verbs) => verbs.has(word)) ||
  (lookUp(word)?.sort === 'verb' && !word.endsWith('ing')) ||
  word === 'bring';

/** Where a purpose begins and where its own words do: "so that …", "in order to …", "to improve …". */
export function purposeAt(s: Sentence, from: number, to: number): Range | null {
  for (let index = from; index < to; index += 1) {
    if (s.words[index]?.quoted) continue;
    const begins = purposes.find((words) => words.every((word, place) => s.at(index + place) === word));
    if (begins) return [index, index + begins.length];
    if (s.at(index) === 'to' && index > from && mayBePurpose(s.at(index + 1))) return [index, index + 1];
  }
  return null;
}

/** The end of the people that begin here, with what says which of them; -1 where no people begin here. */
export function peopleEnd(s: Sentence, from: number, to: number): number {
  let index = from;
  while (index < Math.min(to, from + 6)) {
    if (isPerson(s.at(index)) && !isPerson(s.at(index + 1))) {
      if (!['with', 'in', 'from', 'at', 'on'].includes(s.at(index + 1))) return index + 1;
      const mark = s.first(
        index + 2,
        Math.min(to, index + 6),
        (word, place) => isMark(word) || (stages.has(word) && isFigure(s.at(place + 1))),
      );
      if (mark < 0) return index + 1;
      return isFigure(s.at(mark + 1)) ? mark + 2 : mark + 1;
    }
    if (prepositions.has(s.at(index)) || s.words[index]?.kind !== 'word' || subordinators.has(s.at(index))) return -1;
    index += 1;
  }
  return -1;
}

/** Where a part that stands for itself begins: a condition, a comma with a new part, "as seen in". */
function conditionAt(s: Sentence, from: number, to: number): number {
  return s.first(
    from,
    to,
    (word, index) =>
      ['when', 'if', 'after', 'before', 'while', 'without', 'rather', 'during', 'instead', 'compared'].includes(word) ||
      (word === 'as' && /^(?:seen|shown|measured)$/.test(s.at(index + 1))) ||
      (word === ',' &&
        ['and', 'compared', 'without'].includes(s.at(index + 1)) &&
        (questionLike(s.at(index + 2)) || s.at(index + 1) !== 'and')),
  );
}
/** Where a condition and means begin after a verb (-1 where none does), and where what belongs to the verb ends. */
export function partsAfter(s: Sentence, verb: number): { condition: number; means: number; cut: number } {
  const condition = conditionAt(s, verb + 1, s.end);
  const means = meansAt(s, verb + 1, s.end);
  return { condition, means, cut: Math.min(...[condition, means].map((place) => (place < 0 ? s.end : place))) };
}

export const questionLike = (word: string): boolean =>
  ['how', 'what', 'why', 'which', 'who', 'where'].includes(word) || auxiliaries.has(word);

const doesSomething = (word: string): boolean =>
  [actingVerbs, aimVerbs, effectVerbs, helpingVerbs, sayingVerbs, adverbs].some((verbs) => verbs.has(word));

const bodies = setOf('school trust setting academy mat federation cluster nursery alliance department');

/** Where one body or kind of people that may act ends: "we", "our middle leaders", "the school"; or the same place. */
function oneActorEnd(s: { at(index: number): string; end: number }, from: number): number {
  // "One-page organisers" act for nobody.
  if (s.at(from) === 'one' && !doesSomething(s.at(from + 1))) return from;
  if (askers.has(s.at(from))) return from + 1;
  let index = from;
  while (index < s.end && (kindsOfAdults.has(s.at(index)) || determiners.has(s.at(index))) && !adults.has(s.at(index)))
    index += 1;
  if (adults.has(s.at(index))) {
    while (adults.has(s.at(index))) index += 1;
    return index;
  }
  if (index > from && s.at(index - 1) === 'school') return index;
  return index > from && bodies.has(s.at(index)) ? index + 1 : from;
}

/** Where those who act end, where they stand first: "we", "our middle leaders", "the SENCO and class teachers"; or the same place. */
export function actorEnd(s: { at(index: number): string; end: number }, from: number): number {
  let end = oneActorEnd(s, from);
  while (end > from && s.at(end) === 'and') {
    const further = oneActorEnd(s, end + 1);
    if (further === end + 1) break;
    end = further;
  }
  return end;
}
