// The comments of the open document: their parts, the marks in the text that say what each is about, and who answers whom.
import type { Document, Element } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import { ancestorNamed, attribute, child, children, create, insertAfter, isW, remove, W, W14 } from '../tree/names';
import { offsetsIn, spanParagraphs, type Span } from '../tree/span';
import { textLength } from '../tree/text';
import { thisPerson } from '../tree/tracking';
import type { OpenDocx } from './open-docx';

const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const related = {
  comments: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  commentsExtended: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
};
const typeOf = (kind: keyof typeof related): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;

/** The root of a comments part; undefined where the document has none. */
function rootOf(docx: OpenDocx, kind: keyof typeof related): Element | undefined {
  const name = docx.related(kind);
  return name === undefined ? undefined : (docx.part(name)?.documentElement ?? undefined);
}

function rootFor(docx: OpenDocx, kind: keyof typeof related): Element {
  const known = rootOf(docx, kind);
  if (known) return known;
  const name = `word/${kind}.xml`;
  const root =
    kind === 'comments' ? `<w:comments xmlns:w="${W}" xmlns:w14="${W14}"/>` : `<w15:commentsEx xmlns:w15="${W15}"/>`;
  docx.parts.write(name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${root}`), typeOf(kind));
  docx.parts.relate(docx.mainPart, related[kind], name);
  return (docx.part(name) as Document).documentElement as Element;
}

const idOf = (comment: Element): string => attribute(comment, 'id') ?? '';

/** The marks of a comment in the text: where its range begins and ends, and its reference. */
function marksOf(docx: OpenDocx, comment: Element): Element[] {
  const id = idOf(comment);
  return ['commentRangeStart', 'commentRangeEnd', 'commentReference'].flatMap((name) =>
    [...docx.body.getElementsByTagNameNS(W, name)].filter((mark) => attribute(mark, 'id') === id),
  );
}

/** The last paragraph of a comment carries the id by which it is answered. */
const paraIdOf = (comment: Element): string =>
  [...children(comment)]
    .filter((one) => isW(one, 'p'))
    .pop()
    ?.getAttributeNS(W14, 'paraId') ?? '';

/** Which paragraph id answers which. */
function parentOf(docx: OpenDocx, comment: Element): string {
  const paraId = paraIdOf(comment);
  const entries = [...(rootOf(docx, 'commentsExtended')?.getElementsByTagNameNS(W15, 'commentEx') ?? [])];
  return paraId === ''
    ? ''
    : (entries.find((entry) => entry.getAttributeNS(W15, 'paraId') === paraId)?.getAttributeNS(W15, 'paraIdParent') ??
        '');
}

function allComments(docx: OpenDocx): Element[] {
  const root = rootOf(docx, 'comments');
  return root ? [...children(root)].filter((one) => isW(one, 'comment')) : [];
}

/** The comments about something in these paragraphs, without the answers to them. */
export function commentsAt(docx: OpenDocx, paragraphs: readonly Element[]): Element[] {
  return allComments(docx).filter(
    (comment) =>
      parentOf(docx, comment) === '' &&
      marksOf(docx, comment).some((mark) => {
        const paragraph = ancestorNamed(mark, 'p');
        return paragraph !== undefined && paragraphs.includes(paragraph);
      }),
  );
}

/** The answers to a comment. */
export function repliesTo(docx: OpenDocx, comment: Element): Element[] {
  const paraId = paraIdOf(comment);
  return paraId === '' ? [] : allComments(docx).filter((one) => parentOf(docx, one) === paraId);
}

/** The words of a comment, a line a paragraph. */
export function commentText(comment: Element): string {
  return [...children(comment)]
    .filter((one) => isW(one, 'p'))
    .map((paragraph) => [...paragraph.getElementsByTagNameNS(W, 't')].map((text) => text.textContent ?? '').join(''))
    .join('\r');
}

/** Adds a comment about whole paragraphs, which is all that is played; undefined for a part of one. */
export function addComment(docx: OpenDocx, span: Span, text: string): Element | undefined {
  const paragraphs = spanParagraphs(span);
  const [first] = paragraphs;
  const last = paragraphs[paragraphs.length - 1];
  const isPart = paragraphs.some((paragraph) => {
    const { from, to } = offsetsIn(span, paragraph);
    return from > 0 || to < textLength(paragraph);
  });
  if (!first || !last || isPart) return undefined;
  const comment = write(docx, text);
  const id = idOf(comment);
  const properties = child(first, 'pPr');
  const start = create(first, 'commentRangeStart', { id });
  if (properties) insertAfter(start, properties);
  else first.insertBefore(start, first.firstChild);
  last.appendChild(create(last, 'commentRangeEnd', { id }));
  const run = create(last, 'r');
  run.appendChild(create(run, 'commentReference', { id }));
  last.appendChild(run);
  return comment;
}

/** Adds an answer to a comment. */
export function addReply(docx: OpenDocx, comment: Element, text: string): Element {
  const reply = write(docx, text);
  const id = idOf(reply);
  for (const mark of marksOf(docx, comment)) {
    const place = isW(mark.parentNode, 'r') ? mark.parentNode : mark;
    const copy = place.cloneNode(true) as Element;
    for (const named of isW(copy, 'r') ? [...children(copy)].filter((one) => isW(one, 'commentReference')) : [copy])
      named.setAttributeNS(W, 'w:id', id);
    insertAfter(copy, place);
  }
  const extended = rootFor(docx, 'commentsExtended');
  const entries = (paraId: string): Element | undefined =>
    [...extended.getElementsByTagNameNS(W15, 'commentEx')].find(
      (entry) => entry.getAttributeNS(W15, 'paraId') === paraId,
    );
  const entryFor = (paraId: string): Element => {
    const known = entries(paraId);
    if (known) return known;
    const made = (extended.ownerDocument as Document).createElementNS(W15, 'w15:commentEx');
    made.setAttributeNS(W15, 'w15:paraId', paraId);
    made.setAttributeNS(W15, 'w15:done', '0');
    extended.appendChild(made);
    return made;
  };
  entryFor(paraIdOf(comment));
  entryFor(paraIdOf(reply)).setAttributeNS(W15, 'w15:paraIdParent', paraIdOf(comment));
  docx.parts.touched(docx.related('commentsExtended') ?? '');
  return reply;
}

/** Takes a comment away with its marks and the answers to it. */
export function removeComment(docx: OpenDocx, comment: Element): void {
  for (const one of [...repliesTo(docx, comment), comment]) {
    for (const mark of marksOf(docx, one)) remove(isW(mark.parentNode, 'r') ? mark.parentNode : mark);
    remove(one);
  }
  docx.parts.touched(docx.related('comments') ?? '');
}

/** Is the comment still there, and still about something? */
export function isCommentThere(docx: OpenDocx, comment: Element): boolean {
  return comment.parentNode !== null && marksOf(docx, comment).length > 0;
}

function write(docx: OpenDocx, text: string): Element {
  const root = rootFor(docx, 'comments');
  const used = allComments(docx).map((one) => Number(idOf(one)));
  const comment = create(root, 'comment', {
    id: String(1 + Math.max(0, ...used)),
    author: thisPerson,
    date: `${new Date().toISOString().slice(0, 19)}Z`,
    initials: 'S',
  });
  for (const line of text.split(/\r\n|\r|\n/)) {
    const paragraph = create(root, 'p');
    const run = create(root, 'r');
    const words = create(root, 't');
    words.setAttribute('xml:space', 'preserve');
    words.appendChild((root.ownerDocument as Document).createTextNode(line));
    run.appendChild(words);
    paragraph.appendChild(run);
    comment.appendChild(paragraph);
  }
  // Eight hexadecimal digits below 80000000 ([MS-DOCX] 2.5.4.1).
  const last = [...children(comment)].pop();
  last?.setAttributeNS(
    W14,
    'w14:paraId',
    (0x10000000 + used.length * 0x111 + Math.floor(Math.random() * 0x6fff0000))
      .toString(16)
      .toUpperCase()
      .padStart(8, '0'),
  );
  root.appendChild(comment);
  docx.parts.touched(docx.related('comments') ?? '');
  return comment;
}
