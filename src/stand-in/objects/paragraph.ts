// Word.Paragraph and its collection.
import type { Element } from '@xmldom/xmldom';
import { nextParagraph, storyOf } from '../tree/blocks';
import { controlsIn } from '../tree/controls';
import { paragraphProperties } from '../tree/formatting';
import { attribute, child, isAttached, remove } from '../tree/names';
import { paragraphSpan, pointSpan, removeBlock } from '../tree/span';
import { nestingLevel } from '../tree/tables';
import { deleteText, paragraphText, runs, textLength } from '../tree/text';
import { type Collection, collectionClass } from './collection';
import { contentControlCollectionClass } from './content-control';
import { fontClass, fontOf } from './font';
import { insertIntoParagraph, ooxmlOf } from './ooxml';
import { parents } from './parents';
import { rangeClass, selectSpan } from './range';
import { styleProperties } from './styles';
import { object, objectOrNone, type Session, type WordClass } from './word-class';
import { deleteOrMark, showPlaceholderIfEmpty, writeParagraphs, writeText } from './writing';

/** The list numbering a paragraph has itself, or from its style. A numId of 0 means none (ECMA-376 part 1, 17.9.18). */
function isListItem(paragraph: Element, session: Session): boolean {
  const own = child(child(paragraph, 'pPr'), 'numPr');
  if (own) return (attribute(child(own, 'numId'), 'val') ?? '0') !== '0';
  const styles = session.docx.related('styles');
  const root = styles === undefined ? undefined : session.docx.part(styles)?.documentElement;
  let id = attribute(child(child(paragraph, 'pPr'), 'pStyle'), 'val');
  for (let steps = 0; root && id !== undefined && steps < 12; steps++) {
    const style = [...root.childNodes].find(
      (node) => (node as Element).localName === 'style' && attribute(node as Element, 'styleId') === id,
    ) as Element | undefined;
    const numbering = child(child(style, 'pPr'), 'numPr');
    if (numbering) return (attribute(child(numbering, 'numId'), 'val') ?? '0') !== '0';
    id = attribute(child(style, 'basedOn'), 'val');
  }
  return false;
}

const next = (paragraph: Element) => {
  const story = storyOf(paragraph);
  return objectOrNone(paragraphClass, story ? nextParagraph(paragraph, outermost(story)) : undefined);
};

/** A paragraph's next one may lie behind the cell it is in. */
function outermost(story: Element): Element {
  const up = story.localName === 'tc' ? storyOf(story) : undefined;
  return up ? outermost(up) : story;
}

export const paragraphClass: WordClass<Element> = {
  name: 'Paragraph',
  properties: {
    Text: { set: '1.1', get: paragraphText },
    IsListItem: { set: '1.3', get: isListItem },
    TableNestingLevel: { set: '1.3', get: nestingLevel },
    OutlineLevel: { set: '1.1', get: (paragraph) => Number(attribute(child(child(paragraph, 'pPr'), 'outlineLvl'), 'val') ?? '9') + 1 },
    ...styleProperties<Element>((paragraph) => [paragraph]),
  },
  navigation: {
    ContentControls: {
      set: '1.1',
      to: (paragraph) =>
        object(contentControlCollectionClass, { read: () => [...controlsIn(paragraph)], isThere: () => isAttached(paragraph) }),
    },
    Font: {
      set: '1.1',
      to: (paragraph) =>
        object(
          fontClass,
          fontOf(paragraph, () => paragraphSpan(paragraph)),
        ),
    },
    ...parents<Element>({ from: (paragraph) => paragraph }),
  },
  methods: {
    GetRange: {
      set: '1.3',
      call: (paragraph, args) => {
        const location = args.oneOf(0, ['Whole', 'Content', 'Start', 'End', 'After'], true);
        const length = textLength(paragraph);
        if (location === 'Start') return object(rangeClass, pointSpan({ paragraph, offset: 0 }));
        if (location === 'End') return object(rangeClass, pointSpan({ paragraph, offset: length }));
        if (location === 'After') return object(rangeClass, pointSpan({ paragraph, offset: length + 1 }));
        return object(rangeClass, paragraphSpan(paragraph, location === 'Whole'));
      },
    },
    GetNext: { set: '1.3', call: next },
    GetNextOrNullObject: { set: '1.3', call: next },
    GetOoxml: { set: '1.1', call: (paragraph, _args, session) => ooxmlOf(paragraphSpan(paragraph), session) },
    InsertText: {
      set: '1.1',
      call: (paragraph, args, session) =>
        object(rangeClass, writeText(paragraphSpan(paragraph, false), args.text(0), args.oneOf(1, ['Replace', 'Start', 'End']), session)),
    },
    InsertParagraph: {
      set: '1.1',
      call: (paragraph, args, session) =>
        object(paragraphClass, writeParagraphs(paragraph, paragraph, args.text(0), args.oneOf(1, ['Before', 'After']), session)),
    },
    InsertOoxml: {
      set: '1.1',
      call: (paragraph, args, session) =>
        object(rangeClass, insertIntoParagraph(paragraph, args.text(0), args.oneOf(1, ['Replace', 'Start', 'End']), session)),
    },
    DetachFromList: {
      set: '1.3',
      call: (paragraph, _args, session) => {
        session.beforeEdit(paragraph);
        const numbering = child(paragraphProperties(paragraph), 'numPr');
        if (numbering) remove(numbering);
        session.edited(paragraph);
      },
    },
    Delete: {
      set: '1.1',
      call: (paragraph, _args, session) => {
        if (session.docx.isTracking) {
          deleteOrMark(paragraphSpan(paragraph), session);
          return;
        }
        session.beforeEdit(paragraph);
        const part = paragraph.ownerDocument?.documentElement ?? paragraph;
        removeBlock(paragraph);
        session.edited(part);
      },
    },
    Clear: {
      set: '1.1',
      call: (paragraph, _args, session) => {
        if (session.docx.isTracking) {
          deleteOrMark(paragraphSpan(paragraph, false), session);
          return;
        }
        session.beforeEdit(paragraph);
        deleteText(paragraph, 0, textLength(paragraph));
        for (const run of runs(paragraph)) remove(run);
        showPlaceholderIfEmpty(paragraph);
        session.edited(paragraph);
      },
    },
    Select: { set: '1.1', call: (paragraph, args, session) => selectSpan(paragraphSpan(paragraph, false), args, session) },
  },
  absent: {
    Alignment: '1.1',
    FirstLineIndent: '1.1',
    LeftIndent: '1.1',
    RightIndent: '1.1',
    LineSpacing: '1.1',
    SpaceBefore: '1.1',
    SpaceAfter: '1.1',
    LineUnitBefore: '1.1',
    LineUnitAfter: '1.1',
    IsLastParagraph: '1.3',
    InlinePictures: '1.1',
    List: '1.3',
    ListItem: '1.3',
    ListOrNullObject: '1.3',
    ListItemOrNullObject: '1.3',
    Footnotes: '1.5',
    Endnotes: '1.5',
    AttachToList: '1.3',
    GetComments: '1.4',
    GetHtml: '1.1',
    GetPrevious: '1.3',
    GetPreviousOrNullObject: '1.3',
    GetReviewedText: '1.4',
    GetSubrange: '1.3',
    GetTextRanges: '1.3',
    InsertBreak: '1.1',
    InsertContentControl: '1.1',
    InsertFileFromBase64: '1.1',
    InsertHtml: '1.1',
    InsertInlinePictureFromBase64: '1.1',
    InsertTable: '1.3',
    Search: '1.1',
    Split: '1.3',
    StartNewList: '1.3',
    _Search2: '1.4',
  },
  isThere: isAttached,
};

export const paragraphCollectionClass: WordClass<Collection<Element>> = collectionClass(
  'ParagraphCollection',
  () => paragraphClass,
  '1.3',
  {},
  '1.3',
);
