import { readFileSync } from 'node:fs';
import path from 'node:path';
import { coreFramework } from '../../../src/handbook/framework';
import { longestAnswer, readReturnedCopy, type ReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { comment } from '../../documents/docx';
import { asked, changed, copy, recordXml, sentRecord } from '../copies';
import { hostileFiles } from '../hostile-files';

const read = (bytes: Uint8Array, file = 'Ana.docx') => readReturnedCopy(file, bytes, asked);
function mustRead(bytes: Uint8Array): ReturnedCopy {
  const got = read(bytes);
  if (got.kind !== 'copy') throw new Error(`refused: ${got.why}`);
  return got;
}
const answersOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    mustRead(bytes)
      .answers.filter(({ answer }) => answer !== '')
      .map(({ id, answer }) => [id, answer]),
  );
const words = new Map([
  ['goal', 'Reading aloud\nin every class'],
  ['gaps', 'What families think'],
]);
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('what stands in a copy', () => {
  test('answers, who saved it, and which copy it is', () => {
    const got = mustRead(copy(words));
    expect(answersOf(copy(words))).toEqual(Object.fromEntries(words));
    expect(got.answers.map(({ id }) => id)).toEqual(coreFramework.map(({ id }) => id));
    expect([got.savedBy, got.copyId, got.record?.id, got.tracked]).toEqual(['Ana Example', 'c-1', 'enquiry-1', false]);
    expect(got.savedAt).toBe('2026-03-09T09:00:00.000Z');
  });

  test('the answer is the whole cell: before, inside and after the control', () => {
    const beside = copy(words, {
      markup: (table) =>
        table
          .replace('</w:sdt>', `</w:sdt>${p('below the control')}`)
          .replace('<w:sdt>', `${p('above the control')}<w:sdt>`),
    });
    expect(answersOf(beside).goal).toBe('above the control\nReading aloud\nin every class\nbelow the control');
  });

  test('prompts are no answer, ours and Word’s own in any language, but words in a control that still says it shows its prompt are', () => {
    expect(answersOf(copy(new Map()))).toEqual({});
    const marked = (run: string): Uint8Array =>
      copy(new Map(), {
        markup: (table) =>
          table.replace(/<w:r><w:rPr><w:color w:val="6B6B6B"\/><\/w:rPr><w:t[^>]*>[^<]*<\/w:t><\/w:r>/, run),
      });
    expect(
      answersOf(
        marked('<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Lisää teksti napsauttamalla</w:t></w:r>'),
      ),
    ).toEqual({});
    expect(answersOf(marked('<w:r><w:t>Our own words</w:t></w:r>'))).toEqual({ goal: 'Our own words' });
  });

  test('tracked insertions count, tracked deletions do not', () => {
    const tracked = copy(words, {
      markup: (table) =>
        table.replace(
          /<w:r>(<w:t[^>]*>)What families think<\/w:t><\/w:r>/,
          '<w:r><w:t xml:space="preserve">What </w:t></w:r><w:del w:id="1" w:author="B"><w:r><w:delText>families</w:delText></w:r></w:del><w:ins w:id="2" w:author="B"><w:r><w:t>carers think</w:t></w:r></w:ins>',
        ),
    });
    expect(answersOf(tracked).gaps).toBe('What carers think');
    expect(mustRead(tracked).tracked).toBe(true);
  });

  test.each([
    ['without tags', (table: string) => table.replace(/<w:tag [^>]*\/>/g, '')],
    ['without tags and titles', (table: string) => table.replace(/<w:(?:tag|alias) [^>]*\/>/g, '')],
    [
      'with its rows in another order',
      (table: string) => {
        const rows = table.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
        return table.replace(rows.join(''), [...rows].reverse().join(''));
      },
    ],
    [
      'without controls, and a column in front',
      (table: string) =>
        table
          .replace(/<\/?w:sdt(?:Content)?>|<w:sdtPr>.*?<\/w:sdtPr>/g, '')
          .replace(/<w:tr>/g, `<w:tr><w:tc>${p('1')}</w:tc>`),
    ],
  ])('found all the same: %s', (_name, markup) => {
    expect(answersOf(copy(words, { markup: (table) => markup(table) }))).toEqual(Object.fromEntries(words));
  });

  test('a table that was doubled loses neither answer', () => {
    const doubled = copy(words, {
      markup: (table) => `${table}<w:p/>${table.replace('What families think', 'What governors think')}`,
    });
    expect(answersOf(doubled).gaps).toBe('What families think\nWhat governors think');
  });

  test('saved by LibreOffice, which drops the tags', () => {
    const resaved = new Uint8Array(
      readFileSync(path.join(__dirname, '../../documents/libreoffice/framework-filled.docx')),
    );
    const before = new Uint8Array(readFileSync(path.join(__dirname, '../../documents/own/framework-filled.docx')));
    expect(Object.keys(answersOf(before)).length).toBeGreaterThan(2);
    expect(answersOf(resaved)).toEqual(answersOf(before));
  });

  test('comments come with their author and the question they are about', () => {
    const commented = copy(words, {
      comments: comment(7, 'Ben', 'Is this so?'),
      markup: (table) =>
        table.replace(
          'What families think</w:t></w:r>',
          'What families think</w:t></w:r><w:r><w:commentReference w:id="7"/></w:r>',
        ),
    });
    expect(mustRead(commented).comments).toMatchObject([{ author: 'Ben', text: 'Is this so?', field: 'gaps' }]);
  });

  test('a question that is not there is missing, not empty', () => {
    const without = copy(words, {
      markup: (table) => table.replace(/<w:tr>(?:(?!<w:tr>).)*enquiry\/gaps.*?<\/w:tr>/, ''),
    });
    expect(mustRead(without).answers.map(({ id }) => id)).toEqual(
      coreFramework.map(({ id }) => id).filter((id) => id !== 'gaps'),
    );
  });

  test('a newer or damaged record is told, and the answers are read', () => {
    expect([
      mustRead(copy(words, { json: '{"version":99}' })).recordTrouble,
      mustRead(copy(words, { json: '{' })).recordTrouble,
    ]).toEqual(['newer', 'damaged']);
    expect(answersOf(copy(words, { json: '{"version":99}' }))).toEqual(Object.fromEntries(words));
  });

  test('a part that holds no answer may be damaged', () => {
    expect(mustRead(changed(copy(words), { 'docProps/core.xml': '' })).savedAt).toBe('');
    expect(answersOf(changed(copy(words), { 'docProps/core.xml': '', 'customXml/item1.xml': 'x' }))).toEqual(
      Object.fromEntries(words),
    );
  });

  test('an answer without end is cut, and said to be', () => {
    const [long] = mustRead(copy(new Map([['goal', 'x'.repeat(longestAnswer + 5)]]))).answers;
    expect([long?.answer.length, long?.cut]).toEqual([longestAnswer, true]);
  });
});

describe('hostile and broken files are refused with the reason, before anything large is unpacked', () => {
  test.each(hostileFiles)('%s', (_name, make, why) => {
    expect(read(make())).toEqual({ kind: 'refused', file: 'Ana.docx', why });
  });

  test('another school’s copy is read, and its record says whose it is', () => {
    const other = copy(words, { customXml: [recordXml(JSON.stringify({ ...sentRecord(), id: 'another' }))] });
    expect(mustRead(other).record?.id).toBe('another');
  });
});
