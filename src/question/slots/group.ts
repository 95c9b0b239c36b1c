// For whom: the people a sentence names most closely.
import { lookUp } from '../lexicon';
import { effectVerbs, helpingVerbs, sayingVerbs } from '../words/effect';
import {
  adverbs,
  auxiliaries,
  determiners,
  littleWords,
  ownDeterminers,
  prepositions,
  pronouns,
  subordinators,
} from '../words/grammar';
import { adults, learners, places, stages, subjects } from '../words/school';
import type { Sentence } from './sentence';
import { type Range, isFigure, isMark, isPerson } from './sentence';
import type { Sides } from './sides';

/** A group with its marks of being narrower than all. */
export interface People {
  readonly range: Range;
  readonly score: number;
}

/** "Starting each lesson": a verb in "-ing" that nothing stands before that could make it an adjective. */
function isDeed(s: Sentence, index: number): boolean {
  const word = s.at(index);
  const before = s.at(index - 1);
  if (!/^.{3,}ing$/.test(word) || isMark(word) || lookUp(word)?.sort === 'thing') return false;
  return (
    lookUp(word)?.sort === 'verb' && !determiners.has(before) && lookUp(before)?.sort !== 'adjective' && !isMark(before)
  );
}

const attributes = new Set(['class', 'group', 'family', 'partner']);
const namesThing = (s: Sentence, index: number): boolean => {
  const entry = lookUp(s.at(index));
  return (
    s.words[index]?.kind === 'word' &&
    (entry?.sort === 'thing' || entry?.sort === 'idea') &&
    !littleWords.has(s.at(index))
  );
};

/** For whom: the people in a sentence that are named most closely, and not only as those who act. */
export function findGroup(s: Sentence, opens: number, sides: Sides): Range | null {
  const found: People[] = [];
  for (let head = 0; head < s.end; head += 1) {
    const word = s.at(head);
    if (s.words[head]?.quoted || s.words[head]?.kind !== 'word') continue;
    const stage = stages.has(word) && isFigure(s.at(head + 1)) && !['week', 'weeks', 'term', 'p', 's'].includes(word);
    const lone = (isMark(word) && !subjects.has(word)) || stage;
    if (!isPerson(word) && !lone) continue;
    // "Class sizes", "group work": the word only says which.
    if (attributes.has(word) && namesThing(s, head + 1)) continue;
    if (word === 'leadership' && s.at(head + 1) !== 'team') continue;
    if (isPerson(word) && isPerson(s.at(head + 1)) && s.at(head + 1) !== 'leadership') continue;
    if (word === 'class' && (s.at(head - 1) === 'whole' || s.at(head - 1) === 'social' || s.at(head - 1) === 'in'))
      continue;
    if (lone && !isPerson(word)) {
      // "Year 4 pupils": the people come after; "Year 4 maths" is where, unless nobody else is there.
      const near = s.first(
        head + 1,
        Math.min(s.end, head + 5),
        (each, index) =>
          isPerson(each) || prepositions.has(each) || s.words[index]?.kind !== 'word' || subordinators.has(each),
      );
      if (near > 0 && isPerson(s.at(near))) continue;
    }
    let from = head;
    while (from > 0) {
      const before = s.at(from - 1);
      const kind = s.words[from - 1]?.kind;
      if (
        kind !== 'word' ||
        prepositions.has(before) ||
        subordinators.has(before) ||
        before === 'to' ||
        auxiliaries.has(before) ||
        pronouns.has(before)
      )
        break;
      if (from - 1 === opens - 1 || ['how', 'what', 'why', 'which', 'and', 'or'].includes(before)) {
        if ((before === 'and' || before === 'or') && isMark(s.at(from - 2))) {
          from -= 1;
          continue;
        }
        break;
      }
      const entry = lookUp(before);
      // "Moving parents’ evenings": done with them, and no kind of them.
      if (isDeed(s, from - 1) || from - 1 === sides.link) break;
      // A name begins with its "the" or "our".
      if (
        ['the', 'our', 'my', 'their', 'a', 'an', 'its', 'your'].includes(s.at(from)) &&
        !['all', 'both', 'half', 'most'].includes(before)
      )
        break;
      if (
        (effectVerbs.has(before) ||
          helpingVerbs.has(before) ||
          sayingVerbs.has(before) ||
          (entry?.sort === 'verb' && !/(?:ing|ed)$/.test(before))) &&
        !isMark(before) &&
        before !== 'lower' &&
        !(before === 'support' && adults.has(s.at(from)))
      )
        break;
      if (
        (adverbs.has(before) && before !== 'most' && before !== 'more') ||
        ['many', 'well', 'ensure'].includes(before)
      )
        break;
      from -= 1;
    }
    let to = head + 1;
    if (stage) to += 1;
    while (
      stage &&
      (s.at(to) === 'and' || s.at(to) === 'to' || isFigure(s.at(to))) &&
      to < s.end &&
      (isFigure(s.at(to)) || isFigure(s.at(to + 1)))
    )
      to += 1;
    const next = s.at(to);
    if (
      [
        'with',
        'in',
        'from',
        'at',
        'of',
        'on',
        'who',
        'whose',
        'eligible',
        'new',
        'known',
        'requiring',
        'diagnosed',
        'receiving',
        'living',
        'entering',
        'aged',
        'over',
        'under',
        'that',
      ].includes(next)
    ) {
      let end = to + 1;
      while (end < s.end && end < to + 9) {
        const each = s.at(end);
        if (
          s.words[end]?.kind !== 'word' ||
          [
            'so',
            'when',
            'if',
            'by',
            'through',
            'using',
            'during',
            'is',
            'are',
            'can',
            'while',
            'after',
            'before',
            'have',
            'over',
            'how',
            'what',
            'as',
          ].includes(each)
        )
          break;
        if (
          (prepositions.has(each) || each === 'to') &&
          !(each === 'to' && ['known', 'new'].includes(next)) &&
          end > to + 1 &&
          !['of', 'from'].includes(each)
        )
          break;
        if (each === 'to' && !['known', 'new'].includes(next)) break;
        if (
          end > to + 1 &&
          (effectVerbs.has(each) ||
            (lookUp(each)?.sort === 'verb' &&
              !/(?:ing|ed)$/.test(each) &&
              !['who', 'whose', 'that', 'known'].includes(next)))
        )
          break;
        end += 1;
      }
      const tail = s.words.slice(to + 1, end).map(({ as }) => as);
      const narrow = tail.some(
        (each) =>
          isMark(each) ||
          isFigure(each) ||
          ownDeterminers.has(each) ||
          lookUp(each) === null ||
          places.has(each) ||
          stages.has(each) ||
          subjects.has(each),
      );
      if (tail.length > 0 && (narrow || ['with', 'who', 'whose', 'eligible', 'new', 'known'].includes(next))) to = end;
    }
    const inside = s.words.slice(from, to).map(({ as }) => as);
    const marked =
      inside.some((each) => isMark(each)) ||
      inside.some((each, i) => stages.has(each) && isFigure(inside[i + 1] ?? ''));
    const own = inside.some((each) => ownDeterminers.has(each));
    const extra = inside.filter((each) => !determiners.has(each) && !littleWords.has(each)).length;
    const acting = sides.who && from >= sides.who[0] && from < sides.who[1];
    const after = s.at(from - 1);
    const score =
      (marked ? 3 : 0) +
      (own ? 1 : 0) +
      (extra > 1 ? 1.5 : 0) +
      (learners.has(word) ? 1.5 : adults.has(word) ? 0.4 : 0.6) +
      (['for', 'among', 'amongst'].includes(after) ? 2 : 0) -
      (acting ? 5 : 0);
    found.push({ range: [from, to], score });
  }
  const told = sides.group;
  const best = [...found].sort((one, other) => other.score - one.score)[0];
  const around = best && told && best.range[0] <= told[0] && best.range[1] >= told[1];
  if (told && !around && (!best || best.score < 5.4 || (best.range[0] < told[1] && told[0] < best.range[1])))
    return told;
  if (best && best.score > 0) {
    const [, to] = best.range;
    let [from] = best.range;
    while (from < to && ['the', 'a', 'an', 'all', 'of', 'do', 'not'].includes(s.at(from))) from += 1;
    return from < to ? [from, to] : null;
  }
  return null;
}
