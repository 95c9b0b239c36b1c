// A copy as it is looked through: its parts, its record, and where its questions have their answers.
import type { Element } from '@xmldom/xmldom';
import { stemKey } from '../../enquiry/normalised-text';
import { knownStems } from '../../handbook/extended-framework';
import type { DocxFile } from '../../ooxml/docx-file';
import { PageText } from '../../ooxml/page-text';
import { attribute, child, everywhere, outermost } from '../../ooxml/reading-order';
import { AnswerPlaces, type AskedField } from './answer-places';
import type { LookedThrough } from './beside-answers';
import { rowsOf, tablesAround } from './cells';
import { commentsIn, type ReturnedComment } from './returned-comments';
import { tableOfStems, type OwnTable } from './own-table';
import { otherParts, recordIn, type RecordInCopy } from './stored-record';

/** The marks of words put in, taken out or moved while changes were tracked. */
export const trackedChanges = ['ins', 'del', 'moveFrom', 'moveTo'] as const;

/** Which parts of a file are unpacked to look through it. */
export const partsToRead = (name: string): boolean =>
  /^(?:word\/[^/]+\.xml|customxml\/[^/]+\.xml|docprops\/(?:core|app)\.xml)$/.test(name);

export interface OpenedCopy extends RecordInCopy, LookedThrough {
  /** The content controls, tables, references to comments and tracked changes of the body, in order. */
  readonly marks: readonly Element[];
  /** The ids of its heading styles. */
  readonly headings: ReadonlySet<string>;
  readonly places: AnswerPlaces;
  readonly comments: readonly ReturnedComment[];
  /** The column of its table that names sections, if any. */
  readonly section: number | undefined;
}

/**
 * @param asked the questions that are looked for beside those of the copy's own record
 * @param from `anybody`: a table of stems counts that no record knows
 * @returns null where it has no body
 */
export function openedCopy(
  docx: DocxFile,
  asked: readonly AskedField[],
  from: 'colleagues' | 'anybody',
): OpenedCopy | null {
  const body = child(docx.part(docx.main) ?? undefined, 'body');
  if (!body) return null;
  const { record, trouble } = recordIn(docx);
  const styles = otherParts(docx, 'styles');
  const page = PageText.of(styles);
  const own = record?.tables[0] ?? (from === 'anybody' ? unrecorded(page, body) : undefined);
  const fields = [
    ...asked,
    ...othersOf(
      [...(record?.tables ?? []), ...(own ? [own] : [])].flatMap((one) => one.fields),
      asked,
    ),
  ];
  // One walk finds all that is looked for: a long document has a hundred thousand elements.
  const marks = everywhere(body, 'sdt', 'tbl', 'commentReference', ...trackedChanges);
  const places = new AnswerPlaces(page, marks, fields, own);
  return {
    record,
    trouble,
    page,
    body,
    marks,
    headings: headingStyles(styles),
    places,
    comments: commentsIn(docx, page, marks, (mark) => places.questionAt(mark)),
    section: own?.shape?.section,
    margins: otherParts(docx, 'header', 'footer'),
    notes: otherParts(docx, 'footnotes', 'endnotes'),
  };
}

/** The questions of the copy's own tables that nobody asked for here. */
function othersOf(own: OwnTable['fields'], asked: readonly AskedField[]): AskedField[] {
  const known = new Set(asked.flatMap(({ id, stem }) => [id, stemKey(stem)]));
  const others = own.filter(
    ({ id, stem }, at) => !known.has(id) && !known.has(stemKey(stem)) && own.findIndex((one) => one.id === id) === at,
  );
  return others.map(
    ({ id, stem }) => knownStems.find((one) => one.id === id) ?? { id, stem, shortName: '', prompt: '' },
  );
}

/** The table of a school's own stems, where no record says which one it is. */
function unrecorded(page: PageText, body: Element): OwnTable | undefined {
  const paragraphs = outermost(body, 'p').map((one) => ({
    text: page.words(one),
    tableNestingLevel: tablesAround(one),
    heading: false,
  }));
  return tableOfStems(
    paragraphs,
    outermost(body, 'tbl').map((one) =>
      rowsOf(one).map(({ cells }) => cells.map((cell) => page.lines(cell).join('\n'))),
    ),
  );
}

/** By the fixed English names that Word gives them in every language. */
function headingStyles(parts: readonly Element[]): ReadonlySet<string> {
  const styles = parts.flatMap((part) => outermost(part, 'style'));
  return new Set(
    styles
      .filter((style) => /^(?:heading [1-9]|title)$/i.test(attribute(child(style, 'name'), 'val') ?? ''))
      .map((style) => attribute(style, 'styleId') ?? ''),
  );
}
