import {
  array,
  assert,
  constant,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  string,
  type Arbitrary,
} from 'fast-check';
import { itemsOf, mergeItems, readItems, withItem, type Item, type Items } from '../../src/enquiry/items';
import { withKeptItems } from '../../src/enquiry/kept-items';
import { mergeRecords, newRecord, readRecord, withKept, writeRecord } from '../../src/enquiry/record';

const monday = new Date('2026-03-02T09:00:00Z');
const tuesday = new Date('2026-03-03T09:00:00Z');

describe('items', () => {
  const items = withItem(
    withItem({}, 'card/learner-voice', { zone: 'both' }, monday),
    'mark/talk',
    { stage: 2 },
    monday,
  );

  test('are listed by their kind, under what is unique in it', () => {
    expect(itemsOf(items, 'card')).toEqual([
      { id: 'learner-voice', value: { zone: 'both' }, at: monday.toISOString() },
    ]);
  });

  test('a key that names no kind belongs to none', () => {
    expect(itemsOf({ cards: { value: 1, at: monday.toISOString() } }, 'card')).toEqual([]);
  });

  test('one that was taken away is not listed, and does not come back from an older record', () => {
    const gone = withItem(items, 'card/learner-voice', null, tuesday);
    expect(itemsOf(gone, 'card')).toEqual([]);
    expect(itemsOf(mergeItems(gone, items), 'card')).toEqual([]);
    expect(itemsOf(mergeItems(items, gone), 'card')).toEqual([]);
  });

  test('of two choices the later counts; of two texts both are kept, unless one holds the other', () => {
    const text = (words: string, at: Date): Items => withItem({}, 'note/enhance', words, at);
    expect(mergeItems(text('More talk', tuesday), text('More reading', monday))['note/enhance']?.value).toBe(
      'More talk\nMore reading',
    );
    expect(mergeItems(text('More talk and reading', tuesday), text('More talk', monday))['note/enhance']?.value).toBe(
      'More talk and reading',
    );
    expect(
      mergeItems(items, withItem({}, 'card/learner-voice', { zone: 'accountability' }, tuesday))['card/learner-voice']
        ?.value,
    ).toEqual({ zone: 'accountability' });
  });

  test('a choice that was made later stands where words stood before', () => {
    const words = withItem({}, 'note/enhance', 'More talk', monday);
    const choice = withItem({}, 'note/enhance', { stage: 2 }, tuesday);
    for (const merged of [mergeItems(words, choice), mergeItems(choice, words)])
      expect(merged['note/enhance']?.value).toEqual({ stage: 2 });
  });

  test('a clock that goes hours before ours counts; a date days ahead comes before every other', () => {
    const at = (hours: number): Items =>
      withItem({}, 'card/a', { hours }, new Date(tuesday.getTime() + hours * 60 * 60 * 1000));
    const merged = (hours: number): unknown => mergeItems(at(0), at(hours), tuesday)['card/a']?.value;
    expect(merged(23)).toEqual({ hours: 23 });
    expect(merged(25)).toEqual({ hours: 0 });
  });

  test('what is stored is read back; what is not items is not', () => {
    const stored = readRecord(writeRecord(withKept(newRecord('one', monday), 'card/a', { zone: 'both' }, monday)));
    expect(stored).toMatchObject({ kind: 'record', record: { items: { 'card/a': { value: { zone: 'both' } } } } });
    expect(readItems(undefined)).toEqual({});
    for (const wrong of [[], 'x', { a: 1 }, { a: { value: 1 } }, { a: { at: 'x' } }, null])
      expect(readItems(wrong)).toBeNull();
  });

  test('records from two panels keep the things of both', () => {
    const one = withKept(newRecord('one', monday), 'card/a', { zone: 'both' }, tuesday);
    const two = withKept(newRecord('one', monday), 'card/b', { zone: 'held' }, monday);
    expect(Object.keys(mergeRecords([two, one])?.items ?? {}).sort()).toEqual(['card/a', 'card/b']);
  });

  test('no text is lost, in whatever order records are merged', () => {
    const words = array(constantFrom('One thought.', 'A second thought.', 'A third.', 'Something else.'), {
      minLength: 1,
      maxLength: 3,
    }).map((all) => all.join('\n'));
    const item: Arbitrary<Item> = record({
      value: oneof(words, constant({ choice: 1 })),
      at: integer({ min: 0, max: 3 }).map((day) => new Date(Date.UTC(2026, 2, 2 + day)).toISOString()),
    });
    assert(
      property(
        array(
          item.filter(({ value }) => typeof value === 'string'),
          { minLength: 1, maxLength: 4 },
        ),
        string(),
        (versions, id) => {
          const merged = versions
            .map((one): Items => ({ [`note/${id}`]: one }))
            .reduce((one, other) => mergeItems(one, other));
          const all = String(merged[`note/${id}`]?.value).split('\n');
          for (const { value } of versions) for (const line of String(value).split('\n')) expect(all).toContain(line);
        },
      ),
    );
  });
});

describe('things this device kept', () => {
  const kept = (value: unknown, at: Date): string => JSON.stringify({ value, at: at.toISOString() });

  test('come back where the document does not hold them, and are settled where it does', () => {
    const inRecord = withItem({}, 'card/a', { zone: 'both' }, monday);
    const back = withKeptItems(
      inRecord,
      new Map([
        ['card/a', kept({ zone: 'both' }, monday)],
        ['card/b', kept({ zone: 'held' }, monday)],
      ]),
      tuesday,
    );
    expect(Object.keys(back.items).sort()).toEqual(['card/a', 'card/b']);
    expect(back.settled).toEqual(['card/a']);
  });

  test('an older choice does not go over a later one of the document’s', () => {
    const inRecord = withItem({}, 'card/a', { zone: 'both' }, tuesday);
    expect(withKeptItems(inRecord, new Map([['card/a', kept({ zone: 'held' }, monday)]]), tuesday)).toEqual({
      items: inRecord,
      settled: ['card/a'],
    });
  });

  test('what is damaged is settled, and changes nothing', () => {
    for (const json of ['{', 7, '{"value":1}'])
      expect(withKeptItems({}, new Map([['note/a', json]]), monday)).toEqual({ items: {}, settled: ['note/a'] });
  });
});
