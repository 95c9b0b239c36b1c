import { besideAnother, draftDays, isTooOld, type Draft } from '../../src/enquiry/draft';
import { missingLines } from '../../src/enquiry/missing-lines';

const draft = (text: string, theirs?: string): Draft => ({
  text,
  base: 'b',
  at: '2026-03-02T09:00:00Z',
  ...(theirs === undefined ? {} : { theirs }),
});

describe('a draft that takes another’s place on the device', () => {
  test('goes over what this panel had kept there itself', () => {
    expect(besideAnother(draft('Mine, longer'), draft('Mine'), 'Mine')).toEqual(draft('Mine, longer'));
    expect(besideAnother(draft('Mine'), null, undefined)).toEqual(draft('Mine'));
  });

  test('keeps the words of a second panel as the other version', () => {
    expect(besideAnother(draft('Mine'), draft('Theirs'), 'Mine before')).toEqual(draft('Mine', 'Theirs'));
    expect(besideAnother(draft('Mine'), draft('Theirs', 'A third'), undefined)).toEqual(
      draft('Mine', 'A third\nTheirs'),
    );
    expect(besideAnother(draft('Mine', 'A third'), draft('Theirs'), undefined)).toEqual(
      draft('Mine', 'A third\nTheirs'),
    );
    expect(besideAnother(draft('Mine\nTheirs'), draft('Theirs'), undefined)).toEqual(draft('Mine\nTheirs'));
  });

  test('of a second panel that typed the same, the other version is kept too', () => {
    expect(besideAnother(draft('Mine'), draft('Mine', 'A third'), undefined)).toEqual(draft('Mine', 'A third'));
    expect(besideAnother(draft('Mine', 'A third'), draft('Mine', 'A third'), 'Before')).toEqual(
      draft('Mine', 'A third'),
    );
    expect(besideAnother(draft('Mine'), draft('Mine'), undefined)).toEqual(draft('Mine'));
  });
});

test('what was kept is too old after its days, and not a moment before; a date that cannot be read is not', () => {
  const at = '2026-03-02T09:00:00Z';
  const after = (milliseconds: number): Date => new Date(Date.parse(at) + draftDays * 86_400_000 + milliseconds);
  expect([isTooOld(at, after(0)), isTooOld(at, after(1)), isTooOld('', after(1))]).toEqual([false, true, false]);
});

test.each([
  ['A', 'A', ''],
  ['A', 'B', 'B'],
  ['A\nB', 'B\nC\nA', 'C'],
  ['', 'A\n\nB', 'A\nB'],
  ['A  b', 'Ab', ''],
  ['A', '', ''],
])('what “%s” does not say of “%s” is “%s”', (text, other, missing) => expect(missingLines(text, other)).toBe(missing));
