// A flat package as Word gives it: the document first among other parts, with every namespace on its root, and a picture.

const schemas = 'http://schemas.openxmlformats.org';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const namespaces = [
  `xmlns:w="${schemas}/wordprocessingml/2006/main"`,
  `xmlns:r="${schemas}/officeDocument/2006/relationships"`,
  `xmlns:m="${schemas}/officeDocument/2006/math"`,
  `xmlns:wp="${schemas}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${schemas}/drawingml/2006/main"`,
  `xmlns:pic="${schemas}/drawingml/2006/picture"`,
  `xmlns:mc="${schemas}/markup-compatibility/2006"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w10="urn:schemas-microsoft-com:office:word"',
].join(' ');

/** A part around its content. */
export const part = (name: string, type: string, content: string): string =>
  `<pkg:part pkg:name="${name}" pkg:contentType="${type}" pkg:padding="512">${content}</pkg:part>`;

/** The document part around the inside of w:body. */
export const documentPart = (body: string): string =>
  part(
    '/word/document.xml',
    `${types}.document.main+xml`,
    `<pkg:xmlData><w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document></pkg:xmlData>`,
  );

/** A package around parts. */
export const packageOf = (parts: string): string =>
  '<?xml version="1.0" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n' +
  `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts}</pkg:package>`;

/** A whole package around the inside of w:body. */
export const wordPackage = (body: string): string =>
  packageOf(
    part(
      '/_rels/.rels',
      'application/vnd.openxmlformats-package.relationships+xml',
      '<pkg:xmlData><Relationships/></pkg:xmlData>',
    ) +
      documentPart(body) +
      part(
        '/word/header1.xml',
        `${types}.header+xml`,
        `<pkg:xmlData><w:hdr ${namespaces}><w:p><w:r><w:t>Header</w:t></w:r></w:p></w:hdr></pkg:xmlData>`,
      ) +
      part('/word/media/image1.png', 'image/png', '<pkg:binaryData>iVBORw0KGgo=</pkg:binaryData>'),
  );
