// A stretch of a document between two points, as a Word range is one: its text, its paragraphs, and what deleting or replacing it does.
import type { Element } from '@xmldom/xmldom';
import { hold, type Point, release } from './anchors';
import { closeWithParagraph, firstParagraph, isBefore, paragraphsBetween, paragraphsIn, storyOf } from './blocks';
import {
  anyControlAround,
  content,
  defaultPlaceholder,
  isShowingPlaceholder,
  levelOf,
  markPlaceholder,
  noLongerPlaceholder,
} from './controls';
import {
  ancestor,
  ancestorNamed,
  attribute,
  child,
  children,
  contains,
  create,
  deepCopy,
  insertAfter,
  isAttached,
  isW,
  remove,
  shallowCopy,
  W,
} from './names';
import {
  deleteText,
  inlineSpan,
  insertText,
  joinWithNext,
  paragraphText,
  pieces,
  replaceText,
  runs,
  splitParagraph,
  textLength,
} from './text';

export interface Span {
  start: Point;
  end: Point;
  /** The table or control the whole of which this is. */
  whole?: Element;
  /** The inline control that text written into this stretch has to stay in. */
  within?: Element;
}

/** Both ends move with the text until the span is let go. */
export function holdSpan(span: Span): Span {
  hold(span.start);
  hold(span.end);
  return span;
}

export function releaseSpan(span: Span): void {
  release(span.start);
  release(span.end);
}

export function isSpanAttached(span: Span): boolean {
  return isAttached(span.start.paragraph) && isAttached(span.end.paragraph) && (!span.whole || isAttached(span.whole));
}

const pointIn = (paragraph: Element, offset: number): Point => ({ paragraph, offset });

/** A stretch without length. */
export function pointSpan(point: Point, within?: Element): Span {
  return { start: { ...point }, end: { ...point }, ...(within ? { within } : {}) };
}

/** The whole paragraph, with or without its mark. */
export function paragraphSpan(paragraph: Element, withMark = true): Span {
  return { start: pointIn(paragraph, 0), end: pointIn(paragraph, textLength(paragraph) + (withMark ? 1 : 0)) };
}

/** Everything between the first and the last paragraph of a body, cell or table. */
export function blocksSpan(container: Element, whole?: Element): Span {
  const all = [...paragraphsIn(container)];
  const first = all[0] ?? firstParagraph(container);
  const last = all[all.length - 1] ?? first;
  return {
    start: pointIn(first, 0),
    end: pointIn(last, textLength(last) + (whole ? 1 : 0)),
    ...(whole ? { whole } : {}),
  };
}

/** What is in a control; an inline control keeps its text inside. */
export function controlSpan(control: Element, whole = false): Span {
  if (levelOf(control) === 'run') {
    const paragraph = ancestorNamed(control, 'p')!;
    const { from, to } = inlineSpan(paragraph, control);
    return {
      start: pointIn(paragraph, from),
      end: pointIn(paragraph, to),
      within: control,
      ...(whole ? { whole: control } : {}),
    };
  }
  return { ...blocksSpan(content(control) ?? control), ...(whole ? { whole: control } : {}) };
}

/** Is one point before the other in reading order? */
export function isPointBefore(one: Point, other: Point): boolean {
  return one.paragraph === other.paragraph ? one.offset < other.offset : isBefore(one.paragraph, other.paragraph);
}

export function isEmptySpan({ start, end }: Span): boolean {
  return start.paragraph === end.paragraph && start.offset === end.offset;
}

/** The paragraphs a stretch touches; one at whose very start it ends is not among them. */
export function spanParagraphs({ start, end }: Span): Element[] {
  const all = paragraphsBetween(start.paragraph, end.paragraph);
  if (all.length > 1 && end.offset === 0) all.pop();
  return all;
}

/** Offsets of a stretch in one of its paragraphs; the mark counts one. */
export function offsetsIn(span: Span, paragraph: Element): { from: number; to: number } {
  const length = textLength(paragraph);
  return {
    from: paragraph === span.start.paragraph ? span.start.offset : 0,
    to: paragraph === span.end.paragraph ? span.end.offset : length + 1,
  };
}

/**
 * The text; paragraphs are joined by a carriage return, as Word keeps them. The last mark is left out. Which line end the web answers
 * is not documented.
 */
export function spanText(span: Span): string {
  return spanParagraphs(span)
    .map((paragraph) => {
      const { from, to } = offsetsIn(span, paragraph);
      return paragraphText(paragraph).slice(from, to);
    })
    .join('\r');
}

/** The runs of a stretch, split at its ends where they fall inside a run, so that formatting them formats nothing else. */
export function spanRuns(span: Span): Element[] {
  const found: Element[] = [];
  for (const paragraph of spanParagraphs(span)) {
    const { from, to } = offsetsIn(span, paragraph);
    isolate(paragraph, from);
    isolate(paragraph, to);
    for (const run of runs(paragraph)) {
      const inRun = pieces(paragraph).filter((piece) => piece.run === run);
      const first = inRun[0];
      if (!first || (span.within && !contains(span.within, run))) continue;
      const length = inRun.reduce((sum, piece) => sum + piece.text.length, 0);
      const inside = length
        ? first.start >= from && first.start + length <= to
        : first.start > from && first.start < to;
      if (inside) found.push(run);
    }
  }
  return found;
}

/** The runs a stretch touches, without changing any. */
export function touchedRuns(span: Span): Element[] {
  const found = new Set<Element>();
  for (const paragraph of spanParagraphs(span)) {
    const { from, to } = offsetsIn(span, paragraph);
    for (const piece of pieces(paragraph)) {
      const end = piece.start + piece.text.length;
      if (piece.text && piece.start < Math.max(to, from + 1) && end > from) found.add(piece.run);
    }
  }
  return [...found];
}

/** Splits a run so that no run crosses the offset. */
function isolate(paragraph: Element, offset: number): void {
  const list = pieces(paragraph);
  const crossing = list.find((piece) => {
    const mates = list.filter((other) => other.run === piece.run);
    const last = mates[mates.length - 1]!;
    return mates[0]!.start < offset && offset < last.start + last.text.length;
  });
  if (!crossing) return;
  const run = crossing.run;
  const right = shallowCopy(run);
  const properties = child(run, 'rPr');
  if (properties) right.appendChild(deepCopy(properties));
  for (const piece of list.filter((other) => other.run === run)) {
    const cut = offset - piece.start;
    if (cut <= 0 && piece.start + piece.text.length > offset) right.appendChild(piece.node);
    else if (cut > 0 && cut < piece.text.length) {
      const rest = shallowCopy(piece.node);
      rest.textContent = piece.text.slice(cut);
      piece.node.textContent = piece.text.slice(0, cut);
      for (const node of [piece.node, rest])
        node.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
      right.appendChild(rest);
    } else if (cut <= 0) right.appendChild(piece.node);
  }
  insertAfter(right, run);
}

const commentMarks = ['commentRangeStart', 'commentRangeEnd', 'commentReference'];

/**
 * Takes away the comments on words of a stretch: replacing the words takes them along
 * (https://github.com/OfficeDev/office-js/issues/2574). Comments beside it stay.
 */
function dropComments(span: Span): void {
  const gone = new Set(spanParagraphs(span).flatMap((paragraph) => commentsOn(paragraph, span)));
  const { ownerDocument } = span.start.paragraph;
  for (const name of gone.size && ownerDocument ? commentMarks : []) {
    for (const mark of [...ownerDocument!.getElementsByTagNameNS(W, name)]) {
      if (!gone.has(attribute(mark, 'id'))) continue;
      const run = mark.parentNode;
      remove(mark);
      if (isW(run, 'r') && ![...children(run)].some((node) => !isW(node, 'rPr'))) remove(run);
    }
  }
}

/** The ids of the comments whose words in this paragraph a stretch touches. */
function commentsOn(paragraph: Element, span: Span): (string | undefined)[] {
  const { from, to } = offsetsIn(span, paragraph);
  if (from === to) return [];
  const places = new Map<string | undefined, { start?: number; end?: number }>();
  for (const name of commentMarks) {
    for (const mark of paragraph.getElementsByTagNameNS(W, name)) {
      if (span.within && !contains(span.within, mark)) continue;
      const offset = inlineSpan(paragraph, name === 'commentReference' ? (mark.parentNode as Element) : mark).from;
      const place = places.get(attribute(mark, 'id')) ?? {};
      if (name === 'commentRangeStart') place.start = offset;
      else if (name === 'commentRangeEnd') place.end = offset;
      else if (place.start === undefined && place.end === undefined)
        Object.assign(place, { start: offset, end: offset });
      places.set(attribute(mark, 'id'), place);
    }
  }
  const touches = ({ start = 0, end = Infinity }): boolean =>
    start === end ? from <= start && end <= to : start < to && end > from;
  return [...places].filter(([, place]) => touches(place)).map(([id]) => id);
}

/** What a stretch covers of one of its paragraphs. */
interface Touched {
  paragraph: Element;
  from: number;
  to: number;
  length: number;
}

/**
 * Deletes what lies in a stretch: whole paragraphs and tables go, the last paragraph of a cell or body stays and is emptied. A paragraph
 * that loses only its end is joined with the one the stretch ends in, or with the next where it ends with the mark. With `keepFirst` the
 * first paragraph stays even where all of it is covered.
 */
export function deleteSpan(span: Span, keepFirst = false): void {
  if (span.whole && isW(span.whole, 'tbl')) {
    removeBlock(span.whole);
    return;
  }
  const touched: Touched[] = spanParagraphs(span).map((paragraph) => ({
    paragraph,
    ...offsetsIn(span, paragraph),
    length: textLength(paragraph),
  }));
  const first = touched[0];
  const last = touched[touched.length - 1];
  if (!first || !last) return;
  const covered = coveredParagraphs(touched);
  if (keepFirst || (first !== last && !covered.has(last.paragraph))) covered.delete(first.paragraph);
  removeCoveredTables(covered, first.paragraph);
  for (const { paragraph, from, to, length } of touched) {
    if (!isAttached(paragraph)) continue;
    deleteText(paragraph, from, Math.min(to, length), span.within);
    if (covered.has(paragraph)) removeBlock(paragraph);
  }
  const losesEnd = first === last ? first.to > first.length : isAttached(last.paragraph);
  if (losesEnd && isAttached(first.paragraph) && !covered.has(last.paragraph)) joinWithNext(first.paragraph);
}

/** The paragraphs of which everything goes, the mark included. */
const coveredParagraphs = (touched: readonly Touched[]): Set<Element> =>
  new Set(touched.filter(({ from, to, length }) => from === 0 && to > length).map(({ paragraph }) => paragraph));

/** Takes away the tables all of whose paragraphs are covered, but not one that the stretch begins in. */
function removeCoveredTables(covered: ReadonlySet<Element>, first: Element): void {
  for (const table of new Set([...covered].map((paragraph) => ancestorNamed(paragraph, 'tbl')))) {
    const isCovered =
      table &&
      isAttached(table) &&
      !contains(table, first) &&
      [...paragraphsIn(table)].every((paragraph) => covered.has(paragraph));
    if (isCovered) remove(table);
  }
}

/**
 * Takes a paragraph or table away. A container that would be left empty goes too (a control:
 * https://github.com/OfficeDev/office-js/issues/4975); a cell or body keeps an empty paragraph.
 */
export function removeBlock(block: Element): void {
  const story = storyOf(block);
  const parent = block.parentNode as Element | null;
  if (!parent) return;
  const next = block.nextSibling;
  remove(block);
  const section = isW(block, 'p') ? child(child(block, 'pPr'), 'sectPr') : undefined;
  let kept = false;
  if (story && ![...paragraphsIn(story)].length) {
    if (isW(block, 'p')) {
      deleteText(block, 0, textLength(block));
      parent.insertBefore(block, next);
      kept = true;
    } else firstParagraph(story);
  }
  if (section && !kept) {
    const holder = create(parent, 'p');
    holder.appendChild(create(holder, 'pPr')).appendChild(section);
    parent.insertBefore(holder, next);
  }
  if (!kept && isW(parent, 'sdtContent') && ![...children(parent)].length && parent.parentNode)
    remove(parent.parentNode);
  if (story) closeWithParagraph(story);
}

/** The unfilled control, if any, whose placeholder a point lies in. */
export function placeholderAt(point: Point, within?: Element): Element | undefined {
  const candidates = new Set<Element>();
  if (within) candidates.add(within);
  const around = anyControlAround(point.paragraph);
  if (around) candidates.add(around);
  for (const run of runs(point.paragraph)) {
    const control = ancestor(run, (element) => isW(element, 'sdt'));
    if (!control || !contains(point.paragraph, control)) continue;
    const { from, to } = inlineSpan(point.paragraph, control);
    if (from <= point.offset && point.offset <= to) candidates.add(control);
  }
  return [...candidates].find(isShowingPlaceholder);
}

/** Lines of a text: each carriage return or line feed ends a paragraph in Word. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** Inserts text at a point; a line end starts a new paragraph. Answers the stretch of the new text. */
export function insertLines(point: Point, text: string, within?: Element): Span {
  const [first = '', ...rest] = linesOf(text);
  let end = insertText(point, first, within);
  const start = pointIn(end.paragraph, point.offset);
  hold(start);
  for (const line of rest) {
    const paragraph = splitParagraph(end);
    end =
      paragraph === end.paragraph
        ? insertText(pointIn(paragraph, end.offset + 1), line, within)
        : insertText(pointIn(paragraph, 0), line);
  }
  release(start);
  return { start, end };
}

/** Puts text in the place of a stretch. It is formatted like the first of what it replaces, and comments on the old words go with them. */
export function replaceSpan(span: Span, text: string): Span {
  dropComments(span);
  const [first = '', ...rest] = linesOf(text);
  const { paragraph, offset } = span.start;
  const length = textLength(paragraph);
  const oneParagraph = paragraph === span.end.paragraph;
  const to = oneParagraph ? Math.min(span.end.offset, length) : length;
  if (!oneParagraph) deleteSpan({ start: pointIn(paragraph, length), end: { ...span.end } }, true);
  const end = replaceText(paragraph, offset, to, first, span.within);
  const all = rest.length ? insertLines(end, `\n${rest.join('\n')}`, span.within) : { end };
  return { start: pointIn(paragraph, offset), end: all.end };
}

/** Fills a control with text, in place of its placeholder or of what it holds. */
export function fillControl(control: Element, text: string): Span {
  const span = controlSpan(control);
  noLongerPlaceholder(control);
  const runLevel = levelOf(control) === 'run';
  if (runLevel) return replaceSpan(span, text);
  const [first, ...others] = [...paragraphsIn(content(control)!)];
  for (const paragraph of others) if (isAttached(paragraph)) removeBlock(paragraph);
  for (const node of [...children(content(control)!)]) if (isW(node, 'tbl')) remove(node);
  return replaceSpan(paragraphSpan(first!, false), text);
}

/** Empties a control: it shows a placeholder again, Word's default and not the writer's own. */
export function emptyControl(control: Element): void {
  fillControl(control, defaultPlaceholder);
  markPlaceholder(control);
}
