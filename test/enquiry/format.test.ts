// How days, counts and lists are written.
import { calendarDay, listOf, plainList, plural, semicolonList, weekdayOf } from '../../src/enquiry/format';

describe('format', () => {
  test.each([
    [0, '0 schools'],
    [1, 'One school'],
    [2, '2 schools'],
    [21, '21 schools'],
  ])('the plural of English for %p', (count, expected) => {
    expect(plural(count, { one: 'One school', other: `${count} schools` })).toBe(expected);
  });

  test('a wording that a language has and English has not is never used', () => {
    expect(plural(2, { few: 'few', many: 'many', other: 'other' })).toBe('other');
  });

  test.each([
    [[], '', '', ''],
    [['a'], 'a', 'a', 'a'],
    [['a', 'b'], 'a and b', 'a, b', 'a; b'],
    [['a', 'b, or c', 'd'], 'a, b, or c and d', 'a, b, or c, d', 'a; b, or c; d'],
  ])('%p as a list', (texts, list, plain, semicolons) => {
    expect([listOf(texts), plainList(texts), semicolonList(texts)]).toEqual([list, plain, semicolons]);
  });

  test('a day is the same day everywhere', () => {
    expect(calendarDay('2026-05-03')).toBe('3 May 2026');
    expect(weekdayOf(new Date(2026, 4, 3))).toBe('Sunday 3 May');
  });
});
