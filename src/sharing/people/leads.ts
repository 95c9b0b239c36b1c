// How a finding is found again in the open document: by words to search for, of its own place or of the paragraph it hangs on.
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

/** What to search the body for, the surest first: one line each. Empty where nothing in the body leads there. */
export function wordsToShow({ place, quote, around, lead = '', inside }: Placed): readonly string[] {
  const inBody = place === 'text' && inside === undefined;
  const here = around
    .replace(/^…|…$/g, '')
    .split('\n')
    .find((line) => line.includes(quote));
  const [first = ''] = lead.split('\n').filter((line) => line.trim() !== '');
  return [...new Set([...(inBody ? [here ?? '', quote] : []), first])]
    .map((words) => words.trim())
    .filter((words) => words !== '');
}
