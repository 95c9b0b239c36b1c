// Word.ContentControl and its collection.
import type { Element } from '@xmldom/xmldom';
import { closeWithParagraph, paragraphsIn, storyOf, tablesIn } from '../tree/blocks';
import {
  content,
  controlAround,
  controlsIn,
  controlText,
  isDeleteLocked,
  isEditLocked,
  isRichText,
  isShowingPlaceholder,
  levelOf,
  properties,
  setControlProperty,
} from '../tree/controls';
import { ancestorNamed, attribute, child, isAttached, isElement, isW, remove, unwrap } from '../tree/names';
import { controlSpan, pointSpan, type Span } from '../tree/span';
import { textLength } from '../tree/text';
import { clearControl } from './clear';
import { type Collection, collectionClass } from './collection';
import { controlLook } from './control-look';
import { invalidArgument, lockedControl, WordError } from './error';
import { fontClass, fontOf } from './font';
import { inlinePictureClass, inlinePictures, replaceByPicture } from './inline-picture';
import { lists } from './list';
import { listed } from './listed-controls';
import { ooxmlOf } from './ooxml';
import { paragraphClass, paragraphCollectionClass } from './paragraph';
import { parents } from './parents';
import { rangeClass, selectSpan } from './range';
import { searchMethods } from './search';
import { tableCollectionClass } from './table';
import { getTextRanges, split } from './text-ranges';
import { object, objectOrNone, type Method, type Property, type WordClass } from './word-class';
import { writeParagraphs, writeText } from './writing';

const valueOf = (control: Element, name: string): string => attribute(child(properties(control), name), 'val') ?? '';

/**
 * Tag and title: on the web they could be set; a title of more than 64 characters is refused
 * (https://github.com/OfficeDev/office-js-docs-reference/issues/1238).
 */
const named = (name: string): Property<Element> => ({
  set: '1.1',
  get: (control) => valueOf(control, name),
  put: (control, value, session) => {
    if (typeof value !== 'string' || value.length > 64)
      throw invalidArgument('A tag or title is a text of at most 64 characters.');
    session.beforeEdit(control);
    setControlProperty(control, name, value === '' ? undefined : value);
    session.edited(control);
  },
});

/** `sdtLocked`, `contentLocked` or both, from the two flags of the API. */
const lock = (edit: boolean): Property<Element> => ({
  set: '1.1',
  get: edit ? isEditLocked : isDeleteLocked,
  put: (control, value, session) => {
    const cannotEdit = edit ? value === true : isEditLocked(control);
    const cannotDelete = edit ? isDeleteLocked(control) : value === true;
    const word =
      cannotEdit && cannotDelete
        ? 'sdtContentLocked'
        : cannotEdit
          ? 'contentLocked'
          : cannotDelete
            ? 'sdtLocked'
            : undefined;
    setControlProperty(control, 'lock', word);
    session.edited(control);
  },
});

/**
 * Rich text is told apart by where it stands (Word.ContentControlType). Which of the names the web answers for rich text rests on no
 * documentation.
 */
function subtype(control: Element): string {
  if (!isRichText(control)) return 'Unknown';
  return { run: 'RichTextInline', block: 'RichTextParagraphs', cell: 'RichTextTableCell', row: 'RichTextTableRow' }[
    levelOf(control)
  ];
}

function rangeOf(control: Element, location: 'Whole' | 'Start' | 'End' | 'Before' | 'After' | 'Content'): Span {
  const span = controlSpan(control, location === 'Whole');
  const inline = levelOf(control) === 'run';
  switch (location) {
    case 'Start':
      return pointSpan(span.start, span.within);
    case 'End':
      return pointSpan(span.end, span.within);
    case 'Before':
      return pointSpan(span.start);
    case 'After':
      return inline ? pointSpan(span.end) : pointSpan({ ...span.end, offset: textLength(span.end.paragraph) + 1 });
    case 'Whole':
      return inline ? span : { ...span, end: { ...span.end, offset: textLength(span.end.paragraph) + 1 } };
    default:
      return span;
  }
}

export const contentControlClass: WordClass<Element> = {
  name: 'ContentControl',
  properties: {
    Id: { set: '1.1', get: (control, session) => session.docx.controlId(control) },
    Tag: named('tag'),
    Title: named('alias'),
    // An unfilled control answers its placeholder as its text: there was no telling before WordApiDesktop 1.3.
    Text: { set: '1.1', get: controlText },
    Type: { set: '1.1', get: (control) => (isRichText(control) ? 'RichText' : 'Unknown') },
    Subtype: { set: '1.3', get: subtype },
    ...controlLook,
    CannotEdit: lock(true),
    CannotDelete: lock(false),
    RemoveWhenEdited: { set: '1.1', get: (control) => child(properties(control), 'temporary') !== undefined },
    PlaceholderText: {
      set: '1.1',
      get: (control) => (isShowingPlaceholder(control) ? controlText(control) : ''),
      // https://github.com/OfficeDev/office-js/issues/785
      put: () => {
        throw new WordError('NotAllowed', 'The placeholder of a control cannot be set in Word on the web.');
      },
    },
  },
  navigation: {
    Paragraphs: {
      set: '1.1',
      to: (control) =>
        object(paragraphCollectionClass, { read: () => paragraphsOf(control), isThere: () => isAttached(control) }),
    },
    ContentControls: {
      set: '1.1',
      to: (control, session) =>
        object(contentControlCollectionClass, {
          read: () => listed(controlsIn(content(control) ?? control), session),
          isThere: () => isAttached(control),
        }),
    },
    InlinePictures: inlinePictures<Element>((control) => content(control) ?? control),
    Lists: lists<Element>((control) => paragraphsOf(control), isAttached),
    Tables: {
      set: '1.3',
      to: (control) =>
        object(tableCollectionClass, {
          read: () => [...tablesIn(content(control) ?? control)],
          isThere: () => isAttached(control),
        }),
    },
    Font: {
      set: '1.1',
      to: (control) =>
        object(
          fontClass,
          fontOf(control, () => rangeOf(control, 'Whole')),
        ),
    },
    ...parents<Element>({ from: (control) => control, control: controlAround }),
  },
  methods: {
    GetRange: {
      set: '1.3',
      call: (control, args) =>
        object(
          rangeClass,
          rangeOf(control, args.oneOf(0, ['Whole', 'Start', 'End', 'Before', 'After', 'Content'], true)),
        ),
    },
    GetOoxml: { set: '1.1', call: (control, _args, session) => ooxmlOf(rangeOf(control, 'Whole'), session) },
    InsertInlinePictureFromBase64: {
      set: '1.2',
      call: (control, args, session) => {
        args.oneOf(1, ['Replace']); // Start and End are not played
        return object(inlinePictureClass, replaceByPicture(control, paragraphsOf(control)[0], args.text(0), session));
      },
    },
    InsertText: {
      set: '1.1',
      call: (control, args, session) =>
        object(
          rangeClass,
          writeText(controlSpan(control), args.text(0), args.oneOf(1, ['Replace', 'Start', 'End']), session),
        ),
    },
    InsertParagraph: {
      set: '1.1',
      call: (control, args, session) => {
        const where = args.oneOf(1, ['End', 'Start', 'Before', 'After']);
        const all = paragraphsOf(control);
        const inline = levelOf(control) === 'run';
        if (inline && (where === 'Start' || where === 'End'))
          throw new WordError('GeneralException', 'A control in a line of text cannot hold a paragraph of its own.');
        const like = where === 'Start' || where === 'Before' ? all[0]! : all[all.length - 1]!;
        const beside = where === 'Before' || where === 'After' ? (inline ? like : control) : blockOf(like, control);
        return object(
          paragraphClass,
          writeParagraphs(
            beside,
            like,
            args.text(0),
            where === 'Start' || where === 'Before' ? 'Before' : 'After',
            session,
          ),
        );
      },
    },
    Delete: {
      set: '1.1',
      call: (control, args, session) => {
        // https://github.com/OfficeDev/office-js/issues/2886
        if (session.docx.isTracking)
          throw new WordError('NotAllowed', 'A content control cannot be deleted while changes are tracked.');
        if (isDeleteLocked(control)) throw lockedControl('The content control is locked against deletion.');
        session.beforeEdit(control);
        const part = control.ownerDocument?.documentElement ?? control;
        const story = storyOf(control);
        const inner = content(control);
        if (args.flag(0) && inner) unwrap(inner, control);
        else remove(control);
        if (story) closeWithParagraph(story);
        session.edited(part);
      },
    },
    GetTextRanges: getTextRanges<Element>((control) => controlSpan(control)),
    Split: split<Element>((control) => controlSpan(control), 2),
    Clear: { set: '1.1', call: (control, _args, session) => clearControl(control, session) },
    ...searchMethods<Element>('1.1', (control) => controlSpan(control)),
    Select: { set: '1.1', call: (control, args, session) => selectSpan(controlSpan(control), args, session) },
  },
  absent: {
    Style: '1.1',
    StyleBuiltIn: '1.3',
    Footnotes: '1.5',
    Endnotes: '1.5',
    GetComments: '1.4',
    GetHtml: '1.1',
    GetReviewedText: '1.4',
    InsertBreak: '1.1',
    InsertFileFromBase64: '1.1',
    InsertHtml: '1.1',
    InsertOoxml: '1.1',
    InsertTable: '1.3',
  },
  isThere: isAttached,
};

const paragraphsOf = (control: Element): Element[] => {
  const inside = [...paragraphsIn(content(control) ?? control)];
  const around = inside.length ? undefined : ancestorNamed(control, 'p');
  return around ? [around] : inside;
};

/** The block of the control's content that a paragraph lies in: itself, or the table around it. */
function blockOf(paragraph: Element, control: Element): Element {
  let block = paragraph;
  while (block.parentNode && block.parentNode !== content(control) && isElement(block.parentNode))
    block = block.parentNode;
  return isW(block, 'p', 'tbl', 'sdt') ? block : paragraph;
}

const matching = (name: 'tag' | 'alias'): Method<Collection<Element>> => ({
  set: '1.1',
  call: (all, args) => {
    const wanted = args.text(0);
    return object(contentControlCollectionClass, {
      ...all,
      read: () => all.read().filter((control) => valueOf(control, name) === wanted),
    });
  },
});

const byId: Method<Collection<Element>> = {
  set: '1.1',
  call: (all, args, session) => {
    const wanted = args.number(0);
    return objectOrNone(
      contentControlClass,
      all.read().find((control) => session.docx.controlId(control) === wanted),
    );
  },
};

export const contentControlCollectionClass: WordClass<Collection<Element>> = {
  ...collectionClass('ContentControlCollection', () => contentControlClass, '1.3', {
    GetByTag: matching('tag'),
    GetByTitle: matching('alias'),
    GetById: byId,
    GetByIdOrNullObject: { ...byId, set: '1.3' },
  }),
  absent: { GetByTypes: '1.3' },
};
