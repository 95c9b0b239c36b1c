// The text of a paragraph: what counts, where new text goes, and that nothing foreign is touched.
import { type Element, XMLSerializer } from '@xmldom/xmldom';
import fc from 'fast-check';
import { hold } from '../../../src/stand-in/tree/anchors';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { isElement } from '../../../src/stand-in/tree/names';
import {
  deleteText,
  insertText,
  joinWithNext,
  paragraphText,
  replaceText,
  splitParagraph,
  textLength,
} from '../../../src/stand-in/tree/text';
import { contentControl, deleted, docx, hyperlink, inserted, paragraphOf, picture, run } from '../../documents/docx';
import { open } from '../pane';

const field =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
  '<w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const bookmark = '<w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>';

const paragraphs = (body: string): Element[] => [
  ...paragraphsIn(open(docx({ body, links: { l: 'https://example.org/' } })).body),
];
const first = (inline: string): Element => paragraphs(paragraphOf(inline))[0]!;
const source = (node: Element): string => new XMLSerializer().serializeToString(node);
const xml = (node: Element): string =>
  source(node)
    .replace(/ xmlns:\w+="[^"]*"/g, '')
    .replace(/ mc:Ignorable="[^"]*"| xml:space="preserve"/g, '');

describe('the text of a paragraph', () => {
  it('is the text of its runs, with one character for each tab and break', () => {
    expect(
      paragraphText(first('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type="page"/></w:r>')),
    ).toBe('a\tb\vc\f');
  });

  it('includes links, insertions, deletions, inline controls and field results, but not field codes', () => {
    const inline =
      hyperlink('l', 'link') +
      inserted(1, 'x', 'in') +
      deleted(2, 'x', 'out') +
      contentControl({ content: run('control') }) +
      field;
    expect(paragraphText(first(inline))).toBe('linkinoutcontrol12');
  });

  it('does not include pictures, text boxes, note references or bookmarks', () => {
    expect(
      paragraphText(
        first(
          `${run('a')}${bookmark}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>${run('b')}`,
        ),
      ),
    ).toBe('ab');
  });
});

describe('inserting text', () => {
  it('uses the formatting of the text before it', () => {
    const paragraph = first(run('bold', '<w:b/>') + run('plain'));
    insertText({ paragraph, offset: 4 }, 'er');
    expect(xml(paragraph)).toContain('<w:rPr><w:b/></w:rPr><w:t>bolder</w:t>');
  });

  it('writes tabs and line breaks as elements and drops characters that XML forbids', () => {
    const paragraph = first(run('ab'));
    insertText({ paragraph, offset: 1 }, '\t1\v2\u0000');
    expect(paragraphText(paragraph)).toBe('a\t1\v2b');
    expect(xml(paragraph)).toContain('<w:t>a</w:t><w:tab/><w:t>1</w:t><w:br/><w:t>2</w:t><w:t>b</w:t>');
  });

  it('stays outside a link at its end and inside it in its middle', () => {
    const paragraph = first(hyperlink('l', 'link'));
    insertText({ paragraph, offset: 4 }, '!');
    insertText({ paragraph, offset: 2 }, '-');
    expect(xml(paragraph)).toMatch(/li-nk<\/w:t><\/w:r><\/w:hyperlink><w:r><w:t>!<\/w:t>/);
  });

  it('does not become part of deleted text or of a field result', () => {
    const paragraph = first(deleted(1, 'x', 'gone') + field);
    insertText({ paragraph, offset: 2 }, 'new');
    insertText({ paragraph, offset: textLength(paragraph) }, 'after');
    expect(paragraphText(paragraph)).toBe('gonewne12after');
    expect(xml(paragraph)).toMatch(/<w:delText[^>]*>go<\/w:delText><\/w:r><\/w:del><w:r><w:t>new<\/w:t><\/w:r><w:del/);
    expect(xml(paragraph)).toMatch(/fldCharType="end"\/><\/w:r><w:r><w:t>after/);
  });

  it('goes inside an inline control when asked to, at its edge too', () => {
    const paragraph = first(run('a') + contentControl({ content: run('b') }) + run('c'));
    const control = paragraph.getElementsByTagName('w:sdt')[0]!;
    insertText({ paragraph, offset: 1 }, 'x', control);
    expect(xml(paragraph)).toContain('<w:t>xb</w:t>');
  });

  it('keeps white space at its ends', () => {
    const paragraph = first(run('a'));
    insertText({ paragraph, offset: 1 }, ' ');
    expect(source(paragraph)).toContain('<w:t xml:space="preserve">a </w:t>');
  });
});

describe('deleting text', () => {
  it('deletes a picture inside the range, and a field once its whole result is deleted', () => {
    const paragraph = first(
      run('ab') + picture({ media: 'p', alternativeText: 'x', widthCm: 1, heightCm: 1 }) + run('cd') + field + run('e'),
    );
    deleteText(paragraph, 1, 6);
    expect(paragraphText(paragraph)).toBe('ae');
    expect(paragraph.getElementsByTagName('w:drawing').length).toBe(0);
    expect(paragraph.getElementsByTagName('w:fldChar').length).toBe(0);
  });

  it('keeps bookmarks and inline controls', () => {
    const paragraph = first(run('a') + bookmark + contentControl({ content: run('b') }) + run('c'));
    deleteText(paragraph, 0, 3);
    expect(paragraphText(paragraph)).toBe('');
    expect(paragraph.getElementsByTagName('w:bookmarkStart').length).toBe(1);
    expect(paragraph.getElementsByTagName('w:sdt').length).toBe(1);
  });
});

describe('replacing text', () => {
  it('uses the formatting of the first replaced text', () => {
    const paragraph = first(run('plain ') + run('bold', '<w:b/>') + run('italic', '<w:i/>'));
    replaceText(paragraph, 6, 16, 'new');
    expect(paragraphText(paragraph)).toBe('plain new');
    expect(xml(paragraph)).toContain('<w:rPr><w:b/></w:rPr><w:t>new</w:t>');
  });
});

describe('splitting and joining', () => {
  it('copies the paragraph properties to the second half and moves the section break there', () => {
    const paragraph = paragraphs(
      '<w:p><w:pPr><w:jc w:val="center"/><w:sectPr/></w:pPr><w:r><w:t>ab</w:t></w:r></w:p>',
    )[0]!;
    const second = splitParagraph({ paragraph, offset: 1 });
    expect([paragraphText(paragraph), paragraphText(second)]).toEqual(['a', 'b']);
    expect(paragraph.getElementsByTagName('w:sectPr').length).toBe(0);
    expect(second.getElementsByTagName('w:sectPr').length).toBe(1);
    expect(second.getElementsByTagName('w:jc').length).toBe(1);
  });

  it('turns a control that fills its paragraph into a block control around both halves', () => {
    const paragraph = first(contentControl({ content: run('ab') }));
    splitParagraph({ paragraph, offset: 1 });
    const control = paragraph.parentNode!.parentNode as Element;
    expect(control.localName).toBe('sdt');
    expect([...paragraphsIn(control)].map(paragraphText)).toEqual(['a', 'b']);
  });

  it('inserts a line break in a control that shares its paragraph with other text', () => {
    const paragraph = first(run('x') + contentControl({ content: run('ab') }));
    expect(splitParagraph({ paragraph, offset: 2 })).toBe(paragraph);
    expect(paragraphText(paragraph)).toBe('xa\vb');
  });

  it('joins only with a paragraph of the same container', () => {
    const [one, two] = paragraphs(paragraphOf(run('a')) + contentControl({ content: paragraphOf(run('b')) }));
    expect(joinWithNext(one!)).toBe(false);
    expect(paragraphText(two!)).toBe('b');
  });
});

describe('held points', () => {
  it('move with insertions before them, and to the start of a deletion around them', () => {
    const paragraph = first(run('abcdef'));
    const point = hold({ paragraph, offset: 4 });
    insertText({ paragraph, offset: 1 }, 'xx');
    expect(point.offset).toBe(6);
    deleteText(paragraph, 5, 8);
    expect(point.offset).toBe(5);
    const second = splitParagraph({ paragraph, offset: 2 });
    expect(point).toEqual({ paragraph: second, offset: 3 });
    joinWithNext(paragraph);
    expect(point).toEqual({ paragraph, offset: 5 });
  });
});

type Edit = { kind: 'insert' | 'delete' | 'split' | 'join'; at: number; to: number; text: string };

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind']>('insert', 'insert', 'delete', 'split', 'join'),
    at: fc.nat(1000),
    to: fc.nat(1000),
    text: fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('a', 'b', ' ', '\t', '\v', 'é', '😀', '<') }),
  }),
  { maxLength: 25 },
);

const pieces = [
  run('plain'),
  run('bold one', '<w:b/>'),
  hyperlink('l', 'a link'),
  inserted(1, 'x', 'came in'),
  bookmark,
  '<w:proofErr w:type="spellStart"/>',
  '<w:r><w:tab/><w:t>after</w:t><w:br/></w:r>',
  '<w:commentRangeStart w:id="0"/>',
  '<w:r><w:t>two</w:t><w:t>texts</w:t></w:r>',
  '<w:smartTag w:uri="u" w:element="e"><w:r><w:t>smart</w:t></w:r></w:smartTag>',
];

it('random edits give the same text as on a plain string and keep every other node', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
      edits,
      (one, two, steps) => {
        const document = open(
          docx({ body: paragraphOf(one.join('')) + paragraphOf(two.join('')), links: { l: 'https://example.org/' } }),
        );
        const all = (): Element[] => [...paragraphsIn(document.body)];
        let model = all().map(paragraphText);
        const foreign = (): string[] =>
          ['bookmarkStart', 'bookmarkEnd', 'proofErr', 'commentRangeStart'].flatMap((name) =>
            [...document.body.getElementsByTagName(`w:${name}`)].map(source),
          );
        const before = foreign();
        for (const { kind, at, to, text } of steps) {
          const index = at % model.length;
          const line = model[index]!;
          const paragraph = all()[index]!;
          const offset = to % (line.length + 1);
          const from = Math.min(offset, at % (line.length + 1));
          if (kind === 'insert') {
            insertText({ paragraph, offset }, text);
            model[index] = line.slice(0, offset) + text + line.slice(offset);
          } else if (kind === 'delete') {
            deleteText(paragraph, from, offset);
            model[index] = line.slice(0, from) + line.slice(offset);
          } else if (kind === 'split') {
            splitParagraph({ paragraph, offset });
            model = [...model.slice(0, index), line.slice(0, offset), line.slice(offset), ...model.slice(index + 1)];
          } else if (joinWithNext(paragraph)) {
            model = [...model.slice(0, index), line + model[index + 1]!, ...model.slice(index + 2)];
          }
          // Half a surrogate pair cannot stand in XML; the string model is asked only about whole ones.
          if (model.some((each) => /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(each)))
            return;
          expect(all().map(paragraphText)).toEqual(model);
        }
        expect(foreign().sort()).toEqual(before.sort());
        for (const node of document.body.getElementsByTagName('w:r')) expect(isElement(node.firstChild)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
