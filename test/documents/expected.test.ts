// What expected.ts says of a document stands in it, so that a journey that disagrees has found a fault of the panel.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { handbookBoxes } from '../../src/handbook/boxes';
import { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { expected } from './expected';
import { resaved } from './libreoffice-names';
import { ownDocuments } from './own-documents';

const samples = ['handbook.docx', 'own-appendix.docx'];
const files = [
  ...samples.map((name) => `assets/samples/${name}`),
  ...Object.keys(ownDocuments).map((name) => `test/documents/own/${name}`),
  ...resaved.map((name) => `test/documents/libreoffice/${name}`),
];
const stored = (file: string): Uint8Array => new Uint8Array(readFileSync(join(process.cwd(), file)));
const of = (file: string): (typeof expected)[string] => expected[file.slice(file.lastIndexOf('/') + 1)] ?? {};

const ancestors = (node: Node): string[] => {
  const names: string[] = [];
  for (let at = node.parentNode; at; at = at.parentNode) names.push(at.nodeName);
  return names;
};

/** The paragraphs in document order, a text box's once. */
const paragraphsOf = (file: string): { text: string; inside: string[] }[] => {
  const xml = strFromU8(unzipSync(stored(file))['word/document.xml'] ?? new Uint8Array());
  const all = [...new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('w:p')];
  const ownText = (paragraph: Element): string =>
    [...paragraph.getElementsByTagName('w:t')]
      .filter((text) => ancestors(text).indexOf('w:p') === ancestors(text).length - ancestors(paragraph).length - 1)
      .map((text) => text.textContent ?? '')
      .join('');
  return all
    .map((paragraph) => ({ text: ownText(paragraph), inside: ancestors(paragraph) }))
    .filter(({ inside }) => !inside.includes('mc:Fallback'));
};

describe('what is expected of the documents', () => {
  it('is said of every one of them, and of no other', () => {
    expect(Object.keys(expected).sort()).toEqual([...samples, ...Object.keys(ownDocuments)].sort());
  });

  it.each(files.filter((file) => of(file).table))(
    '%s holds its heading, and then each stem and its answer in order',
    (file) => {
      const { under = '', stems = [], answers = [] } = of(file).table ?? {};
      expect(answers).toHaveLength(stems.length);
      const text = paragraphsOf(file)
        .map((paragraph) => paragraph.text)
        .join('\n');
      const words = [under, ...stems.flatMap((stem, at) => [stem, ...(answers[at] ?? '').split('\n')])];
      let from = 0;
      for (const word of words) {
        const at = text.indexOf(word, from);
        expect([word, at >= from]).toEqual([word, true]);
        from = at + word.length;
      }
    },
  );

  it.each(files.filter((file) => of(file).boxes))('%s has each box where it is said to be, and no box more', (file) => {
    const paragraphs = paragraphsOf(file);
    const plain = (text: string): string => text.replace(/’/g, "'").replace(/\s+/g, ' ').trim();
    const found = handbookBoxes.flatMap(({ id, prompt }) => {
      const at = paragraphs.findIndex(({ text }) => plain(text) === plain(prompt));
      return at < 0 ? [] : [{ id, at }];
    });
    const { boxes = {} } = of(file);
    expect(found.map(({ id }) => id).sort()).toEqual(Object.keys(boxes).sort());
    for (const { id, at } of found) {
      const inside = paragraphs[at]?.inside ?? [];
      const place = inside.includes('w:txbxContent')
        ? ['text box']
        : inside.includes('w:tc')
          ? ['cell']
          : ['paragraph', 'no room'];
      expect(place).toContain(boxes[id]?.kind);
      const written = (boxes[id]?.text ?? '').split('\n').filter((line) => line !== '');
      expect(paragraphs.slice(at + 1, at + 1 + written.length).map(({ text }) => text)).toEqual(written);
    }
  });

  it.each(files)('%s opens, unless it is said to be declined', (file) => {
    const opened = OpenDocx.open(stored(file), file);
    expect(opened.ok).toBe(of(file).declined !== true);
    if (!opened.ok) expect(opened.reason).toMatch(/\.$/);
  });
});

describe('what LibreOffice saved', () => {
  it.each(resaved)('%s has no tag left on any control', (name) => {
    const xml = strFromU8(
      unzipSync(stored(`test/documents/libreoffice/${name}`))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(xml).not.toContain('<w:tag ');
  });
});
