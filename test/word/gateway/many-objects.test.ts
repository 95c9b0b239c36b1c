// Thousands of objects that were read are let go of in portions, each of them once; an ordinary document costs no message more.
import { newRecord, writeRecord } from '../../../src/enquiry/record';
import { coreFramework } from '../../../src/handbook/framework';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import { fieldOf, pass, started, textOf, whenDone, withFakeTime, write } from '../../app/panel';
import { docx, paragraph } from '../../documents/docx';
import { asSaved } from '../../documents/our-framework';
import { recordXml } from '../../sharing/copies';
import { open } from '../../stand-in/pane';

withFakeTime();

const stems = coreFramework.slice(0, 3);
const record = writeRecord({
  ...newRecord('enquiry-1', new Date('2026-03-02T10:00:00Z')),
  tables: [{ anchor: 'enquiry/goal', fields: stems.map(({ id, stem }) => ({ id, stem })) }],
});
const withGoal = (goal: string) =>
  open(docx({ body: asSaved(frameworkTable(stems, new Map([['goal', goal]]))), customXml: [recordXml(record)] }));
const lines = (count: number): string => Array.from({ length: count }, (_, at) => `Line ${at}`).join('\n');

type Opened = Awaited<ReturnType<typeof started>>;

/** What each message since then let go of, by the number of the reference. */
const letGo = ({ host }: Opened): string[][] =>
  host.messages
    .map(({ request }) =>
      ((request as { Actions?: { Name: string; ArgumentInfo?: { Arguments?: string[] } }[] }).Actions ?? []).flatMap(
        ({ Name, ArgumentInfo }) => (Name === '_RemoveReference' ? (ArgumentInfo?.Arguments ?? []) : []),
      ),
    )
    .filter((references) => references.length > 0);

test('an answer of 1,200 lines is read again in one batch, and let go of in portions', async () => {
  const panel = await started(withGoal(lines(1200)));
  const before = panel.batches();
  panel.host.messages.length = 0;
  await whenDone(panel.session.readAgain());
  expect(panel.batches() - before).toBe(1);
  const gone = letGo(panel);
  expect(gone.length).toBeGreaterThan(2);
  expect(Math.max(...gone.map((some) => some.length))).toBeLessThanOrEqual(500);
  expect(new Set(gone.flat()).size).toBe(gone.flat().length);
  expect(gone.flat().length).toBeGreaterThan(1200);
});

test('it is written as any other, in as many batches', async () => {
  const document = withGoal(lines(1200));
  const panel = await started(document);
  await pass(5000);
  await write(panel, { goal: `${lines(1200)}\nand one more` });
  await pass(5000);
  expect(fieldOf(panel, 'goal').syncState).toBe('in sync');
  expect(textOf(document)).toContain('Line 1199\nand one more');
});

test('a document of 1,200 lines without a framework is looked through, and let go of in portions', async () => {
  const panel = await started(open(docx({ body: paragraph('A line of a plan.').repeat(1200) })));
  await pass(5000);
  expect(panel.session.current().outline).not.toBeNull();
  expect(Math.max(...letGo(panel).map((some) => some.length))).toBeLessThanOrEqual(500);
});

test('an ordinary document is let go of in one message', async () => {
  const panel = await started(withGoal('One line'));
  panel.host.messages.length = 0;
  await whenDone(panel.session.readAgain());
  expect(letGo(panel)).toHaveLength(1);
});
