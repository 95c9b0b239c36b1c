// Where our table can go: under the handbook's appendix, at the cursor where that is ordinary text, after the table the cursor is in, else
// at the end.
import { appendixAmong, queueParagraphs } from '../framework/scan-document';
import { levelBelow, type HeadingLevel } from './heading-style';

/** Where the person asked for it. */
export type Place = 'appendix' | 'cursor' | 'end';

/** Where it went. */
export type Placed = 'under the appendix' | 'at the cursor' | 'after the table' | 'at the end' | 'already there';

/** What was loaded about the place, to be looked at after the sync. */
export interface Look {
  readonly body: Word.Body;
  readonly end: Word.Paragraph;
  /** The controls around the end of the document, the innermost first; null objects beyond the outermost. */
  readonly controls: readonly Word.ContentControl[];
  readonly cursor: Word.Paragraph;
  readonly cursorBody: Word.Body;
  readonly table: Word.Table;
  /** Asked after the sync: the appendix's own line, where it is wanted and there. */
  readonly appendix: () => Word.Paragraph | null;
}

const paragraphLoads = 'isListItem,tableNestingLevel,parentContentControlOrNullObject/tag';

/** Queues the look at the cursor and at the end of the document, and at all of it where the appendix is to be found by its words. */
export function queueScan(context: Word.RequestContext, place: Place): Look {
  const { body } = context.document;
  const selection = context.document.getSelection();
  const end = body.paragraphs.getLast();
  const controls = aroundEnd(end);
  const cursor = place === 'cursor' ? selection.paragraphs.getLast() : end;
  const cursorBody = selection.parentBody;
  const table = selection.parentTableOrNullObject;
  end.load(paragraphLoads);
  cursor.load(paragraphLoads);
  cursorBody.load('type');
  table.load('nestingLevel,parentBody/type,parentContentControlOrNullObject/tag');
  const paragraphs = place === 'appendix' ? queueParagraphs(context, 'a paragraph below one') : null;
  const appendix = (): Word.Paragraph | null => paragraphs && appendixAmong(paragraphs);
  return { body, end, controls, cursor, cursorBody, table, appendix };
}

/** Controls seldom stand in each other more than three deep. */
const deepest = 6;

function aroundEnd(end: Word.Paragraph): Word.ContentControl[] {
  const controls: Word.ContentControl[] = [];
  for (let depth = 0, one = end.parentContentControlOrNullObject; depth < deepest; depth += 1) {
    one.load('tag');
    controls.push(one);
    one = one.parentContentControlOrNullObject;
  }
  return controls;
}

/** Where something can go. */
export interface Target {
  readonly placed: Placed;
  /** Queues what is needed to have an empty, ordinary paragraph there, and gives it. */
  readonly paragraph: () => Word.Paragraph;
  /** The level of a heading there: below the appendix's own one, where it has one. */
  readonly level: HeadingLevel;
}

/** The target after the sync. */
export function insertionTarget(look: Look, place: Place): Target {
  const { body, end, controls, cursor, cursorBody, table } = look;
  const appendix = look.appendix();
  if (appendix)
    return {
      placed: 'under the appendix',
      paragraph: () => emptyAfter(appendix),
      level: levelBelow(appendix.styleBuiltIn),
    };
  const level = 2;
  if (place === 'cursor' && cursorBody.type === 'MainDoc' && isOutsideControls(cursor)) {
    return { placed: 'at the cursor', paragraph: () => emptyAfter(cursor), level };
  }
  // The cursor's own cell is no place for a table; below the table is. A cell's body is not the main one, so the table tells.
  if (place === 'cursor' && !table.isNullObject && isPlainTable(table)) {
    return { placed: 'after the table', paragraph: () => table.insertParagraph('', 'After'), level };
  }
  return {
    placed: 'at the end',
    level,
    paragraph: () => {
      const outermost = controls.filter((control) => !control.isNullObject).pop();
      if (outermost) return outermost.insertParagraph('', 'After'); // a control that is removed would take our table along
      return isOutsideControls(end) ? emptyAfter(end) : body.insertParagraph('', 'End');
    },
  };
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

/** An empty, ordinary paragraph after one that was loaded. Always a fresh one: an empty-looking one may hold a picture, or be somebody's spacing. */
export function emptyAfter(paragraph: Word.Paragraph): Word.Paragraph {
  const fresh = paragraph.insertParagraph('', 'After');
  fresh.styleBuiltIn = 'Normal'; // after a heading it would be an empty heading
  if (paragraph.isListItem) fresh.detachFromList(); // else a stray number stays there (https://github.com/OfficeDev/office-js/issues/6904)
  return fresh;
}
