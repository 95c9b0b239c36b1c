// What each job may cost on the wire: batches, and the bytes of reading again. The same jobs with the panel's buttons are in journeys/more/budgets.test.ts.
import { coreFramework } from '../../../src/handbook/framework';
import { large } from '../../documents/large';
import { ourDocument } from '../../documents/our-document';
import { DocumentAndPanel } from '../document-and-panel';
import { pass, withFakeTime } from '../panel';

withFakeTime();
jest.setTimeout(120_000);

/** What a job sends once the panel is at rest. */
async function sentBy(
  document: DocumentAndPanel,
  job: () => Promise<unknown>,
): Promise<{ readonly batches: number; readonly bytes: number }> {
  await pass(12_000);
  const before = document.batchAhead(0);
  await job();
  await pass(12_000);
  const sent = document.batchesSince(before).filter(({ kind }) => kind === 'batch');
  return { batches: sent.length, bytes: sent.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0) };
}

/** What a start sends: the panel that is opened counts its batches anew. */
async function sentAtStart(document: DocumentAndPanel): Promise<number> {
  await document.reloadPanel();
  await pass(12_000);
  return document.batchesSince().filter(({ kind }) => kind === 'batch').length;
}

test('batches: start 1 and the self-test 1, insert the framework at the end 3, read again 1, fill one answer 2, fill all of them 2', async () => {
  const document = await DocumentAndPanel.open(undefined, { word: undefined });
  const batchesOf = async (job: () => Promise<unknown>): Promise<number> => (await sentBy(document, job)).batches;
  expect(await sentAtStart(document)).toBe(2); // without our table, a second one looks through the others
  expect(await batchesOf(() => document.done(document.session.insertFramework('end')))).toBe(3); // one for what stands around the end
  expect(await sentAtStart(document)).toBe(2); // the second is the self-test
  expect(await batchesOf(() => document.ended(document.session.readAgain()))).toBe(1);
  expect(await batchesOf(() => document.write('goal', 'Reading fluency in Key Stage 2'))).toBe(2);

  // All at once, as when a document that was closed to changes opens again and the person presses Try again.
  document.setFault({ batch: 'every', kind: 'refused' });
  for (const { id } of coreFramework) await document.write(id, `Our words for ${id}\nand a second line`);
  const inSync = (): number => document.state.fields.filter(({ syncState }) => syncState === 'in sync').length;
  expect(inSync()).toBe(0);
  document.setFault(null);
  expect(await batchesOf(() => document.ended(document.session.tryAgain('goal')))).toBe(2);
  expect(inSync()).toBe(coreFramework.length);
});

test('a document of 300 pages with 2,000 controls of others is read again in one batch, with 5 % more bytes at the most', async () => {
  const readAgain = async (bytes: Uint8Array): Promise<{ readonly batches: number; readonly bytes: number }> => {
    const document = await DocumentAndPanel.open(bytes, { word: undefined });
    return sentBy(document, () => document.ended(document.session.readAgain()));
  };
  const small = await readAgain(ourDocument());
  const again = await readAgain(large({ framework: true }));
  expect(again.batches).toBe(1);
  expect(again.bytes).toBeLessThanOrEqual(small.bytes * 1.05);
});
