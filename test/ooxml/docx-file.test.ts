// Packages as programs write them: what Word opens is opened.
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { DocxFile } from '../../src/ooxml/docx-file';
import { everywhere, wordsOf } from '../../src/ooxml/reading-order';
import { docx } from '../documents/docx';

const plain = docx({ body: '<w:p><w:r><w:t>Reading aloud</w:t></w:r></w:p>' });

/** The same package with its entries under other names. */
function renamed(bytes: Uint8Array, rename: (name: string) => string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [rename(name), part])));
}

const words = (bytes: Uint8Array): string => {
  const file = DocxFile.open(bytes, (name) => /^word\/[^/]+\.xml$/.test(name));
  const root = file.part(file.main);
  return root ? everywhere(root, 'p').map(wordsOf).join('\n') : '';
};

test.each<[string, (name: string) => string]>([
  ['as Word writes them', (name) => name],
  ['with backslashes', (name) => (name.startsWith('[') ? name : name.replace(/\//g, '\\'))],
  ['with a slash in front', (name) => `/${name}`],
  ['in capitals', (name) => name.toUpperCase()],
])('names of entries %s', (_name, rename) => expect(words(renamed(plain, rename))).toBe('Reading aloud'));

test('the main part is found by its relationship, wherever it lies', () => {
  const text = (bytes: Uint8Array | undefined): string => strFromU8(bytes ?? new Uint8Array());
  const files = unzipSync(plain);
  const moved = (from: string, to: string, name: string): Uint8Array =>
    new TextEncoder().encode(text(files[name]).replaceAll(from, to));
  const bytes = zipSync({
    '[Content_Types].xml': moved('/word/document.xml', '/texts/main part.xml', '[Content_Types].xml'),
    '_rels/.rels': moved('word/document.xml', 'texts/main part.xml', '_rels/.rels'),
    'texts/main part.xml': files['word/document.xml'] ?? new Uint8Array(),
  });
  expect(words(bytes)).toBe('Reading aloud');
});

test('a relationship may be written with backslashes', () => {
  const files = unzipSync(plain);
  const rels = strFromU8(files['_rels/.rels'] ?? new Uint8Array()).replace('word/document.xml', 'word\\document.xml');
  expect(words(zipSync({ ...files, '_rels/.rels': new TextEncoder().encode(rels) }))).toBe('Reading aloud');
});

describe('what is written twice counts once', () => {
  const run = (inside: string): string =>
    words(
      docx({
        body: `<w:p><w:r xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"><w:t>a</w:t><mc:AlternateContent>${inside}</mc:AlternateContent><w:t>b</w:t></w:r></w:p>`,
      }),
    );
  test.each([
    [
      'a sign of Word’s emoji panel is read by its fallback',
      '<mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F60A"/></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback>',
      'a😊b',
    ],
    [
      'a choice that is understood comes first',
      '<mc:Choice Requires="w14 w15"><w:t>1</w:t></mc:Choice><mc:Fallback><w:t>2</w:t></mc:Fallback>',
      'a1b',
    ],
    [
      'the first of several choices that is understood',
      '<mc:Choice Requires="w16se"><w:t>0</w:t></mc:Choice><mc:Choice Requires="w14"><w:t>1</w:t></mc:Choice><mc:Fallback><w:t>2</w:t></mc:Fallback>',
      'a1b',
    ],
    [
      'without a fallback, a choice that is not understood is better than nothing',
      '<mc:Choice Requires="w16se"><w:t>1</w:t></mc:Choice>',
      'a1b',
    ],
  ])('%s', (_name, inside, wanted) => expect(run(inside)).toBe(wanted));
});
