// getTextRanges and split: a stretch cut at marks.
import { offsetsIn, type Span, spanParagraphs } from '../tree/span';
import { paragraphText } from '../tree/text';
import { rangesAt } from './search';
import type { Method } from './word-class';

interface Cut {
  readonly marks: readonly string[];
  /** Does a piece end with its mark? */
  readonly keepsMark: boolean;
  readonly trimsSpaces: boolean;
}

/**
 * The pieces of a stretch, one paragraph after the other; one that is empty, or nothing but blanks that are trimmed, is left out. That a
 * paragraph always ends a piece is documented for ranges (Word.Range.getTextRanges); the rest is not.
 */
function cut(span: Span, { marks, keepsMark, trimsSpaces }: Cut): Span[] {
  const pieces: Span[] = [];
  for (const paragraph of spanParagraphs(span)) {
    const { from, to } = offsetsIn(span, paragraph);
    const text = paragraphText(paragraph).slice(0, to);
    for (let start = from; start < text.length;) {
      const next = marks
        .map((mark) => ({ mark, at: text.indexOf(mark, start) }))
        .filter(({ at }) => at >= 0)
        .sort((one, other) => one.at - other.at || other.mark.length - one.mark.length)[0];
      const behind = next ? next.at + next.mark.length : text.length;
      let end = next && !keepsMark ? next.at : behind;
      let begin = start;
      if (trimsSpaces) {
        while (begin < end && text[begin] === ' ') begin += 1;
        while (end > begin && text[end - 1] === ' ') end -= 1;
      }
      if (end > begin) pieces.push({ start: { paragraph, offset: begin }, end: { paragraph, offset: end } });
      start = behind;
    }
  }
  return pieces;
}

/** `getTextRanges(endingMarks, trimSpacing)`. */
export function getTextRanges<T>(spanOf: (target: T) => Span): Method<T> {
  return {
    set: '1.3',
    call: (target, args) =>
      rangesAt(cut(spanOf(target), { marks: args.texts(0), keepsMark: true, trimsSpaces: args.flag(1) })),
  };
}

/**
 * `split(delimiters, multiParagraphs, trimDelimiters, trimSpacing)`.
 * @param first the place of `trimDelimiters` among the arguments: a paragraph's split has no `multiParagraphs`
 */
export function split<T>(spanOf: (target: T) => Span, first: number): Method<T> {
  return {
    set: '1.3',
    call: (target, args) =>
      rangesAt(
        cut(spanOf(target), { marks: args.texts(0), keepsMark: !args.flag(first), trimsSpaces: args.flag(first + 1) }),
      ),
  };
}
