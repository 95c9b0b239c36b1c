// The versions of the question as the record keeps them.
import type { Items } from '../../src/enquiry/items';
import { isNew, readVersion, reasonKey, versionOf, versionsOf, waitingReason } from '../../src/enquiry/versions';

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

test('versions of the same moment come in one order, however the record lists them', () => {
  const [one, other] = [kept('One', '2026-03-01T00:00:00.000Z'), kept('Other', '2026-03-01T00:00:00.000Z')];
  for (const items of [
    { 'version/a': one, 'version/b': other },
    { 'version/b': other, 'version/a': one },
  ])
    expect(versionsOf(items).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a version and its reason are kept without blanks around them', () => {
  expect(versionOf(' How can we? \n', ' Narrower. ', [])).toEqual({
    text: 'How can we?',
    reason: 'Narrower.',
    said: [],
  });
});

test('what waits as the reason is words; anything else there is none', () => {
  expect(waitingReason({ [reasonKey]: { value: 'Narrower.', at: '' } })).toBe('Narrower.');
  expect(waitingReason({ [reasonKey]: { value: { words: 1 }, at: '' } })).toBe('');
  expect(waitingReason({})).toBe('');
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
