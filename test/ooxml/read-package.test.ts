import fc from 'fast-check';
import { bodyOf, longestMainPart, mainPart } from '../../src/ooxml/read-package';
import { documentPart, packageOf, part, wordPackage } from './word-package';

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const words = (packageXml: string): string | null => bodyOf(mainPart(packageXml))?.textContent ?? null;

describe('the document in a package', () => {
  test('it is found among other parts, whose words are not its own', () => {
    expect(words(wordPackage(p('Body')))).toBe('Body');
  });

  test('another prefix, and namespaces declared on the package, make no difference', () => {
    const whole = wordPackage(p('Body'));
    expect(words(whole.replace(/pkg:/g, '').replace('xmlns:pkg', 'xmlns'))).toBe('Body');
    expect(words(whole.replace(/pkg([:=])/g, 'a.b$1'))).toBe('Body');
    const [declared = ''] = /xmlns:w="[^"]*"/.exec(whole) ?? [];
    expect(words(whole.replace(declared, '').replace('<pkg:package', `<pkg:package ${declared}`))).toBe('Body');
  });

  test('a document with macros is one too', () => {
    expect(
      words(
        wordPackage(p('Body')).replace(
          /"[^"]*document\.main\+xml"/,
          '"application/vnd.ms-word.document.macroEnabled.main+xml"',
        ),
      ),
    ).toBe('Body');
  });

  test('what stands in other parts is not even parsed, so that pictures cost nothing', () => {
    const picture = part('/word/media/image1.png', 'image/png', '<pkg:binaryData>no < XML & at all</pkg:binaryData>');
    expect(words(packageOf(picture + documentPart(p('Body')) + picture))).toBe('Body');
  });

  test.each([
    ['nothing', ''],
    ['no XML', 'Word could not do this'],
    ['a package without a document', packageOf(part('/word/styles.xml', 'application/xml', '<pkg:xmlData/>'))],
    ['a document without a body', wordPackage('').replace(/<w:body>.*<\/w:body>/, '')],
    ['something else in its place', wordPackage('').replace(/w:document/g, 'w:glossaryDocument')],
    ['a document that is cut off', wordPackage(p('Body')).slice(0, 1200)],
    ['an element that is not closed', wordPackage('<w:p>')],
    ['an entity that nobody declared', wordPackage(p('&writer;'))],
    ['a prefix that nobody declared', wordPackage('<x:y/>')],
  ])('%s is no document', (_what, packageXml) => {
    expect(words(packageXml)).toBeNull();
  });

  test('one longer than the limit is refused before it is parsed', () => {
    const long = wordPackage(p('a'.repeat(longestMainPart)));
    expect(mainPart(long)).not.toBeNull();
    expect(bodyOf(mainPart(long))).toBeNull();
  });

  test('one nested so deep that nobody can have written it is refused', () => {
    const nested = (depth: number): string =>
      wordPackage('<w:sdtContent>'.repeat(depth) + p('Deep') + '</w:sdtContent>'.repeat(depth));
    expect(words(nested(900))).toBe('Deep');
    expect(words(nested(1_000))).toBeNull();
    expect(words(nested(100_000))).toBeNull();
  });

  test('whatever is cut out of a package or put into it, it is read or refused, never more', () => {
    const whole = wordPackage(p('Body'));
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(60), fc.string({ maxLength: 20 }), (at, cut, put) => {
        const body = bodyOf(mainPart(whole.slice(0, at) + put + whole.slice(at + cut)));
        expect(body === null || body.localName === 'body').toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
