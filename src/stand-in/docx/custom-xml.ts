// Custom XML parts as real parts of the package: the item, its properties with its id, and the relations between them.
import { strFromU8, strToU8 } from 'fflate';
import type { OpenDocx } from './open-docx';
import { parseXml } from './package';

const itemRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const propertiesRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

export interface CustomXmlPart {
  /** The id in braces, from the part's properties. */
  id: string;
  name: string;
  namespaceUri: string;
  builtIn: boolean;
}

/** Parts of Word's own that cannot be deleted (https://github.com/OfficeDev/office-js/issues/5910). */
const builtInNamespaces = [
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  'http://schemas.microsoft.com/office/2006/coverPageProps',
];

const propertiesOf = (docx: OpenDocx, item: string): string | undefined =>
  docx.parts.relations(item).find(({ type }) => type === propertiesRelation)?.target;

function idOf(docx: OpenDocx, item: string): string | undefined {
  const properties = propertiesOf(docx, item);
  return (
    (properties === undefined
      ? undefined
      : docx.part(properties)?.documentElement?.getAttributeNS(namespace, 'itemID')) ?? undefined
  );
}

/** A damaged part has no namespace that could be told; it is still there under its id. */
function namespaceOf(docx: OpenDocx, item: string): string {
  try {
    return docx.part(item)?.documentElement?.namespaceURI ?? '';
  } catch (error) {
    if (error instanceof Error) return '';
    throw error;
  }
}

/** Every custom XML part of the document. One without an id gets one that holds until the document is closed. */
export function customXmlParts(docx: OpenDocx): CustomXmlPart[] {
  const items = docx
    .relations()
    .filter(({ type, external }) => type === itemRelation && !external)
    .map(({ target }) => target)
    .filter((name) => docx.parts.has(name));
  return items.map((name) => {
    const namespaceUri = namespaceOf(docx, name);
    return {
      id: idOf(docx, name) ?? `{${name}}`,
      name,
      namespaceUri,
      builtIn: builtInNamespaces.includes(namespaceUri),
    };
  });
}

/** The XML of a part as it stands in the package, without a declaration. */
export function customXmlText(docx: OpenDocx, part: CustomXmlPart): string {
  return strFromU8(docx.bytes(part.name) ?? new Uint8Array()).replace(/^\ufeff?<\?xml[^>]*\?>\s*/, '');
}

/** Adds a part; throws where the XML is not well-formed. */
export function addCustomXml(docx: OpenDocx, xml: string): CustomXmlPart {
  const namespaceUri = parseXml(xml).documentElement?.namespaceURI ?? '';
  const name = docx.parts.freeName('customXml/item', 'xml');
  const properties = name.replace('customXml/item', 'customXml/itemProps');
  const id = `{${guid()}}`;
  docx.parts.write(name, strToU8(xml), 'application/xml');
  docx.parts.write(
    properties,
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${namespace}"><ds:schemaRefs>` +
        `${namespaceUri ? `<ds:schemaRef ds:uri="${namespaceUri.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"/>` : ''}</ds:schemaRefs></ds:datastoreItem>`,
    ),
    propertiesType,
  );
  docx.parts.relate(name, propertiesRelation, properties);
  docx.parts.relate(docx.mainPart, itemRelation, name);
  return { id, name, namespaceUri, builtIn: false };
}

/** Takes a part out of the package, with its properties and relations. */
export function deleteCustomXml(docx: OpenDocx, part: CustomXmlPart): void {
  const properties = propertiesOf(docx, part.name);
  docx.parts.unrelate(docx.mainPart, part.name);
  docx.parts.remove(part.name);
  if (properties !== undefined) docx.parts.remove(properties);
}

function guid(): string {
  const digits = Array.from({ length: 32 }, () =>
    Math.floor(Math.random() * 16)
      .toString(16)
      .toUpperCase(),
  ).join('');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `A${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}
