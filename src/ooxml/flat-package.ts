// The smallest flat OPC package that Word's insertOoxml takes: a document part and nothing else. No styles, so that the
// document's own fonts and styles hold; no section, which would bring page settings along
// (https://github.com/OfficeDev/office-js/issues/2606); no other parts (https://github.com/OfficeDev/office-js-docs/issues/154).

const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packaging = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const mainDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

/** Wraps block-level WordprocessingML (prefix `w`) as a flat OPC package. */
export function flatPackage(blocks: string): string {
  return (
    `<pkg:package xmlns:pkg="${packaging}">` +
    `<pkg:part pkg:name="/_rels/.rels" pkg:contentType="${relationshipsType}"><pkg:xmlData>` +
    `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>` +
    `</pkg:xmlData></pkg:part>` +
    `<pkg:part pkg:name="/word/document.xml" pkg:contentType="${mainDocument}"><pkg:xmlData>` +
    `<w:document xmlns:w="${wordprocessing}"><w:body>${blocks}</w:body></w:document>` +
    `</pkg:xmlData></pkg:part></pkg:package>`
  );
}
