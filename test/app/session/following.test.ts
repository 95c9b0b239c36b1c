// How soon the panel reads again after the cursor has moved: at once where Word is quick, seldom where it is slow.
import { coreFramework } from '../../../src/handbook/framework';
import { selectionAt } from '../../../src/stand-in/page/place';
import { coAuthorTypesText } from '../../../src/stand-in/tree/typing';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import { docx, paragraph } from '../../documents/docx';
import { asSaved } from '../../documents/our-framework';
import { open } from '../../stand-in/pane';
import { placeCursor } from '../document';
import { pass, started, withFakeTime } from '../panel';

withFakeTime();

const table = asSaved(frameworkTable(coreFramework, new Map()));
const around = ['Far above', 'Above', 'Below', 'Far below'].map((text) => paragraph(text));
const body = [...around.slice(0, 2), table, ...around.slice(2)].join('');

/** Beside a document, with the cursor at the beginning of a line. */
async function opened(line: string) {
  const document = open(docx({ body }));
  const move = (to: string): void => placeCursor(document, { paragraph: to, offset: 0 });
  move(line);
  const panel = await started(document);
  /** How many batches follow once the cursor rests there. */
  const batchesAfter = async (to: string): Promise<number> => {
    const before = panel.batches();
    move(to);
    panel.hint('cursor');
    await pass(1000);
    return panel.batches() - before;
  };
  return { ...panel, batchesAfter, document };
}

const inTable = coreFramework[0]?.stem ?? '';

test('where Word is quick the table is read as soon as the cursor rests in it: one batch asks where it is, one reads', async () => {
  const { batchesAfter } = await opened(inTable);
  expect(await batchesAfter(inTable)).toBe(2);
});

test('a cursor elsewhere costs the question where it is; the table is read once more when the cursor has just left it', async () => {
  const { batchesAfter } = await opened(inTable);
  const moves = [inTable, 'Far below', 'Below', 'Far above', inTable, 'Far above', 'Far below'];
  const batches: number[] = [];
  for (const to of moves) batches.push(await batchesAfter(to));
  expect(batches).toEqual([2, 2, 1, 1, 2, 2, 1]);
});

test('what a co-author writes while the cursor is elsewhere is read within seconds, and typing there does not read at every rest', async () => {
  const { batchesAfter, document, ...panel } = await opened(inTable);
  await batchesAfter('Far below');
  const before = panel.batches();
  coAuthorTypesText(document, selectionAt(document, { paragraph: coreFramework[0]?.prompt ?? '' }), 'Theirs.');
  panel.hint('cursor');
  await pass(5000);
  expect(panel.session.current().fields.find(({ id }) => id === 'goal')?.text).toContain('Theirs.');
  expect(panel.batches() - before).toBe(2);
});

test('where Word does not say where the cursor is, the table is read', async () => {
  const { batchesAfter, host } = await opened('Far below');
  await batchesAfter('Far below');
  expect(await batchesAfter('Far below')).toBe(1);
  host.setFault({ batch: 'next', kind: 'refused' });
  expect(await batchesAfter('Far below')).toBe(2);
});

test('where the last reading took a second, twenty seconds pass before the next one, unless the panel gets the focus', async () => {
  const panel = await opened(inTable);
  panel.host.setFault({ batch: 'next', kind: 'slow', milliseconds: 1000 });
  void panel.session.readAgain();
  await pass(3000);
  const before = panel.batches();
  panel.hint('cursor');
  await pass(15_000);
  expect(panel.batches() - before).toBe(0);
  await pass(6000);
  expect(panel.batches() - before).toBe(2);

  panel.host.setFault({ batch: 'next', kind: 'slow', milliseconds: 1000 });
  void panel.session.readAgain();
  await pass(3000);
  const later = panel.batches();
  panel.hint('cursor');
  panel.hint('focus');
  await pass(1000);
  expect(panel.batches() - later).toBe(1);
});
