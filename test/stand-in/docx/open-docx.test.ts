// A .docx opened, edited and saved: what is refused, what stays byte for byte, and what the worst Word does at saving.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { W } from '../../../src/stand-in/tree/names';
import { insertText, paragraphText } from '../../../src/stand-in/tree/text';
import { cell, contentControl, docx, paragraph, row, tableOf } from '../../documents/docx';
import { open, openPane } from '../pane';

const reason = (bytes: Uint8Array): string => {
  const opened = OpenDocx.open(bytes, 'plan.docx');
  return opened.ok ? '' : opened.reason;
};

const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('what cannot be opened is refused with a sentence', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'is empty'],
    ['a text', strToU8('hello'), 'is not a .docx file'],
    ['a protected or old file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'password'],
    ['half a zip', docx({ body: paragraph('a') }).slice(0, 200), 'damaged'],
    ['another zip', zip({ 'a.txt': 'a' }), 'not a .docx file'],
    [
      'a package without a document',
      zip({ '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' }),
      'no document',
    ],
  ])('%s', (_what, bytes, words) => {
    expect(reason(bytes)).toContain('plan.docx');
    expect(reason(bytes)).toContain(words);
  });

  it('a document whose XML is broken', () => {
    const files = unzipSync(docx({ body: paragraph('a') }));
    files['word/document.xml'] = strToU8('<w:document><w:body>');
    expect(reason(zipSync(files))).toContain('damaged');
  });
});

describe('saving', () => {
  const source = docx({ body: paragraph('a'), header: paragraph('head'), customXml: ['<x xmlns="urn:x"/>'] });

  it('gives back every part byte for byte when nothing was edited', () => {
    expect(unzipSync(open(source).save())).toEqual(unzipSync(source));
  });

  it('changes only the part that was edited, and the edit is in it', () => {
    const document = open(source);
    insertText({ paragraph: [...paragraphsIn(document.body)][0]!, offset: 1 }, ' & b\r');
    document.changed();
    const before = unzipSync(source);
    const after = unzipSync(document.save());
    expect(Object.keys(after).filter((name) => !Buffer.from(after[name]!).equals(Buffer.from(before[name] ?? [])))).toEqual([
      'word/document.xml',
    ]);
    expect([...paragraphsIn(open(document.save()).body)].map(paragraphText)[0]).toContain('a & b');
  });

  it('moves a control that fills its cell out around the cell, and then it is no longer listed', () => {
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
  it('are told of each edit and of each new selection, once', () => {
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

  it('falls to the start of the document when its paragraph is deleted', () => {
    const pane = openPane(docx({ body: paragraph('a') + paragraph('b') }));
    const second = [...paragraphsIn(pane.docx.body)][1]!;
    pane.docx.setSelection({ start: { paragraph: second, offset: 1 }, end: { paragraph: second, offset: 1 } });
    pane.ask((b) => b.invoke(b.reach('Body.Paragraphs.GetLast()'), 'Delete'));
    expect(paragraphText(pane.docx.selection.start.paragraph)).toBe('a');
  });
});

it('gives a control another id each time the document is opened', () => {
  const source = docx({ body: contentControl({ id: 7, content: paragraph('a') }) });
  const id = (): unknown => openPane(source).ask<{ Id: number }>((b) => b.load(b.reach('ContentControls.GetFirst()'), 'id')).Id;
  const ids = new Set([id(), id(), id()]);
  expect(ids.size).toBe(3);
  expect(ids.has(7)).toBe(false);
});
