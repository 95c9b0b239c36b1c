// What this device keeps belongs to one document at one place: a copy, or a file that was duplicated by hand, gets nothing of it unasked.
import { newRecord, withKept } from '../../../src/enquiry/record';
import { Stored } from '../../property/page';
import { documentWithRecord } from '../document-with-record';
import { pass, recordsIn, started, withFakeTime } from '../panel';

withFakeTime();

const original = 'https://school.invalid/plan.docx';
const duplicate = 'https://school.invalid/plan%20(2).docx';
const now = new Date();

const document = documentWithRecord;

type Opened = Awaited<ReturnType<typeof started>>;
const items = (docx: ReturnType<typeof document>): string => JSON.stringify(recordsIn(docx).map((one) => one.items));
const asked = ({ session }: Opened) => session.current().notices.find(({ about }) => about === 'elsewhere');
const fieldOf = ({ session }: Opened, id: string) => session.current().fields.find((field) => field.id === id);

/** In the document at `url` a note and words of the question did not arrive. @returns what the device keeps then */
async function notArrived(url: string, stored = new Stored(), words = 'How can talk help?'): Promise<Stored> {
  const panel = await started(document(), { stored, url });
  panel.host.setFault({ batch: 'every', kind: 'refused' });
  panel.session.type('question', words);
  panel.session.leave('question');
  await pass(1000);
  panel.host.setFault({ call: 'AddDataPart', kind: 'refused' });
  panel.session.keepItem('note/enhance', `A note: ${words}`);
  await pass(5000);
  panel.close();
  return panel.stored;
}

test('in the same document at the same place they come back without asking', async () => {
  const docx = document();
  const panel = await started(docx, { stored: await notArrived(original), url: original });
  await pass(3000);
  expect(asked(panel)).toBeUndefined();
  expect(items(docx)).toContain('A note: How can talk help?');
  expect(fieldOf(panel, 'question')).toMatchObject({
    text: 'How can talk help?',
    syncState: 'not written',
    offered: true,
  });
});

test.each([
  ['a document duplicated by hand', original, duplicate],
  ['a place that is not known now', original, ''],
  ['a document that was never saved', original, 'Document1'],
  ['a place that was not known then', '', original],
  ['never a known place', '', ''],
])('%s is asked about, and what is left stays for the original', async (_what, then, here) => {
  const docx = document();
  const kept = await notArrived(then);
  const panel = await started(docx, { stored: kept, url: here });
  await pass(3000);
  expect(items(docx)).not.toContain('A note');
  expect(fieldOf(panel, 'question')).toMatchObject({ text: '', syncState: 'in sync' });
  const notice = asked(panel);
  expect([notice?.action?.label, notice?.otherwise?.label]).toEqual(['Bring them in here', 'Leave them']);
  await notice?.otherwise?.run();
  await pass(3000);
  expect(asked(panel)).toBeUndefined();
  expect(items(docx)).not.toContain('A note');
  panel.close();
  if (here === duplicate) {
    const again = await started(docx, { stored: panel.stored, url: here });
    expect(asked(again)).toBeUndefined();
    again.close();
  }
  if (then === '') return;
  const first = document();
  await started(first, { stored: panel.stored, url: then });
  await pass(3000);
  expect(items(first)).toContain('A note: How can talk help?');
});

test('what the person brings in comes in, and stays on the device for the original', async () => {
  const docx = document();
  const panel = await started(docx, { stored: await notArrived(original), url: duplicate });
  await asked(panel)?.action?.run();
  await pass(3000);
  expect(items(docx)).toContain('A note: How can talk help?');
  expect(fieldOf(panel, 'question')).toMatchObject({
    text: 'How can talk help?',
    syncState: 'not written',
    offered: true,
  });
  panel.close();
  const first = document();
  const back = await started(first, { stored: panel.stored, url: original });
  await pass(3000);
  expect(items(first)).toContain('A note: How can talk help?');
  expect(fieldOf(back, 'question')?.text).toBe('How can talk help?');
});

test('what is typed in a duplicate does not take the place of what the device keeps for the original', async () => {
  const kept = await notArrived(duplicate, await notArrived(original), 'And whom does it help?');
  const all = JSON.stringify(kept);
  expect(all).toContain('How can talk help?');
  expect(all).toContain('And whom does it help?');
});

test.each([
  ['an earlier version', newRecord('enquiry-1', now), { sent: 'x' }],
  ['this one', newRecord('c-1', now), { sent: 'x', of: 'enquiry-1' }],
])('a copy by %s gets nothing of its original, and is not asked about it', async (_version, record, mark) => {
  for (const url of [original, duplicate]) {
    const docx = document(withKept(record, 'copy/c-1', mark, now));
    const panel = await started(docx, { stored: await notArrived(original), url });
    await pass(3000);
    expect(asked(panel)).toBeUndefined();
    expect(items(docx)).not.toContain('A note');
    panel.close();
  }
});

test('what an earlier version of the panel kept, without a place, is asked about where the document does not hold it', async () => {
  const item = JSON.stringify({ value: 'An old note', at: now.toISOString() });
  const stored = Object.assign(new Stored(), {
    EnquiryHandbook: JSON.stringify({}),
    '@EnquiryHandbook/item|enquiry-1|note/enhance': JSON.stringify({ item }),
  });
  const docx = document();
  const panel = await started(docx, { stored, url: original });
  await pass(3000);
  expect(items(docx)).not.toContain('An old note');
  expect(asked(panel)).toBeDefined();
});

test('what was typed before a document was saved goes from the device when the document is opened from its place and holds it', async () => {
  const docx = document();
  const panel = await started(docx, { url: 'Document1' });
  panel.session.type('question', 'How can talk help?');
  panel.session.leave('question');
  panel.session.keepItem('note/enhance', 'A note');
  await pass(20_000);
  panel.close();
  expect(JSON.stringify(panel.stored)).toMatch(/How can talk help.*A note|A note.*How can talk help/);
  const saved = await started(docx, { stored: panel.stored, url: original });
  await pass(3000);
  expect([asked(saved), fieldOf(saved, 'question')?.text]).toEqual([undefined, 'How can talk help?']);
  expect(JSON.stringify(saved.stored)).not.toMatch(/talk help|A note/);
});

test('a thing that did not arrive is kept for fourteen days from when its document was last opened', async () => {
  const day = 24 * 60 * 60 * 1000;
  let stored = await notArrived(original);
  for (const days of [10, 10]) {
    jest.setSystemTime(Date.now() + days * day);
    const panel = await started(document(), { stored, url: original });
    panel.host.setFault({ call: 'AddDataPart', kind: 'refused' });
    await pass(3000);
    panel.close();
    ({ stored } = panel);
  }
  jest.setSystemTime(Date.now() + 10 * day);
  const docx = document();
  await started(docx, { stored, url: original });
  await pass(3000);
  expect(items(docx)).toContain('A note: How can talk help?');
});

test('words of any document go from the device after fourteen days, at the start of the panel on whichever', async () => {
  const kept = await notArrived(original);
  jest.setSystemTime(Date.now() + 13 * 24 * 60 * 60 * 1000);
  const early = await started(document(newRecord('enquiry-2', now)), { stored: kept, url: duplicate });
  expect(JSON.stringify(early.stored)).toContain('How can talk help?');
  early.close();
  jest.setSystemTime(Date.now() + 2 * 24 * 60 * 60 * 1000);
  const late = await started(document(newRecord('enquiry-2', now)), { stored: early.stored, url: duplicate });
  expect(JSON.stringify(late.stored)).not.toContain('How can talk help?');
});
