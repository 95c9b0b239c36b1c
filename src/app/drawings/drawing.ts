// A drawing as data: shapes in units of its own. Drawn once, shown on screen as SVG and in the document as a PNG.

/** What a shape is for; on screen the theme gives it a colour, on paper it is dark on white. */
export type Ink = 'text' | 'quiet' | 'line' | 'soft' | 'strong';

export type Shape =
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly line?: Ink;
      readonly fill?: Ink;
      readonly width?: number;
      readonly dash?: number;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly line?: Ink;
      readonly fill?: Ink;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly ink: Ink;
      readonly width: number;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly ink: Ink;
      readonly bold?: true;
      readonly middle?: true;
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** What it shows, for whoever cannot see it. */
  readonly description: string;
}

/** How wide a letter is on average in a sans serif, in parts of its size; a little generous. */
const letterWidth = 0.54;

/** The size at which a text stands on one line of a width: the one wanted, or a smaller one where the text is longer. */
export const sizeThatFits = (text: string, wanted: number, width: number): number =>
  Math.min(wanted, Math.floor((width / ([...text].length * letterWidth)) * 10) / 10);

/** A text broken into lines that fit a width; what does not fit into so many lines ends in an ellipsis. */
export function wrapped(text: string, size: number, width: number, mostLines: number): readonly string[] {
  const room = Math.max(4, Math.floor(width / (size * letterWidth)));
  const letters = (words: string): number => [...words].length;
  const lines: string[] = [];
  let line = '';
  // A word longer than a line is cut.
  const words = text.split(' ').flatMap((word) => pieces(word, room));
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (letters(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= mostLines) return lines;
  const last = [...(lines[mostLines - 1] ?? '')]
    .slice(0, room - 1)
    .join('')
    .trimEnd();
  return [...lines.slice(0, mostLines - 1), `${last}…`];
}

function pieces(word: string, room: number): string[] {
  const letters = [...word];
  return letters.length <= room
    ? [word]
    : Array.from({ length: Math.ceil(letters.length / room) }, (_, at) =>
        letters.slice(at * room, (at + 1) * room).join(''),
      );
}
