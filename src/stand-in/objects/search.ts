// Search on everything that has text, and Word.RangeCollection, which is what it answers.
import { holdSpan, isSpanAttached, releaseSpan, type Span } from '../tree/span';
import { storyOf } from '../tree/blocks';
import { ancestorNamed, isW } from '../tree/names';
import { searchSpan, type SearchOptions } from '../tree/search';
import { blocksSpan, spanText } from '../tree/span';
import { wildcardPattern } from '../tree/wildcards';
import { pieces } from '../tree/text';
import type { Behaviour } from './behaviour';
import { type Collection, collectionClass } from './collection';
import { invalidArgument, WordError } from './error';
import { rangeClass } from './range';
import { type ApiSet, type Method, object, type Session, type WordClass, type WordObject } from './word-class';

/** What a search found: its places follow the text; none is looked for again. */
interface Found extends Collection<Span> {
  places: Span[];
}

const copyOf = ({ start, end }: Span): Span => ({ start: { ...start }, end: { ...end } });

function foundAt(places: Span[]): Found {
  return { places, read: () => places.filter(isSpanAttached).map(copyOf), isThere: () => true };
}

/** Places that are known, as a collection of ranges. */
export const rangesAt = (places: Span[]): WordObject => object(rangeCollectionClass, foundAt(places));

export const rangeCollectionClass: WordClass<Found> = {
  ...collectionClass('RangeCollection', () => rangeClass, '1.3'),
  hold: ({ places }) => places.forEach(holdSpan),
  release: ({ places }) => places.forEach(releaseSpan),
};

/** How the library sends search options: one bit each (`_getSearchFlags` in it). */
const flags = {
  matchCase: 1,
  matchWholeWord: 2,
  matchWildcards: 4,
  matchPrefix: 8,
  matchSuffix: 16,
  ignorePunct: 32,
  ignoreSpace: 64,
};

const longest = 255;

/** What follows a caret, and what it finds (https://learn.microsoft.com/office/dev/add-ins/word/search-option-guidance). */
const codes: Readonly<Record<string, string>> = {
  '^': '^',
  t: '\t',
  l: '\v',
  '~': '\u001e',
  '-': '\u001f',
  s: '\u00a0',
};

/**
 * The text to look for. More than 255 characters are refused (Word.Body.search); the code for it is in Word.ErrorCodes, though threads
 * tell of InvalidArgument (https://github.com/OfficeDev/office-js/issues/31). An empty text is InvalidArgument
 * (https://github.com/OfficeDev/office-js/issues/2413). Codes for what a single character cannot say are not played.
 */
function wantedText(text: string, bits: number): string {
  if (text.length > longest)
    throw new WordError('SearchStringInvalidOrTooLong', `More than ${longest} characters cannot be searched for.`);
  if (text === '') throw invalidArgument('There is nothing to search for.');
  if (bits & flags.matchWildcards && wildcardPattern(text) === undefined)
    throw new WordError('GeneralException', 'The wildcards are not valid.');
  return text.replace(/\^(.?)/gs, (_, code: string) => {
    const character = codes[code.toLowerCase()];
    if (character === undefined)
      throw new WordError('NotImplemented', `The code ^${code} is not played by the stand-in.`);
    return character;
  });
}

/** The places that this Word finds. */
function placesOf(span: Span, wanted: string, word: Behaviour, options: SearchOptions): Span[] {
  if (word.searchMissesBreaks && /[\t\v]/.test(wanted)) return [];
  const isAll = spanText(span).replace(/\r$/, '') === wanted;
  const found =
    word.searchLooksOn && isAll ? searchSpan(restAfter(span), wanted, options) : searchSpan(span, wanted, options);
  return word.searchMissesMarks ? found.filter((place) => !holdsMark(place)) : found;
}

/** From the end of a stretch to the end of its story. */
function restAfter({ end }: Span): Span {
  const story = storyOf(end.paragraph);
  const outer = story?.localName === 'tc' ? (ancestorNamed(story, 'body') ?? story) : story;
  return outer ? { start: { ...end }, end: blocksSpan(outer).end } : { start: { ...end }, end: { ...end } };
}

/** Does a field, a note or a word marked as deleted stand within a stretch of one paragraph? */
function holdsMark({ start, end }: Span): boolean {
  return pieces(start.paragraph).some(
    ({ node, start: at, text }) =>
      at + text.length > start.offset - (text === '' ? 0 : 1) &&
      (text === '' ? at > start.offset && at < end.offset : at < end.offset && at + text.length > start.offset) &&
      (isW(node, 'fldChar', 'instrText', 'footnoteReference', 'endnoteReference', 'delText') ||
        ancestorNamed(node, 'fldSimple') !== undefined),
  );
}

/** `Search` without options, and `_Search2`, as which the library sends a search where the host names the set WordApiSearchFlags. */
export function searchMethods<T>(set: ApiSet, spanOf: (target: T) => Span): { Search: Method<T>; _Search2: Method<T> } {
  const search = (target: T, text: string, bits: number, { word }: Session) => {
    const wanted = wantedText(text, bits);
    const places = placesOf(spanOf(target), wanted, word, {
      matchWildcards: (bits & flags.matchWildcards) !== 0,
      matchCase: (bits & flags.matchCase) !== 0,
      matchWholeWord: (bits & flags.matchWholeWord) !== 0,
      matchPrefix: (bits & flags.matchPrefix) !== 0,
      matchSuffix: (bits & flags.matchSuffix) !== 0,
      ignorePunct: (bits & flags.ignorePunct) !== 0,
      ignoreSpace: (bits & flags.ignoreSpace) !== 0,
    });
    return rangesAt(places);
  };
  return {
    Search: {
      set,
      call: (target, args, session) => {
        if (args.isGiven(1))
          throw new WordError(
            'NotImplemented',
            'Search options are played only as the library sends them in _Search2.',
          );
        return search(target, args.text(0), 0, session);
      },
    },
    _Search2: { set, call: (target, args, session) => search(target, args.text(0), args.number(1), session) },
  };
}
