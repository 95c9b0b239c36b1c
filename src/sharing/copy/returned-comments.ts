// The comments in a copy: whose they are, the question they are about, what they reply to, and whether they were resolved.
import type { Element } from '@xmldom/xmldom';
import type { DocxFile } from '../../ooxml/docx-file';
import type { PageText } from '../../ooxml/page-text';
import { attribute, isW, outermost } from '../../ooxml/reading-order';
import { otherParts } from './stored-record';

/** A comment in a copy, with the question whose row it is about. A reply is a comment of its own, after the one it replies to. */
export interface ReturnedComment {
  readonly id: string;
  readonly author: string;
  readonly at: string;
  readonly text: string;
  readonly field: string | null;
  /** The comment that began the thread it replies in. */
  readonly replyTo: string | null;
  /** Somebody said that it, or the comment it replies to, is settled. */
  readonly resolved: boolean;
}

/**
 * @param marks the references to comments in the text
 * @param questionAt the question in whose row something stands
 */
export function commentsIn(
  docx: DocxFile,
  page: PageText,
  marks: readonly Element[],
  questionAt: (mark: Element) => string | null,
): ReturnedComment[] {
  const anchors = new Map(
    marks.filter((mark) => isW(mark, 'commentReference')).map((mark) => [attribute(mark, 'id'), mark]),
  );
  const comments = otherParts(docx, 'comments').flatMap((part) => outermost(part, 'comment'));
  const idOf = (comment: Element): string => attribute(comment, 'id') ?? '';
  const byParagraph = new Map(
    comments.flatMap((comment) => outermost(comment, 'p').map((one) => [paragraphId(one), idOf(comment)] as const)),
  );
  byParagraph.delete('');
  const threads = threadsIn(docx);
  const inThread = new Map(
    comments.map((comment) => [idOf(comment), threads.get(paragraphId(outermost(comment, 'p').at(-1)))] as const),
  );
  /** The comment that began the thread: programs differ in whether a second reply hangs on the first. In a circle none did. */
  const beginOf = (id: string): string => {
    const seen = [id];
    for (;;) {
      const last = seen.at(-1) ?? id;
      const parent = byParagraph.get(inThread.get(last)?.parent ?? '');
      if (parent === undefined) return last;
      if (seen.includes(parent)) return id;
      seen.push(parent);
    }
  };
  const read = comments.map((comment): ReturnedComment => {
    const id = idOf(comment);
    const begin = beginOf(id);
    const anchor = anchors.get(id) ?? anchors.get(begin);
    return {
      id,
      author: attribute(comment, 'author') ?? '',
      at: attribute(comment, 'date') ?? '',
      text: page.lines(comment).join('\n').replace(/\v/g, '\n').trim(),
      field: anchor ? questionAt(anchor) : null,
      replyTo: begin === id ? null : begin,
      resolved: (inThread.get(id)?.done ?? false) || (inThread.get(begin)?.done ?? false),
    };
  });
  const begun = read.filter(({ replyTo }) => replyTo === null);
  return begun.flatMap((first) => [first, ...read.filter(({ replyTo }) => replyTo === first.id)]);
}

interface InThread {
  /** The paragraph of the comment it replies to; empty where it replies to none. */
  readonly parent: string;
  readonly done: boolean;
}

/** What Word keeps beside the comments, by the last paragraph of each ([MS-DOCX] 2.5.3, commentsExtended). */
function threadsIn(docx: DocxFile): ReadonlyMap<string, InThread> {
  const all = otherParts(docx, 'commentsExtended').flatMap((part) => [
    ...part.getElementsByTagNameNS('*', 'commentEx'),
  ]);
  const of = (node: Element, name: string): string =>
    [...node.attributes].find(({ localName }) => localName === name)?.value ?? '';
  return new Map(
    all.map((one) => [
      of(one, 'paraId'),
      { parent: of(one, 'paraIdParent'), done: ['1', 'true'].includes(of(one, 'done')) },
    ]),
  );
}

const paragraphId = (paragraph: Element | undefined): string =>
  [...(paragraph?.attributes ?? [])].find(({ localName }) => localName === 'paraId')?.value ?? '';
