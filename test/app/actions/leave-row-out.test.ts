// Leaving a row out while Word fails at each step of it: its words stay in the document, its record or the device, and what is said is true.
import { actionStrings } from '../../../src/app/actions/strings';
import { newRecord, writeRecord } from '../../../src/enquiry/record';
import { coreFramework } from '../../../src/handbook/framework';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import type { CommonCall, Fault } from '../../../src/stand-in/wire/fault';
import { docx } from '../../documents/docx';
import { asSaved } from '../../documents/our-framework';
import { recordXml } from '../../sharing/copies';
import { open } from '../../stand-in/pane';
import { pass, recordsIn, started, textOf, withFakeTime } from '../panel';

withFakeTime();

const stems = coreFramework.slice(0, 4);
const leaving = 'question';
const lines = ['How can talk lead to better writing?', 'And for whom?'];

/**
 * A document with a record, on a device that keeps nothing of it; one row is left out, and a fault meets the job.
 * @param refusedAfter after so many batches of the job Word refuses every further one
 */
async function leftOut(fault: (batches: number) => Fault, refusedAfter = Infinity) {
  const answers = new Map([
    ['goal', 'Better writing'],
    [leaving, lines.join('\n')],
  ]);
  const at = new Date('2026-03-02T10:00:00Z');
  const document = open(
    docx({
      body: asSaved(frameworkTable(stems, answers)),
      customXml: [
        recordXml(
          writeRecord({
            ...newRecord('enquiry-1', at),
            tables: [{ anchor: `enquiry/goal`, fields: stems.map(({ id, stem }) => ({ id, stem })) }],
          }),
        ),
      ],
    }),
  );
  const panel = await started(document);
  panel.host.setFault(fault(panel.batches()));
  panel.afterBatch.set(panel.batches() + refusedAfter, () => panel.host.setFault({ batch: 'every', kind: 'refused' }));
  void panel.session.editRows({ kind: 'leave out', field: leaving, answer: lines.join('\n') });
  await pass(12_000);
  panel.host.setFault(null);
  const { notices } = panel.session.current();
  panel.close();
  const isOut = !textOf(document).includes(stems.find(({ id }) => id === leaving)?.stem ?? '');
  const kept = [
    textOf(document),
    ...recordsIn(document).map(({ notes }) => notes[leaving]?.text),
    JSON.stringify(panel.stored),
  ].join('\n');
  return {
    isOut,
    kept,
    said: notices
      .filter(({ about }) => about === 'document')
      .map(({ text }) => text)
      .join('\n'),
  };
}

function expectKept({ kept, isOut, said }: Awaited<ReturnType<typeof leftOut>>): void {
  for (const line of lines) expect(kept).toContain(line);
  if (isOut) expect(said).not.toContain('did not accept');
}

// The look, the change, the reading after it, and that reading again.
const faults = [1, 2, 3, 4].flatMap((batch) => [
  { batch, kind: 'refused' as const, action: undefined },
  { batch, kind: 'answer lost' as const, action: undefined },
  { batch, kind: 'partly' as const, action: 3 },
  { batch, kind: 'partly' as const, action: 40 },
]);

test.each(faults)('batch $batch is $kind ($action)', async ({ batch, kind, action }) => {
  expectKept(await leftOut((sent) => ({ batch: sent + batch, kind, action, once: true })));
});

test('every batch from the reading after it on is refused: the row is out, and it is said that this could not be read', async () => {
  const left = await leftOut(() => ({ call: 'LoadSettings', kind: 'refused' }), 2);
  expectKept(left);
  expect([left.isOut, left.said]).toEqual([true, actionStrings.rowNotRead]);
});

test('Word reports an error and the row is out: the document is read again, and counts', async () => {
  const left = await leftOut((sent) => ({ batch: sent + 2, kind: 'answer lost', once: true }));
  expectKept(left);
  expect([left.isOut, left.said]).toEqual([true, actionStrings.rowIsOut]);
});

test.each<CommonCall>(['GetDataPartsByNamespace', 'GetDataPartXml', 'AddDataPart', 'DeleteDataPart'])(
  'the record is not stored: %s',
  async (call) => {
    for (const kind of ['refused', 'answer lost'] as const) expectKept(await leftOut(() => ({ call, kind })));
  },
);

test('without a fault the row is out and its words are in the record', async () => {
  const left = await leftOut(() => ({ call: 'LoadSettings', kind: 'refused' }));
  expect([left.isOut, left.said]).toEqual([true, '']);
  expectKept(left);
});
