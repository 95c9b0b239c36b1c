// Word.Section and its collection: the parts of a document with pages of their own, and their headers and footers.
import type { Element } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import { attribute, child, children, create, isAttached, isOn, isW, R, setProperty, W } from '../tree/names';
import { sectionOrder, sectionsOf } from '../tree/sections';
import { ensureSettings, settingsOrder } from '../tree/settings';
import { bodyClass } from './body';
import { type Collection, collectionClass } from './collection';
import { type Arguments, type Method, object, objectOrNone, type Session, type WordClass } from './word-class';

const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const kinds = ['Primary', 'FirstPage', 'EvenPages'] as const;
type Kind = (typeof kinds)[number];
/** Word.HeaderFooterType as w:headerReference says it. */
const typeOf: Record<Kind, string> = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' };

/** The part that a section names for a kind of its pages, or that it has from the section before. */
function namedPart(section: Element, side: 'header' | 'footer', kind: Kind, session: Session): Element | undefined {
  const all = sectionsOf(session.docx.body);
  for (const each of all.slice(0, all.indexOf(section) + 1).reverse()) {
    for (const reference of children(each)) {
      if (!isW(reference, `${side}Reference`) || (attribute(reference, 'type') ?? 'default') !== typeOf[kind]) continue;
      const target = session.docx.relationTarget(reference.getAttributeNS(R, 'id') ?? '');
      return (target === undefined ? undefined : session.docx.part(target)?.documentElement) ?? undefined;
    }
  }
  return undefined;
}

/**
 * A header or footer of a section. One that is not there is made, empty, and shown: the first page or the even pages get one of their own. That
 * asking is enough for this is a guess.
 */
function partOf(section: Element, side: 'header' | 'footer', args: Arguments, session: Session): Element {
  const kind = args.oneOf(0, kinds);
  showKind(section, kind, session);
  const known = namedPart(section, side, kind, session);
  if (known) return known;
  const { docx } = session;
  const root = side === 'header' ? 'hdr' : 'ftr';
  const name = docx.parts.freeName(`word/${side}`, 'xml');
  const markup = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:${root} xmlns:w="${W}"><w:p/></w:${root}>`;
  docx.parts.write(name, strToU8(markup), `${contentType}.${side}+xml`);
  const reference = create(section, `${side}Reference`, { type: typeOf[kind] });
  reference.setAttributeNS(R, 'r:id', docx.parts.relate(docx.mainPart, `${officeRelation}/${side}`, name));
  section.insertBefore(reference, section.firstChild);
  session.edited(section);
  return docx.part(name)!.documentElement!;
}

/** Makes the pages differ that get a header or footer of their own. */
function showKind(section: Element, kind: Kind, session: Session): void {
  if (kind === 'FirstPage' && !isOn(child(section, 'titlePg'))) {
    setProperty(section, create(section, 'titlePg'), sectionOrder);
    session.edited(section);
  }
  if (kind !== 'EvenPages') return;
  const settings = ensureSettings(session.docx);
  if (isOn(child(settings, 'evenAndOddHeaders'))) return;
  setProperty(settings, create(settings, 'evenAndOddHeaders'), settingsOrder);
  session.edited(settings);
}

const getPart = (side: 'header' | 'footer'): Method<Element> => ({
  set: '1.1',
  call: (section, args, session) => object(bodyClass, partOf(section, side, args, session)),
});

const next: Method<Element> = {
  set: '1.3',
  call: (section, _args, { docx }) => {
    const all = sectionsOf(docx.body);
    return objectOrNone(sectionClass, all[all.indexOf(section) + 1]);
  },
};

export const sectionClass: WordClass<Element> = {
  name: 'Section',
  properties: {},
  navigation: {},
  methods: {
    GetHeader: getPart('header'),
    GetFooter: getPart('footer'),
    GetNext: next,
    GetNextOrNullObject: next,
  },
  absent: { Body: '1.1' },
  isThere: isAttached,
};

export const sectionCollectionClass: WordClass<Collection<Element>> = collectionClass(
  'SectionCollection',
  () => sectionClass,
  '1.3',
);
