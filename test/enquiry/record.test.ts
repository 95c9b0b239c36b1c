import { fingerprint } from '../../src/enquiry/fingerprint';
import {
  afterStore,
  mergeRecords,
  newRecord,
  readRecord,
  withKept,
  withNote,
  withSeen,
  withTable,
  writeRecord,
  type EnquiryRecord,
} from '../../src/enquiry/record';

const monday = new Date('2026-03-02T09:00:00Z');
const tuesday = new Date('2026-03-03T09:00:00Z');
const table = { anchor: 'enquiry/goal', fields: [{ id: 'goal', stem: 'Our goal is …' }] };

describe('the record', () => {
  test('reads back as it was written', () => {
    const record: EnquiryRecord = {
      ...withNote(newRecord('one', monday), 'question', 'How?\n<b>&', monday),
      tables: [table],
    };
    expect(readRecord(writeRecord(record))).toEqual({ kind: 'record', record });
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":1}',
    '{"version":1,"id":"x","updated":"y","tables":[{}],"notes":{}}',
    '{"version":1,"id":"x","updated":"y","tables":[],"notes":{"goal":3}}',
  ])('%j is damaged, and is said to be', (json) => expect(readRecord(json)).toEqual({ kind: 'damaged' }));

  test('a newer one is recognised without being read', () => {
    expect(readRecord('{"version":2,"whatever":true}')).toEqual({ kind: 'newer', version: 2 });
  });

  test('a note is put in, replaced and taken out', () => {
    const one = withNote(newRecord('one', monday), 'goal', 'Reading', monday);
    expect(withNote(one, 'goal', 'Writing', tuesday).notes).toEqual({
      goal: { text: 'Writing', at: tuesday.toISOString() },
    });
    expect(withNote(one, 'goal', '', tuesday).notes).toEqual({});
    expect(Object.keys(withNote(one, 'question', 'How?', tuesday).notes)).toEqual(['goal', 'question']);
    expect(withNote(one, 'question', '', tuesday).notes).toEqual(one.notes);
  });

  test('what was seen is marked with its date, and an unchanged mark keeps its own', () => {
    const first = withSeen({ ...newRecord('one', monday), tables: [table] }, new Map([['goal', 'aa']]), monday);
    const second = withSeen(first, new Map([['goal', 'aa']]), tuesday);
    expect(second.tables[0]?.fields[0]?.seen).toEqual({ fingerprint: 'aa', at: monday.toISOString() });
    expect(withSeen(first, new Map(), tuesday).tables).toEqual(first.tables);
  });
});

describe('the table that holds the framework', () => {
  const fields = [
    { id: 'goal', stem: 'Our goal is …', answer: 'Reading' },
    { id: 'question', stem: 'We ask …', answer: '' },
  ];
  const seen = (record: EnquiryRecord) => record.tables[0]?.fields.map((field) => field.seen);

  test('is kept as it was last read, in place of the one before', () => {
    const record = withTable(
      { ...newRecord('one', monday), tables: [table] },
      { shape: { stem: 1, answer: 2 } },
      fields,
      tuesday,
    );
    expect(record).toMatchObject({ id: 'one', updated: tuesday.toISOString() });
    expect(record.tables).toMatchObject([
      {
        shape: { stem: 1, answer: 2 },
        fields: [
          { id: 'goal', stem: 'Our goal is …' },
          { id: 'question', stem: 'We ask …' },
        ],
      },
    ]);
    expect(seen(record)).toEqual([
      { fingerprint: fingerprint('Reading'), at: tuesday.toISOString() },
      { fingerprint: fingerprint(''), at: tuesday.toISOString() },
    ]);
  });

  test('an answer that still says the same keeps the day on which it was first seen', () => {
    const first = withTable(newRecord('one', monday), { anchor: 'enquiry/goal' }, fields, monday);
    const now = [
      { id: 'question', stem: 'We wonder …', answer: '' },
      { id: 'goal', stem: 'Our goal is …', answer: 'Writing' },
    ];
    const again = withTable(first, { anchor: 'enquiry/goal' }, now, tuesday);
    expect(seen(again)).toEqual([
      { fingerprint: fingerprint(''), at: monday.toISOString() },
      { fingerprint: fingerprint('Writing'), at: tuesday.toISOString() },
    ]);
  });
});

describe('several records in one document', () => {
  test('none make none', () => expect(mergeRecords([])).toBeNull());

  test('the newest leads, and what only an older one holds is kept', () => {
    const older: EnquiryRecord = {
      ...withNote(newRecord('old', monday), 'baseline', 'As it was', monday),
      tables: [table],
    };
    const newer = withNote(newRecord('new', tuesday), 'question', 'How?', tuesday);
    const merged = mergeRecords([older, newer]);
    expect(merged?.id).toBe('new');
    expect(merged?.tables).toEqual([table]);
    expect(Object.keys(merged?.notes ?? {}).sort()).toEqual(['baseline', 'question']);
  });

  test('two different notes for one field are both kept', () => {
    const older = withNote(newRecord('old', monday), 'goal', 'Reading', monday);
    const newer = withNote(newRecord('new', tuesday), 'goal', 'Writing', tuesday);
    expect(mergeRecords([older, newer])?.notes.goal?.text).toBe('Writing\nReading');
  });

  test('two notes that differ in their line ends alone are one', () => {
    const older = withNote(newRecord('old', monday), 'goal', 'Reading\r\nand writing ', monday);
    const newer = withNote(newRecord('new', tuesday), 'goal', 'Reading\nand writing', tuesday);
    expect(mergeRecords([older, newer])?.notes.goal?.text).toBe('Reading\nand writing');
  });

  test('a note whose words were read in their row since does not come back', () => {
    const older = withNote(newRecord('old', monday), 'goal', 'Reading', monday);
    const newer = withSeen(
      { ...newRecord('new', tuesday), tables: [table] },
      new Map([['goal', fingerprint('Reading')]]),
      tuesday,
    );
    expect(mergeRecords([older, newer])?.notes).toEqual({});
  });

  test('a note stays where its words were read in another row, or others in its row', () => {
    const older = withNote(newRecord('old', monday), 'goal', 'Reading', monday);
    const rows = { anchor: 'enquiry/goal', fields: ['goal', 'question'].map((id) => ({ id, stem: `${id} …` })) };
    const seen = (field: string, words: string): EnquiryRecord =>
      withSeen({ ...newRecord('new', tuesday), tables: [rows] }, new Map([[field, fingerprint(words)]]), tuesday);
    for (const newer of [seen('question', 'Reading'), seen('goal', 'Writing')])
      expect(mergeRecords([older, newer])?.notes.goal?.text).toBe('Reading');
    expect(mergeRecords([older, seen('goal', 'Reading')])?.notes).toEqual({});
  });

  test('a note stays where a newer record only knows the row, or saw its words before they were noted', () => {
    const noted = withNote(newRecord('one', tuesday), 'goal', 'Reading', tuesday);
    const stale = withSeen(
      { ...newRecord('one', monday), tables: [table] },
      new Map([['goal', fingerprint('Reading')]]),
      monday,
    );
    const wednesday = new Date('2026-03-04T09:00:00Z').toISOString();
    for (const newer of [stale, { ...newRecord('one', monday), tables: [table] }])
      expect(mergeRecords([noted, { ...newer, updated: wednesday }])?.notes.goal?.text).toBe('Reading');
  });
});

describe('a record that changed here while it was stored', () => {
  const later = new Date('2026-03-04T09:00:00Z');
  const sent = withNote(
    withKept(newRecord('one', monday), 'note/enhance', 'Talk abuot books', monday),
    'goal',
    'Reading',
    monday,
  );
  const edited = withNote(withKept(sent, 'note/enhance', 'Talk about books', tuesday), 'goal', 'Writing', tuesday);

  test('is as it is here: its own earlier words are no other panel’s', () => {
    const after = afterStore(edited, sent, sent, later);
    expect([after.items['note/enhance']?.value, after.notes.goal?.text]).toEqual(['Talk about books', 'Writing']);
    expect(afterStore(withNote(sent, 'goal', '', tuesday), sent, sent, later).notes).toEqual({});
  });

  test('takes in what another panel had put into the document', () => {
    const stored = withKept(sent, 'note/attitude', 'They like it', tuesday);
    const after = afterStore(edited, sent, stored, later);
    expect(after.items['note/attitude']?.value).toBe('They like it');
    expect(after.items['note/enhance']?.value).toBe('Talk about books');
  });

  test('keeps both where both sides changed the same words', () => {
    const stored = withNote(withKept(sent, 'note/enhance', 'Talk more', monday), 'goal', 'Maths', monday);
    const after = afterStore(edited, sent, stored, later);
    expect(after.items['note/enhance']?.value).toBe('Talk about books\nTalk more');
    expect(after.notes.goal?.text).toBe('Writing\nMaths');
  });

  test('keeps what another panel added to the same words, and not once more what they were before', () => {
    const stored = withNote(
      withKept(sent, 'note/enhance', 'Talk abuot books\nTalk more', tuesday),
      'goal',
      'Reading\nMaths',
      tuesday,
    );
    const after = afterStore(edited, sent, stored, later);
    expect(after.items['note/enhance']?.value).toBe('Talk about books\nTalk more');
    expect(after.notes.goal?.text).toBe('Writing\nMaths');
  });

  test('is what stands in the document where nothing changed here', () => {
    const stored = withKept(sent, 'note/enhance', 'Talk more', tuesday);
    expect(afterStore(sent, sent, stored, later)).toBe(stored);
  });
});
