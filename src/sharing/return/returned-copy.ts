// A copy that came back: the answers, comments and record in a .docx that somebody else has saved, and the words that stand beside the answers.
import type { EnquiryRecord } from '../../enquiry/record';
import { DocxFile, RefusedFile, type FileRefusal } from '../../ooxml/docx-file';
import { isW } from '../../ooxml/reading-order';
import { choicesIn, type Choices } from '../copy/choices';
import type { FormKind } from '../forms/kind';
import { partOf, readPart } from '../forms/read-choices';
import { copyIdOf, sentMarkOf, type SentMark } from '../copy/copy-id';
import type { AskedField, ReturnedAnswer } from '../copy/answer-places';
import { besideAnswers, linesBelow, type BesideWords } from '../copy/beside-answers';
import { openedCopy, partsToRead, trackedChanges } from '../copy/opened-copy';
import { returnedBoxes, type ReturnedBox } from '../copy/returned-boxes';
import type { ReturnedComment } from '../copy/returned-comments';
import { newComments, newLines, SentLines } from '../copy/sent-lines';
import { notedWords } from './noted-words';
import { lastSaved } from './who-saved';
import { signedIn } from '../copy/who-signed';

export { longestAnswer, type AskedField, type ReturnedAnswer } from '../copy/answer-places';
export type { ReturnedComment } from '../copy/returned-comments';

/** What was read in one copy. */
export interface ReturnedCopy {
  readonly kind: 'copy';
  /** The file's name as it came. */
  readonly file: string;
  /** Name and role as somebody wrote them at its top; empty where nobody did. */
  readonly signed: string;
  /** Who saved it last, as the file says; empty where it names nobody, or a program. */
  readonly savedBy: string;
  /** When it was saved last, ISO 8601; empty where the file does not say. */
  readonly savedAt: string;
  /** The answers of all questions that have a place in it, those nobody asked for too. */
  readonly answers: readonly ReturnedAnswer[];
  /** The handbook's boxes that have a place in it. */
  readonly boxes: readonly ReturnedBox[];
  /** Words in and around the rows of the questions, in no place for an answer, and those that a colleague's panel keeps for a question. */
  readonly beside: readonly BesideWords[];
  readonly comments: readonly ReturnedComment[];
  /** Where its cards lie and its strands stand. */
  readonly choices: Choices;
  /**
   * Words that stand in no place for an answer and belong to no question. Of a part that was sent (src/sharing/forms), all of them; of a whole
   * document those that were not sent, or, where it does not tell what was sent, those below the table of the questions.
   */
  readonly loose: readonly string[];
  /** What it was when it was sent out; null where it was not made with “Send a copy”. */
  readonly sent: SentMark | null;
  /** Which part of an enquiry it is; null: a whole document. */
  readonly part: FormKind | null;
  /** Some of its words are tracked changes that were not sent; the insertions were read. */
  readonly tracked: boolean;
  readonly record: EnquiryRecord | null;
  /** The keys of what its record kept as it was sent; null where the copy does not tell. */
  readonly sentKeys: readonly string[] | null;
  readonly recordTrouble: 'newer' | 'damaged' | null;
  /** The id of the copy it was sent out as. */
  readonly copyId: string | null;
}

/** A file that could not be read as a copy of ours. */
export interface RefusedCopy {
  readonly kind: 'refused';
  readonly file: string;
  readonly why: FileRefusal | 'nothing of ours' | 'a part' | 'took too long';
}

/**
 * Reads a copy. Never throws on what stands in the file.
 * @param asked the questions of the enquiry it is a copy of
 * @param ours the ids under which the reader's own document was sent out, where it is itself a copy
 * @param from `anybody`: no enquiry is known that it is a copy of, so that a table of a school's own stems counts too
 */
export function readReturnedCopy(
  file: string,
  bytes: Uint8Array,
  asked: readonly AskedField[],
  ours: readonly string[] = [],
  from: 'colleagues' | 'anybody' = 'colleagues',
): ReturnedCopy | RefusedCopy {
  try {
    return readCopy(file, DocxFile.open(bytes, partsToRead), asked, ours, from);
  } catch (error) {
    if (error instanceof RefusedFile) return { kind: 'refused', file, why: error.why };
    throw error;
  }
}

function readCopy(
  file: string,
  docx: DocxFile,
  asked: readonly AskedField[],
  ours: readonly string[],
  from: 'colleagues' | 'anybody',
): ReturnedCopy | RefusedCopy {
  const copy = openedCopy(docx, asked, from);
  if (!copy) return { kind: 'refused', file, why: 'not a document' };
  const { record, trouble, page, body, marks, headings, places } = copy;
  const answers = places.answers();
  const boxes = returnedBoxes(
    page,
    body,
    marks.filter((mark) => isW(mark, 'sdt')),
    headings,
  );
  const part = partOf(page, body, record);
  if (answers.length === 0 && boxes.length === 0 && !record && trouble === null && !part)
    return { kind: 'refused', file, why: 'nothing of ours' };
  const mark = record && sentMarkOf(record.items, ours);
  const sent = mark && SentLines.from(mark.lines);
  // A row of no question, such as a header, may have been moved: its lines are known one by one.
  // In a copy that was passed on with a column beside ours, an answer that was sent stands beside its place.
  const wasSent = ({ field, words }: BesideWords): boolean =>
    sent !== null &&
    (sent.has(words) ||
      (field === null ? words.split('\n').every((line) => sent.has(line)) : sent.hasAnswer(field, words)));
  const around = [...besideAnswers(copy), ...notedWords(record, mark, asked)].filter((one) => !wasSent(one));
  const beside = around.filter(({ field }) => field !== null);
  const read = part && readPart(part, copy, record, (place) => places.isRead(place));
  const loose = read?.loose ?? (sent ? newLines(copy, boxes, sent) : linesBelow(copy));
  const told = new Set(beside.flatMap(({ words }) => words.split('\n')));
  return {
    kind: 'copy',
    file,
    signed: signedIn(copy).name,
    ...lastSaved(docx, mark?.at),
    answers,
    boxes,
    beside,
    comments: sent ? newComments(copy.comments, sent) : copy.comments,
    choices: read?.choices ?? choicesIn(record?.items ?? {}),
    loose: [...around.filter(({ field }) => field === null).map(({ words }) => words), ...loose].filter(
      (words, at, every) => every.indexOf(words) === at && !told.has(words),
    ),
    sent: mark,
    part,
    tracked: marks.some((mark) => isW(mark, ...trackedChanges) && !sent?.hasChange(mark)),
    record,
    sentKeys: keysSent(record, sent),
    recordTrouble: trouble,
    copyId: record && copyIdOf(record.items),
  };
}

function keysSent(record: EnquiryRecord | null, sent: SentLines | null): string[] | null {
  if (!record || !sent) return null;
  return Object.entries(record.items).flatMap(([key, item]) => (sent.hasItem(key, item) ? [key] : []));
}
