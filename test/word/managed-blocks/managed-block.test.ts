// A table and a picture of ours in the document, under the genuine library: put in once, brought up to date in place, left alone where a person changed them.
import { behaviours, type WordName } from '../../../src/stand-in/objects/behaviour';
import { WordGateway } from '../../../src/word/gateway/gateway';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { W } from '../../../src/stand-in/tree/names';
import { paragraphText, textLength } from '../../../src/stand-in/tree/text';
import { coAuthorTypesText } from '../../../src/stand-in/tree/typing';
import type { PutBlock } from '../../../src/word/managed-blocks/block-job';
import { putBlock } from '../../../src/word/managed-blocks/managed-block';
import { noMarks, type BlockMarks } from '../../../src/enquiry/managed-block';
import type { ManagedBlock } from '../../../src/ooxml/managed-block';
import { docx, paragraph, table } from '../../documents/docx';
import { openXmlErrors } from '../../documents/validate';
import { openGenuine, type GenuinePane } from '../../stand-in/genuine';

/** One dot. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const picture = (description: string): NonNullable<ManagedBlock['picture']> => ({
  png: dot,
  width: 400,
  height: 300,
  description,
  name: 'Our evidence',
});
const part = (rows: string[][], description = 'Two circles.'): ManagedBlock => ({
  id: 'venn',
  title: 'What our evidence is used for',
  table: { rows: [['Used for', 'Evidence'], ...rows], widths: [30, 70] },
  picture: picture(description),
});
const first = part([
  ['Accountability', 'Attendance'],
  ['Both', 'Books; learner voice'],
]);

/** A document with our library in front of it. @param before what happens before each batch */
function opened(body = paragraph('Before'), before: () => void = () => undefined): GenuinePane {
  const pane = openGenuine(docx({ body }), undefined, {
    before: (what) => {
      if (typeof what === 'number') before();
      return true;
    },
  });
  Object.assign(globalThis, { Word: { run: pane.run } });
  return pane;
}

async function put(one: ManagedBlock, marks: BlockMarks = noMarks, force = false): Promise<PutBlock> {
  const outcome = await putBlock(new WordGateway(), one, 'end', marks, force);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

/** How many batches a job took; the library's own message at its end, which lets go of what it held, aside. */
async function batchesOf(pane: GenuinePane, job: () => Promise<unknown>): Promise<number> {
  const before = pane.posted.length;
  await job();
  return pane.posted.length - before - 1;
}

const rowsIn = ({ docx }: GenuinePane): string[][] =>
  [...docx.body.getElementsByTagNameNS(W, 'tr')].map((row) =>
    [...row.getElementsByTagNameNS(W, 'tc')].map((cell) => cell.textContent ?? ''),
  );
const descriptions = ({ docx }: GenuinePane): string[] =>
  [...docx.body.getElementsByTagNameNS('*', 'docPr')].map((one) => one.getAttribute('descr') ?? '');
const tagsIn = ({ docx }: GenuinePane): string[] =>
  [...docx.body.getElementsByTagNameNS(W, 'tag')].map((tag) => tag.getAttributeNS(W, 'val') ?? '');

/** A person types over a text in the document. */
const typeOver = ({ run }: GenuinePane, words: string, instead: string): Promise<void> =>
  run(async (context) => {
    const found = context.document.body.search(words).getFirst();
    found.insertText(instead, 'Replace');
    await context.sync();
  });

describe('a part of ours in the document', () => {
  test('it goes in once: its line, the picture with its description, the table with its header; and the Open XML SDK finds no fault', async () => {
    const pane = opened();
    const done = await put(first);
    expect(done).toMatchObject({ pieces: { table: 'put in', picture: 'put in' }, placed: 'at the end' });
    expect(pane.lines()).toEqual(
      expect.arrayContaining(['Before', 'What our evidence is used for', 'Used for', 'Books; learner voice']),
    );
    expect(descriptions(pane)).toEqual(['Two circles.']);
    expect(tagsIn(pane)).toEqual(['enquiry/heading/venn', 'enquiry/picture/venn', 'enquiry/table/venn']);
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);

    expect(
      await batchesOf(pane, async () =>
        expect(await put(first, done.marks)).toMatchObject({
          pieces: { table: 'in sync', picture: 'in sync' },
          placed: null,
        }),
      ),
    ).toBe(1);
    expect(rowsIn(pane)).toHaveLength(3);
  });

  test('it is brought up to date in place, rows more and rows fewer, in two batches; what stands around it stays', async () => {
    const pane = opened();
    const { marks } = await put(first);
    await pane.run(async (context) => {
      context.document.body.insertParagraph('After', 'End');
      await context.sync();
    });
    const before = pane.lines().length;
    const fuller = part(
      [
        ['Accountability', 'Attendance; SEND reviews'],
        ['Both', 'Books'],
        ['Neither', 'Parents’ letters'],
      ],
      'Two circles, fuller.',
    );
    let more: PutBlock | null = null;
    expect(
      await batchesOf(pane, async () => {
        more = await put(fuller, marks);
      }),
    ).toBe(2);
    expect(more).toMatchObject({ pieces: { table: 'updated', picture: 'updated' }, placed: null });
    expect(rowsIn(pane).slice(1)).toEqual([
      ['Accountability', 'Attendance; SEND reviews'],
      ['Both', 'Books'],
      ['Neither', 'Parents’ letters'],
    ]);
    expect(descriptions(pane)).toEqual(['Two circles, fuller.']);
    expect(pane.lines()).toHaveLength(before + 2);
    expect(pane.lines()[0]).toBe('Before');
    expect(
      pane
        .lines()
        .filter((line) => line !== '')
        .pop(),
    ).toBe('After');

    await put(part([['Both', 'Books']]), (more as unknown as PutBlock).marks);
    expect(rowsIn(pane)).toEqual([
      ['Used for', 'Evidence'],
      ['Both', 'Books'],
    ]);
    expect(tagsIn(pane)).toEqual(['enquiry/heading/venn', 'enquiry/picture/venn', 'enquiry/table/venn']);
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  });

  test('a table that a person changed is left alone, and the picture is brought up to date; with consent a fresh table takes its place', async () => {
    const pane = opened();
    const { marks } = await put(first);
    await typeOver(pane, 'Attendance', 'Attendance, which nobody looks at');
    const second = part(
      [
        ['Accountability', 'Nothing'],
        ['Both', 'Books'],
      ],
      'Other circles.',
    );
    const done = await put(second, marks);
    expect(done).toMatchObject({ pieces: { table: 'left alone', picture: 'updated' } });
    expect(rowsIn(pane)[1]).toEqual(['Accountability', 'Attendance, which nobody looks at']);
    expect(await put(second, done.marks)).toMatchObject({ pieces: { table: 'left alone', picture: 'in sync' } });
    expect(await put(second, done.marks, true)).toMatchObject({ pieces: { table: 'updated', picture: 'in sync' } });
    expect(rowsIn(pane).slice(1)).toEqual([
      ['Accountability', 'Nothing'],
      ['Both', 'Books'],
    ]);
    expect(pane.docx.body.getElementsByTagNameNS(W, 'tbl')).toHaveLength(1);
  });

  test('without the record’s marks nothing in it is written over: a file may come back from elsewhere', async () => {
    const pane = opened();
    await put(first);
    expect(await put(part([['Both', 'Books']], 'Other circles.'))).toMatchObject({
      pieces: { table: 'left alone', picture: 'left alone' },
    });
    expect(rowsIn(pane)).toHaveLength(3);
  });

  test('a picture whose description a person wrote anew is left alone', async () => {
    const pane = opened();
    const { marks } = await put(first);
    pane.docx.body
      .getElementsByTagNameNS('*', 'docPr')[0]
      ?.setAttribute('descr', 'Our circles, as the governors saw them');
    expect(await put({ ...first, picture: picture('Other circles.') }, marks)).toMatchObject({
      pieces: { table: 'in sync', picture: 'left alone' },
    });
  });

  test('what was taken out comes back beside the piece that still stands, and only once', async () => {
    const pane = opened();
    const { marks } = await put(first);
    await pane.run(async (context) => {
      context.document.body.tables.getFirst().delete();
      await context.sync();
    });
    expect(await put(first, marks)).toMatchObject({ pieces: { table: 'put in', picture: 'in sync' } });
    expect(pane.docx.body.getElementsByTagNameNS(W, 'tbl')).toHaveLength(1);
    await pane.run(async (context) => {
      context.document.contentControls.getByTag('enquiry/picture/venn').getFirst().delete(false);
      await context.sync();
    });
    expect(await put(first, marks)).toMatchObject({ pieces: { table: 'in sync', picture: 'put in' } });
    expect(descriptions(pane)).toEqual(['Two circles.']);
    expect(pane.docx.body.getElementsByTagNameNS(W, 'tbl')).toHaveLength(1);
  });

  test('a table that grew merged cells is left alone', async () => {
    const pane = opened();
    const { marks } = await put(first);
    const cell = pane.docx.body.getElementsByTagNameNS(W, 'tc')[2];
    const span = pane.docx.main.createElementNS(W, 'w:gridSpan');
    span.setAttributeNS(W, 'w:val', '2');
    cell?.getElementsByTagNameNS(W, 'tcPr')[0]?.appendChild(span);
    cell?.parentNode?.removeChild(pane.docx.body.getElementsByTagNameNS(W, 'tc')[3]!);
    expect(await put(part([['Both', 'Books']]), marks)).toMatchObject({ pieces: { table: 'left alone' } });
  });

  test('with the cursor in a table it goes below that table', async () => {
    const pane = opened(`${table([['Priority', 'Lead']])}${paragraph('After the table')}`);
    await pane.run(async (context) => {
      context.document.body.tables.getFirst().getCell(0, 0).body.paragraphs.getFirst().select('Start');
      await context.sync();
    });
    const outcome = await putBlock(new WordGateway(), first, 'cursor', noMarks);
    expect(outcome).toMatchObject({ ok: true, value: { placed: 'after the table' } });
    expect(pane.docx.body.getElementsByTagNameNS(W, 'tbl')).toHaveLength(2);
  });
});

describe('somebody types in a table of ours between our two batches', () => {
  let pane: GenuinePane;
  let marks: BlockMarks;
  /** What happens before the batch that comes so many batches later. */
  let between: { batches: number; act: () => void } | null;
  beforeEach(async () => {
    between = null;
    pane = opened(paragraph('Before'), () => {
      if (between && (between.batches -= 1) === 0) between.act();
    });
    ({ marks } = await put(first));
  });
  const colleague = (words: string, at: 'beginning' | 'end', text: string): void => {
    const found = [...paragraphsIn(pane.docx.body)].find((one) => paragraphText(one) === words);
    if (!found) throw new Error(`No line says ${words}`);
    const point = { paragraph: found, offset: at === 'beginning' ? 0 : textLength(found) };
    coAuthorTypesText(pane.docx, { start: point, end: point }, text);
  };
  const inTheMiddle = (act: () => void): void => void (between = { batches: 2, act });
  const second = part([
    ['Accountability', 'Nothing'],
    ['Both', 'Books'],
  ]);

  test.each(['beginning', 'end'] as const)(
    'their words at the %s of a cell that is brought up to date stay beside ours; the next time the table is theirs',
    async (at) => {
      inTheMiddle(() => colleague('Attendance', at, ' Theirs. '));
      const done = await put(second, marks);
      expect(rowsIn(pane)[1]?.[1]).toBe(at === 'beginning' ? ' Theirs. Nothing' : 'Nothing Theirs. ');
      expect(await put(part([['Both', 'Books']]), done.marks)).toMatchObject({ pieces: { table: 'left alone' } });
    },
  );

  test('words they wrote over ours are not written over: nothing is changed, and the table is left alone', async () => {
    inTheMiddle(() => {
      const cells = [...pane.docx.body.getElementsByTagNameNS(W, 'tc')];
      const text = cells.find((one) => one.textContent === 'Attendance')?.getElementsByTagNameNS(W, 't')[0];
      if (!text) throw new Error('No cell says it');
      text.textContent = 'Something else';
    });
    expect(await put(second, marks)).toMatchObject({ pieces: { table: 'left alone' } });
    expect(rowsIn(pane).slice(1)).toEqual([
      ['Accountability', 'Something else'],
      ['Both', 'Books; learner voice'],
    ]);
  });

  test('words in a row that was to go keep it: nothing is changed, and the table is left alone', async () => {
    inTheMiddle(() => colleague('Books; learner voice', 'end', ' Theirs.'));
    expect(await put(part([['Accountability', 'Nothing']]), marks)).toMatchObject({ pieces: { table: 'left alone' } });
    expect(rowsIn(pane).slice(1)).toEqual([
      ['Accountability', 'Attendance'],
      ['Both', 'Books; learner voice Theirs.'],
    ]);
  });

  /** The words of a cell stand on two lines now. Blanks are no change, and Word does not find the words on one line. */
  const onTwoLines = (words: string, upper: string, lower: string): void => {
    const cell = [...pane.docx.body.getElementsByTagNameNS(W, 'tc')].find((one) => one.textContent === words);
    const line = cell?.getElementsByTagNameNS(W, 'p')[0];
    if (!cell || !line) throw new Error(`No cell says ${words}`);
    const below = line.cloneNode(true) as typeof line;
    line.getElementsByTagNameNS(W, 't')[0]!.textContent = upper;
    below.getElementsByTagNameNS(W, 't')[0]!.textContent = lower;
    cell.appendChild(below);
  };

  /** So many batches later all was read again, it was looked what Word does find of the words, and they are written whole. */
  const whole = 7;
  const wordsNotFound = async (): Promise<void> => {
    ({ marks } = await put(
      part([
        ['Accountability', 'Attendance figures'],
        ['Both', 'Books; learner voice'],
      ]),
      marks,
    ));
    onTwoLines('Attendance figures', 'Attendance', 'figures');
    onTwoLines('Books; learner voice', 'Books; learner', 'voice');
  };
  /** A colleague types where Word finds nothing of the words, so that nothing tells. */
  const unseen = (): void => colleague('Books; learner', 'end', ' Theirs.');

  test('where Word does not find what is written over: words in a row that goes come back with the row', async () => {
    await wordsNotFound();
    between = { batches: whole, act: unseen };
    const done = await put(part([['Accountability', 'Attendance']]), marks);
    expect(done).toMatchObject({ pieces: { table: 'row came back' } });
    expect(rowsIn(pane).slice(1)).toEqual([
      ['Accountability', 'Attendance'],
      ['Both', 'Books; learner Theirs.voice'],
    ]);
    expect(await put(part([['Both', 'Books']]), done.marks)).toMatchObject({ pieces: { table: 'left alone' } });
  });

  /** All words of the tables that somebody else put there. */
  const theirs = (): string[] =>
    rowsIn(pane)
      .flat()
      .filter((text) => text.includes('Theirs.'));

  test.each([3, 4, 5, 6, 7, 8, 9].flatMap((batches) => [true, false].map((isLost) => [batches, isLost] as const)))(
    'where Word does not find what is written over: words in a cell that somebody typed before batch %i stay (its answer lost: %s)',
    async (batches, isLost) => {
      await wordsNotFound();
      const act = (): void => {
        colleague(pane.lines().includes('voice') ? 'voice' : 'Books', 'end', ' Theirs.');
        if (isLost) pane.host.setFault({ batch: 'next', kind: 'answer lost' });
      };
      between = { batches, act };
      const changed = [
        ['Accountability', 'Attendance'],
        ['Both', 'Books'],
      ];
      await putBlock(new WordGateway(), part(changed), 'end', marks);
      if (between.batches > 0) act(); // the job has ended before
      expect(theirs()).toHaveLength(1);
    },
  );

  test.each([
    ['beginning of a row that goes', 'Books; learner voice', 'beginning'],
    ['end of a row that goes', 'Books; learner voice', 'end'],
    ['end of a cell that is brought up to date', 'Attendance', 'end'],
  ] as const)('words at the %s are not lost where Word does it and its answer is', async (_, cell, at) => {
    inTheMiddle(() => colleague(cell, at, ' Theirs. '));
    pane.host.setFault({ batch: pane.host.batchCount + 2, kind: 'answer lost', once: true });
    await putBlock(new WordGateway(), part([['Accountability', 'Nothing']]), 'end', marks);
    expect(theirs()).toHaveLength(1);
  });

  test('words in an empty cell of a row that goes are not lost where Word does it and its answer is', async () => {
    ({ marks } = await put(part([...first.table!.rows.slice(1).map((row) => [...row]), ['', '']]), marks));
    pane.host.setFault({ batch: pane.host.batchCount + 2, kind: 'answer lost', once: true });
    inTheMiddle(() => {
      const cells = [...pane.docx.body.getElementsByTagNameNS(W, 'tc')];
      const paragraph = cells.at(-1)?.getElementsByTagNameNS(W, 'p')[0];
      if (!paragraph) throw new Error('The cell has no line');
      const point = { paragraph, offset: 0 };
      coAuthorTypesText(pane.docx, { start: point, end: point }, 'Theirs.');
    });
    await putBlock(new WordGateway(), first, 'end', marks);
    expect(theirs()).toHaveLength(1);
  });

  test.each(['refused', 'answer lost'] as const)(
    'a row that comes back does so once, also where Word’s first answer is “%s”',
    async (kind) => {
      await wordsNotFound();
      between = {
        batches: whole,
        act: () => {
          unseen();
          // The batch after this one reads; the fault is for the next, which puts the row back.
          between = { batches: 1, act: () => void pane.host.setFault({ batch: 'next', kind }) };
        },
      };
      expect(await put(part([['Accountability', 'Attendance']]), marks)).toMatchObject({
        pieces: { table: 'row came back' },
      });
      expect(rowsIn(pane).slice(1)).toEqual([
        ['Accountability', 'Attendance'],
        ['Both', 'Books; learner Theirs.voice'],
      ]);
    },
  );

  describe('where the table gets another column, so that a fresh one takes its place', () => {
    const wider: ManagedBlock = {
      ...first,
      table: {
        rows: [
          ['Used for', 'Evidence', 'Who holds it'],
          ['Accountability', 'Attendance', 'The office'],
          ['Both', 'Books; learner voice', 'English'],
        ],
        widths: [30, 40, 30],
      },
    };
    const back = ['Accountability', 'Attendance Theirs.', ''];

    test('it does in one batch more, and nothing is said to have come back', async () => {
      expect(
        await batchesOf(pane, async () =>
          expect(await put(wider, marks)).toMatchObject({ pieces: { table: 'updated' } }),
        ),
      ).toBe(3);
      expect(rowsIn(pane)).toHaveLength(3);
    });

    test.each([
      ['before the fresh one goes in', 2],
      ['before the old one goes', 3],
    ])('a row with words they wrote %s comes back', async (_, batches) => {
      between = { batches, act: () => colleague('Attendance', 'end', ' Theirs.') };
      const done = await put(wider, marks);
      expect(done).toMatchObject({ pieces: { table: 'row came back' } });
      expect(rowsIn(pane).slice(1)).toEqual([...(wider.table?.rows.slice(1) ?? []), back]);
      expect(await put(first, done.marks)).toMatchObject({ pieces: { table: 'left alone' } });
    });

    test.each(['refused', 'answer lost'] as const)(
      'also where the answer to taking the old one out is “%s”',
      async (kind) => {
        between = {
          batches: 2,
          act: () => {
            colleague('Attendance', 'end', ' Theirs.');
            between = { batches: 1, act: () => void pane.host.setFault({ batch: 'next', kind }) };
          },
        };
        const outcome = await putBlock(new WordGateway(), wider, 'end', marks);
        expect(
          rowsIn(pane)
            .flat()
            .filter((text) => text === 'Attendance Theirs.'),
        ).toHaveLength(1);
        if (outcome.ok) expect(outcome.value).toMatchObject({ pieces: { table: 'row came back' } });
      },
    );

    test('words they wrote just before the old one goes are not lost where Word takes it out and its answer is lost', async () => {
      between = { batches: 3, act: () => colleague('Attendance', 'end', ' Theirs.') };
      pane.host.setFault({ batch: pane.host.batchCount + 3, kind: 'answer lost', once: true });
      const outcome = await putBlock(new WordGateway(), wider, 'end', marks);
      expect(theirs()).toHaveLength(1);
      if (outcome.ok) expect(outcome.value).toMatchObject({ pieces: { table: 'row came back' } });
    });

    test('fewer columns: the row comes back with all its words', async () => {
      ({ marks } = await put(wider, marks));
      inTheMiddle(() => colleague('The office', 'end', ' Theirs.'));
      expect(await put(first, marks)).toMatchObject({ pieces: { table: 'row came back' } });
      expect(rowsIn(pane).at(-1)).toEqual(['Accountability', 'Attendance; The office Theirs.']);
    });
  });

  describe('where a table of another section is to be replaced in the same job, and Word does not take the old one out', () => {
    const withSpring = (venn: string[][], spring: string[][]): ManagedBlock => ({
      ...part(venn),
      more: [{ id: 'spring', title: 'In spring', table: { rows: spring, widths: spring[0]!.map(() => 30) } }],
    });
    const rows = [
      ['Accountability', 'Attendance figures'],
      ['Both', 'Books; learner voice'],
    ];
    const wanted = withSpring(
      [['Accountability', 'Attendance']],
      [
        ['Who', 'What', 'When'],
        ['Ana', 'Talk', 'May'],
      ],
    );

    const refuseNext = (): void => pane.host.setFault({ batch: 'next', kind: 'refused' });

    test.each([
      ['once', true],
      ['at all', false],
    ])('%s, a row of this table that went with their words comes back, once', async (_, once) => {
      pane = opened(paragraph('Before'), () => {
        if (between && (between.batches -= 1) === 0) between.act();
      });
      ({ marks } = await put(
        withSpring(rows, [
          ['Who', 'What'],
          ['Ana', 'Talk'],
        ]),
      ));
      onTwoLines('Attendance figures', 'Attendance', 'figures');
      onTwoLines('Books; learner voice', 'Books; learner', 'voice');
      between = {
        batches: whole,
        act: () => {
          unseen();
          refuseNext();
          // The next attempt reads, looks and writes before it takes the old table out.
          if (!once) between = { batches: 4, act: refuseNext };
        },
      };
      const outcome = await putBlock(new WordGateway(), wanted, 'end', marks);
      expect(outcome.ok).toBe(once);
      if (outcome.ok) expect(outcome.value).toMatchObject({ pieces: { table: 'row came back' } });
      expect(
        rowsIn(pane)
          .flat()
          .filter((text) => text === 'Books; learner Theirs.voice'),
      ).toHaveLength(1);
    });
  });

  test.each([false, true])('words beside the picture stay with it (replaced by consent: %s)', async (force) => {
    if (force)
      pane.docx.body
        .getElementsByTagNameNS('*', 'docPr')[0]
        ?.setAttribute('descr', 'Our circles, as the governors saw them');
    inTheMiddle(() => {
      const drawing = pane.docx.body.getElementsByTagNameNS(W, 'drawing')[0];
      const paragraph = [...paragraphsIn(pane.docx.body)].find((one) =>
        [...one.getElementsByTagNameNS(W, 'drawing')].includes(drawing!),
      );
      if (!paragraph) throw new Error('There is no picture');
      const point = { paragraph, offset: 0 };
      coAuthorTypesText(pane.docx, { start: point, end: point }, 'Theirs.');
    });
    const done = await put({ ...first, picture: picture('Other circles.') }, marks, force);
    expect(done).toMatchObject({ pieces: { picture: 'left alone' } });
    expect(pane.lines()).toContain('Theirs.');
    expect(descriptions(pane)).toHaveLength(1);
  });

  test('a row that they add at the end while another goes stays, once', async () => {
    inTheMiddle(() => {
      const rows = [...pane.docx.body.getElementsByTagNameNS(W, 'tr')];
      const last = rows[rows.length - 1];
      const added = last?.cloneNode(true) as typeof last;
      if (!last || !added) throw new Error('There is no row');
      added.getElementsByTagNameNS(W, 't')[0]!.textContent = 'Theirs';
      last.parentNode!.appendChild(added);
    });
    await put(part([['Accountability', 'Attendance']]), marks);
    expect(rowsIn(pane).slice(1)).toEqual([
      ['Accountability', 'Attendance'],
      ['Theirs', 'Books; learner voice'],
    ]);
  });

  test('consent to replace what was changed by hand is no consent to replace what is changed since', async () => {
    await typeOver(pane, 'Attendance', 'By hand');
    inTheMiddle(() => {
      const text = [...pane.docx.body.getElementsByTagNameNS(W, 't')].find((one) => one.textContent === 'By hand');
      if (!text) throw new Error('No cell says it');
      text.textContent = 'Since then';
    });
    expect(await put(second, marks, true)).toMatchObject({ pieces: { table: 'left alone' } });
    expect(rowsIn(pane)[1]).toEqual(['Accountability', 'Since then']);
  });

  test('words that stand on two lines now, and are not found on one, are written over whole: blanks are no change', async () => {
    onTwoLines('Books; learner voice', 'Books;', 'learner voice');
    expect(
      await put(
        part([
          ['Accountability', 'Attendance'],
          ['Both', 'Books'],
        ]),
        marks,
      ),
    ).toMatchObject({ pieces: { table: 'updated' } });
    expect(rowsIn(pane).slice(1)).toEqual([
      ['Accountability', 'Attendance'],
      ['Both', 'Books'],
    ]);
  });
});

describe.each(Object.keys(behaviours) as WordName[])('Word as %s', (name) => {
  const word = behaviours[name];
  const openedIn = (): GenuinePane => {
    const pane = openGenuine(docx({ body: paragraph('Before') }), 'Microsoft 365', { word });
    Object.assign(globalThis, { Word: { run: pane.run } });
    return pane;
  };
  const next = part([['Accountability', 'Attendance; fewer words']]);

  test('a block goes in once, is level then, and is brought up to date where it stands', async () => {
    const pane = openedIn();
    const done = await put(first);
    expect(done).toMatchObject({ pieces: { table: 'put in' }, placed: 'at the end' });
    const again = await put(first, done.marks);
    expect(again).toMatchObject({ pieces: { table: 'in sync' }, placed: null });
    const updated = await put(next, again.marks);
    expect(updated.pieces.table).toBe('updated');
    expect(rowsIn(pane)).toEqual(next.table!.rows);
    expect((await put(next, updated.marks)).pieces.table).toBe('in sync');
  });

  test('a figure that another cell says, too, is written over in its own cell only', async () => {
    const pane = openedIn();
    const figures = (one: string, other: string): ManagedBlock =>
      part([
        ['Accountability', one],
        ['Both', other],
      ]);
    const { marks } = await put(figures('1', '1'));
    expect((await put(figures('0', '1'), marks)).pieces.table).toBe('updated');
    expect(rowsIn(pane).slice(1)).toEqual([
      ['Accountability', '0'],
      ['Both', '1'],
    ]);
  });

  test('a row that goes takes as many batches as one that comes', async () => {
    const pane = openedIn();
    let { marks } = await put(part([['Accountability', 'Attendance']]));
    const updated = (one: ManagedBlock): Promise<number> =>
      batchesOf(pane, async () => {
        const done = await put(one, marks);
        expect(done.pieces.table).toBe('updated');
        ({ marks } = done);
      });
    const more = await updated(
      part([
        ['Accountability', 'Attendance'],
        ['Both', ''],
      ]),
    );
    expect(await updated(part([['Accountability', 'Attendance']]))).toBe(more);
    expect(rowsIn(pane)).toHaveLength(2);
  });

  test('words that a person put into the table are left alone, and no second table is put in', async () => {
    const pane = openedIn();
    const { marks } = await put(first);
    await typeOver(pane, 'Attendance', 'Attendance and punctuality');
    expect((await put(next, marks)).pieces.table).toBe('left alone');
    expect(rowsIn(pane)).toHaveLength(3);
    expect(pane.lines()).toContain('Attendance and punctuality');
  });
});

describe('a table of another shape where Word lists no controls in tables', () => {
  const wider: ManagedBlock = {
    ...first,
    table: {
      rows: [
        ['Used for', 'Evidence', 'Who holds it'],
        ['Accountability', 'Attendance', 'The office'],
        ['Both', 'Books; learner voice', 'English'],
      ],
      widths: [30, 40, 30],
    },
  };
  let pane: GenuinePane;
  let marks: BlockMarks;
  /** What happens before the batch that comes so many batches later. */
  let between: { batches: number; act: () => void } | null;
  beforeEach(async () => {
    between = null;
    pane = openGenuine(docx({ body: paragraph('Before') }), 'Microsoft 365', {
      word: behaviours.web,
      before: (what) => {
        if (typeof what === 'number' && between && (between.batches -= 1) === 0) between.act();
        return true;
      },
    });
    Object.assign(globalThis, { Word: { run: pane.run } });
    ({ marks } = await put(first));
  });
  const tables = (): number => pane.docx.body.getElementsByTagNameNS(W, 'tbl').length;
  const typed = (): void => {
    const line = [...paragraphsIn(pane.docx.body)].find((one) => paragraphText(one) === 'Attendance')!;
    const point = { paragraph: line, offset: textLength(line) };
    coAuthorTypesText(pane.docx, { start: point, end: point }, ' Theirs.');
  };
  const theirs = (): string[] =>
    rowsIn(pane)
      .flat()
      .filter((text) => text.includes('Theirs.'));
  /** One looks, two look below the heading, one writes, two look again. */
  const goes = 7;

  test('the old one goes once the new one was read below it', async () => {
    const done = await put(wider, marks);
    expect(done).toMatchObject({ pieces: { table: 'updated' } });
    expect(rowsIn(pane)).toEqual(wider.table!.rows);
    expect(await put(wider, done.marks)).toMatchObject({ pieces: { table: 'in sync' } });
    expect(tables()).toBe(1);
  });

  test.each(['refused', 'answer lost'] as const)('also where the answer to taking it out is “%s”', async (kind) => {
    pane.host.setFault({ batch: pane.host.batchCount + goes, kind, once: true });
    expect(await put(wider, marks)).toMatchObject({ pieces: { table: 'updated' } });
    expect(rowsIn(pane)).toEqual(wider.table!.rows);
  });

  test.each([
    ['before the new one goes in', 4],
    ['before it goes', goes],
  ])('with words that somebody wrote in it %s it stays, that is said, and no third one comes', async (_, batches) => {
    between = { batches, act: typed };
    const done = await put(wider, marks);
    expect(done).toMatchObject({ pieces: { table: 'old stays' } });
    expect(theirs()).toHaveLength(1);
    expect(tables()).toBe(2);
    expect(await put(wider, done.marks)).toMatchObject({ pieces: { table: 'in sync' } });
    const later: ManagedBlock = {
      ...wider,
      table: { ...wider.table!, rows: [...wider.table!.rows, ['Neither', 'Letters', 'The office']] },
    };
    expect(await put(later, done.marks)).toMatchObject({ pieces: { table: 'updated' } });
    expect(tables()).toBe(2);
    expect(rowsIn(pane).at(-1)).toEqual(['Neither', 'Letters', 'The office']);
  });

  test('words that somebody wrote as it went are not lost where Word’s answer is', async () => {
    between = { batches: goes, act: typed };
    pane.host.setFault({ batch: pane.host.batchCount + goes, kind: 'answer lost', once: true });
    await putBlock(new WordGateway(), wider, 'end', marks);
    expect(theirs()).toHaveLength(1);
  });

  test('where the new one does not go in, the old one stays', async () => {
    pane.host.setFault({ batch: 'every', kind: 'partly', action: 'InsertOoxml' });
    expect((await putBlock(new WordGateway(), wider, 'end', marks)).ok).toBe(false);
    expect(rowsIn(pane)).toEqual(first.table!.rows);
  });

  test('a table of somebody else’s between the heading and ours is left alone', async () => {
    const table = pane.docx.body.getElementsByTagNameNS(W, 'tbl')[0]!;
    const foreign = table.cloneNode(true) as typeof table;
    for (const text of [...foreign.getElementsByTagNameNS(W, 't')]) text.textContent = 'Foreign';
    table.parentNode!.insertBefore(foreign, table);
    table.parentNode!.insertBefore(pane.docx.main.createElementNS(W, 'w:p'), table);
    await put(wider, marks);
    expect(
      rowsIn(pane)
        .flat()
        .filter((text) => text === 'Foreign'),
    ).toHaveLength(6);
  });
});
