// Word.Paragraph and its collection.
import type { Element } from '@xmldom/xmldom';
import { nextParagraph, previousParagraph, storyOf } from '../tree/blocks';
import { anyControlAround, content, controlsIn, levelOf } from '../tree/controls';
import { effectiveParagraphProperty, paragraphProperties } from '../tree/formatting';
import { attribute, child, children, isAttached, remove } from '../tree/names';
import { paragraphSpan, pointSpan, removeBlock } from '../tree/span';
import { nestingLevel } from '../tree/tables';
import { deleteText, isFloating, runs, shownText, textLength } from '../tree/text';
import { type Collection, collectionClass } from './collection';
import { breakKind, insertBreak } from './breaks';
import { contentControlClass, contentControlCollectionClass } from './content-control';
import { WordError } from './error';
import { fontClass, fontOf } from './font';
import { inlinePictures } from './inline-picture';
import { attachToList, listClass, listNavigation, numberingId, startNewList } from './list';
import { listed } from './listed-controls';
import { insertTable } from './new-table';
import { insertIntoParagraph, ooxmlOf } from './ooxml';
import { paragraphFormat } from './paragraph-format';
import { parents } from './parents';
import { rangeClass, selectSpan } from './range';
import { searchMethods } from './search';
import { styleProperties, stylesOf } from './styles';
import { tableClass } from './table';
import { getTextRanges, split } from './text-ranges';
import { object, objectOrNone, type Session, type WordClass } from './word-class';
import { wrapBlock } from './wrapping';
import { deleteOrMark, showPlaceholderIfEmpty, writeParagraphs, writeText } from './writing';

function listItem(paragraph: Element, session: Session): boolean {
  const isItem = numberingId(paragraph, session) !== undefined;
  if (isItem && session.word.listMembersThrow && paragraph.getElementsByTagNameNS(paragraph.namespaceURI, 'del').length)
    throw new WordError('GeneralException', "Cannot read properties of null (reading 'listId')");
  return isItem;
}

/** What a script reads of a paragraph. */
export const readText = (paragraph: Element, { word, docx }: Session): string =>
  shownText(paragraph, {
    marks: word.marksInText,
    deletions: docx.showsDeletions || !word.viewHidesDeletions,
  });

/** 1 to 9, as a heading's style has it; 10 is body text, as in the object model of Word. */
const outlineLevel = (paragraph: Element, session: Session): number =>
  Number(attribute(effectiveParagraphProperty(paragraph, 'outlineLvl', stylesOf(session)), 'val') ?? '9') + 1;

/** The last one of its body, header or cell. */
function isLastParagraph(paragraph: Element): boolean {
  const story = storyOf(paragraph);
  return story !== undefined && nextParagraph(paragraph, story) === undefined;
}

/** In reading order, into tables and out of them. */
const neighbour = (find: typeof nextParagraph) => (paragraph: Element) => {
  const story = storyOf(paragraph);
  return objectOrNone(paragraphClass, story ? find(paragraph, outermost(story)) : undefined);
};
const next = neighbour(nextParagraph);
const previous = neighbour(previousParagraph);

/** A paragraph's next one may lie behind the cell it is in. */
function outermost(story: Element): Element {
  const up = story.localName === 'tc' ? storyOf(story) : undefined;
  return up ? outermost(up) : story;
}

function insertParagraph(paragraph: Element, text: string, where: 'Before' | 'After', session: Session): Element {
  let beside = paragraph;
  for (
    let control = anyControlAround(beside);
    session.word.afterLeavesControl && where === 'After' && control && levelOf(control) === 'block';
    control = anyControlAround(beside)
  ) {
    if (content(control)?.lastChild !== beside) break;
    beside = control;
  }
  return writeParagraphs(beside, paragraph, text, where, session);
}

export const paragraphClass: WordClass<Element> = {
  name: 'Paragraph',
  properties: {
    Text: { set: '1.1', get: readText },
    IsListItem: { set: '1.3', get: listItem },
    TableNestingLevel: { set: '1.3', get: nestingLevel },
    OutlineLevel: { set: '1.1', get: outlineLevel },
    IsLastParagraph: { set: '1.3', get: (paragraph) => isLastParagraph(paragraph) },
    ...paragraphFormat,
    ...styleProperties<Element>((paragraph) => [paragraph]),
  },
  navigation: {
    ContentControls: {
      set: '1.1',
      to: (paragraph, session) =>
        object(contentControlCollectionClass, {
          read: () => listed(controlsIn(paragraph), session),
          isThere: () => isAttached(paragraph),
        }),
    },
    Font: {
      set: '1.1',
      to: (paragraph) =>
        object(
          fontClass,
          fontOf(paragraph, () => paragraphSpan(paragraph)),
        ),
    },
    ...listNavigation(),
    InlinePictures: inlinePictures<Element>((paragraph) => paragraph),
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
    GetPrevious: { set: '1.3', call: previous },
    GetPreviousOrNullObject: { set: '1.3', call: previous },
    GetOoxml: { set: '1.1', call: (paragraph, _args, session) => ooxmlOf(paragraphSpan(paragraph), session) },
    InsertText: {
      set: '1.1',
      call: (paragraph, args, session) =>
        object(
          rangeClass,
          writeText(paragraphSpan(paragraph, false), args.text(0), args.oneOf(1, ['Replace', 'Start', 'End']), session),
        ),
    },
    InsertParagraph: {
      set: '1.1',
      call: (paragraph, args, session) =>
        object(paragraphClass, insertParagraph(paragraph, args.text(0), args.oneOf(1, ['Before', 'After']), session)),
    },
    InsertOoxml: {
      set: '1.1',
      call: (paragraph, args, session) =>
        object(
          rangeClass,
          insertIntoParagraph(paragraph, args.text(0), args.oneOf(1, ['Replace', 'Start', 'End']), session),
        ),
    },
    InsertBreak: {
      set: '1.1',
      call: (paragraph, args, session) =>
        insertBreak(paragraph, args.oneOf(1, ['Before', 'After']), breakKind(args), session),
    },
    InsertContentControl: {
      set: '1.1',
      call: (paragraph, _args, session) => object(contentControlClass, wrapBlock(paragraph, session)),
    },
    InsertTable: {
      set: '1.3',
      call: (paragraph, args, session) =>
        object(tableClass, insertTable(paragraph, args.oneOf(2, ['Before', 'After']), args, session)),
    },
    GetTextRanges: getTextRanges<Element>((paragraph) => paragraphSpan(paragraph, false)),
    Split: split<Element>((paragraph) => paragraphSpan(paragraph, false), 1),
    StartNewList: {
      set: '1.3',
      call: (paragraph, _args, session) => object(listClass, startNewList(paragraph, session)),
    },
    AttachToList: {
      set: '1.3',
      call: (paragraph, args, session) => object(listClass, attachToList(paragraph, args, session)),
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
        for (const run of runs(paragraph)) if (![...children(run)].some(isFloating)) remove(run);
        showPlaceholderIfEmpty(paragraph);
        session.edited(paragraph);
      },
    },
    ...searchMethods<Element>('1.1', (paragraph) => paragraphSpan(paragraph, false)),
    Select: {
      set: '1.1',
      call: (paragraph, args, session) => selectSpan(paragraphSpan(paragraph, false), args, session),
    },
  },
  absent: {
    Footnotes: '1.5',
    Endnotes: '1.5',
    GetComments: '1.4',
    GetHtml: '1.1',
    GetReviewedText: '1.4',
    GetSubrange: '1.3',
    InsertFileFromBase64: '1.1',
    InsertHtml: '1.1',
    InsertInlinePictureFromBase64: '1.1',
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
