// Word.Body: the document's body, a cell, a header, a footer or a note.
import type { Element } from '@xmldom/xmldom';
import { paragraphsIn, storyOf, tablesIn } from '../tree/blocks';
import { controlAround, controlsIn } from '../tree/controls';
import { isAttached, isW } from '../tree/names';
import { blocksSpan, pointSpan, spanText } from '../tree/span';
import { contentControlClass, contentControlCollectionClass } from './content-control';
import { fontClass, fontOf } from './font';
import { insertIntoBody, ooxmlOf } from './ooxml';
import { paragraphClass, paragraphCollectionClass } from './paragraph';
import { rangeClass, selectSpan } from './range';
import { searchMethods } from './search';
import { styleProperties } from './styles';
import { tableCollectionClass } from './table';
import { object, objectOrNone, type WordClass } from './word-class';
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
      to: (body) =>
        object(contentControlCollectionClass, { read: () => [...controlsIn(body)], isThere: () => isAttached(body) }),
    },
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
        const block = [...body.childNodes].filter((node) => isW(node, 'p', 'tbl', 'sdt')) as Element[];
        const like = location === 'Start' ? all[0]! : all[all.length - 1]!;
        const last = block[block.length - 1]!;
        const end = session.word.endIsInControl && isW(last, 'sdt') ? like : last;
        const beside = location === 'Start' ? block[0]! : end;
        return object(
          paragraphClass,
          writeParagraphs(beside, like, args.text(0), location === 'Start' ? 'Before' : 'After', session),
        );
      },
    },
    ...searchMethods<Element>('1.1', (body) => blocksSpan(body)),
    Select: { set: '1.1', call: (body, args, session) => selectSpan(blocksSpan(body), args, session) },
  },
  absent: {
    InlinePictures: '1.1',
    Lists: '1.3',
    ParentSection: '1.3',
    ParentSectionOrNullObject: '1.3',
    Footnotes: '1.5',
    Endnotes: '1.5',
    Clear: '1.1',
    GetComments: '1.4',
    GetHtml: '1.1',
    GetReviewedText: '1.4',
    InsertBreak: '1.1',
    InsertContentControl: '1.1',
    InsertFileFromBase64: '1.1',
    InsertHtml: '1.1',
    InsertInlinePictureFromBase64: '1.2',
    InsertTable: '1.3',
  },
  isThere: isAttached,
};
