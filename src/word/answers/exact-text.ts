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
 * Queues the search for words on a line, or in a part of one. If they do not stand there letter by letter, the batch ends at this
 * place with ItemNotFound: queued before the first change, it leaves everything as it is.
 * @returns their stretch, which is not the found range itself: writing into that throws in Word on the web, with the text gone in (https://github.com/OfficeDev/office-js/issues/6760)
 */
export function exactText(place: Word.Range, words: string): Word.Range {
  const found = betweenMarks(words)
    .flatMap(overlapping)
    .map((piece) => place.search(searchText(piece), { matchCase: true }).getFirst());
  const [first, last] = [found[0], found[found.length - 1]];
  if (!first || !last) throw new Error('There are no words to find');
  return first.getRange('Start').expandTo(last.getRange('End'));
}

/** What follows the stem on its own line, to the end of the line. */
export function afterHead(paragraph: Word.Paragraph, head: string): Word.Range {
  return paragraph
    .search(searchText(overlapping(head).at(-1) ?? ''), { matchCase: true })
    .getFirst()
    .getRange('After')
    .expandTo(paragraph.getRange('End'));
}

function searchText(words: string): string {
  return words.replace(/[\^\t\v\n\u001e\u001f\u00a0]/g, (character) => codes[character] ?? character);
}

/**
 * Pieces that can be searched for. Words that are short enough are still searched for in two that overlap: a text that is all that its range
 * holds may be looked for further on (https://github.com/MicrosoftDocs/VBA-Docs/issues/485), and would be found in another place.
 */
function overlapping(words: string): string[] {
  const pieces = halfOver(words);
  if (pieces.length > 1) return pieces;
  const letters = [...words];
  const to = Math.ceil((letters.length * 2) / 3);
  // The second piece begins where it is found first, or words that repeat themselves would be found too early.
  let from = Math.floor(letters.length / 3);
  const second = (): string => letters.slice(from).join('');
  while (from > 0 && words.toLowerCase().indexOf(second().toLowerCase()) !== words.length - second().length) from -= 1;
  return from === 0 ? pieces : [letters.slice(0, to).join(''), second()];
}

/** Pieces no longer than a search may be, each beginning half-way through the one before: whatever is put in between two of them parts a third. */
function halfOver(words: string): string[] {
  const letters = [...words]; // a character of two code units stays whole
  const pieces: string[] = [];
  for (let from = 0, to = 0; to < letters.length; from += Math.ceil((to - from) / 2)) {
    to = from;
    for (let length = 0; to < letters.length && (length += searchText(letters[to] ?? '').length) <= longestSearch;)
      to += 1;
    pieces.push(letters.slice(from, to).join(''));
  }
  return pieces;
}
