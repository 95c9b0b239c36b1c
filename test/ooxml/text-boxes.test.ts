import assert from 'node:assert/strict';
import fc from 'fast-check';
import { longestMainPart } from '../../src/ooxml/read-package';
import { textBoxesIn, type TextBox } from '../../src/ooxml/text-boxes';
import {
  cell,
  contentControl,
  deleted,
  docx,
  inserted,
  paragraph,
  paragraphOf,
  row,
  run,
  table,
  tableOf,
  textBox,
} from '../documents/docx';
import { openPane } from '../stand-in/pane';
import { documentPart, packageOf, wordPackage } from './word-package';

const boxes = (packageXml: string): readonly TextBox[] => {
  const found = textBoxesIn(packageXml);
  if ('unreadable' in found) throw new Error('The package was not read');
  return found.boxes;
};

const box = (block: string): string => textBox({ block, widthCm: 8, heightCm: 3, belowCm: 0 });
const vml = (block: string): string =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${block}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const shape = (block: string): string =>
  `<wps:wsp><wps:txbx><w:txbxContent>${block}</w:txbxContent></wps:txbx></wps:wsp>`;

describe('text boxes', () => {
  test('a box that Word writes twice is one box, with its paragraphs as lines and the paragraph it hangs on', () => {
    const body =
      paragraph('One') +
      paragraphOf(run('Two') + box(paragraph('Prompt?') + paragraph('Answer  ') + paragraph(''))) +
      paragraph('Three');
    expect(boxes(wordPackage(body))).toEqual([{ text: 'Prompt?\nAnswer', anchor: 1, anchorText: 'Two' }]);
  });

  test('a box as older programs write it counts too', () => {
    expect(boxes(wordPackage(paragraphOf(vml(paragraph('Old')))))).toEqual([
      { text: 'Old', anchor: 0, anchorText: '' },
    ]);
  });

  test('where an alternative has nothing but what older programs show, that is read', () => {
    expect(
      boxes(
        wordPackage(
          paragraphOf(`<mc:AlternateContent><mc:Fallback>${vml(paragraph('Old'))}</mc:Fallback></mc:AlternateContent>`),
        ),
      ),
    ).toHaveLength(1);
  });

  test('paragraphs of tables and controls are counted, those of boxes are not', () => {
    const body =
      table([['a', 'b']], { header: false }) +
      contentControl({ content: paragraph('c') + paragraphOf(box(paragraph('First') + paragraph('box'))) }) +
      tableOf(
        row(
          cell(paragraph('d') + paragraphOf(run('e') + box(table([['Second']], { header: false }) + paragraph('box')))),
        ),
        [100],
      );
    expect(boxes(wordPackage(body))).toEqual([
      { text: 'First\nbox', anchor: 3, anchorText: '' },
      { text: 'Second\nbox', anchor: 5, anchorText: 'e' },
    ]);
  });

  test('boxes in a group of shapes, and two in one paragraph, are told one by one', () => {
    const group = `<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:anchor><a:graphic><a:graphicData><wpg:wgp>${shape(paragraph('One'))}${shape(
      paragraph('Two'),
    )}</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback>${vml(paragraph('One'))}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(boxes(wordPackage(paragraphOf(group + box(paragraph('Three'))))).map(({ text }) => text)).toEqual([
      'One',
      'Two',
      'Three',
    ]);
  });

  test('the words of a box in a box belong to the inner one', () => {
    const body = paragraphOf(box(paragraph('Outer') + paragraphOf(run('still outer') + box(paragraph('Inner')))));
    expect(boxes(wordPackage(body)).map(({ text, anchor }) => [text, anchor])).toEqual([
      ['Outer\nstill outer', 0],
      ['Inner', 0],
    ]);
  });

  test('controls, tracked insertions, tabs and line breaks are read; what was deleted or moved away is not, nor a box in it', () => {
    const gone = `<w:moveFrom w:id="3" w:author="A">${run('moved')}</w:moveFrom><w:del w:id="4" w:author="A">${box(paragraph('Deleted box'))}</w:del>`;
    const inline =
      run('a') +
      contentControl({ content: run('b') }) +
      inserted(1, 'A', 'c') +
      deleted(2, 'A', 'x') +
      gone +
      '<w:r><w:tab/><w:t>d</w:t><w:br/><w:t>e</w:t></w:r>';
    const tabStops = { properties: '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>' };
    expect(boxes(wordPackage(paragraphOf(inline + box(paragraphOf(inline, tabStops)), tabStops)))).toEqual([
      { text: 'abc\td\ne', anchor: 0, anchorText: 'abc\td\ne' },
    ]);
  });

  test('headers are no part of the body', () => {
    const body = wordPackage(paragraph('Body'));
    const header = `<w:p>${vml(paragraph('In the header'))}</w:p>`;
    expect(boxes(body.replace('<w:p><w:r><w:t>Header', `${header}<w:p><w:r><w:t>Header`))).toEqual([]);
  });

  test('a document too long to be read is no riddle as long as it has no text boxes', () => {
    const long = paragraph('a'.repeat(longestMainPart));
    expect(textBoxesIn(wordPackage(long))).toEqual({ boxes: [] });
    expect(textBoxesIn(wordPackage(long + paragraphOf(box(paragraph('b')))))).toEqual({ unreadable: true });
  });

  test('a package that cannot be read is said to be so', () => {
    expect(textBoxesIn('')).toEqual({ unreadable: true });
    expect(textBoxesIn(packageOf(''))).toEqual({ unreadable: true });
    expect(textBoxesIn(wordPackage(paragraphOf(box('<w:p>'))))).toEqual({ unreadable: true });
    expect(textBoxesIn(packageOf(documentPart(paragraphOf(box(paragraph('a'))))).slice(0, -40))).toEqual({
      unreadable: true,
    });
  });

  test('the stand-in’s own package is read, and its count of paragraphs is ours', () => {
    const pane = openPane(
      docx({
        body: table([['a', 'b']]) + paragraphOf(run('anchor') + box(paragraph('In the box'))) + paragraph('last'),
      }),
    );
    const [found] = boxes(pane.ask<string>((b) => b.invoke(b.reach('Body'), 'GetOoxml')));
    expect(found).toEqual({ text: 'In the box', anchor: 2, anchorText: 'anchor' });
    expect(pane.lines()[2]).toBe('anchor');
  });
});

/** A document as a tree: blocks, and what stands in a paragraph. */
type Block = { kind: 'p'; inline: Inline[] } | { kind: 'tbl' | 'sdt'; blocks: Block[] };
type Inline =
  | { kind: 'word' | 'deleted'; word: string }
  | { kind: 'ins' | 'sdt'; inline: Inline[] }
  | { kind: 'twice' | 'vml'; blocks: Block[] };

const word = fc.constant('w0w');
const { block } = fc.letrec<{ block: Block; inline: Inline }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4 },
    fc.record({ kind: fc.constant('p' as const), inline: fc.array(tie('inline'), { maxLength: 3 }) }),
    fc.record({
      kind: fc.constantFrom('tbl' as const, 'sdt' as const),
      blocks: fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
    }),
  ),
  inline: fc.oneof(
    { maxDepth: 4 },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('word' as const, 'deleted' as const), word }) },
    fc.record({
      kind: fc.constantFrom('ins' as const, 'sdt' as const),
      inline: fc.array(tie('inline'), { maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constantFrom('twice' as const, 'vml' as const),
      blocks: fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
    }),
  ),
}));
/** No two words are alike. */
const documents = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => {
  let count = 0;
  return JSON.parse(JSON.stringify(blocks).replace(/w0w/g, () => `w${(count += 1)}w`)) as Block[];
});

const markup = (blocks: readonly Block[]): string =>
  blocks
    .map((one) => {
      if (one.kind === 'p') return paragraphOf(inlineMarkup(one.inline));
      return one.kind === 'tbl'
        ? tableOf(row(cell(markup(one.blocks))), [100])
        : contentControl({ content: markup(one.blocks) });
    })
    .join('');

const inlineMarkup = (inline: readonly Inline[]): string =>
  inline
    .map((one) => {
      if ('word' in one) return one.kind === 'word' ? run(one.word) : deleted(1, 'A', one.word);
      if ('blocks' in one) return one.kind === 'twice' ? box(markup(one.blocks)) : vml(markup(one.blocks));
      const inside = inlineMarkup(one.inline);
      return one.kind === 'sdt'
        ? contentControl({ content: inside })
        : `<w:ins w:id="2" w:author="A">${inside}</w:ins>`;
    })
    .join('');

const words = (text: string): string[] => text.match(/w\d+w/g) ?? [];

/** The words of blocks, those of boxes in them left out, and the boxes by themselves. */
const ownWords = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((one) => (one.kind === 'p' ? inlineWords(one.inline) : ownWords(one.blocks)));
const inlineWords = (inline: readonly Inline[]): string[] =>
  inline.flatMap((one) => (one.kind === 'word' ? [one.word] : 'inline' in one ? inlineWords(one.inline) : []));
const boxesOf = (blocks: readonly Block[]): Block[][] =>
  blocks.flatMap((one) => (one.kind === 'p' ? inlineBoxes(one.inline) : boxesOf(one.blocks)));
const inlineBoxes = (inline: readonly Inline[]): Block[][] =>
  inline.flatMap((one) => {
    if ('blocks' in one) return [one.blocks, ...boxesOf(one.blocks)];
    return 'inline' in one ? inlineBoxes(one.inline) : [];
  });

describe('text boxes in any document', () => {
  test('each box says its own words, all of them and in order, and no other’s', () => {
    fc.assert(
      fc.property(documents, (blocks) => {
        assert.deepEqual(
          boxes(wordPackage(markup(blocks))).map(({ text }) => words(text)),
          boxesOf(blocks).map(ownWords),
        );
      }),
    );
  });

  test('anchors agree with a plain count of the paragraphs outside boxes', () => {
    fc.assert(
      fc.property(documents, (blocks) => {
        const xml = wordPackage(markup(blocks));
        const counted = new Map<string, number>();
        let paragraphs = 0;
        let boxesAround = 0;
        for (const [mark] of xml.matchAll(/<w:p[ >]|<\/?w:txbxContent>|w\d+w/g)) {
          if (mark === '<w:txbxContent>') boxesAround += 1;
          else if (mark === '</w:txbxContent>') boxesAround -= 1;
          else if (!mark.startsWith('<')) counted.set(mark, paragraphs - 1);
          else if (boxesAround === 0) paragraphs += 1;
        }
        for (const { anchor, text } of boxes(xml))
          for (const each of words(text)) assert.equal(anchor, counted.get(each));
      }),
    );
  });
});
