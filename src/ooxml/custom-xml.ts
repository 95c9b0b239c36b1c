// A custom XML part in a package: itself, and its properties beside it. LibreOffice drops a part that has none (measured with 7.4).

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';

export interface CustomXml {
  /** The parts by their names in the package. */
  readonly parts: Readonly<Record<string, string>>;
  /** What the list of content types says of them. */
  readonly override: string;
  /** How the document points at it; `id` has to be one that the document does not use yet. `folder`: where the document's part lies. */
  relation(id: string, folder?: string): string;
}

/** @param number the part's place among the package's custom XML, from 1 */
export function customXml(number: number, xml: string): CustomXml {
  const properties = `itemProps${number}.xml`;
  return {
    parts: {
      [`customXml/item${number}.xml`]: xml,
      [`customXml/${properties}`]: `${declaration}<ds:datastoreItem xmlns:ds="${office}/customXml" ds:itemID="{7E0D2C1A-5B34-4F6E-9A51-${String(number).padStart(12, '0')}}"/>`,
      [`customXml/_rels/item${number}.xml.rels`]:
        `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `<Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="${properties}"/></Relationships>`,
    },
    override: `<Override PartName="/customXml/${properties}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
    relation: (id, folder = 'word/') =>
      `<Relationship Id="${id}" Type="${office}/relationships/customXml" Target="${'../'.repeat(folder.split('/').length - 1)}customXml/item${number}.xml"/>`,
  };
}
