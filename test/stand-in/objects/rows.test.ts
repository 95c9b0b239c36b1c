// Rows put in and taken out through the genuine library: what a new row takes over, what it does not, and what is left behind.
import { openXmlErrors } from '../../documents/validate';
import {
  cell,
  comment,
  commented,
  contentControl,
  docx,
  inserted,
  paragraph,
  paragraphOf,
  row,
  table,
  tableOf,
} from '../../documents/docx';
import { count, open } from '../pane';
import { errorCode, type GenuinePane, openGenuine } from '../genuine';

const values = (pane: GenuinePane): Promise<string[][]> =>
  pane.run(async (context) => {
    const first = context.document.body.tables.getFirst();
    first.load('values');
    await context.sync();
    return first.values;
  });

const change = (pane: GenuinePane, work: (first: Word.Table) => unknown): Promise<void> =>
  pane.run(async (context) => {
    work(context.document.body.tables.getFirst());
    await context.sync();
  });

const three = (): GenuinePane =>
  openGenuine(
    docx({
      body:
        table(
          [
            ['a', '1'],
            ['b', '2'],
            ['c', '3'],
          ],
          { header: false },
        ) + paragraph(''),
    }),
  );

describe('new rows', () => {
  it.each<[string, (first: Word.Table) => unknown, string[][]]>([
    [
      'at the end of a table',
      (first) => first.addRows('End', 2, [['d', '4']]),
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
        ['d', '4'],
        ['', ''],
      ],
    ],
    [
      'at its start',
      (first) => first.addRows('Start', 1, [['z', '0']]),
      [
        ['z', '0'],
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
    ],
    [
      'before a row',
      (first) => first.rows.getFirst().insertRows('Before', 1),
      [
        ['', ''],
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
    ],
    [
      'after a row, in the order given',
      (first) => first.getCell(0, 0).parentRow.insertRows('After', 2, [['x'], ['y']]),
      [
        ['a', '1'],
        ['x', ''],
        ['y', ''],
        ['b', '2'],
        ['c', '3'],
      ],
    ],
    [
      'after a cell’s row',
      (first) => first.getCell(2, 1).insertRows('After', 1, [['d', 'two\nlines']]),
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
        ['d', 'two\nlines'],
      ],
    ],
  ])('come in %s', async (_what, work, expected) => {
    const pane = three();
    await change(pane, work);
    expect(await values(pane)).toEqual(expected);
  });

  it('are returned as a collection that the same batch and the next can use, and are inserted only once', async () => {
    const pane = three();
    await pane.run(async (context) => {
      const made = context.document.body.tables.getFirst().addRows('End', 2);
      made.load('rowIndex,values');
      made.getFirst().cells.getFirst().body.insertText('d', 'Start');
      await context.sync();
      expect(made.items.map(({ rowIndex }) => rowIndex)).toEqual([3, 4]);
      made.items[1]!.cells.getFirst().body.insertText('e', 'Start');
      made.load('values');
      await context.sync();
      expect(made.items.map((each) => each.values)).toEqual([[['d', '']], [['e', '']]]);
    });
    expect(await values(pane)).toHaveLength(5);
  });

  it('copy the formatting of the neighbouring row, but not its text, controls, comments or tracked changes', async () => {
    const bold = '<w:jc w:val="right"/><w:rPr><w:ins w:id="7" w:author="A"/><w:b/></w:rPr>';
    const full =
      cell(contentControl({ tag: 't', content: paragraph('a', { properties: bold }) }) + paragraph('more'), {
        shade: 'DDEEFF',
        width: 100,
      }) + cell(paragraphOf(commented(0, inserted(1, 'A', 'b'))) + table([['nested']]) + paragraph(''), { width: 200 });
    const last = `<w:tr w14:paraId="11111111"><w:trPr><w:cantSplit/><w:ins w:id="8" w:author="A"/></w:trPr>${full}</w:tr>`;
    const pane = openGenuine(
      docx({ body: tableOf(last, [100, 200]) + paragraph(''), comments: comment(0, 'A', 'Why?') }),
    );
    await change(pane, (first) => first.addRows('End', 1, [['x']]));
    const made = [...pane.docx.body.getElementsByTagName('w:tr')].pop()!;
    const has = (name: string): number => made.getElementsByTagName(`w:${name}`).length;
    expect(made.textContent).toBe('x');
    expect(['cantSplit', 'shd', 'jc', 'tcW'].map(has)).toEqual([1, 1, 1, 2]);
    expect(['ins', 'sdt', 'commentReference', 'commentRangeStart', 'tbl'].map(has)).toEqual([0, 0, 0, 0, 0]);
    expect(made.hasAttribute('w14:paraId')).toBe(false);
    expect(made.getElementsByTagName('w:r')[0]!.getElementsByTagName('w:b').length).toBe(1);
    expect(count(pane.docx, 'sdt')).toBe(1);
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  }, 30_000);

  it('are inserted outside a control around rows, and join a vertical merge only when inserted between its cells', async () => {
    const merged = (merge: 'restart' | 'continue', text: string): string =>
      cell(paragraph(text), { merge }) + cell(paragraph(text));
    const rows = row(merged('restart', 'a')) + contentControl({ content: row(merged('continue', 'b')) });
    const pane = openGenuine(docx({ body: tableOf(rows, [100, 100]) + paragraph('') }));
    await change(pane, (first) => {
      first.addRows('End', 1, [['', 'after']]);
      first.rows.getFirst().insertRows('After', 1, [['', 'between']]);
      first.addRows('Start', 1, [['', 'before']]);
    });
    const merges = [...pane.docx.body.getElementsByTagName('w:tr')].map((each) =>
      each.getElementsByTagName('w:vMerge')[0]?.getAttribute('w:val'),
    );
    expect(await values(pane)).toEqual([
      ['', 'before'],
      ['a', 'a'],
      ['', 'between'],
      ['', 'b'],
      ['', 'after'],
    ]);
    expect(merges).toEqual([undefined, 'restart', null, 'continue', undefined]);
    expect(count(pane.docx, 'sdt')).toBe(1);
  });

  it('are marked as inserted where changes are tracked', async () => {
    const pane = openGenuine(docx({ body: table([['a', '1']]) + paragraph(''), trackChanges: true }), 'Microsoft 365');
    await change(pane, (first) => first.addRows('End', 1, [['b', '']]));
    const marks = [...pane.docx.body.getElementsByTagName('w:tr')].map(
      (each) => each.getElementsByTagName('w:ins').length,
    );
    expect(marks[0]).toBe(0);
    expect(pane.docx.body.getElementsByTagName('w:trPr').item(1)!.getElementsByTagName('w:ins').length).toBe(1);
    expect([...pane.docx.body.getElementsByTagName('w:ins')].map(({ textContent }) => textContent).join('')).toBe('b');
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  }, 30_000);

  it.each<[string, (first: Word.Table) => unknown]>([
    ['none', (first) => first.addRows('End', 0)],
    ['more rows of values than rows', (first) => first.addRows('End', 1, [['x'], ['y']])],
    ['more values than cells', (first) => first.rows.getFirst().insertRows('After', 1, [['x', 'y', 'z']])],
    ['a place that a table does not have', (first) => first.addRows('After' as 'End', 1)],
  ])('are refused for %s, and none comes in', async (_what, work) => {
    const pane = three();
    expect(await errorCode(change(pane, work))).toBe('InvalidArgument');
    expect(await values(pane)).toHaveLength(3);
  });
});

describe('rows that are deleted', () => {
  it.each<[string, (first: Word.Table) => unknown, string[]]>([
    ['one by its number', (first) => first.deleteRows(1), ['a', 'c']],
    ['several by number', (first) => first.deleteRows(0, 2), ['c']],
    ['one by itself', (first) => first.rows.getFirst().delete(), ['b', 'c']],
    ['one by its cell', (first) => first.getCell(2, 0).deleteRow(), ['a', 'b']],
    [
      'one by the row of its cell, twice over in one batch',
      (first) => {
        first.getCell(0, 1).parentRow.delete();
        first.getCell(1, 1).parentRow.delete();
      },
      ['b'],
    ],
  ])('%s', async (_what, work, left) => {
    const pane = three();
    await change(pane, work);
    expect((await values(pane)).map(([first]) => first)).toEqual(left);
  });

  it('remove the table when no row is left', async () => {
    const pane = three();
    await change(pane, (first) => first.deleteRows(0, 3));
    expect(pane.lines()).toEqual(['']);
    expect(count(pane.docx, 'tbl')).toBe(0);
  });

  it('remove the controls in them, and are refused when one is locked', async () => {
    const line = (lock?: 'sdtLocked'): string =>
      row(cell(contentControl({ content: paragraph('a'), ...(lock ? { lock } : {}) }) + paragraph('')));
    const pane = openGenuine(docx({ body: tableOf(line() + line('sdtLocked'), [100]) + paragraph('') }));
    expect(await errorCode(change(pane, (first) => first.deleteRows(0, 2)))).toBe('NotAllowed');
    expect(count(pane.docx, 'tr')).toBe(2);
    await change(pane, (first) => first.deleteRows(0));
    expect([count(pane.docx, 'tr'), count(pane.docx, 'sdt')]).toEqual([1, 1]);
  });

  it('let a vertical merge that began in them begin in the row below', async () => {
    const line = (merge: 'restart' | 'continue'): string => row(cell(paragraph(''), { merge }) + cell(paragraph('x')));
    const rows = line('restart') + line('continue') + line('continue');
    const pane = openGenuine(docx({ body: tableOf(rows, [100, 100]) + paragraph('') }));
    await change(pane, (first) => first.deleteRows(0));
    expect([...pane.docx.body.getElementsByTagName('w:vMerge')].map((each) => each.getAttribute('w:val'))).toEqual([
      'restart',
      'continue',
    ]);
  });

  it('stay marked as deleted while changes are tracked, except a row that the same person inserted', async () => {
    const pane = openGenuine(
      docx({
        body:
          table(
            [
              ['a', '1'],
              ['b', '2'],
            ],
            { header: false },
          ) + paragraph(''),
        trackChanges: true,
      }),
      'Microsoft 365',
    );
    await change(pane, (first) => {
      first.addRows('End', 1, [['new', '']]);
      first.deleteRows(1, 2);
    });
    expect((await values(pane)).map(([first]) => first)).toEqual(['a', 'b']);
    const second = pane.docx.body.getElementsByTagName('w:tr')[1]!;
    expect(second.getElementsByTagName('w:trPr')[0]!.getElementsByTagName('w:del').length).toBe(1);
    expect(second.getElementsByTagName('w:delText').length).toBe(2);
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  }, 30_000);

  it('are refused as a whole when the table has no such row', async () => {
    const pane = three();
    for (const [first, many] of [
      [3, 1],
      [-1, 1],
      [2, 2],
      [0, 0],
    ])
      expect(await errorCode(change(pane, (table) => table.deleteRows(first!, many)))).toBe('InvalidArgument');
    expect(await values(pane)).toHaveLength(3);
  });

  it('can be made to fail with ItemNotFound, as reported for a row with a control, and then stay unchanged', async () => {
    const pane = three();
    pane.host.setFault({ batch: 'next', kind: 'partly', action: 'Delete()', code: 'ItemNotFound' });
    expect(await errorCode(change(pane, (first) => first.rows.getFirst().delete()))).toBe('ItemNotFound');
    expect(await values(pane)).toHaveLength(3);
  });

  it('answer ItemNotFound to a reference that is still held', async () => {
    const pane = three();
    const late = pane.run(async (context) => {
      const rows = context.document.body.tables.getFirst().rows;
      rows.load('values');
      await context.sync();
      rows.items[0]!.delete();
      await context.sync();
      rows.items[0]!.load('values');
      await context.sync();
    });
    expect(await errorCode(late)).toBe('ItemNotFound');
    expect(open(pane.docx.save()).body.getElementsByTagName('w:tr').length).toBe(2);
  });
});

test('a table leads to the next one in the same body, and the last one to a null object', async () => {
  const pane = openGenuine(docx({ body: table([['one']]) + paragraph('') + table([['two']]) + paragraph('') }));
  await pane.run(async (context) => {
    const next = context.document.body.tables.getFirst().getNextOrNullObject();
    const none = next.getNextOrNullObject();
    next.load('values');
    none.load('values');
    await context.sync();
    expect(next.values).toEqual([['two']]);
    expect(none.isNullObject).toBe(true);
  });
});
