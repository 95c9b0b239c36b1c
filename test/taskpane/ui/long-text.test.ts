// How much text a field takes and shows: where the limit is, what is said of it, and what stands there instead.
import { beginningOf, isLong, mostLetters, mostLines } from '../../../src/taskpane/ui/long-text';
import { panelWords } from '../../../src/taskpane/ui/strings';

test('a text is long beyond so many letters, or so many lines', () => {
  expect(isLong('a'.repeat(mostLetters))).toBe(false);
  expect(isLong('a'.repeat(mostLetters + 1))).toBe(true);
  expect(isLong(Array(mostLines).fill('a').join('\n'))).toBe(false);
  expect(
    isLong(
      Array(mostLines + 1)
        .fill('a')
        .join('\n'),
    ),
  ).toBe(true);
});

test('what is said names the limit', () => {
  for (const said of [panelWords.tooLongToPaste, panelWords.beginningOnly]) {
    expect(said).toContain(mostLetters.toLocaleString('en-GB'));
    expect(said).toContain(`${mostLines} lines`);
  }
});

test('the beginning of a long text is not long itself, and is the text as it begins', () => {
  for (const text of ['a'.repeat(100_000), 'One line.\n'.repeat(5000), '\n'.repeat(30_000)]) {
    expect(isLong(beginningOf(text))).toBe(false);
    expect(text.startsWith(beginningOf(text).slice(0, -1))).toBe(true);
  }
});
