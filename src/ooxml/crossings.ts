// What begins in one paragraph and may end in another: comments, links and fields.
import type { Element } from '@xmldom/xmldom';
import { attribute, children, isW } from './reading-order';

/** A comment, link or field, with the first and the last paragraph it touches. Paragraphs are counted as `outermost(body, 'p')` gives them. */
export interface Crossing {
  readonly kind: 'comment' | 'link' | 'field';
  readonly from: number;
  readonly to: number;
}

/** Is this the instruction of a link, or of another field, such as a date or a citation? */
export function fieldKind(instruction: string): 'link' | 'field' {
  return /^\s*HYPERLINK\b/i.test(instruction) ? 'link' : 'field';
}

interface CommentMarks {
  start?: number;
  end?: number;
  reference?: number;
}

/**
 * All of them in a body. Where an end is missing, because a package holds only part of a document, it reaches as far as the package:
 * better one too many is told than one too few.
 */
export function crossingsIn(body: Element): Crossing[] {
  const comments = new Map<string, CommentMarks>();
  const open: { readonly from: number; instruction: string }[] = [];
  const found: Crossing[] = [];
  let begun = 0;

  const mark = (node: Element, inParagraph: boolean): void => {
    const here = Math.max(begun - 1, 0);
    if (isW(node, 'commentRangeStart', 'commentRangeEnd', 'commentReference')) {
      const id = attribute(node, 'id') ?? '';
      const marks = comments.get(id) ?? {};
      comments.set(id, marks);
      // A start between two paragraphs belongs to the one that follows.
      if (isW(node, 'commentRangeStart')) marks.start ??= inParagraph ? here : begun;
      else if (isW(node, 'commentRangeEnd')) marks.end = here;
      else marks.reference = here;
    } else if (isW(node, 'instrText')) {
      const field = open[open.length - 1];
      if (field) field.instruction += node.textContent ?? '';
    } else if (isW(node, 'fldChar')) {
      const type = attribute(node, 'fldCharType');
      if (type === 'begin') open.push({ from: here, instruction: '' });
      if (type !== 'end') return;
      const { from, instruction } = open.pop() ?? { from: 0, instruction: '' };
      found.push({ kind: fieldKind(instruction), from, to: here });
    }
  };
  const walk = (parent: Element, inParagraph: boolean): void => {
    for (const node of children(parent)) {
      if (isW(node, 'txbxContent')) continue;
      const begins = isW(node, 'p') && !inParagraph;
      if (begins) begun += 1;
      mark(node, inParagraph);
      walk(node, inParagraph || begins);
    }
  };
  walk(body, false);

  const last = Math.max(begun - 1, 0);
  for (const { from, instruction } of open) found.push({ kind: fieldKind(instruction), from, to: last });
  for (const { start, end, reference } of comments.values()) {
    const from = start ?? (end === undefined ? (reference ?? 0) : 0);
    found.push({ kind: 'comment', from, to: Math.max(end ?? reference ?? last, reference ?? 0) });
  }
  return found;
}
