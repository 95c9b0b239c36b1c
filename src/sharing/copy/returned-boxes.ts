// The handbook's boxes in a copy: found by their words, else by the tag of a field of ours, with what was written there.
import type { Element } from '@xmldom/xmldom';
import { answerIn } from '../../enquiry/answer';
import { beginsWithPrompt, boxOfPrompt, isMoreOf } from '../../enquiry/box-prompt';
import { lettersOf, stemKey } from '../../enquiry/normalised-text';
import { answerRegion, boxesIn, type FoundBox } from '../../enquiry/outline';
import { oneLine, withoutNumbering } from '../../enquiry/stem-text';
import { boxPlaceholder, handbookBoxes, type HandbookBox } from '../../handbook/boxes';
import { fieldTag } from '../../ooxml/field-tag';
import type { PageText } from '../../ooxml/page-text';
import { ancestor, attribute, child, outermost } from '../../ooxml/reading-order';

export interface ReturnedBox {
  readonly id: string;
  readonly stem: string;
  /** Canonical text; empty: nothing was written. */
  readonly answer: string;
}

/**
 * The boxes that have a place for an answer, in the handbook's order. A text box has none.
 * @param controls the content controls in the body
 * @param headingStyles the ids of the document's heading styles
 */
export function returnedBoxes(
  page: PageText,
  body: Element,
  controls: readonly Element[],
  headingStyles: ReadonlySet<string>,
): ReturnedBox[] {
  const found = new Map(foundIn(page, body, headingStyles));
  for (const control of controls) {
    const tag = attribute(child(child(control, 'sdtPr'), 'tag'), 'val');
    const box = handbookBoxes.find(({ id }) => tag === fieldTag(id));
    if (box && !found.has(box.id))
      found.set(box.id, withoutPrompt(page.lines(ancestor(control, 'tc') ?? control), box));
  }
  return handbookBoxes.flatMap(({ id, prompt }) => {
    const lines = found.get(id);
    return lines ? [{ id, stem: prompt, answer: answerIn(lines, boxPlaceholder) }] : [];
  });
}

/** By the words of their prompts: each box with the lines that stand in its place. */
function foundIn(page: PageText, body: Element, headings: ReadonlySet<string>): [string, string[]][] {
  const elements = outermost(body, 'p');
  const texts = elements.map((one) => page.words(one));
  if (!texts.some((text) => boxOfPrompt(text) !== null)) return [];
  const tables = outermost(body, 'tbl').map((table) => outermost(table, 'tr').map((row) => outermost(row, 'tc')));
  const inTables = new Set(outermost(body, 'tbl').flatMap((table) => outermost(table, 'p')));
  const paragraphs = elements.map((element, at) => ({
    text: texts[at] ?? '',
    tableNestingLevel: inTables.has(element) ? 1 : 0,
    heading: headings.has(attribute(child(child(element, 'pPr'), 'pStyle'), 'val') ?? ''),
  }));
  const values = tables.map((rows) => ({
    values: rows.map((cells) => cells.map((cell) => page.lines(cell).join('\n'))),
  }));
  const linesIn = (found: FoundBox, box: HandbookBox): string[] | null => {
    if (found.kind === 'no room') return null;
    if (found.kind === 'cell') {
      const cell = tables[found.table]?.[found.row]?.[found.column];
      return cell ? withoutPrompt(page.lines(cell), box) : null;
    }
    const following = paragraphs.slice(found.first).map(({ text, tableNestingLevel, heading }) => ({
      text,
      stops: tableNestingLevel > 0 || heading || boxOfPrompt(text) !== null,
    }));
    return [
      afterPrompt(texts[found.prompt] ?? '', box),
      ...following.slice(0, answerRegion(following).count).map(({ text }) => text),
    ];
  };
  return boxesIn(paragraphs, values).flatMap((found): [string, string[]][] => {
    const box = handbookBoxes.find(({ id }) => id === found.box);
    const lines = box && linesIn(found, box);
    return lines ? [[found.box, lines]] : [];
  });
}

/** The lines of a cell below its prompt, and what somebody typed behind it on the same line. */
function withoutPrompt(paragraphs: readonly string[], box: HandbookBox): string[] {
  const lines = paragraphs.flatMap((paragraph) => paragraph.split('\v'));
  const end = lines.findIndex((line) => !beginsWithPrompt(line, box) && !isMoreOf(line, box));
  const prompt = end < 0 ? lines : lines.slice(0, end);
  return [...prompt.map((line) => afterPrompt(line, box)), ...(end < 0 ? [] : lines.slice(end))];
}

/** What stands on the prompt's own line behind the whole prompt. */
function afterPrompt(text: string, { prompt }: HandbookBox): string {
  const whole = stemKey(prompt);
  const line = withoutNumbering(oneLine(text));
  if (!lettersOf(line).startsWith(whole)) return '';
  let letters = '';
  let end = 0;
  for (; end < line.length && letters.length < whole.length; end += 1) letters += lettersOf(line[end] ?? '');
  return line.slice(end).replace(/^[\s?:.”"’–—-]+/, '');
}
