// The same school's table in packages that are not quite the usual .docx.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packed } from './docx';
import { ownTables } from './own-tables';

const rewritten = (docx: Uint8Array, rewrite: (xml: string, name: string) => string): Uint8Array =>
  packed(
    Object.fromEntries(
      Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strToU8(rewrite(strFromU8(bytes), name))]),
    ),
  );

/** The same document with its main part under another name, as Word for the web writes it. */
export const withMainPartCalled = (docx: Uint8Array, called: string): Uint8Array =>
  packed(
    Object.fromEntries(
      Object.entries(unzipSync(docx)).map(([name, bytes]) => [
        name.replace(/\bdocument(?=\.xml)/, called),
        /\.rels$|^\[Content_Types\]/.test(name)
          ? strToU8(strFromU8(bytes).replace(/word\/document\.xml/g, `word/${called}.xml`))
          : bytes,
      ]),
    ),
  );

const usual = (): Uint8Array => {
  const build = ownTables['own-two-columns.docx'];
  if (!build) throw new Error('There is no document with two columns');
  return build();
};

/** Word writes this content type for a .docm, with macros in it or, as here, without. */
const macroEnabled = (): Uint8Array =>
  rewritten(usual(), (xml) =>
    xml.replace(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    ),
  );

const strictNames: [transitional: string | RegExp, strict: string][] = [
  [
    /http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main/g,
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  [
    /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  [
    /http:\/\/schemas\.openxmlformats\.org\/drawingml\/2006\/(main|picture|wordprocessingDrawing)/g,
    'http://purl.oclc.org/ooxml/drawingml/$1',
  ],
  // Strict has no left and right where a right-to-left text would turn them round (ISO/IEC 29500-1 against 29500-4).
  [/<w:left /g, '<w:start '],
  [/<w:right /g, '<w:end '],
  [/<w:ind w:left=/g, '<w:ind w:start='],
  [/<w:lvlJc w:val="left"\/>/g, ''],
  [/<w:tab w:val="right"/g, '<w:tab w:val="end"'],
  ['<w:document ', '<w:document w:conformance="strict" '],
];

/** "Strict Open XML Document" of Word's Save as: the same markup under other namespaces (ISO/IEC 29500-1). */
const strict = (): Uint8Array =>
  rewritten(usual(), (xml) => strictNames.reduce((text, [from, to]) => text.replace(from, to), xml));

/** Each document by its file name. */
export const unusualPackages: Record<string, () => Uint8Array> = {
  'macro-enabled.docm': macroEnabled,
  'strict.docx': strict,
};
