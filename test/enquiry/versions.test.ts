// The versions of the question as the record keeps them.
import type { Items } from '../../src/enquiry/items';
import { isNew, readVersion, versionOf, versionsOf } from '../../src/enquiry/versions';

const kept = (text: string, at: string): Items[string] => ({ value: versionOf(text, '', ['Open enough']), at });

test('versions come in the order of their dates, however the record lists them', () => {
  const items: Items = {
    'version/b': kept('Second', '2026-03-02T00:00:00.000Z'),
    'card/voice': { value: { pile: 1 }, at: '2026-03-01T00:00:00.000Z' },
    'version/a': kept('First', '2026-03-01T00:00:00.000Z'),
  };
  expect(versionsOf(items).map(({ id, text }) => [id, text])).toEqual([
    ['a', 'First'],
    ['b', 'Second'],
  ]);
});

test.each([
  [null],
  [3],
  ['text'],
  [{}],
  [{ text: '', reason: '', said: [] }],
  [{ text: 'Q', reason: 1, said: [] }],
  [{ text: 'Q', reason: '' }],
])('%j is no version, and breaks nothing', (value) => {
  expect(readVersion(value)).toBeNull();
  expect(versionsOf({ 'version/x': { value, at: '' } })).toEqual([]);
});

test('a question is new where it is not empty and differs from the latest version', () => {
  const versions = versionsOf({ 'version/a': kept('How can we?', '2026-03-01T00:00:00.000Z') });
  expect(isNew('How can we?', versions)).toBe(false);
  expect(isNew(' How can we? \n', versions)).toBe(false);
  expect(isNew('  \n', versions)).toBe(false);
  expect(isNew('How could we?', versions)).toBe(true);
  expect(isNew('How can we?', [])).toBe(true);
});
