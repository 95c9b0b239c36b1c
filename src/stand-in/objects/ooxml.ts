// insertOoxml and getOoxml, with the places that body, range and paragraph have for them.
import type { Element } from '@xmldom/xmldom';
import { exportSpan } from '../docx/export-content';
import { FlatPackage } from '../docx/flat-package';
import { OpenDocx } from '../docx/open-docx';
import { ContentRefused, importBlocks } from '../docx/import-content';
import { content, noLongerPlaceholder } from '../tree/controls';
import { appendBlocks, insertBlocks, insertBlocksAt, isInline, replaceBlocks } from '../tree/insert-blocks';
import { isW } from '../tree/names';
import { blocksSpan, deleteSpan, isEmptySpan, paragraphSpan, placeholderAt, type Span } from '../tree/span';
import { pieces, replaceText, textLength } from '../tree/text';
import { markDeleted, markInserted } from '../tree/tracking';
import { invalidArgument, WordError } from './error';
import type { Session } from './word-class';

export type OoxmlLocation = 'Replace' | 'Start' | 'End';

/**
 * The blocks of a package. Whatever Word would refuse is a GeneralException, which is all that Word says
 * (https://github.com/OfficeDev/office-js/issues/3271).
 */
function blocksFrom(xml: string, session: Session): Element[] {
  try {
    const blocks = importBlocks(session.docx, FlatPackage.read(xml)).filter((block) => isW(block, 'p', 'tbl', 'sdt'));
    if (!blocks.length) throw new ContentRefused('The package has nothing to insert.');
    return blocks;
  } catch (error) {
    if (error instanceof ContentRefused || error instanceof Error)
      throw new WordError('GeneralException', `The OOXML cannot be inserted: ${error.message}`);
    throw error;
  }
}

/** Into a body or a cell. */
export function insertIntoBody(body: Element, xml: string, location: OoxmlLocation, session: Session): Span {
  session.beforeEdit(body);
  const blocks = blocksFrom(xml, session);
  const first = isW(body, 'tc') ? [...body.childNodes].find((node) => isW(node, 'p', 'tbl', 'sdt')) : body.firstChild;
  const tracked = session.docx.isTracking;
  if (tracked && location === 'Replace') markDeleted(blocksSpan(body));
  const written =
    location === 'Replace' && !tracked
      ? replaceBlocks(body, blocks)
      : location === 'Start'
        ? insertBlocks(blocks, body, first ?? null)
        : appendBlocks(body, blocks);
  if (tracked) markInserted(written);
  session.edited(body);
  return written;
}

/** The body of another document. Whatever is no document is a GeneralException, as unreadable OOXML is. */
export function insertFile(body: Element, base64: string, location: OoxmlLocation, session: Session): Span {
  const opened = OpenDocx.open(fromBase64(base64), 'the file');
  if (!opened.ok) throw new WordError('GeneralException', opened.reason);
  const { docx } = opened;
  return insertIntoBody(body, exportSpan(docx, { ...blocksSpan(docx.body), whole: docx.body }), location, session);
}

function fromBase64(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument('The file is not in base64.');
  }
}

/** Into, before or after a stretch. What replaces an unfilled control's placeholder fills the control. */
export function insertIntoSpan(span: Span, xml: string, location: OoxmlLocation, session: Session): Span {
  session.beforeEdit(span.within ?? span.start.paragraph);
  const blocks = blocksFrom(xml, session);
  if (span.within && !isInline(blocks))
    throw new WordError(
      'GeneralException',
      'Paragraphs and tables cannot be put into a control that stands in a line of text.',
    );
  const tracked = session.docx.isTracking;
  const unfilled = placeholderAt(span.start, span.within);
  if (unfilled) {
    noLongerPlaceholder(unfilled);
    const inner = content(unfilled) ?? unfilled;
    const paragraph = span.start.paragraph;
    if (
      inner.parentNode &&
      pieces(paragraph).some((piece) => inner.contains(piece.node)) &&
      !isW(inner.firstChild, 'p', 'tbl')
    )
      replaceText(paragraph, 0, textLength(paragraph), '', unfilled);
    else deleteSpan(blocksSpan(inner), true);
  } else if (location === 'Replace' && !isEmptySpan(span) && tracked) markDeleted(span);
  else if (location === 'Replace' && !isEmptySpan(span))
    deleteSpan({ ...span, start: { ...span.start }, end: { ...span.end } }, true);
  const point = (location === 'End' || (tracked && location === 'Replace')) && !unfilled ? span.end : span.start;
  const written = insertBlocksAt({ ...point }, blocks);
  if (tracked) markInserted(written);
  session.edited(written.start.paragraph);
  return written;
}

/** Into a paragraph: blocks go before it at its start, after it at its end, and take its place. */
export function insertIntoParagraph(paragraph: Element, xml: string, location: OoxmlLocation, session: Session): Span {
  const whole = paragraphSpan(paragraph, false);
  const point = location === 'End' ? whole.end : whole.start;
  return insertIntoSpan(
    location === 'Replace' ? whole : { start: { ...point }, end: { ...point } },
    xml,
    location,
    session,
  );
}

/** A stretch as a flat package. */
export const ooxmlOf = (span: Span, session: Session): string => exportSpan(session.docx, span);
