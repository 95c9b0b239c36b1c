// Whether a question is about one person, who is named in it.
import type { Reading } from '../read';
import type { Span } from '../tokens';
import { littleWords } from '../words/grammar';
import { names, titles } from '../words/names';
import { isAtSchool } from '../words/school';
import { setOf } from '../words/set';
import { at, word, type Noticed } from './remark';

const notNames = ['the', 'a', 'an', 'st', 'saint'];
const alsoPlaces = setOf('victoria florence lewis charlotte georgia iona');

const doers = setOf('who to that they often we not never and or');

/** "Ellie-May" is one name. */
function wholeName({ text, words }: Reading, { start, end }: Span): Span {
  const joined = text[end] === '-' ? words.find((each) => each.start === end + 1) : undefined;
  return { start, end: joined?.end ?? end };
}

/** The span of one person's name, where somebody is named; null where nobody is. */
export function personIn({ reading }: Noticed): Span | null {
  // "Pupils who miss Mondays": a verb.
  const isVerb = (index: number): boolean => {
    const before = at(reading, index - 1);
    return at(reading, index) === 'miss' && (doers.has(before) || isAtSchool(before));
  };
  const titled = reading.words.findIndex(
    ({ as }, index) => titles.has(as) && !isVerb(index) && !littleWords.has(at(reading, index + 1)),
  );
  const [title, name] = [reading.words[titled], reading.words[titled + 1]];
  if (title && name) return { start: title.start, end: name.end };
  // "Fire services in Victoria" are in a place.
  const isPlace = (as: string, index: number): boolean =>
    alsoPlaces.has(as) && ['in', 'of', 'across', 'near', 'from'].includes(at(reading, index - 1));
  const named = word(
    reading,
    (as, index) => names.has(as) && !notNames.includes(at(reading, index - 1)) && !isPlace(as, index),
  );
  return named && wholeName(reading, named);
}
