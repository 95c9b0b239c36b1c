import { DOMParser } from '@xmldom/xmldom';
import { coreFramework, frameworkTitle } from '../../src/handbook/framework';
import { frameworkPackage, frameworkTable } from '../../src/ooxml/framework-table';
import { docx } from '../documents/docx';
import { openXmlErrors } from '../documents/validate';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const elements = (xml: string, name: string) => [
  ...new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagNameNS(w, name),
];

describe('our framework as a Word table', () => {
  test('every stem has a row with a control of its tag, and a paragraph after the control so that it never covers its cell', () => {
    const [heading, ...controls] = elements(frameworkPackage(coreFramework), 'sdt');
    expect(heading?.textContent).toBe(frameworkTitle);
    const tags = controls.map((control) => control.getElementsByTagNameNS(w, 'tag')[0]?.getAttributeNS(w, 'val'));
    expect(tags).toEqual(coreFramework.map((stem) => `enquiry/${stem.id}`));
    for (const control of controls) expect((control.nextSibling as Element | null)?.localName).toBe('p');
  });

  test('the header row is marked as one, and the prompts show in unfilled controls', () => {
    expect(elements(frameworkPackage(coreFramework), 'tblHeader')).toHaveLength(1);
    expect(elements(frameworkPackage(coreFramework), 'showingPlcHdr')).toHaveLength(coreFramework.length);
  });

  test('names of controls keep within what Word takes', () => {
    for (const stem of coreFramework) expect(stem.shortName.length).toBeLessThanOrEqual(64);
  });

  test('words that exist already arrive as answers, whatever they are made of', () => {
    const answer = 'Reading <fluency> & "more"\n\tsecond 😀 line';
    const xml = frameworkPackage(coreFramework, new Map([['goal', answer]]));
    const [, goal] = elements(xml, 'sdt');
    expect(goal?.textContent).toBe('Reading <fluency> & "more"second 😀 line');
    expect(goal?.getElementsByTagNameNS(w, 'p')).toHaveLength(2);
    expect(goal?.getElementsByTagNameNS(w, 'tab')).toHaveLength(1);
    expect(goal?.getElementsByTagNameNS(w, 'showingPlcHdr')).toHaveLength(0);
  });

  test('it brings no fonts, styles or page settings of its own', () => {
    const xml = frameworkPackage(coreFramework);
    for (const name of ['rFonts', 'pStyle', 'tblStyle', 'sectPr', 'sz']) expect(elements(xml, name)).toHaveLength(0);
  });

  test('the Open XML SDK finds no fault in a document that holds it', async () => {
    expect(
      await openXmlErrors(docx({ body: `${frameworkTable(coreFramework, new Map([['goal', 'One\nTwo']]))}<w:p/>` })),
    ).toEqual([]);
  });
});
