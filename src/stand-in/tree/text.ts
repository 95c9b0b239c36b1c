// The text of one paragraph, whatever it is made of: runs, tabs, breaks, hyperlinks, insertions and deletions, inline controls, fields,
// pictures.
import type { Element, Node } from '@xmldom/xmldom';
import { type Point, textDeleted, textInserted, textMoved } from './anchors';
import {
  ancestorNamed,
  attribute,
  child,
  children,
  create,
  deepCopy,
  insertAfter,
  isElement,
  isW,
  remove,
  shallowCopy,
  unwrap,
  W14,
  XML,
} from './names';

/** One child of a run: a stretch of text, a tab, a break, or something without text (a picture, a field mark, a note reference). */
export interface Piece {
  node: Element;
  run: Element;
  text: string;
  start: number;
}

const wrappers = ['hyperlink', 'ins', 'del', 'moveTo', 'moveFrom', 'smartTag', 'customXml', 'fldSimple', 'dir', 'bdo'];
const deletions = ['del', 'moveFrom'];

/**
 * What one child of a run counts for in Word's text. Tab and breaks as in the object model of Word (9, 11, 12, 14, 30, 31). That a
 * picture, a note reference and an equation count for nothing is not documented. Words marked as deleted are counted: on the
 * floor there is no way to leave them out (`getReviewedText` came later for that), and a deleted control stays in the list too
 * (https://github.com/OfficeDev/office-js/issues/1524).
 */
function textOf(node: Element): string {
  switch (isW(node, node.localName ?? '') ? node.localName : '') {
    case 't':
    case 'delText':
      return node.textContent ?? '';
    case 'tab':
    case 'ptab':
      return '\t';
    case 'cr':
      return '\v';
    case 'br':
      return { page: '\f', column: '\u000e' }[attribute(node, 'type') ?? ''] ?? '\v';
    case 'noBreakHyphen':
      return '\u001e';
    case 'softHyphen':
      return '\u001f';
    case 'sym':
      return String.fromCharCode(parseInt(attribute(node, 'char') ?? '28', 16) || 0x28);
    default:
      return '';
  }
}

function* runsOf(parent: Element): Generator<Element> {
  for (const node of children(parent)) {
    if (isW(node, 'r')) yield node;
    else if (isW(node, ...wrappers)) yield* runsOf(node);
    else if (isW(node, 'sdt')) {
      const content = child(node, 'sdtContent');
      if (content) yield* runsOf(content);
    }
  }
}

/** Every run of the paragraph, or of an inline container in it, in reading order. */
export function runs(container: Element): Element[] {
  return [...runsOf(isW(container, 'sdt') ? (child(container, 'sdtContent') ?? container) : container)];
}

/** The pieces of a paragraph in reading order. */
export function pieces(paragraph: Element): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (const run of runsOf(paragraph)) {
    for (const node of children(run)) {
      if (isW(node, 'rPr')) continue;
      const text = textOf(node);
      found.push({ node, run, text, start });
      start += text.length;
    }
  }
  return found;
}

/** The paragraph's text as Word counts it, without its mark. */
export function paragraphText(paragraph: Element): string {
  let text = '';
  for (const run of runsOf(paragraph)) for (const node of children(run)) text += textOf(node);
  return text;
}

/** What a script may read of a paragraph, by the Word and by how the person looks at it. */
export interface Shown {
  /** The characters that stand for comments and notes. */
  readonly marks: boolean;
  /** Words that are marked as deleted. */
  readonly deletions: boolean;
}

/** The text as a Word shows it: what is read, never what is counted in. */
export function shownText(paragraph: Element, { marks, deletions: withDeletions }: Shown): string {
  let text = '';
  for (const run of runsOf(paragraph)) {
    if (!withDeletions && isW(run.parentNode, ...deletions)) continue;
    for (const node of children(run)) text += (marks ? markOf(node) : undefined) ?? textOf(node);
  }
  return text;
}

function markOf(node: Element): string | undefined {
  if (isW(node, 'commentReference')) return '\u0005';
  return isW(node, 'footnoteReference', 'endnoteReference') ? '\u0002' : undefined;
}

export function textLength(paragraph: Element): number {
  return paragraphText(paragraph).length;
}

/** Where an inline container (a control, a hyperlink) begins and ends in the text of its paragraph. */
export function inlineSpan(paragraph: Element, container: Element): { from: number; to: number } {
  let from = -1;
  let to = -1;
  let position = 0;
  const walk = (parent: Element): void => {
    for (const node of children(parent)) {
      if (node === container) from = position;
      if (isW(node, 'r')) for (const part of children(node)) position += textOf(part).length;
      else if (isW(node, ...wrappers)) walk(node);
      else if (isW(node, 'sdt')) {
        const content = child(node, 'sdtContent');
        if (content) walk(content);
      }
      if (node === container) to = position;
    }
  };
  walk(paragraph);
  return { from, to };
}

/** Takes out what XML 1.0 forbids, so that a document stays a document. */
export function withoutForbidden(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000e-\u001d\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

const unitElements: Record<string, [string, Record<string, string>]> = {
  '\t': ['tab', {}],
  '\v': ['br', {}],
  '\n': ['br', {}],
  '\r': ['br', {}],
  '\f': ['br', { type: 'page' }],
  '\u001e': ['noBreakHyphen', {}],
  '\u001f': ['softHyphen', {}],
};

const unitPattern = /([\t\v\n\r\f\u001e\u001f])/;

/** The children of a run that say this text. */
function textNodes(near: Element, text: string, textName = 't'): Element[] {
  return text
    .split(unitPattern)
    .filter((part) => part !== '')
    .map((part) => {
      const unit = unitElements[part];
      if (unit) return create(near, ...unit);
      const node = create(near, textName);
      writeText(node, part);
      return node;
    });
}

function writeText(node: Element, text: string): void {
  node.textContent = text;
  if (/^\s|\s$/.test(text)) node.setAttributeNS(XML, 'xml:space', 'preserve');
}

/** An empty run with these run properties, those of another run or of the paragraph's mark, without marks of tracked changes. */
function runLike(near: Element, properties: Element | undefined): Element {
  const run = create(near, 'r');
  if (properties) {
    const copy = create(near, 'rPr');
    for (const property of children(properties)) {
      if (!isW(property, 'ins', 'del', 'moveFrom', 'moveTo', 'rPrChange')) copy.appendChild(deepCopy(property));
    }
    if (copy.firstChild) run.appendChild(copy);
  }
  return run;
}

/** Splits the run in front of one of its children; the right half is returned. */
function splitRun(node: Element, run: Element): Element {
  const right = shallowCopy(run);
  const properties = child(run, 'rPr');
  if (properties) right.appendChild(deepCopy(properties));
  for (let moving: Node | null = node; moving;) {
    const next: Node | null = moving.nextSibling;
    right.appendChild(moving);
    moving = next;
  }
  insertAfter(right, run);
  return right;
}

/** Makes a seam at an offset inside a text node: the right part becomes a node of its own. */
function splitText(piece: Piece, index: number): Element {
  const right = shallowCopy(piece.node);
  writeText(right, piece.text.slice(index));
  writeText(piece.node, piece.text.slice(0, index));
  insertAfter(right, piece.node);
  return right;
}

/** Splits the wrappers around a run so that nothing of them but the left half stays before the seam; answers the first node behind it. */
function splitWrappers(run: Element, top: Element): Element {
  let right: Element = run;
  while (right.parentNode && right.parentNode !== top) {
    const wrapper = right.parentNode as Element;
    const rest = shallowCopy(wrapper);
    for (let moving: Node | null = right; moving;) {
      const next: Node | null = moving.nextSibling;
      rest.appendChild(moving);
      moving = next;
    }
    insertAfter(rest, wrapper);
    right = rest;
  }
  return right;
}

/** A complex field, as positions in its paragraph's list of pieces. */
interface Field {
  begin: number;
  /** -1 where the field has no separator. */
  separate: number;
  end: number;
}

function fieldsOf(list: Piece[]): Field[] {
  const open: Omit<Field, 'end'>[] = [];
  const found: Field[] = [];
  list.forEach((piece, index) => {
    if (!isW(piece.node, 'fldChar')) return;
    const type = attribute(piece.node, 'fldCharType');
    const last = open[open.length - 1];
    if (type === 'begin') open.push({ begin: index, separate: -1 });
    else if (type === 'separate' && last) last.separate = index;
    else if (type === 'end' && last) found.push({ ...open.pop()!, end: index });
  });
  return found;
}

const wrapperOf = (node: Element, stop: Element, ...names: string[]): Element | undefined => {
  const found = ancestorNamed(node, ...names);
  return found && isWithin(found, stop) ? found : undefined;
};

const isWithin = (node: Node, stop: Node): boolean => {
  for (let up = node.parentNode; up; up = up.parentNode) if (up === stop) return true;
  return false;
};

/**
 * Inserts text at a point; `\t`, `\v` and `\n` become a tab and line breaks. It is formatted like the text before it (like what
 * follows, at the start of the paragraph; like the paragraph mark where there is no text), stays inside an inline control at whose end it is
 * written and outside a hyperlink, a field and a deletion. `within` names an inline control the text has to stay in. Answers the point
 * behind the new text.
 */
export function insertText(point: Point, text: string, within?: Element): Point {
  const { paragraph, offset } = point;
  const clean = withoutForbidden(text);
  if (clean) {
    writeAt(paragraph, offset, clean, within);
    textInserted(paragraph, offset, clean.length);
  }
  return { paragraph, offset: offset + clean.length };
}

/** Writes text into the runs of a paragraph: into the run at the offset, beside a run it must not join, or into a new run. */
function writeAt(paragraph: Element, offset: number, text: string, within: Element | undefined): void {
  const all = pieces(paragraph);
  const candidates = within ? all.filter((piece) => isWithin(piece.run, within)) : all;
  const piece = pieceBeside(candidates, offset);
  if (!piece) {
    writeOwnRun(paragraph, candidates, text, within);
    return;
  }
  const index = offset - piece.start;
  const wrapper = closedWrapper(piece, index, paragraph, within);
  const fieldEnd = index === piece.text.length ? fieldEndAfter(all, piece) : undefined;
  if (wrapper || fieldEnd) insertRunAtSeam(paragraph, piece, index, text, wrapper, fieldEnd);
  else writeIntoPiece(piece, index, text);
}

/** The piece whose formatting new text at an offset takes: the one before it, else the one behind it. */
function pieceBeside(list: readonly Piece[], offset: number): Piece | undefined {
  const before = list
    .filter((piece) => piece.text && piece.start < offset && offset <= piece.start + piece.text.length)
    .pop();
  return before ?? list.find((piece) => piece.text && piece.start >= offset);
}

/** Where there is no text yet: a run formatted like the last textless one, else like the paragraph mark. */
function writeOwnRun(paragraph: Element, list: readonly Piece[], text: string, within: Element | undefined): void {
  const content = within ? (child(within, 'sdtContent') ?? within) : paragraph;
  const last = list[list.length - 1]?.run;
  const run = runLike(content, last ? child(last, 'rPr') : child(child(paragraph, 'pPr'), 'rPr'));
  for (const node of textNodes(run, text)) run.appendChild(node);
  content.appendChild(run);
}

/** The wrapper that new text must not become a part of: a deletion, or a link or simple field at whose edge it is written. */
function closedWrapper(
  piece: Piece,
  index: number,
  paragraph: Element,
  within: Element | undefined,
): Element | undefined {
  const isAtEdge = index === 0 || index === piece.text.length;
  return (
    wrapperOf(piece.run, paragraph, ...deletions) ??
    (isAtEdge ? wrapperOf(piece.run, within ?? paragraph, 'hyperlink', 'fldSimple') : undefined)
  );
}

/** The run that ends a complex field, where this piece is the last text of its result. */
function fieldEndAfter(all: Piece[], piece: Piece): Element | undefined {
  const index = all.indexOf(piece);
  const field = fieldsOf(all).find(
    ({ separate, end }) =>
      separate >= 0 && separate < index && index < end && all.slice(index + 1, end).every((later) => !later.text),
  );
  return field && all[field.end]?.run;
}

function writeIntoPiece(piece: Piece, index: number, text: string): void {
  if (isW(piece.node, 't')) {
    if (!unitPattern.test(text)) {
      writeText(piece.node, piece.text.slice(0, index) + text + piece.text.slice(index));
      return;
    }
    if (index > 0 && index < piece.text.length) splitText(piece, index);
  }
  const reference = index === 0 ? piece.node : piece.node.nextSibling;
  for (const node of textNodes(piece.run, text)) piece.run.insertBefore(node, reference);
}

/** A new run beside (or in the middle of) something that new text must not become a part of. */
function insertRunAtSeam(
  paragraph: Element,
  piece: Piece,
  index: number,
  text: string,
  wrapper: Element | undefined,
  lastOfField: Element | undefined,
): void {
  const fresh = runLike(piece.run, wrapper && !isW(wrapper, ...deletions) ? undefined : child(piece.run, 'rPr'));
  for (const node of textNodes(fresh, text)) fresh.appendChild(node);
  const top = wrapper ? (wrapper.parentNode as Element) : paragraph;
  if (lastOfField) insertAfter(fresh, lastOfField);
  else if (index === 0)
    top.insertBefore(
      fresh,
      firstPieceOf(wrapper, piece) ? (wrapper ?? piece.run) : splitWrappers(splitRun(piece.node, piece.run), top),
    );
  else if (index === piece.text.length && lastPieceOf(wrapper, piece)) insertAfter(fresh, wrapper ?? piece.run);
  else {
    const right = index === piece.text.length ? piece.node.nextSibling : splitText(piece, index);
    const rightRun = isElement(right) ? splitRun(right, piece.run) : (nextRun(piece.run) ?? piece.run);
    top.insertBefore(fresh, splitWrappers(rightRun, top));
  }
}

const nextRun = (run: Element): Element | undefined => {
  for (let node = run.nextSibling; node; node = node.nextSibling) if (isElement(node)) return node;
  return undefined;
};

const firstPieceOf = (wrapper: Element | undefined, piece: Piece): boolean =>
  !wrapper || runs(wrapper).flatMap(contentOf)[0] === piece.node;
const lastPieceOf = (wrapper: Element | undefined, piece: Piece): boolean =>
  !wrapper || runs(wrapper).flatMap(contentOf).pop() === piece.node;
const contentOf = (run: Element): Element[] => [...children(run)].filter((node) => !isW(node, 'rPr'));

/**
 * Does this stand beside the text and not in its line: a text box or picture with an anchor (ECMA-376 part 1, 20.4.2.3), in either of the
 * two ways Word writes them?
 */
export function isFloating(node: Element): boolean {
  const graphic = node.localName === 'AlternateContent' ? firstChild(firstChild(node)) : node;
  if (isW(graphic, 'drawing')) return firstChild(graphic)?.localName === 'anchor';
  return (
    isW(graphic, 'pict') &&
    [...children(graphic)].some((shape) => /position:\s*absolute/.test(shape.getAttribute('style') ?? ''))
  );
}

const firstChild = (node: Element | undefined): Element | undefined => (node ? [...children(node)][0] : undefined);

/**
 * Deletes the text between two offsets, with pictures and other textless things that lie between. A field goes when all its visible text
 * went. Bookmarks, comment marks and controls stay where they are; so does what floats, which goes only with its paragraph (for the API
 * this is not documented).
 */
export function deleteText(paragraph: Element, from: number, to: number, within?: Element): void {
  const list = pieces(paragraph);
  const length = list.reduce((sum, piece) => sum + piece.text.length, 0);
  const start = Math.max(0, from);
  const end = Math.min(to, length);
  if (end < start) return;
  const fields = fieldsOf(list);
  const fieldMarks = new Set(
    fields.flatMap(({ begin, separate, end: last }) => [
      ...list.slice(begin, separate < 0 ? last : separate + 1),
      ...list.slice(last, last + 1),
    ]),
  );
  const isWhole = start === 0 && end === length && to > from;
  for (const piece of list) {
    if (within && !isWithin(piece.run, within)) continue;
    if (piece.text) cutText(piece, start, end);
    else if (
      !fieldMarks.has(piece) &&
      !isFloating(piece.node) &&
      (isWhole || (piece.start > start && piece.start < end))
    )
      remove(piece.node);
  }
  for (const field of fields) deleteFieldWithoutResult(list, field, start, end);
  for (const run of new Set(list.map((piece) => piece.run))) dropIfEmpty(run, paragraph);
  textDeleted(paragraph, start, end);
}

/** Takes out of a piece what lies between two offsets of its paragraph. */
function cutText(piece: Piece, start: number, end: number): void {
  const cutFrom = Math.max(start - piece.start, 0);
  const cutTo = Math.min(end - piece.start, piece.text.length);
  if (cutTo <= cutFrom) return;
  const rest = piece.text.slice(0, cutFrom) + piece.text.slice(cutTo);
  if (rest) writeText(piece.node, rest);
  else remove(piece.node);
}

/** Takes a field away when all its visible text went; one that shows nothing goes when it began in what was deleted. */
function deleteFieldWithoutResult(list: readonly Piece[], field: Field, start: number, end: number): void {
  const { begin, separate, end: last } = field;
  const result = list.slice(separate < 0 ? last : separate + 1, last).filter((piece) => piece.text);
  const first = list[begin]!;
  const isGone = result.length
    ? result.every((piece) => !piece.node.parentNode)
    : first.start > start && first.start < end;
  if (isGone) for (const piece of list.slice(begin, last + 1)) remove(piece.node);
}

function dropIfEmpty(run: Element, paragraph: Element): void {
  if (contentOf(run).length) return;
  let node: Element = run;
  while (node !== paragraph) {
    const parent = node.parentNode as Element | null;
    remove(node);
    if (!parent || isW(parent, 'sdtContent') || [...children(parent)].length || parent === paragraph) return;
    node = parent;
  }
}

/**
 * Puts other text in the place of what lies between two offsets; it is formatted like the first of what it replaces
 * (https://github.com/OfficeDev/office-js/issues/5221).
 */
export function replaceText(paragraph: Element, from: number, to: number, text: string, within?: Element): Point {
  const clean = withoutForbidden(text);
  const first = pieces(paragraph).find(
    (piece) =>
      piece.text &&
      piece.start <= from &&
      from < piece.start + piece.text.length &&
      (!within || isWithin(piece.run, within)),
  );
  if (to <= from || !first) {
    if (to > from) deleteText(paragraph, from, to, within);
    return insertText({ paragraph, offset: from }, clean, within);
  }
  const deleted = wrapperOf(first.run, paragraph, ...deletions);
  if (!clean || deleted || !isW(first.node, 't')) {
    const end = insertText({ paragraph, offset: to }, clean, within);
    deleteText(paragraph, from, to, within);
    return { paragraph, offset: end.offset - (to - from) };
  }
  // One unit of the first stretch is kept until the new text stands before it, so that run, control and formatting survive.
  deleteText(paragraph, from + 1, to, within);
  const index = from - first.start;
  const rest = first.node.textContent ?? '';
  writeText(first.node, rest.slice(0, index + 1) + rest.slice(index + 1));
  const reference = index + 1 < rest.length ? splitText({ ...first, text: rest }, index + 1) : first.node.nextSibling;
  const nodes = textNodes(first.run, clean);
  for (const node of nodes) first.run.insertBefore(node, reference);
  const kept = rest.slice(0, index);
  if (kept) writeText(first.node, kept);
  else remove(first.node);
  textDeleted(paragraph, from, from + 1);
  textInserted(paragraph, from, clean.length);
  return { paragraph, offset: from + clean.length };
}

/**
 * Splits a paragraph; the one passed keeps the first part, the new one behind it is returned with the same properties (the end of a
 * section goes with the second). Inside an inline control Word first makes it a block control when it is alone in its paragraph;
 * otherwise we put a line break instead and the same paragraph is returned.
 */
export function splitParagraph(point: Point): Element {
  const { paragraph } = point;
  const length = textLength(paragraph);
  const offset = Math.min(Math.max(0, point.offset), length);
  const control = controlAround(paragraph, offset);
  if (control) {
    if (control.parentNode === paragraph && runs(paragraph).every((run) => isWithin(run, control)))
      becomeBlockControl(control, paragraph);
    else {
      insertText({ paragraph, offset }, '\v', control);
      return paragraph;
    }
  }
  const second = shallowCopy(paragraph);
  second.removeAttributeNS(W14, 'paraId');
  second.removeAttributeNS(W14, 'textId');
  const properties = child(paragraph, 'pPr');
  if (properties) {
    second.appendChild(deepCopy(properties));
    const section = child(properties, 'sectPr');
    if (section) remove(section);
  }
  const moved = firstNodeFrom(paragraph, offset);
  for (let node = moved; node;) {
    const next: Node | null = node.nextSibling;
    second.appendChild(node);
    node = next;
  }
  insertAfter(second, paragraph);
  textMoved(paragraph, offset === point.offset ? offset : Infinity, second, -offset);
  return second;
}

/** The first child of the paragraph that belongs behind the offset, after making a seam there. */
function firstNodeFrom(paragraph: Element, offset: number): Node | null {
  return seamAt(paragraph, offset, paragraph).before;
}

/**
 * Makes a seam at an offset: runs, hyperlinks and insertions are split there. New runs go into `parent` before `before`. In the middle of
 * an inline control the seam is inside the control, unless `top` says that it has to be at the top of the paragraph.
 */
export function seamAt(paragraph: Element, offset: number, top?: Element): { parent: Element; before: Node | null } {
  const around = top ? undefined : controlAround(paragraph, offset);
  const parent = around ? (child(around, 'sdtContent') ?? paragraph) : paragraph;
  const list = pieces(paragraph).filter((piece) => parent === paragraph || isWithin(piece.run, parent));
  const inside = list.find((piece) => piece.start < offset && offset < piece.start + piece.text.length);
  if (inside)
    return { parent, before: splitWrappers(splitRun(splitText(inside, offset - inside.start), inside.run), parent) };
  const following = list.find((piece) => piece.text && piece.start >= offset);
  if (!following) return { parent, before: null };
  const control = outermostControl(following.run, parent);
  if (control) return { parent, before: splitWrappers(control, parent) };
  const seam = following.node === contentOf(following.run)[0] ? following.run : splitRun(following.node, following.run);
  return { parent, before: splitWrappers(seam, parent) };
}

function outermostControl(node: Element, top: Element): Element | undefined {
  let found: Element | undefined;
  for (let up = node.parentNode; up && up !== top; up = up.parentNode) if (isW(up, 'sdt')) found = up;
  return found;
}

/** The outermost inline control with text on both sides of the offset. */
function controlAround(paragraph: Element, offset: number): Element | undefined {
  const controls = new Set(
    runs(paragraph)
      .map((run) => outermostControl(run, paragraph))
      .filter((control) => !!control),
  );
  return [...controls].find((control) => {
    const { from, to } = inlineSpan(paragraph, control);
    return from < offset && offset < to;
  });
}

function becomeBlockControl(control: Element, paragraph: Element): void {
  const content = child(control, 'sdtContent');
  if (!content) return;
  unwrap(content, control);
  paragraph.parentNode?.insertBefore(control, paragraph);
  content.appendChild(paragraph);
}

/**
 * Puts the next paragraph's content at the end of this one, which keeps its own properties (a section that ended with the next one ends
 * here). False where the next block is not a paragraph in the same container: there is nothing to join.
 */
export function joinWithNext(paragraph: Element): boolean {
  let next = paragraph.nextSibling;
  while (next && !isW(next, 'p', 'tbl', 'sdt', 'sectPr', 'customXml')) next = next.nextSibling;
  if (!isW(next, 'p')) return false;
  const length = textLength(paragraph);
  const section = child(child(next, 'pPr'), 'sectPr');
  const own = child(child(paragraph, 'pPr'), 'sectPr');
  if (own) remove(own);
  if (section) {
    let properties = child(paragraph, 'pPr');
    if (!properties) paragraph.insertBefore((properties = create(paragraph, 'pPr')), paragraph.firstChild);
    const change = child(properties, 'pPrChange');
    properties.insertBefore(section, change ?? null);
  }
  for (let between = paragraph.nextSibling; between && between !== next;) {
    const following: Node | null = between.nextSibling;
    paragraph.appendChild(between);
    between = following;
  }
  for (const node of [...next.childNodes]) if (!isW(node, 'pPr')) paragraph.appendChild(node);
  textMoved(next, 0, paragraph, length);
  remove(next);
  return true;
}
