// Word.Range: a stretch between two points that follows the text.
import type { Element } from '@xmldom/xmldom';
import { nextParagraph, paragraphsIn, storyOf, tablesIn } from '../tree/blocks';
import { controlsIn, isListed, levelOf } from '../tree/controls';
import { ancestor, ancestorNamed, contains, isW } from '../tree/names';
import {
  holdSpan,
  isEmptySpan,
  isPointBefore,
  isSpanAttached,
  pointSpan,
  releaseSpan,
  type Span,
  spanParagraphs,
  spanText,
} from '../tree/span';
import { inlineSpan, textLength } from '../tree/text';
import { clearSpan } from './clear';
import { getComments, insertComment } from './comment';
import { breakKind, insertBreak } from './breaks';
import { contentControlClass, contentControlCollectionClass } from './content-control';
import { WordError } from './error';
import { fontClass, fontOfSpan } from './font';
import { lists } from './list';
import { listed } from './listed-controls';
import { insertTable } from './new-table';
import { insertIntoSpan, ooxmlOf } from './ooxml';
import { paragraphClass, paragraphCollectionClass } from './paragraph';
import { parents } from './parents';
import { searchMethods } from './search';
import { styleProperties } from './styles';
import { tableClass, tableCollectionClass } from './table';
import { getTextRanges, split } from './text-ranges';
import { type Arguments, object, type Session, type WordClass, type WordObject } from './word-class';
import { wrapSpan } from './wrapping';
import { deleteOrMark, writeParagraphs, writeText } from './writing';

/** Selects a stretch, or only one of its ends. */
export function selectSpan(span: Span, args: Arguments, session: Session): void {
  const mode = args.oneOf(0, ['Select', 'Start', 'End'], true);
  const start = { ...(mode === 'End' ? span.end : span.start) };
  const end = { ...(mode === 'Start' ? span.start : span.end) };
  session.docx.setSelection({ start, end });
}

/** The nearest element of a kind that holds both ends. */
function aroundBoth(span: Span, name: string): Element | undefined {
  let found = ancestorNamed(span.whole ?? span.start.paragraph, name);
  while (found && !contains(found, span.end.paragraph)) found = ancestorNamed(found, name);
  return found;
}

/** The innermost control that holds the whole stretch: an inline one by its place in the text, a block one by its paragraphs. */
function controlAroundSpan(span: Span): Element | undefined {
  const { start, end } = span;
  if (span.within && !span.whole && isListed(span.within)) return span.within;
  if (start.paragraph === end.paragraph && !span.whole) {
    const inline = [...controlsIn(start.paragraph)].filter((control) => {
      const { from, to } = inlineSpan(start.paragraph, control);
      return (
        from <= start.offset &&
        end.offset <= to &&
        (from < start.offset || end.offset < to || start.offset !== end.offset)
      );
    });
    const innermost = inline.pop();
    if (innermost) return innermost;
  }
  return ancestor(
    span.whole ?? start.paragraph,
    (element) => isW(element, 'sdt') && isListed(element) && contains(element, end.paragraph),
  );
}

/**
 * The tables that a stretch touches, outermost in the cell or body that holds it all; a stretch inside one cell does not answer the table
 * around it. This is a guess.
 */
function tablesOf(span: Span): Element[] {
  if (span.whole && isW(span.whole, 'tbl')) return [span.whole];
  const container =
    aroundBoth(span, 'tc') ?? aroundBoth(span, 'body') ?? aroundBoth(span, 'hdr') ?? aroundBoth(span, 'ftr');
  if (!container) return [];
  const touched = new Set(spanParagraphs(span));
  return [...tablesIn(container)].filter((table) =>
    [...paragraphsIn(table)].some((paragraph) => touched.has(paragraph)),
  );
}

/** The controls that lie wholly in a stretch. */
function controlsOf(span: Span): Element[] {
  const paragraphs = spanParagraphs(span);
  const touched = new Set(paragraphs);
  const roots = new Set(paragraphs.map((paragraph) => outermostWithin(paragraph, touched)));
  return [...roots]
    .flatMap((root) => (isW(root, 'sdt') && isListed(root) ? [root, ...controlsIn(root)] : [...controlsIn(root)]))
    .filter((control) => {
      if (span.whole === control) return false;
      if (levelOf(control) !== 'run') return true;
      const paragraph = ancestorNamed(control, 'p')!;
      const { from, to } = inlineSpan(paragraph, control);
      return (
        (paragraph !== span.start.paragraph || from >= span.start.offset) &&
        (paragraph !== span.end.paragraph || to <= span.end.offset)
      );
    });
}

/** The outermost block all of whose paragraphs are among those touched. */
function outermostWithin(paragraph: Element, touched: Set<Element>): Element {
  let found = paragraph;
  for (
    let up = paragraph.parentNode;
    isW(up, 'sdtContent', 'sdt', 'tc', 'tr', 'tbl', 'customXml');
    up = up.parentNode
  ) {
    if (![...paragraphsIn(up)].every((each) => touched.has(each))) break;
    found = up;
  }
  return found;
}

/** The block beside which something stands that comes before or after a stretch. */
function blockBeside(span: Span, where: 'Before' | 'After'): Element {
  if (span.whole && isW(span.whole, 'tbl', 'sdt') && levelOf(span.whole) !== 'run') return span.whole;
  return where === 'Before' ? span.start.paragraph : span.end.paragraph;
}

export const rangeClass: WordClass<Span> = {
  name: 'Range',
  properties: {
    Text: { set: '1.1', get: spanText },
    IsEmpty: { set: '1.3', get: isEmptySpan },
    ...styleProperties<Span>(spanParagraphs),
  },
  navigation: {
    Paragraphs: {
      set: '1.1',
      to: (span) =>
        object(paragraphCollectionClass, { read: () => spanParagraphs(span), isThere: () => isSpanAttached(span) }),
    },
    Tables: {
      set: '1.3',
      to: (span) => object(tableCollectionClass, { read: () => tablesOf(span), isThere: () => isSpanAttached(span) }),
    },
    Lists: lists(spanParagraphs, isSpanAttached),
    ContentControls: {
      set: '1.1',
      to: (span, session) =>
        object(contentControlCollectionClass, {
          read: () => listed(controlsOf(span), session),
          isThere: () => isSpanAttached(span),
        }),
    },
    Font: { set: '1.1', to: (span) => object(fontClass, fontOfSpan(span)) },
    ...parents<Span>({
      from: (span) => span.whole ?? span.start.paragraph,
      control: controlAroundSpan,
      cell: (span) => aroundBoth(span, 'tc'),
      table: (span) => aroundBoth(span, 'tbl'),
    }),
  },
  methods: {
    GetRange: {
      set: '1.3',
      call: (span, args) => {
        const location = args.oneOf(0, ['Whole', 'Start', 'End', 'After', 'Content'], true);
        if (location === 'Start') return object(rangeClass, pointSpan(span.start, span.within));
        if (location === 'End') return object(rangeClass, pointSpan(span.end, span.within));
        if (location === 'After') return object(rangeClass, pointSpan(span.end));
        const length = textLength(span.end.paragraph);
        const end =
          location === 'Content' ? { ...span.end, offset: Math.min(span.end.offset, length) } : { ...span.end };
        return object(rangeClass, { ...span, start: { ...span.start }, end });
      },
    },
    GetOoxml: { set: '1.1', call: (span, _args, session) => ooxmlOf(span, session) },
    GetComments: getComments,
    InsertComment: insertComment,
    InsertOoxml: {
      set: '1.1',
      call: (span, args, session) =>
        object(rangeClass, insertIntoSpan(span, args.text(0), args.oneOf(1, ['Replace', 'Start', 'End']), session)),
    },
    InsertText: {
      set: '1.1',
      call: (span, args, session) =>
        object(
          rangeClass,
          writeText(span, args.text(0), args.oneOf(1, ['Replace', 'Start', 'End', 'Before', 'After']), session),
        ),
    },
    InsertParagraph: {
      set: '1.1',
      call: (span, args, session) => {
        const where = args.oneOf(1, ['Before', 'After']);
        const like = where === 'Before' ? span.start.paragraph : span.end.paragraph;
        return object(paragraphClass, writeParagraphs(blockBeside(span, where), like, args.text(0), where, session));
      },
    },
    Clear: { set: '1.1', call: (span, _args, session) => clearSpan(span, session) },
    ...searchMethods<Span>('1.1', (span) => span),
    Select: { set: '1.1', call: (span, args, session) => selectSpan(span, args, session) },
    Delete: { set: '1.1', call: (span, _args, session) => deleteOrMark(span, session) },
    GetTextRanges: getTextRanges<Span>((span) => span),
    Split: split<Span>((span) => span, 2),
    InsertBreak: {
      set: '1.1',
      call: (span, args, session) => {
        const where = args.oneOf(1, ['Before', 'After']);
        insertBreak(blockBeside(span, where), where, breakKind(args), session);
      },
    },
    InsertContentControl: {
      set: '1.1',
      call: (span, _args, session) => object(contentControlClass, wrapSpan(span, session)),
    },
    InsertTable: {
      set: '1.3',
      call: (span, args, session) => {
        const where = args.oneOf(2, ['Before', 'After']);
        return object(tableClass, insertTable(blockBeside(span, where), where, args, session));
      },
    },
    CompareLocationWith: {
      set: '1.3',
      call: (span, args) => {
        const other = args.object<Span>(0, rangeClass);
        return compare(span, other);
      },
    },
    ExpandTo: { set: '1.3', call: expand },
    ExpandToOrNullObject: { set: '1.3', call: expand },
    IntersectWith: { set: '1.3', call: intersect },
    IntersectWithOrNullObject: { set: '1.3', call: intersect },
  },
  absent: {
    Hyperlink: '1.3',
    InlinePictures: '1.2',
    Footnotes: '1.5',
    Endnotes: '1.5',
    GetHtml: '1.1',
    GetHyperlinkRanges: '1.3',
    GetNextTextRange: '1.3',
    GetNextTextRangeOrNullObject: '1.3',
    GetReviewedText: '1.4',
    Highlight: '1.8',
    InsertEndnote: '1.5',
    InsertFileFromBase64: '1.1',
    InsertFootnote: '1.5',
    InsertHtml: '1.1',
    InsertInlinePictureFromBase64: '1.2',
    RemoveHighlight: '1.8',
  },
  isThere: isSpanAttached,
  hold: (span) => void holdSpan(span),
  release: releaseSpan,
};

/** From where the first of two stretches begins to where the last ends; stretches of different parts have no union. */
function expand(span: Span, args: Arguments): WordObject | undefined {
  const other = args.object<Span>(0, rangeClass);
  if (span.start.paragraph.ownerDocument !== other.start.paragraph.ownerDocument) return undefined;
  const start = isPointBefore(other.start, span.start) ? other.start : span.start;
  const end = isPointBefore(span.end, other.end) ? other.end : span.end;
  const within = span.within === other.within ? span.within : undefined;
  return object(rangeClass, { start: { ...start }, end: { ...end }, ...(within ? { within } : {}) });
}

/**
 * What two stretches share, a point where they only touch; nothing where they lie apart
 * (https://learn.microsoft.com/javascript/api/word/word.range#word-word-range-intersectwith-member(1)).
 */
function intersect(span: Span, args: Arguments): WordObject | undefined {
  const other = args.object<Span>(0, rangeClass);
  if (span.start.paragraph.ownerDocument !== other.start.paragraph.ownerDocument) return undefined;
  const start = isPointBefore(span.start, other.start) ? other.start : span.start;
  const end = isPointBefore(span.end, other.end) ? span.end : other.end;
  if (isPointBefore(end, start)) return undefined;
  const within = span.within === other.within ? span.within : undefined;
  return object(rangeClass, { start: { ...start }, end: { ...end }, ...(within ? { within } : {}) });
}

/** The place behind the mark of a paragraph is where the next one begins. */
function atStart(point: Span['start']): Span['start'] {
  const story = point.offset > textLength(point.paragraph) ? storyOf(point.paragraph) : undefined;
  const next = story && nextParagraph(point.paragraph, story);
  return next ? { paragraph: next, offset: 0 } : point;
}

/** Word.LocationRelation of one stretch to another. */
function compare(first: Span, second: Span): string {
  const one = { start: first.start, end: atStart(first.end) };
  const other = { start: second.start, end: atStart(second.end) };
  const same = (left: Span['start'], right: Span['start']): boolean =>
    left.paragraph === right.paragraph && left.offset === right.offset;
  if (one.start.paragraph.ownerDocument !== other.start.paragraph.ownerDocument)
    throw new WordError('InvalidArgument', 'The two ranges are in different parts.');
  if (same(one.start, other.start) && same(one.end, other.end)) return 'Equal';
  if (same(one.end, other.start)) return 'AdjacentBefore';
  if (same(other.end, one.start)) return 'AdjacentAfter';
  if (isPointBefore(one.end, other.start)) return 'Before';
  if (isPointBefore(other.end, one.start)) return 'After';
  const startsFirst = isPointBefore(one.start, other.start);
  const endsLast = isPointBefore(other.end, one.end);
  if (same(one.start, other.start)) return endsLast ? 'ContainsStart' : 'InsideStart';
  if (same(one.end, other.end)) return startsFirst ? 'ContainsEnd' : 'InsideEnd';
  if (startsFirst && endsLast) return 'Contains';
  if (!startsFirst && !endsLast) return 'Inside';
  return startsFirst ? 'OverlapsBefore' : 'OverlapsAfter';
}
