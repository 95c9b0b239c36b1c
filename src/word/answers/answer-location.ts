// Where answers stand in the document: a table of stems, or a prompt with room below it. What reading and writing need of such a place.
import { answerIn } from '../../enquiry/answer';
import type { CellParagraph } from '../../enquiry/rewrite';
import type { Stem } from '../../handbook/framework';
import type { WordGateway } from '../gateway/gateway';
import type { Outcome } from '../gateway/outcome';

/** A field as `word/` knows it: enough to find it and to tell its answer from its prompt. */
export interface FieldAddress {
  readonly id: string;
  readonly stem: string;
  readonly prompt: string;
}

/** What stands in the document for a field. */
export interface FieldReading extends FieldAddress {
  readonly section: string;
  /** Its row; null when its place is not there any more. */
  readonly row: number | null;
  readonly answer: string;
  /** What stands in the stem's cell instead of the stem, where somebody completed the sentence there. */
  readonly completedStem?: string;
  /** Do stem and answer stand in one cell? */
  readonly sharesCell?: true;
  /** Our row that asks the same, with its help. */
  readonly ours?: Stem;
  /** The field whose row this one repeats. */
  readonly repeats?: string;
  /** Its place does not read back as expected (merged cells): it can be read and not written. */
  readonly readOnly?: true;
}

/** One paragraph of an answer's place: how to write to it, and what it read as. */
export interface AnswerParagraph extends CellParagraph {
  readonly paragraph: Word.Paragraph;
  /** The tag of the content control it stands in. */
  readonly tag: string | null;
}

/** Loads that were queued for one answer. Asked after the sync: its paragraphs, or null where the place is not there. */
export type QueuedAnswer = () => readonly AnswerParagraph[] | null;

/** Markup that was queued. */
export interface QueuedMarkup {
  readonly ooxml: OfficeExtension.ClientResult<string>;
  /** What it is the markup of: paragraphs count as a table's first cell. */
  readonly of: 'table' | 'paragraphs';
  /** Each answer's cell in it. */
  readonly cellOf: (field: FieldReading) => readonly [row: number, column: number];
}

/** A place of answers, held for the session. */
export interface AnswerLocation {
  /** The way into the document it is in. */
  readonly gateway: WordGateway;
  /** What Office.js tracks for us; null before it was found, or after it was lost. */
  readonly handle: Word.Table | Word.Paragraph | null;
  /** Its fields as they were last read, in the document's order. */
  readonly fields: readonly FieldReading[];
  /** Queues what tells, after the sync, whether a field is still where it was last read. */
  queueCheck(): (field: FieldReading) => boolean;
  /**
   * Queues a reading of one answer through proxies of its own: a second load on one proxy would overwrite the first reading.
   * @param lines as many lines as the answer may have by then
   */
  queueAnswer(field: FieldReading, lines: number): QueuedAnswer;
  /**
   * Queues the markup of the answers, or of the table around them; null where there is nothing to ask for.
   * @param answers the paragraphs of the answers, as they were just read
   */
  queueMarkup(answers: readonly AnswerParagraph[]): QueuedMarkup | null;
  /** The fields whose words are known to be words and nothing more, with those words. */
  readonly plain: Map<string, string>;
  /** Are changes being tracked, as far as the last write over somebody's words showed? */
  tracking: boolean;
  /** An empty line would end the answer, so none is written into it. */
  readonly oneBlock?: true;
  /** Reads all answers again, and looks for the place once where it is not where it was. */
  readAgain(): Promise<Outcome<readonly FieldReading[] | null>>;
  /** Notes what stands in the document after a write. */
  remember(answers: ReadonlyMap<string, string>): void;
}

/** The answer in paragraphs that were read; null where they are not there. */
export function answerOf(paragraphs: readonly AnswerParagraph[] | null, prompt: string): string | null {
  return (
    paragraphs &&
    answerIn(
      paragraphs.filter(({ nested }) => !nested).map(({ text }) => text),
      prompt,
    )
  );
}

/**
 * The answer as it reads where its paragraphs say something else, as they do when tracked changes are shown in another way.
 * @param texts what each paragraph of its place says then; Word ends the markup of a range with an empty one of its own
 * @returns null where the place does not have as many paragraphs, or says another stem
 */
export function answerReading(
  paragraphs: readonly AnswerParagraph[],
  texts: readonly string[],
  prompt: string,
): string | null {
  const rest = paragraphs.map(({ head = '' }, at) => afterStem(texts[at] ?? '', head));
  const isLonger = texts.slice(paragraphs.length).some((text) => text.trim() !== '');
  if (texts.length < paragraphs.length || isLonger || rest.includes(null)) return null;
  return answerOf(
    paragraphs.map((paragraph, at) => ({ ...paragraph, text: rest[at] ?? '' })),
    prompt,
  );
}

function afterStem(text: string, stem: string): string | null {
  return text.trimStart().startsWith(stem.trim()) ? text.trimStart().slice(stem.trim().length) : null;
}

/** The fields with what stands in the document after a write. */
export function withAnswers(fields: readonly FieldReading[], answers: ReadonlyMap<string, string>): FieldReading[] {
  return fields.map((field) => ({ ...field, answer: answers.get(field.id) ?? field.answer }));
}
