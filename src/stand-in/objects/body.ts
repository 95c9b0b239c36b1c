// Word.Body: the document's body, a cell, a header, a footer or a note.
import type { Element } from '@xmldom/xmldom';
import { paragraphsIn, storyOf, tablesIn } from '../tree/blocks';
import { controlAround, controlsIn } from '../tree/controls';
import { isAttached, isW } from '../tree/names';
import { blocksSpan, pointSpan, spanText } from '../tree/span';
import { breakKind, insertBreak } from './breaks';
import { clearBody } from './clear';
import { contentControlClass, contentControlCollectionClass } from './content-control';
import { fontClass, fontOf } from './font';
import { inlinePictureClass, inlinePictures, insertPicture } from './inline-picture';
import { lists } from './list';
import { listed } from './listed-controls';
import { insertTable } from './new-table';
import { insertFile, insertIntoBody, ooxmlOf } from './ooxml';
import { paragraphClass, paragraphCollectionClass } from './paragraph';
import { rangeClass, selectSpan } from './range';
import { searchMethods } from './search';
import { styleProperties } from './styles';
import { tableClass, tableCollectionClass } from './table';
import { object, objectOrNone, type WordClass } from './word-class';
import { wrapBody } from './wrapping';
import { writeParagraphs, writeText } from './writing';

const types: Record<string, string> = {
  body: 'MainDoc',
  hdr: 'Header',
  ftr: 'Footer',
  tc: 'TableCell',
  footnote: 'Footnote',
  endnote: 'Endnote',
};
const parentOf = (body: Element) => objectOrNone(bodyClass, storyOf(body));
const controlOf = (body: Element) => objectOrNone(contentControlClass, controlAround(body));

/** The first or the last block of a body. */
function blockAt(body: Element, location: 'Start' | 'End'): Element {
  const blocks = [...body.childNodes].filter((node) => isW(node, 'p', 'tbl', 'sdt')) as Element[];
  return location === 'Start' ? blocks[0]! : blocks[blocks.length - 1]!;
}

export const bodyClass: WordClass<Element> = {
  name: 'Body',
  properties: {
    Text: { set: '1.1', get: (body) => spanText(blocksSpan(body)) },
    Type: { set: '1.3', get: (body) => types[body.localName ?? ''] ?? 'Unknown' },
    ...styleProperties<Element>((body) => [...paragraphsIn(body)]),
  },
  navigation: {
    Paragraphs: {
      set: '1.1',
      to: (body) =>
        object(paragraphCollectionClass, { read: () => [...paragraphsIn(body)], isThere: () => isAttached(body) }),
    },
    Tables: {
      set: '1.3',
      to: (body) => object(tableCollectionClass, { read: () => [...tablesIn(body)], isThere: () => isAttached(body) }),
    },
    ContentControls: {
      set: '1.1',
      to: (body, session) =>
        object(contentControlCollectionClass, {
          read: () => listed(controlsIn(body), session),
          isThere: () => isAttached(body),
        }),
    },
    Lists: lists(paragraphsIn, isAttached),
    InlinePictures: inlinePictures<Element>((body) => body),
    Font: {
      set: '1.1',
      to: (body) =>
        object(
          fontClass,
          fontOf(body, () => blocksSpan(body)),
        ),
    },
    ParentBody: { set: '1.3', to: parentOf },
    ParentBodyOrNullObject: { set: '1.3', to: parentOf },
    ParentContentControl: { set: '1.1', to: controlOf },
    ParentContentControlOrNullObject: { set: '1.3', to: controlOf },
  },
  methods: {
    GetRange: {
      set: '1.3',
      call: (body, args) => {
        const location = args.oneOf(0, ['Whole', 'Content', 'Start', 'End', 'After'], true);
        const span = blocksSpan(body);
        if (location === 'Start') return object(rangeClass, pointSpan(span.start));
        if (location === 'End') return object(rangeClass, pointSpan(span.end));
        if (location === 'After') return object(rangeClass, pointSpan({ ...span.end, offset: span.end.offset + 1 }));
        return object(rangeClass, span);
      },
    },
    GetOoxml: { set: '1.1', call: (body, _args, session) => ooxmlOf({ ...blocksSpan(body), whole: body }, session) },
    InsertOoxml: {
      set: '1.1',
      call: (body, args, session) =>
        object(rangeClass, insertIntoBody(body, args.text(0), args.oneOf(1, ['Replace', 'Start', 'End']), session)),
    },
    InsertText: {
      set: '1.1',
      call: (body, args, session) =>
        object(
          rangeClass,
          writeText(blocksSpan(body), args.text(0), args.oneOf(1, ['Replace', 'Start', 'End']), session),
        ),
    },
    InsertParagraph: {
      set: '1.1',
      call: (body, args, session) => {
        const location = args.oneOf(1, ['Start', 'End']);
        const all = [...paragraphsIn(body)];
        const like = location === 'Start' ? all[0]! : all[all.length - 1]!;
        const edge = blockAt(body, location);
        const beside = location === 'End' && session.word.endIsInControl && isW(edge, 'sdt') ? like : edge;
        return object(
          paragraphClass,
          writeParagraphs(beside, like, args.text(0), location === 'Start' ? 'Before' : 'After', session),
        );
      },
    },
    InsertBreak: {
      set: '1.1',
      call: (body, args, session) => {
        const location = args.oneOf(1, ['Start', 'End']);
        insertBreak(blockAt(body, location), location === 'Start' ? 'Before' : 'After', breakKind(args), session);
      },
    },
    InsertContentControl: {
      set: '1.1',
      call: (body, _args, session) => object(contentControlClass, wrapBody(body, session)),
    },
    InsertTable: {
      set: '1.3',
      call: (body, args, session) => {
        const location = args.oneOf(2, ['Start', 'End']);
        const where = location === 'Start' ? 'Before' : 'After';
        return object(tableClass, insertTable(blockAt(body, location), where, args, session));
      },
    },
    InsertInlinePictureFromBase64: {
      set: '1.2',
      call: (body, args, session) => {
        const location = args.oneOf(1, ['Start', 'End']);
        const all = [...paragraphsIn(body)];
        const paragraph = location === 'Start' ? all[0]! : all[all.length - 1]!;
        return object(inlinePictureClass, insertPicture(paragraph, location, args.text(0), session));
      },
    },
    InsertFileFromBase64: {
      set: '1.1',
      call: (body, args, session) => {
        const location = args.oneOf(1, ['Replace', 'Start', 'End']);
        return object(rangeClass, insertFile(body, args.text(0), location, session));
      },
    },
    Clear: { set: '1.1', call: (body, _args, session) => clearBody(body, session) },
    ...searchMethods<Element>('1.1', (body) => blocksSpan(body)),
    Select: { set: '1.1', call: (body, args, session) => selectSpan(blocksSpan(body), args, session) },
  },
  absent: {
    ParentSection: '1.3',
    ParentSectionOrNullObject: '1.3',
    Footnotes: '1.5',
    Endnotes: '1.5',
    GetComments: '1.4',
    GetHtml: '1.1',
    GetReviewedText: '1.4',
    InsertHtml: '1.1',
  },
  isThere: isAttached,
};
