// A part of ours as markup: found by its tags, valid whatever the texts are, and named for whoever cannot see it.
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { piecesOf, piecesPackage, sectionTable, type ManagedBlock } from '../../src/ooxml/managed-block';
import { cardSheet, circleSheet } from '../../src/ooxml/sheets';
import { docx } from '../documents/docx';
import { openXmlErrors } from '../documents/validate';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const elements = (xml: string, name: string) => [
  ...new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagNameNS('*', name),
];
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const picture = { png: dot, width: 400, height: 300, description: 'Two circles & <words>', name: 'Circles' };
const part: ManagedBlock = {
  id: 'venn',
  title: 'What our evidence is used for',
  table: {
    rows: [
      ['Used for', 'Evidence'],
      ['Both', 'One\nTwo'],
    ],
    widths: [30, 70],
  },
  picture,
};
const all = piecesOf(part);

describe('a part of ours as markup', () => {
  test('the table is found by a control in its first cell, which never covers it', () => {
    const [, , control] = elements(piecesPackage(all), 'sdt');
    expect(control?.getElementsByTagNameNS(w, 'tag')[0]?.getAttributeNS(w, 'val')).toBe('enquiry/table/venn');
    expect((control?.nextSibling as Element | null)?.localName).toBe('p');
    expect((control?.parentNode as Element | null)?.localName).toBe('tc');
  });

  test('the picture stands in a control of its own, with its size and its description', () => {
    const xml = piecesPackage(all);
    const [, control] = elements(xml, 'sdt');
    expect(control?.getElementsByTagNameNS(w, 'tag')[0]?.getAttributeNS(w, 'val')).toBe('enquiry/picture/venn');
    expect(control?.getElementsByTagNameNS(w, 'p')).toHaveLength(1);
    expect(elements(xml, 'docPr')[0]?.getAttribute('descr')).toBe('Two circles & <words>');
    expect(elements(xml, 'extent')[0]?.getAttribute('cx')).toBe(String(400 * 12700));
    expect(elements(xml, 'binaryData')).toHaveLength(1);
  });

  test('only the pieces that are asked for are in it', () => {
    const xml = piecesPackage(all.filter(({ kind }) => kind === 'table'));
    expect(elements(xml, 'binaryData')).toHaveLength(0);
    expect(elements(xml, 'drawing')).toHaveLength(0);
    expect(elements(xml, 'tbl')).toHaveLength(1);
  });

  test('a text is one line in its cell, whatever was written', () => {
    expect(elements(piecesPackage(all), 'tc')[3]?.textContent).toBe('One Two');
  });

  test('24 rows with names of 200 letters, right-to-left, emoji and XML signs: the Open XML SDK finds no fault', async () => {
    const names = ['סקר תלמידים', 'استبيان', '👩‍👩‍👧 & <books>', '\u0001\ud800', 'x'.repeat(200)];
    const rows = Array.from({ length: 24 }, (_, at) => [
      `Row ${at}`,
      `${names[at % names.length]} ${'long name '.repeat(20)}`.slice(0, 200),
    ]);
    expect(
      await openXmlErrors(
        docx({
          body: `${sectionTable({ part: 'venn', title: part.title }, { rows: [['Used for', 'Evidence'], ...rows], widths: [30, 70] })}<w:p/>`,
        }),
      ),
    ).toEqual([]);
  }, 30_000);
});

describe('the sheets', () => {
  test('the cards: three in a row, every name and every blank, and the Open XML SDK finds no fault', async () => {
    const sheet = cardSheet(['Attendance', 'Books & <work>', '👩‍👩‍👧 سجل', 'x'.repeat(200), '', ''], 'Cards');
    const cells = elements(strFromU8(unzipSync(sheet)['word/document.xml']!), 'tc').map(
      ({ textContent }) => textContent,
    );
    expect(cells).toEqual(['Attendance', 'Books & <work>', '👩‍👩‍👧 سجل', 'x'.repeat(200), '', '']);
    expect(await openXmlErrors(sheet)).toEqual([]);
  }, 30_000);

  test('the circles: A3 lying across, and the Open XML SDK finds no fault', async () => {
    const sheet = circleSheet({ ...picture, width: 1100, height: 726 });
    const [size] = elements(strFromU8(unzipSync(sheet)['word/document.xml']!), 'pgSz');
    expect([size?.getAttributeNS(w, 'w'), size?.getAttributeNS(w, 'h'), size?.getAttributeNS(w, 'orient')]).toEqual([
      '23811',
      '16838',
      'landscape',
    ]);
    expect(await openXmlErrors(sheet)).toEqual([]);
  }, 30_000);
});
