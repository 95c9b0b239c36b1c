// Signs of symbol fonts as characters. Such fonts keep their signs at places of their own (w:sym, or U+F000 to U+F0FF in the text), which say
// nothing without the font. Only signs that people type in a form or a sentence are listed.

/** What stands for a sign that is not listed: it can be seen that something stood there. */
export const unknownSign = '▯';

const run = (from: number, signs: string): [number, string][] =>
  [...signs].map((sign, at): [number, string] => [from + at, sign]);

const wingdings = new Map<number, string>([
  [0x22, '✂'],
  [0x28, '☎'],
  [0x2a, '✉'],
  [0x36, '⌛'],
  [0x41, '✌'],
  ...run(0x43, '👍👎☜☞☝☟✋☺😐☹'),
  [0x6c, '●'],
  [0x6e, '■'],
  ...run(0x6f, '□'),
  ...run(0x71, '❑❒'),
  [0x76, '❖'],
  ...run(0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
  ...run(0x9e, '·•'),
  ...run(0xa7, '▪◻'),
  ...run(0xaa, '✦★'),
  [0xd8, '➢'],
  ...run(0xdf, '←→↑↓↖↗↙↘'),
  ...run(0xe7, '⬅➔'),
  ...run(0xef, '⇦⇨⇧⇩⬄⇳'),
  ...run(0xfb, '✗✓☒☑'),
]);

const wingdings2 = new Map<number, string>([...run(0x4f, '✗✓☒☑☒☒⊗'), ...run(0xa2, '■☐')]);

const wingdings3 = new Map<number, string>([...run(0x66, '←→↑↓'), ...run(0x70, '▲▼'), ...run(0x7c, '◀▶')]);

const webdings = new Map<number, string>([
  [0x61, '✔'],
  [0x72, '✘'],
  [0x63, '☐'],
]);

const symbol = new Map<number, string>([
  [0x22, '∀'],
  [0x24, '∃'],
  ...run(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'),
  [0x5c, '∴'],
  ...run(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
  [0xa3, '≤'],
  [0xa5, '∞'],
  ...run(0xa7, '♣♦♥♠↔←↑→↓°±'),
  ...run(0xb3, '≥×'),
  ...run(0xb6, '∂•÷≠≡≈…'),
  ...run(0xc7, '∩∪'),
  [0xce, '∈'],
  ...run(0xd1, '∇'),
  ...run(0xd6, '√⋅'),
  ...run(0xdb, '⇔⇐⇑⇒⇓'),
  [0xe5, '∑'],
  [0xf2, '∫'],
]);

const fonts: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ['wingdings', wingdings],
  ['wingdings 2', wingdings2],
  ['wingdings 3', wingdings3],
  ['webdings', webdings],
  ['symbol', symbol],
]);

const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff;

/**
 * The character for a sign.
 * @param font the font's name; empty where it is not known: signs at private places are Wingdings' then, as a rule
 * @returns the character itself where it is one; `unknownSign` where it says nothing without its font
 */
export function signOf(font: string, code: number): string {
  const known = fonts.get(font.toLowerCase());
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const sign = (known ?? (font === '' && isPrivate(code) ? wingdings : undefined))?.get(place);
  if (sign !== undefined) return sign;
  if (isPrivate(code)) return known === symbol && place < 0x7f ? String.fromCodePoint(place) : unknownSign;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : unknownSign;
}

/** A text as it looks in a font: its signs as characters, its words as they are. */
export function inFont(text: string, font: string): string {
  const isSymbolFont = fonts.has(font.toLowerCase());
  if (!isSymbolFont && !/[\ue000-\uf8ff]/.test(text)) return text;
  return [...text].map((character) => signOf(isSymbolFont ? font : '', character.codePointAt(0) ?? 0)).join('');
}
