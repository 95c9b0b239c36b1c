// The sentences of a text, and where a question opens in one.
import { beforeWhat } from '../look-up';
import { wordAt, type Token } from '../tokens';
import { reporting, studies } from './wishes';
import { effectNouns } from '../words/effect';
import { auxiliaries, determiners, goingOn, prepositions, pronouns } from '../words/grammar';
import { isAtSchool } from '../words/school';
import { setOf } from '../words/set';

const questionWords = setOf('how what why which when where who whose whom whether');
const openWords = setOf('how what why');
const lateWords = setOf('how what why whether which');
const whats = setOf('what which whom');
const leads = setOf('so and but then also rq question a b c d e i ii iii please');
const conditions = setOf(
  'if given when since as because while where after by through with using in for during at within across',
);

/** A sentence, without its stop. */
export interface Sentence {
  readonly words: readonly Token[];
  readonly asked: boolean;
}

export function sentencesOf(all: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let words: Token[] = [];
  const close = (asked: boolean): void => {
    if (words.some(({ kind }) => kind === 'word')) found.push({ words, asked });
    words = [];
  };
  for (const token of all) {
    if (token.kind !== 'stop') words.push(token);
    else close(token.as === '?');
  }
  close(false);
  return found;
}

/** "What can we do", "how could I help": in the order of a question, by whoever asks. */
export const asksWe = (words: readonly Token[], index: number): boolean =>
  auxiliaries.has(wordAt(words, index + 1)) && ['we', 'i'].includes(wordAt(words, index + 2));

/** A sentence that is looked through for its question. */
interface Search extends Sentence {
  /** Where it begins, past "so", "RQ1" and their like. */
  readonly start: number;
  /** "When do pupils …" asks; "when pupils read aloud, …" is a condition. */
  readonly asksWhen: boolean;
  readonly conditional: boolean;
}

/** Whether a word only leads in: "so", "RQ1", "a)". "i) does drama …" counts; "I am interested in …" tells. */
const leadsIn = (words: readonly Token[], index: number): boolean =>
  words[index]?.kind === 'pause' ||
  (leads.has(wordAt(words, index)) && !(wordAt(words, index) === 'i' && auxiliaries.has(wordAt(words, index + 1)))) ||
  /^(?:rq|q)?\d+$/.test(wordAt(words, index));

function searchIn({ words, asked }: Sentence): Search {
  let start = 0;
  while (start < words.length - 1 && leadsIn(words, start)) start += 1;
  const [first, second] = [wordAt(words, start), wordAt(words, start + 1)];
  const asksWhen = ['when', 'where'].includes(first) && auxiliaries.has(second);
  const conditional = conditions.has(first) && !asksWhen && !whats.has(second);
  return { words, asked, start, asksWhen, conditional };
}

/** Whether a question opens with a word. */
function opensAt({ words, start, asksWhen, conditional }: Search, index: number): boolean {
  const word = wordAt(words, index);
  if (openWords.has(word) || (beforeWhat.has(word) && whats.has(wordAt(words, index + 1)))) return true;
  const first = index === start || wordAt(words, index - 1) === ':';
  if (first && questionWords.has(word))
    return asksWhen || !(word === 'when' && words.some(({ as }, place) => place > index && as === ','));
  return (first || conditional) && auxiliaries.has(word);
}

/** Whether a question is reported here: "we want to know how". */
const isReportedAt = (words: readonly Token[], index: number): boolean => {
  const before = wordAt(words, index - 1);
  return (
    // "The impact of choir on how pupils listen": an effect on it, and no report of it.
    (reporting.has(before) && !(before === 'on' && words.slice(0, index).some(({ as }) => effectNouns.has(as)))) ||
    // "An exploration of how pupils reflect": how they do is what is explored.
    (before === 'of' && studies.has(wordAt(words, index - 2)))
  );
};

/** Whether a question opens in the middle of what is said. */
function opensLate({ words, asked, start, conditional }: Search, index: number): boolean {
  const word = wordAt(words, index);
  if (index <= start || !lateWords.has(word)) return false;
  const isAuxiliary = (skip: number): boolean => auxiliaries.has(wordAt(words, index + skip));
  return (
    asked ||
    isReportedAt(words, index) ||
    // "Our children find it hard to talk what can we do": asked without a stop before it.
    (openWords.has(word) && asksWe(words, index)) ||
    (goingOn.has(wordAt(words, index - 1)) && [1, 2].some(isAuxiliary)) ||
    (conditional && isAuxiliary(1))
  );
}

/** Where the question opens in a sentence, or -1. */
export function openingOf(sentence: Sentence): number {
  const search = searchIn(sentence);
  const { words, asked, start, conditional } = search;
  const parts = words.flatMap(({ kind }, index) =>
    index >= start && kind === 'word' && (index === start || words[index - 1]?.kind === 'pause') ? [index] : [],
  );
  const opening = parts.filter((index) => opensAt(search, index));
  const found =
    opening.find((index) => wordAt(words, index - 1) === ':') ??
    opening.find((index) => !(conditional && index === start));
  if (found !== undefined) return found;
  const late = words.findIndex((_, index) => opensLate(search, index));
  if (late >= 0) return beforeWhat.has(wordAt(words, late - 1)) && wordAt(words, late) === 'what' ? late - 1 : late;
  if (!conditional) return -1;
  if (auxiliaries.has(wordAt(words, start + 1)) && opensAt(search, start)) return start;
  return asked ? words.findIndex(({ as }, index) => index > start + 1 && auxiliaries.has(as)) : -1;
}

const joins = setOf(', and or but');
const asksOf = setOf('how why what which who where');
/** They may tell more of what stands before them: ", where people have …". */
const tellsOf = setOf('which who where');

/** Where a sentence asks again: "…, and what should …". */
export function asksAgain(words: readonly Token[], from: number): Token[] {
  return words.filter(({ as, kind, quoted }, index) => {
    if (index < from + 4 || kind !== 'word' || quoted || !joins.has(wordAt(words, index - 1))) return false;
    if (asksOf.has(as)) return asksOfMore(words, from, index);
    return (as === 'to' && wordAt(words, index + 1) === 'what') || asksByVerb(words, from, index);
  });
}

/** Whether a "how" or "what" behind a comma or an "and" opens a question. */
function asksOfMore(words: readonly Token[], from: number, index: number): boolean {
  const [before, as, next, further] = [-1, 0, 1, 2].map((skip) => wordAt(words, index + skip)) as [
    string,
    string,
    string,
    string,
  ];
  if (before === ',' && tellsOf.has(as) && !auxiliaries.has(next)) return false;
  // "It has changed who comes and what is said": two sides of one thing, unless somebody stands after the verb.
  const asked = words.slice(from + 2, index - 1).some((each) => openWords.has(each.as) || each.as === 'who');
  const subject = pronouns.has(further) || determiners.has(further) || isAtSchool(further);
  if (asked && before === 'and' && !(auxiliaries.has(next) && subject)) return false;
  return auxiliaries.has(next) || auxiliaries.has(further) || index >= words.length - 2;
}

const asksIs = setOf('is are can should has');
const asksDo = setOf('do does did');

/** Whether a verb behind an "and" opens a question. */
function asksByVerb(words: readonly Token[], from: number, index: number): boolean {
  const [as, next] = [wordAt(words, index), wordAt(words, index + 1)];
  if (wordAt(words, index - 1) === ',' || auxiliaries.has(next)) return false;
  // "…, and is it …" asks again after a question that opens so; "… and has an impact" goes on.
  if (auxiliaries.has(wordAt(words, from)) && asksIs.has(as)) return true;
  // "What pupils think and do about waste": somebody stands after a "do" that asks.
  return asksDo.has(as) && next !== '' && !prepositions.has(next);
}
