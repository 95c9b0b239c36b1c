// A block with a heading, a caption, a text and several tables, under the genuine library: in the document's own styles, brought up to date
// in place, and left alone where a person changed it.
import { noMarks, tableMark, type BlockMarks } from '../../../src/enquiry/managed-block';
import type { ManagedBlock } from '../../../src/ooxml/managed-block';
import { flatPackage } from '../../../src/ooxml/flat-package';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { W } from '../../../src/stand-in/tree/names';
import { paragraphText, textLength } from '../../../src/stand-in/tree/text';
import { coAuthorTypesText } from '../../../src/stand-in/tree/typing';
import { WordGateway } from '../../../src/word/gateway/gateway';
import type { PutBlock } from '../../../src/word/managed-blocks/block-job';
import { putBlock } from '../../../src/word/managed-blocks/managed-block';
import { sectionTable } from '../../../src/ooxml/managed-block';
import { docx, paragraph } from '../../documents/docx';
import { openXmlErrors } from '../../documents/validate';
import { openGenuine, type GenuinePane } from '../../stand-in/genuine';

const row = (term: string, words: string): string[] => [term, words];
const cycles = (text: readonly string[], autumn: string, caption = '3 March 2026'): ManagedBlock => ({
  id: 'cycles',
  title: 'What we tried',
  caption,
  text,
  table: { rows: [row('When', 'What'), row('Autumn', autumn)], widths: [30, 70] },
  more: [
    {
      id: 'spring',
      title: 'In spring',
      text: ['Two weeks.'],
      table: { rows: [row('Who', 'What'), row('Ana', 'Talk')], widths: [30, 70] },
    },
    { id: 'summer', title: 'In summer', table: { rows: [row('Who', 'What'), row('Ben', 'Books')], widths: [30, 70] } },
  ],
});
const first = cycles(['We began small.', 'Then we went on.'], 'Paired talk');

/** A German document: its headings have ids of their own, and the name that every Word knows. */
const german =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="berschrift3"><w:name w:val="heading 3"/><w:basedOn w:val="Standard"/></w:style>';

function opened(body = paragraph('Before'), before: () => void = () => undefined, styles?: string): GenuinePane {
  const pane = openGenuine(docx({ body, ...(styles === undefined ? {} : { styles }) }), undefined, {
    before: (what) => {
      if (typeof what === 'number') before();
      return true;
    },
  });
  Object.assign(globalThis, { Word: { run: pane.run } });
  return pane;
}

async function put(block: ManagedBlock, marks: BlockMarks = noMarks, force = false): Promise<PutBlock> {
  const outcome = await putBlock(new WordGateway(), block, 'end', marks, force);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

const lines = (pane: GenuinePane): string[] => pane.lines().filter((line) => line !== '');
const lineThatSays = (pane: GenuinePane, words: string) => {
  const found = [...paragraphsIn(pane.docx.body)].find((one) => paragraphText(one) === words);
  if (!found) throw new Error(`No line says ${words}`);
  return found;
};
const styleOf = (pane: GenuinePane, words: string): string | null | undefined =>
  lineThatSays(pane, words).getElementsByTagNameNS(W, 'pStyle')[0]?.getAttributeNS(W, 'val');
const typeOver = (pane: GenuinePane, words: string, instead: string): Promise<void> =>
  pane.run(async (context) => {
    context.document.body.search(words).getFirst().insertText(instead, 'Replace');
    await context.sync();
  });

describe('a block of several sections', () => {
  test('no empty line stands between its sections', async () => {
    const pane = opened();
    await put(first);
    const texts = pane.lines();
    for (const heading of ['In spring', 'In summer']) expect(texts[texts.indexOf(heading) - 1]).not.toBe('');
  });

  test('it goes in in order and in three batches, each section under a heading in the document’s own style, whatever the language calls it', async () => {
    const pane = opened(undefined, undefined, german);
    const before = pane.posted.length;
    const done = await put(first);
    expect(pane.posted.length - before - 1).toBe(3);
    expect(done.placed).toBe('at the end');
    expect(lines(pane)).toEqual([
      ...['Before', 'What we tried', '3 March 2026', 'We began small.', 'Then we went on.'],
      ...['When', 'What', 'Autumn', 'Paired talk', 'In spring', 'Two weeks.', 'Who', 'What', 'Ana', 'Talk'],
      ...['In summer', 'Who', 'What', 'Ben', 'Books'],
    ]);
    expect(styleOf(pane, 'What we tried')).toBe('berschrift2');
    expect(styleOf(pane, 'In summer')).toBe('berschrift3');
    expect(styleOf(pane, 'We began small.')).toBeUndefined();
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  });

  test('twice is as once, and another day alone is no reason to write', async () => {
    const pane = opened();
    const { marks } = await put(first);
    const stood = lines(pane);
    const again = await put({ ...first, caption: '4 March 2026' }, marks);
    expect(Object.values(again.pieces).every((piece) => piece === 'in sync')).toBe(true);
    expect(lines(pane)).toEqual(stood);
  });

  test('text and tables are brought up to date where they stand, the caption with them; a heading that a person worded anew stays', async () => {
    const pane = opened();
    const { marks } = await put(first);
    await typeOver(pane, 'What we tried', 'Our three tries');
    const done = await put(cycles(['We began smaller.', 'Then we went on.', 'And on.'], 'Talk', '5 May 2026'), marks);
    expect(done.pieces).toMatchObject({
      caption: 'updated',
      text: 'updated',
      table: 'updated',
      'table/spring': 'in sync',
    });
    expect(lines(pane).slice(1, 9)).toEqual([
      ...[
        'Our three tries',
        '5 May 2026',
        'We began smaller.',
        'Then we went on.',
        'And on.',
        'When',
        'What',
        'Autumn',
      ],
    ]);
    const shorter = await put(cycles(['We began smaller.'], 'Talk'), done.marks);
    expect(shorter.pieces).toMatchObject({ text: 'updated' });
    expect(lines(pane).slice(3, 5)).toEqual(['We began smaller.', 'When']);
    expect((await put(cycles(['We began smaller.'], 'Talk'), shorter.marks)).pieces).toMatchObject({ text: 'in sync' });
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  });

  test('what a person changed in the text or in one table is left alone, and the other tables go on', async () => {
    const pane = opened();
    const { marks } = await put(first);
    await typeOver(pane, 'We began small.', 'We began with Year 4.');
    await typeOver(pane, 'Paired talk', 'Talk in pairs');
    const next = cycles(['We began.'], 'Talk');
    const [spring, summer] = next.more ?? [];
    const changed: ManagedBlock = {
      ...next,
      more: [{ ...spring!, table: { rows: [row('Who', 'What'), row('Ana', 'More')], widths: [30, 70] } }, summer!],
    };
    const done = await put(changed, marks);
    expect(done.pieces).toMatchObject({ text: 'left alone', table: 'left alone', 'table/spring': 'updated' });
    expect(lines(pane)).toEqual(expect.arrayContaining(['We began with Year 4.', 'Talk in pairs', 'More']));
    const forced = await put(changed, done.marks, true);
    expect(forced.pieces).toMatchObject({ text: 'updated', table: 'updated' });
    expect(lines(pane)).toEqual(expect.arrayContaining(['We began.', 'Talk', 'More']));
  });

  test('words that a colleague types beside the text as it is written stay', async () => {
    let batches = 0;
    let act = (): void => undefined;
    const pane = opened(undefined, () => {
      batches += 1;
      if (batches === 2) act();
    });
    const { marks } = await put(first);
    batches = 0;
    act = () => {
      const found = lineThatSays(pane, 'We began small.');
      const end = { paragraph: found, offset: textLength(found) };
      coAuthorTypesText(pane.docx, { start: end, end }, ' Theirs.');
    };
    await put(cycles(['We began.'], 'Paired talk'), marks);
    expect(lines(pane)).toContain('We began. Theirs.');
  });

  test('a section that is new goes in below those that stand, under its heading', async () => {
    const pane = opened();
    const [spring, summer] = first.more ?? [];
    const { marks } = await put({ ...first, more: [summer!] });
    const done = await put({ ...first, more: [spring!, summer!] }, marks);
    expect(done.pieces).toMatchObject({ table: 'in sync', 'table/spring': 'put in', 'table/summer': 'in sync' });
    expect(lines(pane).filter((line) => line.startsWith('In '))).toEqual(['In spring', 'In summer']);
    expect(styleOf(pane, 'In spring')).toBe('Heading3');
    expect(Object.values((await put({ ...first, more: [spring!, summer!] }, done.marks)).pieces)).not.toContain(
      'put in',
    );
  });

  test('a table that a section gets goes above the sections that are new with it', async () => {
    const pane = opened();
    const { table, more = [], ...textOnly } = first;
    const { marks } = await put(textOnly);
    await put({ ...textOnly, ...(table ? { table } : {}), more }, marks);
    const text = lines(pane);
    expect(text.indexOf('Paired talk')).toBeGreaterThan(text.indexOf('Then we went on.'));
    expect(text.indexOf('Paired talk')).toBeLessThan(text.indexOf('In spring'));
    expect(text.indexOf('In spring')).toBeLessThan(text.indexOf('In summer'));
  });

  test('a block of the version before, under a bold line and without a caption, gets neither a heading nor a caption', async () => {
    const old = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>What we tried</w:t></w:r></w:p>${sectionTable({ part: 'cycles', title: 'What we tried' }, first.table!)}<w:p/>`;
    const pane = opened(paragraph('Before'));
    await pane.run(async (context) => {
      context.document.body.insertOoxml(flatPackage(old), 'End');
      await context.sync();
    });
    const alone: ManagedBlock = { ...cycles(['We began small.'], 'Talk'), more: [] };
    const done = await put(alone, { table: [tableMark(first.table!.rows)], picture: [] });
    expect(done.pieces).toMatchObject({ caption: 'in sync', text: 'in sync', table: 'updated' });
    expect(lines(pane)).toEqual(['Before', 'What we tried', 'When', 'What', 'Autumn', 'Talk']);
    expect(styleOf(pane, 'What we tried')).toBeUndefined();
  });

  test('a caption or text that was deleted stays away while its section stands', async () => {
    const pane = opened();
    const { marks } = await put(first);
    await pane.run(async (context) => {
      context.document.contentControls.getByTag('enquiry/text/cycles').getFirst().delete(false);
      await context.sync();
    });
    expect((await put(cycles(['Other words.'], 'Talk'), marks)).pieces).toMatchObject({
      text: 'in sync',
      table: 'updated',
    });
    expect(lines(pane)).not.toContain('Other words.');
  });

  test.each(['refused', 'answer lost'] as const)(
    'where Word’s answer to the putting in is “%s”, it stands there once, with one heading',
    async (kind) => {
      let batches = 0;
      const pane = opened(undefined, () => {
        batches += 1;
        if (batches === 2) pane.host.setFault({ batch: 'next', kind });
      });
      await put(first);
      expect(lines(pane).filter((line) => line === 'What we tried')).toHaveLength(1);
      expect(lines(pane).filter((line) => line === 'In spring')).toHaveLength(1);
    },
  );
});
