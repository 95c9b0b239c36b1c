// What a document may hold in place of a record of ours: nothing of it stops the panel, wins by a date, or is dropped for its name.
import { withKeptItems } from '../../src/enquiry/kept-items';
import { mergeItems, withItem, type Items } from '../../src/enquiry/items';
import {
  mergeRecords,
  newRecord,
  readRecord,
  withKept,
  withNote,
  writeRecord,
  type EnquiryRecord,
} from '../../src/enquiry/record';
import { deepestJson, longestJson } from '../../src/enquiry/schema';
import { cardsIn } from '../../src/enquiry/cards';
import { entryForCard } from '../../src/enquiry/plan';

const monday = new Date('2026-03-02T09:00:00Z');
const tuesday = new Date('2026-03-03T09:00:00Z');
const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
const stored = (parts: string): string =>
  `{"version":1,"id":"x","updated":"2026-03-02","tables":[],"notes":{},${parts}}`;
const recordOf = (json: string): EnquiryRecord => {
  const read = readRecord(json);
  if (read.kind !== 'record') throw new Error(read.kind);
  return read.record;
};

test.each(names)('a note, a thing and a field named %s are kept, and merged like any other', (name) => {
  const one = withKept(withNote(newRecord('one', monday), name, 'First words.', monday), name, 'A thing.', monday);
  const two = withKept(withNote(newRecord('one', tuesday), name, 'Other words.', tuesday), name, 'Another.', tuesday);
  for (const merged of [
    mergeRecords([one, two]),
    mergeRecords([recordOf(writeRecord(one)), recordOf(writeRecord(two))]),
  ]) {
    const read = recordOf(writeRecord(merged!));
    expect(Object.keys(read.notes)).toEqual([name]);
    expect(read.notes[name]?.text).toBe('Other words.\nFirst words.');
    expect(read.items[name]?.value).toBe('Another.\nA thing.');
  }
  const plain = newRecord('one', monday);
  expect([plain.notes[name], plain.items[name]]).toEqual([undefined, undefined]);
  expect(mergeRecords([plain, one])?.notes[name]?.text).toBe('First words.');
  expect(Object.prototype.hasOwnProperty.call({}, name)).toBe(false);
  expect(cardsIn(withItem({}, `own-card/${name}`, 'Our card', monday)).at(-1)).toMatchObject({ id: name, zone: null });
  expect(entryForCard(name, null).perspective).toBeNull();
});

test('a thing that nests thousands deep is damaged; so is one that is longer than any of ours', () => {
  for (const depth of [8000, 200_000]) {
    const json = stored(`"items":{"card/a":{"value":${'['.repeat(depth)}${']'.repeat(depth)},"at":""}}`);
    expect(readRecord(json)).toEqual({ kind: 'damaged' });
    const item = `{"value":${'['.repeat(depth)}${']'.repeat(depth)},"at":"${monday.toISOString()}"}`;
    expect(withKeptItems({}, new Map([['card/a', item]]), monday)).toEqual({ items: {}, settled: ['card/a'] });
  }
  expect(readRecord(stored(`"items":{"note/a":{"value":"${'a'.repeat(longestJson)}","at":""}}`)).kind).toBe('damaged');
});

test('brackets inside words are words', () => {
  const words = `${'[{'.repeat(deepestJson)} "\\`;
  const record = withNote(newRecord('one', monday), 'goal', words, monday);
  expect(recordOf(writeRecord(record)).notes.goal?.text).toBe(words);
});

test('words that end in backslashes end there, and what follows them counts as deep as it is', () => {
  for (const words of ['\\', '\\\\', '"', '\\"', '["'])
    for (const [depth, kind] of [
      [10, 'record'],
      [8000, 'damaged'],
    ] as const) {
      const value = `[${JSON.stringify(words)},${'['.repeat(depth)}${']'.repeat(depth)}]`;
      expect(readRecord(stored(`"items":{"card/a":{"value":${value},"at":""}}`)).kind).toBe(kind);
    }
});

test.each([0, -1, 0.5, '1', null])('version %j is none of ours', (version) => {
  expect(readRecord(JSON.stringify({ ...newRecord('one', monday), version }))).toEqual({ kind: 'damaged' });
});

test('whatever characters words have, the record can be stored and reads back', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('');
  const json = writeRecord(withNote(newRecord('one', monday), 'goal', all, monday));
  expect(recordOf(json).notes.goal?.text).toBe(all);
  // What XML 1.0 cannot carry, or a reader of XML may take for a line end, stands nowhere in it.
  expect(json).not.toMatch(/[\u0000-\u001f\u0085\u2028\u2029\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/);
});

describe('a date far ahead', () => {
  const far = '9999-01-01T00:00:00.000Z';
  const at = (value: unknown, date: string): Items => ({ 'card/a': { value, at: date } });

  test.each([far, 'zzz', ''])('%j does not win over a choice of today', (date) => {
    for (const merged of [
      mergeItems(at('x', tuesday.toISOString()), at({ zone: 'odd' }, date), tuesday),
      mergeItems(at({ zone: 'odd' }, date), at('x', tuesday.toISOString()), tuesday),
    ])
      expect(merged['card/a']?.value).toBe('x');
  });

  test('nor does the table of a record with such a date', () => {
    const table = (id: string): EnquiryRecord['tables'] => [{ anchor: id, fields: [] }];
    const good = { ...newRecord('good', monday), tables: table('good') };
    const odd = { ...newRecord('odd', monday), updated: far, tables: table('odd') };
    expect(mergeRecords([odd, good], tuesday)).toMatchObject({ id: 'good', tables: table('good') });
  });
});
