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
import { type Range, hasMark, isFigure, isMark, isPerson } from './sentence';
import type { Sides } from './sides';
import { setOf } from '../words/set';

/** A group with its marks of being narrower than all. */
interface People {
  readonly range: Range;
  readonly score: number;
}

/** For whom: the people in a sentence that are named most closely, and not only as those who act. */
export function findGroup(s: Sentence, opens: number, sides: Sides): Range | null {
  const found = s.words.flatMap((_, head): People[] => {
    if (!isHead(s, head)) return [];
    const from = startOf(s, head, { opens, link: sides.link ?? null });
    const range: Range = [from, endOf(s, head)];
    return [{ range, score: scoreOf(s, range, head, sides.who ?? null) }];
  });
  const best = [...found].sort((one, other) => other.score - one.score)[0] ?? null;
  if (sides.group && !outweighs(best, sides.group)) return sides.group;
  return best && best.score > 0 ? withoutArticle(s, best.range) : null;
}

/** "Year", "KS", "P": a word that a figure follows; a week or a term is a time. */
const isStage = (s: Sentence, index: number): boolean =>
  stages.has(s.at(index)) && isFigure(s.at(index + 1)) && !['week', 'weeks', 'term', 'p', 's'].includes(s.at(index));

const attributes = setOf('class group family partner');
const namesThing = (s: Sentence, index: number): boolean => {
  const sort = lookUp(s.at(index))?.sort;
  return s.words[index]?.kind === 'word' && (sort === 'thing' || sort === 'idea') && !littleWords.has(s.at(index));
};

/** Whether those who are named stand here: people, or a mark or a stage without people behind it ("EAL", "Year 4"). */
function isHead(s: Sentence, index: number): boolean {
  const word = s.at(index);
  if (s.words[index]?.quoted || s.words[index]?.kind !== 'word') return false;
  if (isPerson(word)) return !onlySaysWhich(s, index);
  const lone = (isMark(word) && !subjects.has(word)) || isStage(s, index);
  return lone && !onlySaysWhich(s, index) && !peopleFollow(s, index);
}

/** "Class sizes", "group work", "staff leadership": the word only says which of a thing, or which people. */
function onlySaysWhich(s: Sentence, index: number): boolean {
  const [before, word, next] = [s.at(index - 1), s.at(index), s.at(index + 1)];
  if (attributes.has(word) && namesThing(s, index + 1)) return true;
  if (word === 'leadership' && next !== 'team') return true;
  if (isPerson(word) && isPerson(next) && next !== 'leadership') return true;
  return word === 'class' && ['whole', 'social', 'in'].includes(before);
}

/** "Year 4 pupils": the people come after; "Year 4 maths" is where, unless nobody else is there. */
function peopleFollow(s: Sentence, index: number): boolean {
  const near = s.first(
    index + 1,
    Math.min(s.end, index + 5),
    (each, place) =>
      isPerson(each) || prepositions.has(each) || s.words[place]?.kind !== 'word' || subordinators.has(each),
  );
  return near > 0 && isPerson(s.at(near));
}

/** What a name never goes back over: what opens or joins parts of a sentence. */
const endsAName = (s: Sentence, index: number): boolean => {
  const word = s.at(index);
  return (
    s.words[index]?.kind !== 'word' ||
    word === 'to' ||
    [prepositions, subordinators, auxiliaries, pronouns].some((words) => words.has(word))
  );
};

const questioning = ['how', 'what', 'why', 'which', 'and', 'or', 'there'];
const ownBeginnings = ['the', 'our', 'my', 'their', 'a', 'an', 'its', 'your'];
const beforeThe = ['all', 'both', 'half', 'most'];

/** Where the words begin that say which people stand at `head`. */
function startOf(
  s: Sentence,
  head: number,
  { opens, link }: { readonly opens: number; readonly link: number | null },
): number {
  let from = head;
  while (from > 0 && !endsAName(s, from - 1)) {
    const [place, before] = [from - 1, s.at(from - 1)];
    if (place === opens - 1 || questioning.includes(before)) {
      const joinsMarks = (before === 'and' || before === 'or') && isMark(s.at(from - 2));
      if (!joinsMarks) break;
    } else {
      if (isDeed(s, place) || place === link) break;
      if (ownBeginnings.includes(s.at(from)) && !beforeThe.includes(before)) break;
      if (isVerbBefore(s, place) || isAdverbBefore(before)) break;
    }
    from = place;
  }
  return from;
}

/** "Starting each lesson": a verb in "-ing" that nothing stands before that could make it an adjective. */
function isDeed(s: Sentence, index: number): boolean {
  const [before, word] = [s.at(index - 1), s.at(index)];
  if (!/^.{3,}ing$/.test(word) || isMark(word) || lookUp(word)?.sort !== 'verb') return false;
  return !determiners.has(before) && lookUp(before)?.sort !== 'adjective' && !isMark(before);
}

/** A verb that the people are the object of; "support staff" and "lower sets" are called so. */
function isVerbBefore(s: Sentence, index: number): boolean {
  const word = s.at(index);
  if (isMark(word) || word === 'lower' || (word === 'support' && adults.has(s.at(index + 1)))) return false;
  return (
    [effectVerbs, helpingVerbs, sayingVerbs].some((verbs) => verbs.has(word)) ||
    (lookUp(word)?.sort === 'verb' && !/(?:ing|ed)$/.test(word))
  );
}

const isAdverbBefore = (word: string): boolean =>
  (adverbs.has(word) && word !== 'most' && word !== 'more') || ['many', 'well', 'ensure'].includes(word);

/** Where the words end that say which people stand at `head`: their figures, and what tells more of them. */
function endOf(s: Sentence, head: number): number {
  const to = isStage(s, head) ? afterFigures(s, head + 2) : head + 1;
  return tailEnd(s, to);
}

/** "Years 3, 4 and 5", "Year 3 to 6": past the further figures. */
function afterFigures(s: Sentence, from: number): number {
  let to = from;
  while (to < s.end && (isFigure(s.at(to)) || (['and', 'to'].includes(s.at(to)) && isFigure(s.at(to + 1))))) to += 1;
  return to;
}

const tells = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** They begin what tells more of people: "with dyslexia", "in Year 4", "eligible for the premium". */
const tailWords = tells(
  'with in from at of on who whose eligible new known requiring diagnosed receiving living entering aged over under that',
);
/** What they begin always tells which; after the others something in it must. */
const alwaysTells = tells('with who whose eligible new known');
const clauseFollows = tells('who whose that known');
const toFollows = tells('known new');
/** What is told of people ends before these. */
const afterTail = tells('so when if by through using during is are can while after before have over how what as');
const longestTail = 9;

/** Where what tells more of people ends, where it begins here; else the same place. */
function tailEnd(s: Sentence, from: number): number {
  const first = s.at(from);
  if (!tailWords.has(first)) return from;
  let end = from + 1;
  while (end < Math.min(s.end, from + longestTail) && !endsTail(s, end, from)) end += 1;
  const tail = s.words.slice(from + 1, end).map(({ as }) => as);
  return tail.length > 0 && (alwaysTells.has(first) || tail.some(isNarrow)) ? end : from;
}

function endsTail(s: Sentence, index: number, from: number): boolean {
  const [first, word] = [s.at(from), s.at(index)];
  if (s.words[index]?.kind !== 'word' || afterTail.has(word)) return true;
  if (word === 'to') return !toFollows.has(first);
  if (index === from + 1) return false;
  if (prepositions.has(word) && !['of', 'from'].includes(word)) return true;
  return (
    effectVerbs.has(word) || (lookUp(word)?.sort === 'verb' && !/(?:ing|ed)$/.test(word) && !clauseFollows.has(first))
  );
}

/** A word that only some people or places have. */
const isNarrow = (word: string): boolean =>
  isMark(word) ||
  isFigure(word) ||
  lookUp(word) === null ||
  [ownDeterminers, places, stages, subjects].some((words) => words.has(word));

/** How closely people are named, and how likely it is that the question is for them; those who act are hardly meant. */
function scoreOf(s: Sentence, [from, to]: Range, head: number, who: Range | null): number {
  const inside = s.words.slice(from, to).map(({ as }) => as);
  const word = s.at(head);
  const naming = inside.filter((each) => !determiners.has(each) && !littleWords.has(each)).length;
  const acting = who !== null && from >= who[0] && from < who[1];
  return (
    (hasMark(inside) ? 3 : 0) +
    (inside.some((each) => ownDeterminers.has(each)) ? 1 : 0) +
    (naming > 1 ? 1.5 : 0) +
    (learners.has(word) ? 1.5 : adults.has(word) ? 0.4 : 0.6) +
    (['for', 'among', 'amongst'].includes(s.at(from - 1)) ? 2 : 0) -
    (acting ? 5 : 0)
  );
}

/** Named so closely that others than those whom the sentence is built around are meant. */
const closely = 5.4;

/** Whether the best of those found is to be taken rather than those whom the sides of the sentence tell. */
function outweighs(best: People | null, told: Range): boolean {
  if (!best) return false;
  const [from, to] = best.range;
  const around = from <= told[0] && to >= told[1];
  const beside = from >= told[1] || told[0] >= to;
  return around || (best.score >= closely && beside);
}

const articles = ['the', 'a', 'an', 'all', 'of', 'do', 'not'];

/** The range without what stands before a name and is no part of it. */
function withoutArticle(s: Sentence, [start, to]: Range): Range | null {
  let from = start;
  while (from < to && articles.includes(s.at(from))) from += 1;
  return from < to ? [from, to] : null;
}
