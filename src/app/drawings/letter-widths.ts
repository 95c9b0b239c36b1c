// How wide a text is in Calibri, near enough to break lines and to tell whether a page is full, where nothing can be measured.

// In thousandths of the size. What is not listed is as wide as a usual small letter, and a little more.
const widths = new Map<string, number>(
  (
    [
      ["iljI’‘'|", 245],
      ['.,:;!', 260],
      [' ', 226],
      ['ft()-', 320],
      ['r[]/', 350],
      ['szcJ?', 430],
      ['“”"', 410],
      ['aekvxyg', 485],
      ['bdhnopqu0123456789£€+=', 525],
      ['BCEFKLPRSTXYZ', 540],
      ['ADGHNOQUV&', 640],
      ['w%', 715],
      ['mMW@…—', 850],
    ] as const
  ).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

const usual = 560;
const boldIs = 1.04;

/** @param wide how wide the font is beside Calibri */
export function textWidth(text: string, size: number, { bold = false, wide = 1 } = {}): number {
  const sum = [...text].reduce((all, letter) => all + (widths.get(letter) ?? usual), 0);
  return (sum / 1000) * size * wide * (bold ? boldIs : 1);
}

/** A text in lines no wider than the room. Nothing is left out: a word that is wider than a line is broken. */
export function linesIn(
  text: string,
  size: number,
  room: number,
  how: { bold?: boolean; wide?: number } = {},
): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, how) <= room;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return [...lines, line];
}
