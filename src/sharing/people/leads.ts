// How a finding is found again in the open document: by words to search for, of its own place or of the paragraph it hangs on.
import type { SoughtWords } from '../../enquiry/sought-words';
import type { Inside, Paragraph, Place, PlacedText } from './places';

/** What a way to a place is made from. */
interface Placed {
  readonly place: Place;
  /** The words themselves. */
  readonly quote: string;
  /** The same with a few words around them; an ellipsis stands where more follow. */
  readonly around: string;
  /** Words of the paragraph it stands in or hangs on, or of the nearest above that has words. */
  readonly lead?: string;
  readonly inside?: Inside;
}

/** The words of the body's paragraphs, by which what hangs on one is shown. */
export class Leads {
  private readonly words = new Map<Paragraph, string>();

  /** @param texts of one document, as `textsIn` gives them */
  constructor(texts: readonly PlacedText[]) {
    for (const { place, text, paragraph, inside } of texts)
      if (place === 'text' && inside === undefined && paragraph !== undefined && !this.words.has(paragraph))
        this.words.set(paragraph, text);
  }

  /** The paragraph's words, or those of the nearest above it; empty where none of them has any. */
  to(paragraph: Paragraph | undefined): string {
    for (let at = paragraph ?? -1; at >= 0; at -= 1) {
      const words = this.words.get(at)?.trim() ?? '';
      if (words !== '') return words;
    }
    return '';
  }
}

/**
 * What to search the body for, the surest first: one line each. Empty where nothing in the body leads there. Of what stands in the body only
 * the words themselves are selected, in the stretch that tells their place from others.
 */
export function wordsToShow({ place, quote, around, lead = '', inside }: Placed): readonly SoughtWords[] {
  const inBody = place === 'text' && inside === undefined;
  const words = quote.trim();
  const here = around
    .replace(/^…|…$/g, '')
    .split('\n')
    .find((line) => line.includes(words))
    ?.trim();
  const first = lead
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim();
  return [
    ...(inBody && here !== undefined && here !== words ? [{ words, within: here, nth: timesBefore(here, words) }] : []),
    ...(inBody ? [{ words }] : []),
    ...(first === undefined || (inBody && first === words) ? [] : [{ words: first }]),
  ].filter((one) => one.words !== '');
}

/** How often letters stand in a line before they are words of their own: those of "Al" stand in "Also" before them in "Also Al". */
function timesBefore(line: string, words: string): number {
  const isLetter = (at: number): boolean => /^[\p{L}\d]$/u.test(line[at] ?? '');
  let times = 0;
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + words.length), times += 1)
    if (!isLetter(at - 1) && !isLetter(at + words.length)) return times;
  return 0;
}
