// Word.DocumentProperties and the custom ones: what a document says about itself in its parts core, app and custom.
import type { Document, Element } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import type { OpenDocx } from '../docx/open-docx';
import { children, remove } from '../tree/names';
import { type Collection, collectionClass } from './collection';
import { invalidArgument, quoted } from './error';
import { type Json, type Method, object, objectOrNone, type Property, type WordClass } from './word-class';

interface PartKind {
  readonly name: string;
  readonly type: string;
  readonly contentType: string;
  readonly root: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageMetadata = 'http://schemas.openxmlformats.org/package/2006';
const cp = `${packageMetadata}/metadata/core-properties`;
const dc = 'http://purl.org/dc/elements/1.1/';
const dcterms = 'http://purl.org/dc/terms/';
const ep = `${office}/extended-properties`;
const custom = `${office}/custom-properties`;
const vt = `${office}/docPropsVTypes`;

const core: PartKind = {
  name: 'docProps/core.xml',
  type: `${packageMetadata}/relationships/metadata/core-properties`,
  contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  root: `<cp:coreProperties xmlns:cp="${cp}" xmlns:dc="${dc}" xmlns:dcterms="${dcterms}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>`,
};
const app: PartKind = {
  name: 'docProps/app.xml',
  type: `${office}/relationships/extended-properties`,
  contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  root: `<Properties xmlns="${ep}"/>`,
};
const customs: PartKind = {
  name: 'docProps/custom.xml',
  type: `${office}/relationships/custom-properties`,
  contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  root: `<Properties xmlns="${custom}" xmlns:vt="${vt}"/>`,
};

function partOf(docx: OpenDocx, { type }: PartKind): Document | undefined {
  const known = docx.parts.relations('').find((relation) => relation.type === type)?.target;
  return known === undefined ? undefined : docx.part(known);
}

function ensurePart(docx: OpenDocx, kind: PartKind): Document {
  const known = partOf(docx, kind);
  if (known) return known;
  docx.parts.write(kind.name, strToU8(kind.root), kind.contentType);
  docx.parts.relate('', kind.type, kind.name);
  return docx.part(kind.name)!;
}

const find = (part: Document | undefined, namespace: string, name: string): Element | undefined =>
  part?.getElementsByTagNameNS(namespace, name)[0];

function write(docx: OpenDocx, kind: PartKind, namespace: string, name: string, value: string): void {
  const part = ensurePart(docx, kind);
  const root = part.documentElement!;
  const prefix = root.lookupPrefix(namespace);
  let element = find(part, namespace, name);
  if (!element) root.appendChild((element = part.createElementNS(namespace, prefix ? `${prefix}:${name}` : name)));
  element.textContent = value;
  docx.changed(root);
}

/** A text that a person may change. */
const text = (kind: PartKind, namespace: string, name: string): Property<OpenDocx> => ({
  set: '1.3',
  get: (docx) => find(partOf(docx, kind), namespace, name)?.textContent ?? '',
  put: (docx, value) => {
    if (typeof value !== 'string') throw invalidArgument('A property of the document is a text.');
    write(docx, kind, namespace, name, value);
  },
});

/** What only Word writes. */
const readOnly = (property: Property<OpenDocx>): Property<OpenDocx> => ({
  set: '1.3',
  get: (docx, session) => property.get(docx, session),
});

/** A date as the library reads it; null where there is none. */
const date = (name: string, namespace = dcterms): Property<OpenDocx> => ({
  set: '1.3',
  get: (docx) => find(partOf(docx, core), namespace, name)?.textContent || null,
});

/** https://learn.microsoft.com/javascript/api/word/word.documentproperties */
export const documentPropertiesClass: WordClass<OpenDocx> = {
  name: 'DocumentProperties',
  properties: {
    Title: text(core, dc, 'title'),
    Subject: text(core, dc, 'subject'),
    Author: text(core, dc, 'creator'),
    Keywords: text(core, cp, 'keywords'),
    Comments: text(core, dc, 'description'),
    Category: text(core, cp, 'category'),
    Manager: text(app, ep, 'Manager'),
    Company: text(app, ep, 'Company'),
    /** An older name that the documents of Word do not keep. */
    Format: { set: '1.3', get: () => '' },
    Template: readOnly(text(app, ep, 'Template')),
    ApplicationName: readOnly(text(app, ep, 'Application')),
    LastAuthor: readOnly(text(core, cp, 'lastModifiedBy')),
    RevisionNumber: readOnly(text(core, cp, 'revision')),
    CreationDate: date('created'),
    LastSaveTime: date('modified'),
    LastPrintDate: date('lastPrinted', cp),
    Security: { set: '1.3', get: (docx) => Number(find(partOf(docx, app), ep, 'DocSecurity')?.textContent ?? '0') },
  },
  navigation: {
    CustomProperties: {
      set: '1.3',
      to: (docx) =>
        object(customPropertyCollectionClass, {
          docx,
          read: () => customOf(docx).map((element) => ({ element, docx })),
          isThere: () => true,
        }),
    },
  },
  methods: {},
  isThere: () => true,
};

interface CustomProperty {
  readonly element: Element;
  readonly docx: OpenDocx;
}

function customOf(docx: OpenDocx): Element[] {
  const root = partOf(docx, customs)?.documentElement;
  return root ? [...children(root)] : [];
}

const keyOf = (element: Element): string => element.getAttribute('name') ?? '';
const heldBy = (element: Element): Element | undefined => [...children(element)][0];

/** Word.DocumentPropertyType by the kind of value that is kept. */
const typeOf = (element: Element): 'String' | 'Number' | 'Date' | 'Boolean' => {
  const kind = heldBy(element)?.localName ?? '';
  if (/^(?:i|ui|r)\d|^int$|^decimal$/.test(kind)) return 'Number';
  return kind === 'bool' ? 'Boolean' : kind === 'filetime' || kind === 'date' ? 'Date' : 'String';
};

function valueOf(element: Element): Json {
  const written = heldBy(element)?.textContent ?? '';
  const type = typeOf(element);
  return type === 'Number' ? Number(written) : type === 'Boolean' ? written === 'true' || written === '1' : written;
}

/** The kind of a value and how it is written; a text is at most 255 characters long (Word.CustomPropertyCollection.add). */
function kept(value: unknown): { kind: string; written: string } {
  if (typeof value === 'number')
    return { kind: Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'i4' : 'r8', written: String(value) };
  if (typeof value === 'boolean') return { kind: 'bool', written: String(value) };
  if (typeof value === 'string' && value.length <= 255) return { kind: 'lpwstr', written: value };
  throw invalidArgument(`${quoted(value)} cannot be kept as a property.`);
}

function setValue({ element, docx }: CustomProperty, value: unknown): void {
  const { kind, written } = kept(value);
  for (const old of [...children(element)]) remove(old);
  const held = element.ownerDocument!.createElementNS(vt, `vt:${kind}`);
  held.textContent = written;
  element.appendChild(held);
  docx.changed(element);
}

function addCustom(docx: OpenDocx, key: string, value: unknown): CustomProperty {
  kept(value);
  const known = customOf(docx).find((element) => keyOf(element).toLowerCase() === key.toLowerCase());
  const part = ensurePart(docx, customs);
  const element = known ?? part.createElementNS(custom, 'property');
  if (!known) {
    // The identifier of the properties a person makes, and the first number that is theirs (ECMA-376 part 1, 22.3.2.2).
    element.setAttribute('fmtid', '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}');
    const taken = customOf(docx).map((each) => Number(each.getAttribute('pid') ?? '1'));
    element.setAttribute('pid', String(Math.max(1, ...taken) + 1));
    element.setAttribute('name', key);
    part.documentElement!.appendChild(element);
  }
  setValue({ element, docx }, value);
  return { element, docx };
}

function take({ element, docx }: CustomProperty): void {
  const root = element.parentNode;
  remove(element);
  if (root) docx.changed(root);
}

const customPropertyClass: WordClass<CustomProperty> = {
  name: 'CustomProperty',
  properties: {
    Key: { set: '1.3', get: ({ element }) => keyOf(element) },
    Type: { set: '1.3', get: ({ element }) => typeOf(element) },
    Value: { set: '1.3', get: ({ element }) => valueOf(element), put: setValue },
  },
  navigation: {},
  methods: { Delete: { set: '1.3', call: take } },
  isThere: ({ element }) => element.parentNode !== null,
};

interface Customs extends Collection<CustomProperty> {
  readonly docx: OpenDocx;
}

const item: Method<Customs> = {
  set: '1.3',
  call: (all, args) => {
    const key = args.text(0).toLowerCase();
    return objectOrNone(
      customPropertyClass,
      all.read().find(({ element }) => keyOf(element).toLowerCase() === key),
    );
  },
};

/** Names do not differ by case alone (Word.CustomPropertyCollection.getItem). */
const customPropertyCollectionClass: WordClass<Customs> = {
  ...collectionClass('CustomPropertyCollection', () => customPropertyClass, '1.3'),
  methods: {
    Add: {
      set: '1.3',
      call: ({ docx }, args) => object(customPropertyClass, addCustom(docx, args.text(0), args.any(1))),
    },
    GetItem: item,
    GetItemOrNullObject: item,
    GetCount: { set: '1.3', call: (all) => all.read().length },
    DeleteAll: { set: '1.3', call: (all) => all.read().forEach(take) },
  },
};
