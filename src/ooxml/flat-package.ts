// The smallest flat OPC package that Word's insertOoxml takes: a document part, its pictures, and nothing else. No styles, so that the
// document's own fonts and styles hold; no section, which would bring page settings along
// (https://github.com/OfficeDev/office-js/issues/2606); no other parts (https://github.com/OfficeDev/office-js-docs/issues/154).
import { pictureRelation, type Picture } from './picture';
import { officeRelationships, packageRelationships, wordprocessing } from './namespaces';

const packaging = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const mainDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

/**
 * Wraps block-level WordprocessingML (prefix `w`) as a flat OPC package.
 * @param pictures those that the blocks point at, in order
 */
export function flatPackage(blocks: string, pictures: readonly Pick<Picture, 'png'>[] = []): string {
  const names = pictures.map((picture, at) => ({
    ...picture,
    id: pictureRelation(at + 1),
    file: `media/picture${at + 1}.png`,
  }));
  const relations = names
    .map(({ id, file }) => `<Relationship Id="${id}" Type="${officeRelationships}/image" Target="${file}"/>`)
    .join('');
  return (
    `<pkg:package xmlns:pkg="${packaging}">` +
    part(
      '/_rels/.rels',
      relationshipsType,
      xml(
        `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
    ) +
    (pictures.length > 0
      ? part(
          '/word/_rels/document.xml.rels',
          relationshipsType,
          xml(`<Relationships xmlns="${packageRelationships}">${relations}</Relationships>`),
        )
      : '') +
    part(
      '/word/document.xml',
      mainDocument,
      xml(
        `<w:document xmlns:w="${wordprocessing}" xmlns:r="${officeRelationships}"><w:body>${blocks}</w:body></w:document>`,
      ),
    ) +
    names
      .map(({ file, png }) => part(`/word/${file}`, 'image/png', `<pkg:binaryData>${png}</pkg:binaryData>`))
      .join('') +
    '</pkg:package>'
  );
}

const part = (name: string, type: string, content: string): string =>
  `<pkg:part pkg:name="${name}" pkg:contentType="${type}">${content}</pkg:part>`;
const xml = (content: string): string => `<pkg:xmlData>${content}</pkg:xmlData>`;
