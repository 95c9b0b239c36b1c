// The very words that were read, found again in their place: what is written over them never goes over what somebody put beside them since.

import { betweenMarks } from '../../enquiry/normalised-text';

/** Word searches for 255 characters at most (https://learn.microsoft.com/javascript/api/word/word.body#word-word-body-search-member(1)). */
const longestSearch = 250;

/** What stands for a character in a search (https://learn.microsoft.com/office/dev/add-ins/word/search-option-guidance); a line break by Shift+Enter comes as either. */
const codes: Readonly<Record<string, string>> = {
  '^': '^^',
  '\t': '^t',
  '\v': '^l',
  '\n': '^l',
  '\u001e': '^~',
  '\u001f': '^-',
  '\u00a0': '^s',
};

/**
 * Queues a search for these words in a line, or in a part of one; long words are searched for in pieces that overlap. It is to be queued
 * before the first change of a batch, for where it fails the batch ends with ItemNotFound, and nothing is changed. It fails where
 * - the words do not stand there letter by letter;
 * - two pieces that overlap are found apart: one of them stands in words that somebody put before the others, and the stretch would hold those;
 * - words too short for two pieces are found outside the place, because Word looks further on where they are all that it holds.
 * @throws where there are no words
 * @returns their stretch, which is not the found range itself: writing into that throws in Word on the web, with the text gone in (https://github.com/OfficeDev/office-js/issues/6760)
 */
export function exactText(place: Word.Range, words: string): Word.Range {
  const found = betweenMarks(words).flatMap((stretch) => {
    const pieces = overlapping(stretch).map((piece) => ({
      hit: place.search(searchText(piece.text), { matchCase: true }).getFirst(),
      isWhereItIsFound: isFoundAt(stretch, piece),
    }));
    pieces.slice(1).forEach((piece, at) => {
      const before = pieces[at];
      if (before?.isWhereItIsFound && piece.isWhereItIsFound) before.hit.intersectWith(piece.hit);
    });
    return pieces.map(({ hit }) => hit);
  });
  const [first, last] = [found[0], found[found.length - 1]];
  if (!first || !last) throw new Error('There are no words to find');
  if (found.length === 1) place.intersectWith(first);
  return first.getRange('Start').expandTo(last.getRange('End'));
}

/**
 * Queues, for a place as it is addressed now, that what was found in it a moment ago stands there still: if not, the batch ends before its
 * first change. After the sync: what the place said then, where that is something else than a moment ago; null where it is the same.
 */
export type StandsStill = (place: Word.Range) => () => string | null;

/**
 * For words that Word shows and does not find as a whole (https://github.com/OfficeDev/office-js/issues/5905): two batches look which short
 * pieces of them it finds, and which of these meet each other or an edge of their place. So words that somebody puts among them are
 * noticed, but for those right beside what cannot be found.
 * @param lines places with the words that were read in them, each with a key
 * @returns what is known of each place, by its key
 */
export async function whatStandsStill(
  context: Word.RequestContext,
  lines: readonly { readonly key: string; readonly place: Word.Range; readonly words: string }[],
): Promise<ReadonlyMap<string, StandsStill>> {
  const looks = lines.map(({ key, place, words }) => {
    const texts = betweenMarks(words).flatMap(shortPieces);
    const hits = texts.map((text) => found(place, text).getFirstOrNullObject());
    for (const range of [place, ...hits]) range.load('text');
    return { key, place, texts, hits };
  });
  await context.sync();
  const met = looks.map(({ key, place, texts, hits }) => {
    const inOrder = edged(
      place,
      hits.filter(({ isNullObject }) => !isNullObject),
    );
    const meets = inOrder.slice(1).map((one, at) => inOrder[at]?.intersectWithOrNullObject(one));
    for (const meet of meets) meet?.load('isEmpty');
    return { key, said: place.text, texts: texts.filter((_, at) => hits[at]?.isNullObject === false), meets };
  });
  await context.sync();
  return new Map(
    met.map(({ key, said, texts, meets }) => {
      const meet = meets.map((one) => one?.isNullObject === false);
      const still: StandsStill = (place) => {
        const inOrder = edged(
          place,
          texts.map((text) => found(place, text).getFirst()),
        );
        inOrder.slice(1).forEach((one, at) => meet[at] && inOrder[at]?.intersectWith(one));
        place.load('text');
        return () => (place.text === said ? null : place.text);
      };
      return [key, still];
    }),
  );
}

const found = (place: Word.Range, text: string): Word.RangeCollection =>
  place.search(searchText(text), { matchCase: true });

const edged = (place: Word.Range, hits: readonly Word.Range[]): readonly Word.Range[] => [
  place.getRange('Start'),
  ...hits,
  place.getRange('End'),
];

/** The shortest piece that is looked for, and how many of a long line's beside each other at most. */
const shortest = 4;
const mostPieces = 60;

/** Pieces that overlap by half. */
function shortPieces(words: string): string[] {
  const letters = [...words];
  const length = Math.max(shortest, Math.ceil(letters.length / mostPieces));
  const last = Math.max(0, letters.length - length);
  const pieces: string[] = [];
  for (let from = 0; from < last; from += Math.ceil(length / 2))
    pieces.push(letters.slice(from, from + length).join(''));
  return [...pieces, letters.slice(last).join('')];
}

/** What follows the stem on its own line, to the end of the line. */
export function afterHead(paragraph: Word.Paragraph, head: string): Word.Range {
  return paragraph
    .search(searchText(overlapping(head).at(-1)?.text ?? ''), { matchCase: true })
    .getFirst()
    .getRange('After')
    .expandTo(paragraph.getRange('End'));
}

/** The beginning of a text as it can be searched for, whatever its length. */
export const searchable = (text: string): string => searchText(text.slice(0, longestSearch / 2));

function searchText(words: string): string {
  return words.replace(/[\^\t\v\n\u001e\u001f\u00a0]/g, (character) => codes[character] ?? character);
}

/** A part of words, and the place of its first letter in them. */
interface Piece {
  readonly text: string;
  readonly at: number;
}

/** Words that repeat themselves may hold a piece earlier than where it was taken from, and it would be found there. */
function isFoundAt(words: string, { text, at }: Piece): boolean {
  return words.toLowerCase().indexOf(text.toLowerCase()) === at;
}

/**
 * Pieces that can be searched for. Words that are short enough are still searched for in two that overlap: a text that is all that its range
 * holds may be looked for further on (https://github.com/MicrosoftDocs/VBA-Docs/issues/485), and would be found in another place.
 */
function overlapping(words: string): Piece[] {
  const pieces = halfOver(words);
  if (pieces.length > 1) return pieces;
  const letters = [...words];
  const piece = (from: number, to: number): Piece => ({
    text: letters.slice(from, to).join(''),
    at: letters.slice(0, from).join('').length,
  });
  // The second piece begins where it is found first, or words that repeat themselves would be found too early.
  let from = Math.floor(letters.length / 3);
  while (from > 0 && !isFoundAt(words, piece(from, letters.length))) from -= 1;
  return from === 0 ? pieces : [piece(0, Math.ceil((letters.length * 2) / 3)), piece(from, letters.length)];
}

/** Pieces no longer than a search may be, each beginning half-way through the one before: whatever is put in between two of them parts a third. */
function halfOver(words: string): Piece[] {
  const letters = [...words]; // a character of two code units stays whole
  const pieces: Piece[] = [];
  for (let from = 0, to = 0; to < letters.length; from += Math.ceil((to - from) / 2)) {
    to = from;
    let room = longestSearch;
    while (to < letters.length && (room -= searchText(letters[to] ?? '').length) >= 0) to += 1;
    pieces.push({ text: letters.slice(from, to).join(''), at: letters.slice(0, from).join('').length });
  }
  return pieces;
}
