// Where our table can go: under the handbook's appendix, at the cursor where that is ordinary text, after the table the cursor is in, else
// at the end.
import { appendixAmong, queueParagraphs } from './scan-document';
import { paragraphAtEnd, queueEnd, type End } from '../gateway/document-end';
import { emptyAfter } from '../gateway/empty-paragraph';
import { levelBelow, type HeadingLevel } from '../gateway/heading-style';

/** Where the person asked for it. */
export type Place = 'appendix' | 'cursor' | 'end';

/** Where it went. */
export type Placed = 'under the appendix' | 'at the cursor' | 'after the table' | 'at the end' | 'already there';

/** What was loaded about the place, to be looked at after the sync. */
export interface Look {
  readonly context: Word.RequestContext;
  readonly end: End;
  readonly cursor: Word.Paragraph;
  readonly cursorBody: Word.Body;
  readonly table: Word.Table;
  /** Asked after the sync: the appendix's own line, where it is wanted and there. */
  readonly appendix: () => Word.Paragraph | null;
}

const paragraphLoads = 'isListItem,tableNestingLevel,parentContentControlOrNullObject/tag';

/** Queues the look at the cursor and at the end of the document, and at all of it where the appendix is to be found by its words. */
export function queueScan(context: Word.RequestContext, place: Place): Look {
  const selection = context.document.getSelection();
  const end = queueEnd(context);
  const cursor = place === 'cursor' ? selection.paragraphs.getLast() : end.last;
  const cursorBody = selection.parentBody;
  const table = selection.parentTableOrNullObject;
  cursor.load(paragraphLoads);
  cursorBody.load('type');
  table.load('nestingLevel,parentBody/type,parentContentControlOrNullObject/tag');
  const paragraphs = place === 'appendix' ? queueParagraphs(context, 'a paragraph below one') : null;
  const appendix = (): Word.Paragraph | null => paragraphs && appendixAmong(paragraphs);
  return { context, end, cursor, cursorBody, table, appendix };
}

/** Where something can go. */
export interface Target {
  readonly placed: Placed;
  /** An empty, ordinary paragraph there, queued. */
  readonly paragraph: Word.Paragraph;
  /** The level of a heading there: below the appendix's own one, where it has one. */
  readonly level: HeadingLevel;
}

/**
 * The target after the sync. At the end of the document it takes a batch more, for what stands around the end.
 * @returns null where the end is wanted and nothing can stand there
 */
export async function insertionTarget(look: Look, place: Place): Promise<Target | null> {
  const { context, end, cursor, cursorBody, table } = look;
  const appendix = look.appendix();
  if (appendix)
    return {
      placed: 'under the appendix',
      paragraph: emptyAfter(appendix),
      level: levelBelow(appendix.styleBuiltIn),
    };
  const level = 2;
  if (place === 'cursor' && cursorBody.type === 'MainDoc' && isOutsideControls(cursor)) {
    return { placed: 'at the cursor', paragraph: emptyAfter(cursor), level };
  }
  // The cursor's own cell is no place for a table; below the table is. A cell's body is not the main one, so the table tells.
  if (place === 'cursor' && !table.isNullObject && isPlainTable(table)) {
    return { placed: 'after the table', paragraph: table.insertParagraph('', 'After'), level };
  }
  const paragraph = await paragraphAtEnd(context, end);
  return paragraph && { placed: 'at the end', level, paragraph };
}

/** Ordinary text: in no table, and in nobody's content control. */
function isOutsideControls(paragraph: Word.Paragraph): boolean {
  return paragraph.tableNestingLevel === 0 && paragraph.parentContentControlOrNullObject.isNullObject;
}

function isPlainTable(table: Word.Table): boolean {
  return (
    table.nestingLevel === 1 &&
    table.parentBody.type === 'MainDoc' &&
    table.parentContentControlOrNullObject.isNullObject
  );
}
