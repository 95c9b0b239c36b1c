// Words that stand in no place for an answer: in the stem's own cell, in a row below, in a text box or a note, beside, above and below the table.
import type { Element } from '@xmldom/xmldom';
import { saysNothing } from '../../enquiry/answer';
import { boxOfPrompt } from '../../enquiry/box-prompt';
import { normalisedText } from '../../enquiry/normalised-text';
import { isRowNumber } from '../../enquiry/stem-shapes';
import { textBoxesIn, type PageText } from '../../ooxml/page-text';
import { isPieceTag } from '../../ooxml/part-tag';
import { ancestor, attribute, child, everywhere, outermost } from '../../ooxml/reading-order';
import type { AnswerPlaces, ReadRow } from './answer-places';
import { wordsInStem } from './completed-stem';

/** Where words stand that stand in no place for an answer. `record`: on no page; a colleague's panel keeps them until there is a row for them. */
export type BesidePlace = 'stem' | 'row' | 'text box' | 'note' | 'record';

/** Such words, with the question they belong to; null where none can be told. */
export interface BesideWords {
  readonly field: string | null;
  readonly where: BesidePlace;
  /** Canonical text. */
  readonly words: string;
}

/** A document as its words are looked for. */
export interface LookedThrough {
  readonly page: PageText;
  readonly body: Element;
  /** Headers and footers. */
  readonly margins: readonly Element[];
  /** Footnotes and endnotes. */
  readonly notes: readonly Element[];
}

/** The words in and around the rows of the questions. @param section the column that names sections, if any */
export function besideAnswers({
  page,
  notes,
  places,
  section,
}: LookedThrough & { readonly places: AnswerPlaces; readonly section: number | undefined }): BesideWords[] {
  const found: BesideWords[] = [];
  const note = (field: string | null, where: BesidePlace, text: string): void => {
    const words = normalisedText(text).trim();
    if (words !== '' && !saysNothing(words)) found.push({ field, where, words });
  };
  const textOf = (cell: Element): string => page.lines(cell).join('\n');
  let above: ReadRow | undefined;
  for (const one of places.rows) {
    const field = one.goesOn && above?.table === one.table ? above.field : one.field;
    if (!one.goesOn) above = one;
    const others = one.cells.filter(
      (cell, at) => cell !== one.stem && cell !== one.answer && at !== section && !isRowNumber(textOf(cell)),
    );
    if (one.field !== null) {
      if (one.stem) note(field, 'stem', wordsInStem(places.stemsOf(one.field), textOf(one.stem)));
      for (const cell of others) note(field, 'row', textOf(cell));
    } else if (one.goesOn) {
      for (const cell of one.cells.filter((cell) => cell !== one.stem && !isRowNumber(textOf(cell))))
        note(field, 'row', textOf(cell));
    } else
      note(
        null,
        'row',
        one.cells
          .map(textOf)
          .filter((text) => !saysNothing(text))
          .join('\n'),
      );
    note(field, 'text box', page.boxed(one.row).join('\n'));
    for (const text of notesFrom(one.row, notes, page)) note(field, 'note', text);
  }
  return found;
}

/** The text of each note that is referred to in a place. */
function notesFrom(place: Element, notes: readonly Element[], page: PageText): string[] {
  return (['footnote', 'endnote'] as const).flatMap((kind) =>
    everywhere(place, `${kind}Reference`).flatMap((mark) => {
      const id = attribute(mark, 'id');
      return notes
        .flatMap((part) => outermost(part, kind))
        .filter((one) => attribute(one, 'id') === id)
        .map((one) => page.lines(one).join('\n').trim());
    }),
  );
}

/** A line of a document that stands in no row of a question and in no place for an answer. */
interface OtherLine {
  /** The whole paragraph, as it is told. */
  readonly words: string;
  /** The same as it is known again. */
  readonly steady: string;
}

/** All lines outside the answers, in reading order: of the body with its text boxes, then of notes, headers and footers. */
export function otherLines(
  { page, body, margins, notes }: LookedThrough,
  isRead: (paragraph: Element) => boolean,
): OtherLine[] {
  const line = (paragraph: Element): OtherLine => ({
    words: normalisedText(page.words(paragraph)).trim(),
    steady: page.steadyWords(paragraph),
  });
  const boxed = (place: Element): Element[] => textBoxesIn(place).flatMap((box) => outermost(box, 'p'));
  return [
    ...outermost(body, 'p').filter((one) => !isRead(one)),
    ...boxed(body).filter((one) => !isRead(one)),
    ...[...notes, ...margins].flatMap((part) => [...outermost(part, 'p'), ...boxed(part)]),
  ]
    .map(line)
    .filter(({ words }) => !saysNothing(words));
}

/** How many lines below a table are looked at where nothing tells which of them were sent. */
const nearby = 12;

/**
 * The lines below the tables of stems, down to the next heading, table or prompt of the handbook: what may be somebody's in a document of which it
 * is not known what was sent.
 * @param headings the ids of its heading styles
 */
export function linesBelow({
  page,
  body,
  places,
  headings,
}: LookedThrough & { readonly places: AnswerPlaces; readonly headings: ReadonlySet<string> }): string[] {
  const all = outermost(body, 'p');
  const isHeading = (one: Element): boolean => headings.has(attribute(child(child(one, 'pPr'), 'pStyle'), 'val') ?? '');
  const stops = (one: Element): boolean =>
    ancestor(one, 'tbl') !== null || isHeading(one) || isInBlock(one) || boxOfPrompt(page.words(one)) !== null;
  return places.tables
    .filter((table) => ancestor(table, 'tbl') === null)
    .flatMap((table) => {
      const below = all.slice(all.indexOf(outermost(table, 'p').at(-1) as Element) + 1);
      const end = below.findIndex(stops);
      return below
        .slice(0, end < 0 ? below.length : end)
        .flatMap((one) => [page.words(one), ...page.boxed(one)])
        .map((words) => normalisedText(words).trim())
        .filter((words) => !saysNothing(words))
        .slice(0, nearby);
    });
}

/** Does a paragraph stand in a control of ours that is no answer: a piece of a block that the panel keeps up to date? */
function isInBlock(paragraph: Element): boolean {
  for (let at = ancestor(paragraph, 'sdt'); at; at = ancestor(at, 'sdt')) {
    const tag = attribute(child(child(at, 'sdtPr'), 'tag'), 'val') ?? '';
    if (isPieceTag(tag)) return true;
  }
  return false;
}
