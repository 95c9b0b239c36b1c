// Word.InlinePicture and its collection: pictures that stand in a line of text.
import type { Element } from '@xmldom/xmldom';
import { noLongerPlaceholder } from '../tree/controls';
import {
  ancestorNamed,
  child,
  children,
  contains,
  create,
  insertAfter,
  isAttached,
  isW,
  R,
  remove,
  W,
} from '../tree/names';
import { controlSpan, deleteSpan, pointSpan, type Span } from '../tree/span';
import { pieces, runs } from '../tree/text';
import { type Collection, collectionClass } from './collection';
import { invalidArgument, WordError } from './error';
import { parents } from './parents';
import { rangeClass } from './range';
import { type Navigation, object, type Property, type Session, type WordClass } from './word-class';

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006';
const WP = `${drawingNamespace}/wordprocessingDrawing`;
const A = `${drawingNamespace}/main`;
const PIC = `${drawingNamespace}/picture`;
const imageType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const unitsPerPoint = 12700;

/** The pictures in the lines of a stretch, each by its `w:drawing`; what floats beside the text is no inline picture. */
export const picturesIn = (container: Element): Element[] =>
  [...container.getElementsByTagNameNS(W, 'drawing')].filter(
    (drawing) => [...drawing.getElementsByTagNameNS(WP, 'inline')].length > 0 && blipOf(drawing),
  );

const blipOf = (drawing: Element): Element | undefined => drawing.getElementsByTagNameNS(A, 'blip')[0];

/** The element that holds name and description. */
const describing = (drawing: Element): Element | undefined => drawing.getElementsByTagNameNS(WP, 'docPr')[0];

const said = (name: string): Property<Element> => ({
  set: '1.1',
  get: (drawing) => describing(drawing)?.getAttribute(name) ?? '',
  put: (drawing, value, session) => {
    if (typeof value !== 'string') throw invalidArgument('The description of a picture is a text.');
    session.beforeEdit(drawing);
    describing(drawing)?.setAttribute(name, value);
    session.edited(drawing);
  },
});

const side = (name: 'cx' | 'cy'): Property<Element> => {
  const sizesOf = (drawing: Element): Element[] => [
    ...drawing.getElementsByTagNameNS(WP, 'extent'),
    ...drawing.getElementsByTagNameNS(A, 'ext'),
  ];
  const units = (drawing: Element, which: 'cx' | 'cy'): number =>
    Number(sizesOf(drawing)[0]?.getAttribute(which) ?? '0');
  const other = name === 'cx' ? 'cy' : 'cx';
  return {
    set: '1.1',
    get: (drawing) => units(drawing, name) / unitsPerPoint,
    put: (drawing, value, session) => {
      if (typeof value !== 'number' || value < 0) throw invalidArgument('A side of a picture is a number of points.');
      session.beforeEdit(drawing);
      const scale =
        isLocked(drawing) && units(drawing, name) > 0 ? (value * unitsPerPoint) / units(drawing, name) : null;
      const along = String(Math.round(value * unitsPerPoint));
      const across = scale === null ? null : String(Math.round(units(drawing, other) * scale));
      for (const size of sizesOf(drawing)) {
        size.setAttribute(name, along);
        if (across !== null) size.setAttribute(other, across);
      }
      session.edited(drawing);
    },
  };
};

const locksOf = (drawing: Element): Element | undefined => drawing.getElementsByTagNameNS(A, 'graphicFrameLocks')[0];
const isLocked = (drawing: Element): boolean =>
  ['1', 'true'].includes(locksOf(drawing)?.getAttribute('noChangeAspect') ?? '');

/** A picture counts as nothing in the text, so that its range has no length. */
function rangeOf(drawing: Element): Span {
  const paragraph = ancestorNamed(drawing, 'p')!;
  const at = pieces(paragraph).find(({ node }) => contains(node, drawing))?.start ?? 0;
  return pointSpan({ paragraph, offset: at });
}

export const inlinePictureClass: WordClass<Element> = {
  name: 'InlinePicture',
  properties: {
    AltTextDescription: said('descr'),
    AltTextTitle: said('title'),
    Width: side('cx'),
    Height: side('cy'),
    LockAspectRatio: {
      set: '1.1',
      get: isLocked,
      put: (drawing, value, session) => {
        session.beforeEdit(drawing);
        locksOf(drawing)?.setAttribute('noChangeAspect', value === true ? '1' : '0');
        session.edited(drawing);
      },
    },
  },
  navigation: { ...parents<Element>({ from: (drawing) => drawing }) },
  methods: {
    GetRange: {
      set: '1.3',
      call: (drawing, args) => {
        args.oneOf(0, ['Whole', 'Start', 'End'], true);
        return object(rangeClass, rangeOf(drawing));
      },
    },
    Delete: {
      set: '1.2',
      call: (drawing, _args, session) => {
        session.beforeEdit(drawing);
        const part = drawing.ownerDocument?.documentElement ?? drawing;
        remove(drawing);
        session.edited(part);
      },
    },
  },
  absent: {
    Hyperlink: '1.1',
    Paragraph: '1.2',
    GetBase64ImageSrc: '1.1',
    GetNext: '1.3',
    Select: '1.2',
  },
  isThere: isAttached,
};

export const inlinePictureCollectionClass: WordClass<Collection<Element>> = collectionClass(
  'InlinePictureCollection',
  () => inlinePictureClass,
  '1.3',
);

/**
 * A picture in the place of all that a control holds; answers its `w:drawing`. It stands in the control's first paragraph, in the size that
 * its dots have at 96 to the inch; that it keeps nothing of what stood there, its size and description either, is not documented.
 */
export function replaceByPicture(
  control: Element,
  paragraph: Element | undefined,
  base64: string,
  session: Session,
): Element {
  pngFrom(base64);
  if (!paragraph) throw new WordError('GeneralException', 'The control has no paragraph.');
  session.beforeEdit(control);
  if (session.docx.isTracking)
    throw new WordError('NotImplemented', 'A picture that is replaced while changes are tracked is not played.');
  noLongerPlaceholder(control);
  deleteSpan(controlSpan(control), true);
  for (const run of runs(paragraph)) if ([...children(run)].every((node) => isW(node, 'rPr', 'drawing'))) remove(run);
  return insertPicture(paragraph, 'End', base64, session);
}

/** The pictures of whatever holds some. */
export function inlinePictures<T>(container: (target: T) => Element): Navigation<T> {
  return {
    set: '1.1',
    to: (target) =>
      object(inlinePictureCollectionClass, {
        read: () => picturesIn(container(target)),
        isThere: () => isAttached(container(target)),
      }),
  };
}

/** A picture at the start or the end of a paragraph, in the size that its dots have at 96 to the inch; answers its `w:drawing`. */
export function insertPicture(paragraph: Element, where: 'Start' | 'End', base64: string, session: Session): Element {
  const bytes = pngFrom(base64);
  session.beforeEdit(paragraph);
  if (session.docx.isTracking)
    throw new WordError('NotImplemented', 'A picture that is inserted while changes are tracked is not played.');
  const { parts, mainPart } = session.docx;
  const name = parts.freeName('word/media/image', 'png');
  parts.write(name, bytes, 'image/png');
  const drawing = drawingOf(paragraph, parts.relate(mainPart, imageType, name), bytes);
  const run = create(paragraph, 'r');
  run.appendChild(drawing);
  const properties = child(paragraph, 'pPr');
  if (where === 'End') paragraph.appendChild(run);
  else if (properties) insertAfter(run, properties);
  else paragraph.insertBefore(run, paragraph.firstChild);
  session.edited(paragraph);
  return drawing;
}

function pngFrom(base64: string): Uint8Array {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  if (bytes[0] !== 0x89 || bytes[1] !== 0x50 || bytes.length < 24)
    throw invalidArgument('Only PNG pictures are played.');
  return bytes;
}

/** Width and height are in the first chunk of every PNG (https://www.w3.org/TR/png/#11IHDR). */
function drawingOf(near: Element, relation: string, bytes: Uint8Array): Element {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const units = (dots: number): string => String(Math.round((dots * 72 * unitsPerPoint) / 96));
  const [cx, cy] = [units(view.getUint32(16)), units(view.getUint32(20))];
  const main = near.ownerDocument!;
  const id = String(
    1 + Math.max(0, ...[...main.getElementsByTagNameNS(WP, 'docPr')].map((known) => Number(known.getAttribute('id')))),
  );
  const make = (
    namespace: string,
    name: string,
    attributes: Record<string, string> = {},
    ...inside: Element[]
  ): Element => {
    const element = main.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    for (const child of inside) element.appendChild(child);
    return element;
  };
  const blip = make(A, 'a:blip');
  blip.setAttributeNS(R, 'r:embed', relation);
  const picture = make(
    PIC,
    'pic:pic',
    {},
    make(PIC, 'pic:nvPicPr', {}, make(PIC, 'pic:cNvPr', { id, name: `Picture ${id}` }), make(PIC, 'pic:cNvPicPr')),
    make(PIC, 'pic:blipFill', {}, blip, make(A, 'a:stretch', {}, make(A, 'a:fillRect'))),
    make(
      PIC,
      'pic:spPr',
      {},
      make(A, 'a:xfrm', {}, make(A, 'a:off', { x: '0', y: '0' }), make(A, 'a:ext', { cx, cy })),
      make(A, 'a:prstGeom', { prst: 'rect' }, make(A, 'a:avLst')),
    ),
  );
  const drawing = create(near, 'drawing');
  drawing.appendChild(
    make(
      WP,
      'wp:inline',
      { distT: '0', distB: '0', distL: '0', distR: '0' },
      make(WP, 'wp:extent', { cx, cy }),
      make(WP, 'wp:docPr', { id, name: `Picture ${id}` }),
      make(WP, 'wp:cNvGraphicFramePr', {}, make(A, 'a:graphicFrameLocks', { noChangeAspect: '1' })),
      make(A, 'a:graphic', {}, make(A, 'a:graphicData', { uri: PIC }, picture)),
    ),
  );
  return drawing;
}
