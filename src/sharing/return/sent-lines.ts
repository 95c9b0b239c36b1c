// What a copy said when it was sent: marks of its lines and answers, kept in the copy, so that what somebody wrote anywhere in it is told from
// what stood there.
import { markOfText, normalForm } from '../compare/normal-form';
import { besideAnswers, isInBlock, otherLines } from './beside-answers';
import type { OpenedCopy } from './opened-copy';
import type { ReturnedBox } from './returned-boxes';
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

  hasAnswer(id: string, answer: string): boolean {
    return this.marks.has(markOfAnswer(id, answer));
  }
}

/** The marks of what a document says, for the record of the copy that is made of it; null where that is too much. */
export function marksOfSent(copy: OpenedCopy): string | null {
  const lines = otherLines(copy, () => false);
  if (lines.length > mostLines) return null;
  return [
    ...new Set([
      ...lines.map(({ steady }) => markOfText(steady)),
      ...besideAnswers(copy).map(({ words }) => markOfText(words)),
      ...copy.places.answers().map(({ id, answer }) => markOfAnswer(id, answer)),
    ]),
  ].join('');
}

/** An empty answer is one, too. */
const markOfAnswer = (id: string, answer: string): string => markOfText(`${id}: ${normalForm(answer)}`);

/** The lines that were not sent and were not read as an answer. */
export function newLines(copy: OpenedCopy, boxes: readonly ReturnedBox[], sent: SentLines): string[] {
  const inBoxes = new Set(boxes.flatMap(({ answer }) => answer.split('\n')).map(normalForm));
  const { line } = signedIn(copy);
  return otherLines(copy, (paragraph) => paragraph === line || isInBlock(paragraph) || copy.places.isRead(paragraph))
    .filter(({ words, steady }) => !sent.has(steady) && !inBoxes.has(normalForm(words)))
    .map(({ words }) => words);
}
