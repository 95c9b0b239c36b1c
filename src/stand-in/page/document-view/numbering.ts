// The numbers and bullets in front of list paragraphs, counted in document order.
import { attribute, child, childrenNamed, value, whole, type OoxmlDocument, type OoxmlElement } from './nodes';

/** What stands in front of a list paragraph, and the level's own properties (indents, font). */
export interface ListLabel {
  text: string;
  level: OoxmlElement;
}

/** Symbol and Wingdings bullets live in the private use area, which other fonts do not draw. */
const bullets: Record<string, string> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf076': '❖',
  '\uf0e8': '➔',
  '\uf0a8': '◻',
  '\uf06f': '□',
};

/** Counts the lists of one document. Make one for each drawing: it remembers how far each list has come. */
export class ListCounter {
  private readonly abstracts = new Map<string, OoxmlElement>();
  private readonly lists = new Map<string, OoxmlElement>();
  private counts = new Map<string, number[]>();

  constructor(numbering: OoxmlDocument | undefined) {
    const root = numbering?.documentElement ?? undefined;
    for (const one of childrenNamed(root, 'abstractNum'))
      this.abstracts.set(attribute(one, 'abstractNumId') ?? '', one);
    for (const one of childrenNamed(root, 'num')) this.lists.set(attribute(one, 'numId') ?? '', one);
  }

  /** The next label of this list at this level, or undefined when the document defines no such list (number 0 means none). */
  next(listId: string, depth: number): ListLabel | undefined {
    const level = this.level(listId, depth);
    if (!level) return undefined;
    const counts = this.countsOf(listId);
    counts[depth] = (counts[depth] ?? this.start(listId, depth) - 1) + 1;
    counts.length = depth + 1;
    return { text: this.text(listId, level, counts), level };
  }

  /** How far each list has come; `resume` goes on from there. */
  progress(): [string, number[]][] {
    return [...this.counts];
  }

  resume(progress: [string, number[]][]): void {
    this.counts = new Map(progress);
  }

  private level(listId: string, depth: number): OoxmlElement | undefined {
    const list = this.lists.get(listId);
    if (!list) return undefined;
    const ofDepth = (one: OoxmlElement): boolean => whole(one, 'ilvl') === depth;
    const overridden = child(childrenNamed(list, 'lvlOverride').find(ofDepth), 'lvl');
    return overridden ?? childrenNamed(this.abstracts.get(value(list, 'abstractNumId') ?? ''), 'lvl').find(ofDepth);
  }

  private start(listId: string, depth: number): number {
    const override = childrenNamed(this.lists.get(listId), 'lvlOverride').find((one) => whole(one, 'ilvl') === depth);
    return (
      whole(child(override, 'startOverride'), 'val') ?? whole(child(this.level(listId, depth), 'start'), 'val') ?? 1
    );
  }

  /** Lists that share an abstract definition go on counting together, unless one starts afresh. */
  private countsOf(listId: string): number[] {
    const list = this.lists.get(listId);
    const startsAfresh = childrenNamed(list, 'lvlOverride').some((one) => child(one, 'startOverride'));
    const key = startsAfresh ? `list ${listId}` : `abstract ${value(list, 'abstractNumId') ?? ''}`;
    const counts = this.counts.get(key) ?? [];
    this.counts.set(key, counts);
    return counts;
  }

  private text(listId: string, level: OoxmlElement, counts: number[]): string {
    const pattern = value(level, 'lvlText') ?? '';
    if (value(level, 'numFmt') === 'bullet')
      return [...pattern].map((mark) => bullets[mark] ?? (/[\ue000-\uf8ff]/.test(mark) ? '•' : mark)).join('');
    return pattern.replace(/%([1-9])/g, (_whole, digit: string) => {
      const depth = Number(digit) - 1;
      return inFormat(
        counts[depth] ?? this.start(listId, depth),
        value(this.level(listId, depth), 'numFmt') ?? 'decimal',
      );
    });
  }
}

/** A number as a list writes it: 4, iv, D, 04. Formats beyond these are written in figures. */
export function inFormat(number: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'ordinal':
      return `${number}${ordinalEnding(number)}`;
    default:
      return String(number);
  }
}

/** Word goes on after z with aa, bb, cc. */
function letters(number: number): string {
  return number < 1 ? String(number) : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
  const numerals: [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = number;
  let text = '';
  for (const [worth, numeral] of numerals) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text || String(number);
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
