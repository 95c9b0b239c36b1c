// What a copy said when it was sent: marks of its lines, answers, notes, comments, tracked changes and of what its record kept, in the copy, so that what somebody wrote anywhere
// in it is told from what stood there.
import type { Element } from '@xmldom/xmldom';
import type { Item, Items } from '../../enquiry/items';
import { DocxFile, RefusedFile } from '../../ooxml/docx-file';
import { attribute, isW } from '../../ooxml/reading-order';
import type { AskedField } from './answer-places';
import { besideAnswers, otherLines } from './beside-answers';
import { openedCopy, partsToRead, trackedChanges, type OpenedCopy } from './opened-copy';
import { markOfText, normalForm } from './normal-form';
import type { ReturnedBox } from './returned-boxes';
import type { ReturnedComment } from './returned-comments';
import { signedIn } from './who-signed';

/** So many letters has a mark; two of a document's lines share one once in millions. */
const markLength = 8;

/** A longer document is not marked line by line: its record would grow too long to be kept. */
export const mostLines = 6000;

export class SentLines {
  private constructor(private readonly marks: ReadonlySet<string>) {}

  /** @param stored the marks one after the other; null where a copy has none */
  static from(stored: string | null): SentLines | null {
    if (stored === null) return null;
    const marks = new Set<string>();
    for (let at = 0; at < stored.length; at += markLength) marks.add(stored.slice(at, at + markLength));
    return new SentLines(marks);
  }

  has(line: string): boolean {
    return this.marks.has(markOfText(line));
  }

  hasItem(key: string, item: Item): boolean {
    return this.marks.has(markOfItem(key, item));
  }

  hasAnswer(id: string, answer: string): boolean {
    return this.marks.has(markOfAnswer(id, answer));
  }

  /** Never of one without a date: where names and times were taken out, one change is like another. */
  hasChange(change: Element): boolean {
    return attribute(change, 'date') !== undefined && this.marks.has(markOfChange(change));
  }

  hasComment(comment: ReturnedComment): boolean {
    return this.marks.has(markOfComment(comment));
  }
}

/**
 * Marks of all that a document says, for the record of the copy that is made of it.
 * @param asked its questions
 * @returns null where it cannot be looked through, or is too long for that
 */
export function marksOfDocument(bytes: Uint8Array, asked: readonly AskedField[]): string | null {
  try {
    const copy = openedCopy(DocxFile.open(bytes, partsToRead), asked, 'colleagues');
    return copy && marksOf(copy);
  } catch (error) {
    if (error instanceof RefusedFile) return null;
    throw error;
  }
}

function marksOf(copy: OpenedCopy): string | null {
  const lines = otherLines(copy, () => false);
  if (lines.length > mostLines) return null;
  return [
    ...new Set([
      ...lines.map(({ steady }) => markOfText(steady)),
      ...besideAnswers(copy).map(({ words }) => markOfText(words)),
      ...Object.values(copy.record?.notes ?? {}).map(({ text }) => markOfText(text)),
      ...copy.places.answers().map(({ id, answer }) => markOfAnswer(id, answer)),
      ...copy.comments.map(markOfComment),
      ...copy.marks.filter((mark) => isW(mark, ...trackedChanges)).map(markOfChange),
    ]),
  ].join('');
}

/**
 * Marks of what the record of a copy keeps as it goes out.
 * @returns null where that is too much to be marked
 */
export function marksOfItems(items: Items): string | null {
  const kept = Object.entries(items);
  return kept.length > mostLines ? null : kept.map(([key, item]) => markOfItem(key, item)).join('');
}

/** With its time: whoever chooses the same once more says so. */
const markOfItem = (key: string, { value, at }: Item): string => markOfText(`${key}, ${at}: ${JSON.stringify(value)}`);

/** An empty answer is one, too. */
const markOfAnswer = (id: string, answer: string): string => markOfText(`${id}: ${normalForm(answer)}`);

/** By who made it and when: programs number them anew, and divide them, when they save. */
const markOfChange = (change: Element): string =>
  markOfText(`${attribute(change, 'author') ?? ''} changed something at ${attribute(change, 'date') ?? ''}`);

/** With its time: somebody may write the same words once more. And one that was settled since says something new. */
const markOfComment = ({ author, at, text, resolved }: ReturnedComment): string =>
  markOfText(`${author}, ${at}, ${resolved ? 'resolved' : 'open'}: ${normalForm(text)}`);

/** The comments that were not sent, and those that somebody replied to since. */
export function newComments(comments: readonly ReturnedComment[], sent: SentLines): ReturnedComment[] {
  const isNew = (comment: ReturnedComment): boolean => !sent.hasComment(comment);
  return comments.filter((one) => isNew(one) || comments.some((reply) => reply.replyTo === one.id && isNew(reply)));
}

/**
 * The lines that were not sent and were not read as an answer. Those of a block of ours count as any other: a person may have written them, and
 * where the colleague's own panel did, they may stand nowhere else that is read.
 */
export function newLines(copy: OpenedCopy, boxes: readonly ReturnedBox[], sent: SentLines): string[] {
  const inBoxes = new Set(boxes.flatMap(({ answer }) => answer.split('\n')).map(normalForm));
  const { line } = signedIn(copy);
  return otherLines(copy, (paragraph) => paragraph === line || copy.places.isRead(paragraph))
    .filter(({ words, steady }) => !sent.has(steady) && !inBoxes.has(normalForm(words)))
    .map(({ words }) => words);
}
