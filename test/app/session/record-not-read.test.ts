// Word does not give the document's record out when the panel starts: it is asked for again, and what was kept meanwhile goes into it.
import { newRecord, withKept, withNote, writeRecord } from '../../../src/enquiry/record';
import type { CallFault } from '../../../src/stand-in/wire/fault';
import { docx, paragraph } from '../../documents/docx';
import { recordXml } from '../../sharing/copies';
import { open } from '../../stand-in/pane';
import { documentWithRecord } from '../document-with-record';
import { fieldOf, pass, recordsIn, started, whenDone, withFakeTime } from '../panel';

withFakeTime();

const url = 'https://school.invalid/plan.docx';
const notGivenOut: CallFault = { call: 'GetDataPartsByNamespace', kind: 'refused' };

const document = () =>
  documentWithRecord(withKept(newRecord('enquiry-1', new Date()), 'note/enhance', 'Kept before', new Date()));
type Opened = Awaited<ReturnType<typeof started>>;
const said = ({ session }: Opened) => session.current().notices.filter(({ about }) => about === 'record');

test('one refusal is nobody’s business: it is read the second time', async () => {
  const panel = await started(document(), { url, fault: { ...notGivenOut, once: true } });
  await pass(5000);
  expect(panel.session.current().items['note/enhance']?.value).toBe('Kept before');
  expect(said(panel)).toEqual([]);
});

test('what is kept until it can be read goes into it, and is the enquiry’s on this device', async () => {
  const docx = document();
  const panel = await started(docx, { url, fault: notGivenOut });
  await pass(5000);
  expect(said(panel)).toMatchObject([
    { intent: 'warning', text: expect.stringContaining('asks for them again') as string },
  ]);
  panel.session.keepItem('note/attitude', 'Kept meanwhile');
  await pass(5000);
  expect(recordsIn(docx).map(({ items }) => Object.keys(items))).toEqual([['note/enhance']]);

  panel.host.setFault({ batch: 'every', kind: 'refused' });
  panel.session.type('question', 'How can talk help?');
  panel.session.leave('question');
  panel.session.keepItem('note/relate', 'Kept last');
  await pass(5000);
  expect(said(panel)).toEqual([]);
  const [record, ...more] = recordsIn(docx);
  expect(more).toEqual([]);
  expect([record?.id, Object.keys(record?.items ?? {}).sort()]).toEqual([
    'enquiry-1',
    ['note/attitude', 'note/enhance', 'note/relate'],
  ]);
  panel.close();
  const owners = JSON.stringify(panel.stored).match(/(?:draft|item)\|[^|]*/g) ?? [];
  expect(owners.length).toBeGreaterThan(0);
  expect(owners.filter((one) => !one.includes('enquiry-1'))).toEqual([]);

  const again = await started(docx, { url, stored: panel.stored });
  await pass(5000);
  expect(fieldOf(again, 'question').text).toBe('How can talk help?');
  expect(again.session.current().items['note/enhance']?.value).toBe('Kept before');
});

test('two things that are stored at the same time wait for one reading, and neither goes', async () => {
  const docx = document();
  const panel = await started(docx, { url, fault: notGivenOut });
  await pass(5000);
  panel.session.keepItem('note/attitude', 'Kept meanwhile');
  await pass(5000);
  panel.host.setFault(null);
  panel.session.keepItem('note/relate', 'Kept last');
  void panel.session.clearDevice('this document'); // stores, too
  void panel.session.clearDevice('this document');
  await pass(1000);
  panel.session.keepItem('note/skills', 'Kept after');
  await pass(5000);
  const keys = ['note/attitude', 'note/enhance', 'note/relate', 'note/skills'];
  expect(recordsIn(docx).map(({ items }) => Object.keys(items).sort())).toEqual([keys]);
  expect(Object.keys(panel.session.current().items).sort()).toEqual(keys);
});

test('a note that could not be read when the panel started is shown below what was typed since, and stays', async () => {
  const noted = open(
    docx({
      body: paragraph('Our plan'),
      customXml: [
        recordXml(writeRecord(withNote(newRecord('enquiry-1', new Date()), 'goal', 'Old words', new Date()))),
      ],
    }),
  );
  const panel = await started(noted, { url, fault: notGivenOut });
  await pass(5000);
  panel.host.setFault(null);
  panel.session.type('goal', 'New words');
  panel.session.leave('goal');
  await pass(10_000);
  expect(fieldOf(panel, 'goal').text).toBe('New words\nOld words');
  panel.session.type('goal', 'New words, longer\nOld words');
  panel.session.leave('goal');
  await pass(10_000);
  expect(recordsIn(noted).map(({ notes }) => notes.goal?.text)).toEqual(['New words, longer\nOld words']);
});

test('the panel is not taken out of a document whose record could not be read', async () => {
  const docx = document();
  const panel = await started(docx, { url, fault: notGivenOut });
  await pass(5000);
  const removed = await whenDone(panel.session.removeAddIn());
  expect(removed).toMatchObject({
    ok: false,
    sentence: expect.stringContaining('could not be read just now') as string,
  });
  expect(recordsIn(docx)).toHaveLength(1);
});
