// The two places a box's answer can stand in: the rest of a table cell, or the paragraphs below the prompt.
import { normalisedText } from '../../enquiry/normalised-text';
import { beginsWithPrompt, boxOfPrompt, isMoreOf } from '../../enquiry/box-prompt';
import { answerRegion, outlineOf } from '../../enquiry/outline';
import type { HandbookBox } from '../../handbook/boxes';
import type { AnswerParagraph, QueuedAnswer, QueuedMarkup } from '../answers/answer-location';
import { isHeading } from '../framework/scan-document';
import { queueValues, queueWholeCell } from '../framework/table-location';

/** Where one box's answer stands, held for the session. */
export interface BoxPlace {
  readonly kind: 'cell' | 'paragraph';
  readonly handle: Word.Table | Word.Paragraph;
  queueCheck(): () => boolean;
  queueAnswer(lines: number): QueuedAnswer;
  /** Queues the markup of the answer, or of the table it stands in. */
  queueMarkup(answer: readonly AnswerParagraph[]): QueuedMarkup | null;
  select(): void;
}

/** A cell of a table. Lines of the prompt that stand in it stay as they are. */
export function cellPlace(box: HandbookBox, table: Word.Table, row: number, column: number): BoxPlace {
  return {
    kind: 'cell',
    handle: table,
    queueCheck() {
      queueValues(table);
      return () =>
        outlineOf([], [table]).boxes.some(
          (found) => found.box === box.id && found.kind === 'cell' && found.row === row && found.column === column,
        );
    },
    queueAnswer() {
      const cell = queueWholeCell(table, row, column, box.id);
      return () => {
        let inPrompt = true;
        return (
          cell()?.map((paragraph) => {
            inPrompt &&= beginsWithPrompt(paragraph.text, box) || isMoreOf(paragraph.text, box);
            return inPrompt ? { ...paragraph, text: '', head: normalisedText(paragraph.text) } : paragraph;
          }) ?? null
        );
      };
    },
    queueMarkup: () => ({ of: 'table', ooxml: table.getRange().getOoxml(), cellOf: () => [row, column] }),
    select: () => table.getCellOrNullObject(row, column).body.paragraphs.getLast().select('Start'),
  };
}

/** The paragraphs below the prompt: the empty lines the handbook leaves there, or the words that stand there by now. */
export function regionPlace(box: HandbookBox, prompt: Word.Paragraph): BoxPlace {
  const following = (lines: number): Word.Paragraph[] => {
    const all: Word.Paragraph[] = [];
    // The lines of the prompt, the answer, what keeps it apart, and what comes then.
    for (let at = 0, last = prompt; at < lines + (box.more?.length ?? 0) + 4; at += 1)
      all.push((last = last.getNextOrNullObject()));
    return all;
  };
  return {
    kind: 'paragraph',
    handle: prompt,
    queueCheck() {
      prompt.load('text');
      return () => beginsWithPrompt(prompt.text, box);
    },
    queueAnswer(lines) {
      const queued = following(lines);
      for (const paragraph of queued) paragraph.load('text,tableNestingLevel,styleBuiltIn');
      return () => {
        const end = queued.findIndex((paragraph) => paragraph.isNullObject);
        const there = end < 0 ? queued : queued.slice(0, end);
        const first = there.findIndex((paragraph) => !isMoreOf(paragraph.text, box));
        const rest = first < 0 ? [] : there.slice(first);
        const seen = rest.map(({ text, tableNestingLevel, styleBuiltIn }) => ({
          text,
          stops: tableNestingLevel > 0 || isHeading(styleBuiltIn) || boxOfPrompt(text) !== null,
        }));
        const { count, words } = answerRegion(seen);
        // One empty line before the handbook goes on must stay: without it, the answer and what follows would be one.
        const spacer = !words && count === 1 && seen[count]?.stops === false;
        return rest.slice(0, count).map((paragraph): AnswerParagraph => ({
          paragraph,
          text: paragraph.text,
          nested: false,
          inControl: false,
          tag: null,
          ...(spacer ? { spacer } : {}),
        }));
      };
    },
    queueMarkup(answer) {
      const [first, last] = [answer[0], answer[answer.length - 1]];
      if (!first || !last) return null;
      const whole = first.paragraph.getRange('Whole').expandTo(last.paragraph.getRange('Whole'));
      return { of: 'paragraphs', ooxml: whole.getOoxml(), cellOf: () => [0, 0] };
    },
    select: () => prompt.getNextOrNullObject().select('Start'),
  };
}
