// A .docx opened, edited and saved: what is refused, what stays byte for byte, and what the worst Word does at saving.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { W } from '../../../src/stand-in/tree/names';
import { insertText, paragraphText } from '../../../src/stand-in/tree/text';
import { documents } from '../../documents/cases';
import { cell, contentControl, docx, paragraph, row, tableOf } from '../../documents/docx';
import { open, openPane } from '../pane';

const reason = (bytes: Uint8Array): string => {
  const opened = OpenDocx.open(bytes, 'plan.docx');
  return opened.ok ? '' : opened.reason;
};

const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** The beginning of a compound file, with a directory that names these streams. */
function compound(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(1024 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 1024 + 128 * index;
    bytes.set(Buffer.from(`${name}\0`, 'utf16le'), at);
    bytes[at + 64] = 2 * name.length + 2;
  });
  return bytes;
}

const plain = docx({ body: paragraph('a') });
const rewritten = (part: string, text: string, source = plain): Uint8Array =>
  zipSync({ ...unzipSync(source), [part]: strToU8(text) });
const contentTypes = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

describe('a file that cannot be opened is declined with what it is and what to do', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'is empty'],
    ['a text', strToU8('hello'), 'is not a Word document'],
    ['a PDF', strToU8('%PDF-1.7\n1 0 obj'), 'is a PDF'],
    ['a rich text', strToU8('{\\rtf1\\ansi hello}'), 'Rich Text Format'],
    ['an encrypted document', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'take the protection off'],
    ['an old document', compound('Root Entry', '1Table', 'WordDocument'), 'older .doc format'],
    ['something else of that age', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'password'],
    ['half a zip', plain.slice(0, 200), 'not complete'],
    ['another zip', zip({ 'a.txt': 'a' }), 'is a zip file'],
    [
      'an OpenDocument text',
      zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'OpenDocument',
    ],
    ['a package without a document', zip({ '[Content_Types].xml': contentTypes }), 'no Word document'],
    ['a document without a body', rewritten('word/document.xml', `<w:document xmlns:w="${W}"/>`), 'no Word document'],
    ['a workbook', rewritten('word/document.xml', '<workbook/>'), 'another program'],
    [
      'a Strict document',
      rewritten('word/document.xml', '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'),
      'Strict',
    ],
    [
      'a document with broken XML',
      rewritten('word/document.xml', '<w:document><w:body>'),
      'a part of it cannot be read',
    ],
    ['a document with broken styles', rewritten('word/styles.xml', '<w:styles'), 'a part of it cannot be read'],
  ])('%s', (_what, bytes, words) => {
    expect(reason(bytes)).toMatch(/^“plan\.docx” .*\. .*\.$/);
    expect(reason(bytes)).toContain(words);
  });
});

describe('unusual .docx files', () => {
  it('a document with macros opens, and the macros are kept byte for byte', () => {
    const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    const types = strFromU8(unzipSync(plain)['[Content_Types].xml']!);
    const macroEnabled = zipSync({
      ...unzipSync(
        rewritten('[Content_Types].xml', types.replace(main, 'application/vnd.ms-word.document.macroEnabled.main+xml')),
      ),
      'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
    });
    const pane = openPane(macroEnabled);
    pane.ask((b) => b.load(b.reach('Body.InsertParagraph("b","End")'), 'text'));
    const saved = unzipSync(pane.docx.save());
    expect(saved['word/vbaProject.bin']).toEqual(new Uint8Array([1, 2, 3]));
    expect(strFromU8(saved['[Content_Types].xml']!)).toContain('macroEnabled');
    expect([...paragraphsIn(open(pane.docx.save()).body)].map(paragraphText)).toEqual(['a', 'b']);
  });

  it.each([
    ['without styles', docx({ body: paragraph('a'), styles: false, numbering: false }), 'a'],
    ['written from right to left', documents['right-to-left.docx']!(), 'خطة تحسين المدرسة'],
  ])('opens %s, and can be read and written', (_what, bytes, first) => {
    const pane = openPane(bytes);
    const read = pane.ask((b) =>
      b.load(b.reach('Body.Paragraphs.GetFirst()'), 'text,style,styleBuiltIn,isListItem,outlineLevel'),
    );
    expect(read).toEqual(
      expect.objectContaining({
        Text: first,
        Style: 'Normal',
        StyleBuiltIn: 'Normal',
        IsListItem: false,
        OutlineLevel: 10,
      }),
    );
    pane.ask((b) => b.load(b.reach('Body.Paragraphs.GetFirst().InsertText(" new","End")'), 'text'));
    expect([...paragraphsIn(open(pane.docx.save()).body)].map(paragraphText)[0]).toBe(`${first} new`);
  });
});

describe('saving', () => {
  const source = docx({ body: paragraph('a'), header: paragraph('head'), customXml: ['<x xmlns="urn:x"/>'] });

  it('keeps every part byte for byte when nothing was edited', () => {
    expect(unzipSync(open(source).save())).toEqual(unzipSync(source));
  });

  it('changes only the part that was edited', () => {
    const document = open(source);
    insertText({ paragraph: [...paragraphsIn(document.body)][0]!, offset: 1 }, ' & b\r');
    document.changed();
    const before = unzipSync(source);
    const after = unzipSync(document.save());
    expect(
      Object.keys(after).filter((name) => !Buffer.from(after[name]!).equals(Buffer.from(before[name] ?? []))),
    ).toEqual(['word/document.xml']);
    expect([...paragraphsIn(open(document.save()).body)].map(paragraphText)[0]).toContain('a & b');
  });

  it('moves a control that fills its cell around the cell, after which it is not listed', () => {
    const filling = cell(contentControl({ tag: 't', content: paragraph('a') }));
    const roomy = cell(contentControl({ tag: 'u', content: paragraph('b') }) + paragraph(''));
    const pane = openPane(docx({ body: tableOf(row(filling + roomy), [100, 100]) + paragraph('') }));
    const listed = (bytes: Uint8Array): string[] =>
      openPane(bytes)
        .ask<{ _Items: { Tag: string }[] }>((b) => b.load(b.reach('ContentControls'), 'tag'))
        ._Items.map(({ Tag }) => Tag);
    expect(listed(pane.docx.save())).toEqual(['t', 'u']);
    pane.ask((b) => b.invoke(b.reach('Body'), 'InsertParagraph', 'x', 'End'));
    const saved = pane.docx.save();
    expect(listed(saved)).toEqual(['u']);
    expect(open(saved).main.getElementsByTagNameNS(W, 'tr')[0]!.firstChild!.nodeName).toBe('w:sdt');
    expect(pane.docx.main.getElementsByTagNameNS(W, 'tr')[0]!.firstChild!.nodeName).toBe('w:tc');
  });
});

describe('listeners and the selection', () => {
  it('listeners are called once for each edit and each new selection', () => {
    const document = open(docx({ body: paragraph('abc') }));
    const [only] = [...paragraphsIn(document.body)];
    const heard: string[] = [];
    const stop = document.onChange(() => heard.push('change'));
    document.onSelection(() => heard.push('selection'));
    document.changed();
    document.setSelection({ start: { paragraph: only!, offset: 1 }, end: { paragraph: only!, offset: 99 } });
    document.setSelection({ start: { paragraph: only!, offset: 1 }, end: { paragraph: only!, offset: 3 } });
    stop();
    document.changed();
    expect(heard).toEqual(['change', 'selection']);
    expect(document.selection.end.offset).toBe(3);
    expect(document.revision).toBe(2);
  });

  it('the selection moves to the start of the document when its paragraph is deleted', () => {
    const pane = openPane(docx({ body: paragraph('a') + paragraph('b') }));
    const second = [...paragraphsIn(pane.docx.body)][1]!;
    pane.docx.setSelection({ start: { paragraph: second, offset: 1 }, end: { paragraph: second, offset: 1 } });
    pane.ask((b) => b.invoke(b.reach('Body.Paragraphs.GetLast()'), 'Delete'));
    expect(paragraphText(pane.docx.selection.start.paragraph)).toBe('a');
  });
});

it('gives a control another id each time the document is opened', () => {
  const source = docx({ body: contentControl({ id: 7, content: paragraph('a') }) });
  const id = (): unknown =>
    openPane(source).ask<{ Id: number }>((b) => b.load(b.reach('ContentControls.GetFirst()'), 'id')).Id;
  const ids = new Set([id(), id(), id()]);
  expect(ids.size).toBe(3);
  expect(ids.has(7)).toBe(false);
});

it('U+2028, U+2029 and U+0085 in somebody’s text are saved as they were', () => {
  const words = 'one\u2028two\u2029three\u0085four';
  const docxOpened = open(docx({ body: paragraph(words) + paragraph('b') }));
  const [, second] = [...paragraphsIn(docxOpened.body)];
  insertText({ paragraph: second!, offset: 1 }, 'c');
  docxOpened.changed();
  expect([...paragraphsIn(open(docxOpened.save()).body)].map(paragraphText)).toEqual([words, 'bc']);
});
