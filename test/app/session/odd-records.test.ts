// A document cannot stop the panel, whatever stands for its record; and a record that is not stored is said to be.
import { newRecord, withNote, writeRecord } from '../../../src/enquiry/record';
import { sessionStrings } from '../../../src/app/session/strings';
import { docx, paragraph } from '../../documents/docx';
import { recordXml } from '../../sharing/copies';
import { open } from '../../stand-in/pane';
import { pass, recordsIn, started, withFakeTime } from '../panel';

withFakeTime();

const at = new Date('2026-03-02T09:00:00Z');
const deep = `{"version":1,"id":"x","updated":"","tables":[],"notes":{},"items":{"a/b":{"value":${'['.repeat(8000)}${']'.repeat(8000)},"at":""}}}`;

test.each(['constructor', '__proto__', 'toString'])('two records, one with a note named %s', async (name) => {
  const document = open(
    docx({
      body: paragraph('Our plan'),
      customXml: [
        recordXml(writeRecord(newRecord('one', new Date('2026-03-03T09:00:00Z')))),
        recordXml(writeRecord(withNote(newRecord('one', at), name, 'Words under an odd name.', at))),
      ],
    }),
  );
  const { session } = await started(document);
  expect(session.current().phase).toBe('ready');
  session.keepItem('note/enhance', 'More talk.');
  await pass(5000);
  const [record, ...others] = recordsIn(document);
  expect(others).toEqual([]);
  expect([record?.notes[name]?.text, record?.items['note/enhance']?.value]).toEqual([
    'Words under an odd name.',
    'More talk.',
  ]);
});

test('a thing that nests 8,000 deep: the notes are said to be damaged, and new ones can be started beside them', async () => {
  const document = open(docx({ body: paragraph('Our plan'), customXml: [recordXml(deep)] }));
  const { session } = await started(document);
  expect(session.current().phase).toBe('ready');
  const notice = session.current().notices.find(({ about }) => about === 'record');
  expect(notice?.text).toBe(sessionStrings.recordDamaged);
  await notice?.action?.run();
  session.keepItem('note/enhance', 'More talk.');
  await pass(5000);
  expect(recordsIn(document).map(({ items }) => items['note/enhance']?.value)).toEqual(['More talk.']);
});

test('a record that cannot be written at all is said not to be stored', async () => {
  const { session } = await started(open(docx({ body: paragraph('Our plan') })));
  session.keepItem('card/a', {
    toJSON: () => {
      throw new RangeError('too deep');
    },
  });
  await pass(5000);
  expect(session.current().notices.some(({ about }) => about === 'record')).toBe(true);
});
