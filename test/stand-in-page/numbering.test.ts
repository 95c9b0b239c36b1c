import fc from 'fast-check';
import { inFormat, ListCounter } from '../../src/stand-in/page/document-view/numbering';
import { part } from './ooxml';

const level = (depth: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const numbering = part(`<w:numbering>
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
</w:numbering>`);

const labels = (...steps: [string, number][]): (string | undefined)[] => {
  const counter = new ListCounter(numbering);
  return steps.map(([list, depth]) => counter.next(list, depth)?.text);
};

describe('list labels', () => {
  test('a deeper level restarts after each item of the level above', () => {
    expect(labels(['1', 0], ['1', 1], ['1', 1], ['1', 0], ['1', 1])).toEqual(['1.', '1.a)', '1.b)', '2.', '2.a)']);
  });

  test('a deeper level that comes first counts as under item 1 of the level above', () => {
    expect(labels(['1', 1])).toEqual(['1.a)']);
  });

  test('two lists of one definition continue counting, unless the second has a start override', () => {
    expect(labels(['1', 0], ['3', 0], ['4', 0], ['4', 0], ['1', 0])).toEqual(['1.', '2.', '5.', '6.', '3.']);
  });

  test('a bullet of the Symbol font becomes one that every font has', () => {
    expect(labels(['2', 0])).toEqual(['•']);
  });

  test('a list or level that the document does not define has no label', () => {
    expect(labels(['9', 0], ['2', 4])).toEqual([undefined, undefined]);
    expect(new ListCounter(undefined).next('1', 0)).toBeUndefined();
  });
});

describe('number formats', () => {
  test.each([
    [4, 'lowerRoman', 'iv'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [26, 'lowerLetter', 'z'],
    [27, 'lowerLetter', 'aa'],
    [53, 'upperLetter', 'AAA'],
    [7, 'decimalZero', '07'],
    [11, 'ordinal', '11th'],
    [22, 'ordinal', '22nd'],
    [3, 'none', ''],
    [3, 'chicago', '3'],
  ])('%i as %s is %s', (number, format, text) => expect(inFormat(number, format)).toBe(text));

  test('no two numbers have the same label in a counting format', () => {
    const format = fc.constantFrom('decimal', 'lowerLetter', 'upperRoman', 'ordinal', 'decimalZero');
    const number = fc.integer({ min: 1, max: 3999 });
    fc.assert(
      fc.property(
        format,
        number,
        number,
        (name, one, other) => (inFormat(one, name) === inFormat(other, name)) === (one === other),
      ),
    );
  });
});
