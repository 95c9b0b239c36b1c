// Runs that stand in one list: what is sure of one of them is so of the others.
import type { Span } from '../span';
import { isGivenName } from '../vocabulary/given-names';
import { plainTitles } from '../vocabulary/sign-words';
import { isGiven, isSmallWord, isTimeOrPlace, type Kind } from './kinds';
import type { Told } from './looked-run';
import { isHill } from './run-parts';
import type { Run, Word } from './runs';

/** A run, and what it was told to be. */
export interface ToldRun {
  readonly run: Run;
  readonly told: Told;
}

/** A name, and whether it is one wherever else it stands. */
export interface Found extends Span {
  readonly sure: boolean;
}

type KindOf = (word: Word) => Kind;

/** What is sure of one in a list is so of the others; three in a row that nobody knows, and nothing before them, are people. */
export function namesInList(list: readonly ToldRun[], kindOf: KindOf): Found[] {
  const others = list.some(({ told }) => told.denied !== 'no');
  const sure =
    list.some(({ told }) => isSure(told)) ||
    (!others &&
      list.length > 2 &&
      opensList(list[0]?.run) &&
      areMostlyNames(
        list.map(({ run }) => run),
        kindOf,
      ));
  const people = sure || (!others && list.some(({ told }) => told.name && (list.length < 3 || told.strength < 2)));
  // Who is known by name is somebody, whatever stands beside; so is who stands beside, if no more than a preposition speaks against it.
  const known = list.some(({ told }) => isKnown(told));
  return list.flatMap(({ run, told }) => {
    const beside = people
      ? couldBe(run, kindOf) ||
        (told.denied !== 'surely' && isGivenAlone(run)) ||
        (sure && list.length > 2 && isLoneWord(run, kindOf))
      : known && told.denied !== 'surely' && mayBeBeside(run, kindOf);
    const name = (people || isKnown(told) || told.strength > 1 ? told.name : null) ?? (beside ? run : null);
    return name ? [{ start: name.start, end: name.end, sure: sure || (people && run.words.length > 1) }] : [];
  });
}

/** What may be a word as well is sure of itself only: "Courage, Hope and Wisdom". */
const isSure = ({ words, name, strength }: Told): boolean =>
  name !== null && strength > 1 && words.some(({ key, looks }) => looks === 'capitals' || !isSmallWord(key));

const isKnown = ({ name, words }: Told): boolean => name !== null && words.some(({ key }) => isGiven(key));

/** A word that somebody beside a known given name may be called. */
const mayBeBeside = ({ words: [word, ...more] }: Run, kindOf: KindOf): boolean =>
  word !== undefined &&
  more.length === 0 &&
  (word.looks === 'capital' || (word.looks === 'capitals' && isGivenName(word.key))) &&
  (isGivenName(word.key) || (kindOf(word) === 'unknown' && !isSmallWord(word.key)));

/** Whether most are words nobody knows, and the others could be names, too. Many of a kind are no people: "Puffins, Gannets, Terns". */
function areMostlyNames(runs: readonly Run[], kindOf: KindOf): boolean {
  const unknown = runs.filter(({ words }) => words.every((word) => kindOf(word) === 'unknown'));
  const strange = unknown.filter(({ words }) => words.some(({ key }) => !isSmallWord(key)));
  const many = runs.filter(({ words }) => words.length === 1 && /[^s]s$/.test(words[0]?.key ?? ''));
  return (
    many.length * 2 < runs.length &&
    runs.some(({ words: [first] }) => first !== undefined && isGivenName(first.key)) &&
    (unknown.length === runs.length ||
      (strange.length > 1 &&
        strange.length * 2 >= runs.length &&
        runs.every((run) => couldBe(run, kindOf) || isLoneWord(run, kindOf))))
  );
}

/** Whether nothing but the signs is missing. */
function couldBe({ words }: Run, kindOf: KindOf): boolean {
  const [first, ...more] = words.map((word, at) => (at > 0 && isHill.test(word.key) ? 'word' : kindOf(word)));
  if (words.every(({ key }) => plainTitles.has(key))) return false;
  if (more.length === 0)
    return (first === 'unknown' || first === 'also') && (words[0]?.looks !== 'capitals' || isGivenName(words[0].key));
  return words.length < 4 && ![first, ...more].includes('never') && [first, ...more].some((kind) => kind !== 'word');
}

/** Among people, a given name is one of them, whatever else it is. */
const isGivenAlone = ({ words: [word, ...more] }: Run): boolean =>
  word !== undefined &&
  more.length === 0 &&
  word.looks !== 'small' &&
  isGivenName(word.key) &&
  !isTimeOrPlace(word.key);

/** Among people, a word of the language with a capital is one of them. */
const isLoneWord = ({ words: [word, ...more] }: Run, kindOf: KindOf): boolean =>
  more.length === 0 && word?.looks === 'capital' && kindOf(word) === 'word';

const opensList = (run: Run | undefined): boolean => /^$|[:(–—/]\s*$|\d\s*$/.test(run?.words[0]?.gap ?? '-');
