import { DOMParser, type Element } from '@xmldom/xmldom';
import { handbookBoxes } from '../../src/handbook/boxes';
import { boxPlaceholder } from '../../src/handbook/boxes';
import { boxPackage } from '../../src/ooxml/box-field';
import { bodyOf, mainPart } from '../../src/ooxml/read-package';
import { outermost, wordsOf } from '../../src/ooxml/reading-order';
import { docx, paragraph } from '../documents/docx';
import { openXmlErrors } from '../documents/validate';
import { openPane } from '../stand-in/pane';

const [box] = handbookBoxes as [(typeof handbookBoxes)[number]];
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const elements = (xml: string, name: string): Element[] => [
  ...new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagNameNS(w, name),
];
const value = (xml: string, name: string): string | null | undefined =>
  elements(xml, name)[0]?.getAttributeNS(w, 'val');

describe('a box as a field of ours', () => {
  test('one cell holds the prompt in bold, a control to write in and a paragraph after it', () => {
    const xml = boxPackage(box, '');
    const [only, ...more] = elements(xml, 'tc');
    expect(more).toEqual([]);
    expect([...outermost(only!, 'p')].map(wordsOf)).toEqual([box.prompt, boxPlaceholder, '']);
    expect(elements(xml, 'b')).toHaveLength(1);
    expect((elements(xml, 'sdt')[0]?.nextSibling as Element | null)?.localName).toBe('p');
  });

  test('the control has the box’s tag and name, and shows its placeholder', () => {
    const xml = boxPackage(box, '');
    expect(value(xml, 'tag')).toBe('enquiry/box-first-draft');
    expect(value(xml, 'alias')).toBe('First draft of the question');
    expect(elements(xml, 'showingPlcHdr')).toHaveLength(1);
  });

  test('words that exist already arrive as the answer, whatever they are made of', () => {
    const xml = boxPackage(box, 'Reading <fluency> & "more"\nsecond 😀 line');
    expect([...outermost(bodyOf(mainPart(xml))!, 'p')].map(wordsOf)).toEqual([
      box.prompt,
      'Reading <fluency> & "more"',
      'second 😀 line',
      '',
      '',
    ]);
    expect(elements(xml, 'showingPlcHdr')).toHaveLength(0);
  });

  test('it brings no fonts, styles or page settings of its own', () => {
    for (const name of ['rFonts', 'pStyle', 'tblStyle', 'sectPr', 'sz'])
      expect(elements(boxPackage(box, 'One'), name)).toHaveLength(0);
  });

  test('the stand-in takes it in, and the Open XML SDK finds no fault in the document', async () => {
    const pane = openPane(docx({ body: paragraph('Before') + paragraph('') }));
    pane.ask((b) =>
      b.load(
        b.call(b.reach('Body.Paragraphs.GetLast()'), 'InsertOoxml', boxPackage(box, 'One\nTwo'), 'Replace'),
        'text',
      ),
    );
    expect(pane.lines().filter((line) => line !== '')).toEqual(['Before', box.prompt, 'One', 'Two']);
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  });
});
