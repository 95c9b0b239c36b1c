import { actionEnded, afterReplacing, wordsToPutBack } from '../../../src/app/session/undo';

const replaced = (field: string, words: string, left: string): ReadonlyMap<string, { words: string; left: string }> =>
  new Map([[field, { words, left }]]);
const level = (id: string, inDocument: string) => ({ id, inDocument, syncState: 'in sync' as const });

describe('what the last action replaced', () => {
  test('can be put back while nobody has written there since', () => {
    const last = afterReplacing(null, replaced('goal', 'Old', 'New'));
    expect(wordsToPutBack(last, level('goal', 'New'))).toBe('Old');
    expect(wordsToPutBack(last, level('goal', 'New, and a colleague’s'))).toBeNull();
    expect(wordsToPutBack(last, { ...level('goal', 'New'), syncState: 'typing' })).toBeNull();
    expect(wordsToPutBack(last, level('question', 'New'))).toBeNull();
    expect(wordsToPutBack(null, level('goal', 'New'))).toBeNull();
  });

  test('is one action for as long as the person is in the field', () => {
    const first = afterReplacing(null, replaced('goal', 'Old', 'Half'));
    const second = afterReplacing(first, replaced('goal', 'Half', 'Whole'));
    expect(wordsToPutBack(second, level('goal', 'Whole'))).toBe('Old');
    const later = afterReplacing(actionEnded(second), replaced('goal', 'Whole', 'More'));
    expect(wordsToPutBack(later, level('goal', 'More'))).toBe('Whole');
  });

  test('gives way to an action on another field, and stays where nothing was replaced', () => {
    const first = afterReplacing(null, replaced('goal', 'Old', 'New'));
    expect(wordsToPutBack(afterReplacing(first, replaced('question', '', 'How?')), level('goal', 'New'))).toBeNull();
    expect(afterReplacing(first, new Map())).toBe(first);
  });
});
