// The pseudo-locale: English with every letter accented and every vowel twice, which is as long as German and still to be read. A screen in
// it shows what was cut off by longer words, and every word that stands in no strings module.

const vowels = { a: 'áà', e: 'éè', i: 'íì', o: 'óò', u: 'úù' };
const consonants = {
  ...{ b: 'ƀ', c: 'ç', d: 'ď', f: 'ƒ', g: 'ĝ', h: 'ĥ', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ḿ', n: 'ñ', p: 'ṕ' },
  ...{ q: 'ɋ', r: 'ŕ', s: 'š', t: 'ţ', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž' },
};
const small: Readonly<Record<string, string>> = { ...vowels, ...consonants };

const letterIn = (letter: string): string | undefined => {
  const lower = letter.toLowerCase();
  const accented = small[lower];
  // A capital vowel is followed by a small one, as in a word.
  return letter === lower || accented === undefined
    ? accented
    : `${accented.slice(0, 1).toUpperCase()}${accented.slice(1)}`;
};

/** What stays as it is in a text of a program: an escape, and the ending of a file's name. */
const kept = /\\(?:u\{?[0-9a-fA-F]+\}?|.)|\.(?:doc[xm]?|csv|png|txt|ics|pdf)\b/g;

/** The text in the pseudo-locale. @param text as it stands in a program, between its quotation marks */
export function pseudo(text: string): string {
  let end = 0;
  let made = '';
  const accented = (plain: string): string => plain.replace(/[A-Za-z]/g, (letter) => letterIn(letter) ?? letter);
  for (const { 0: as, index } of text.matchAll(kept)) {
    made += accented(text.slice(end, index)) + as;
    end = index + as.length;
  }
  return made + accented(text.slice(end));
}

/** What stands in a pattern and is no letter of the text: an escape, a class, the beginning of a group. */
const ofPattern = /\\.|\[(?:\\.|[^\]])*\]|\(\?(?:<?[=!]|:)/g;

const eitherWay = (plain: string): string =>
  plain.replace(/[A-Za-z]/g, (letter) => {
    const accented = letterIn(letter) ?? letter;
    // Small letters too, where a sentence was begun in the middle of another.
    return `(?:${letter}|${accented}|${accented.toLowerCase()})`;
  });

/** A pattern that finds what the given one finds, and the same in the pseudo-locale. */
export function inBoth(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  let end = 0;
  let made = '';
  for (const { 0: as, index } of source.matchAll(ofPattern)) {
    made += eitherWay(source.slice(end, index)) + as;
    end = index + as.length;
  }
  return new RegExp(made + eitherWay(source.slice(end)), flags);
}

/** A pattern for a name as the driver of the browser takes one: anywhere and in any case, or all of it exactly. */
export function patternOf(name: string, exact: boolean): RegExp {
  const escaped = name
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return inBoth(exact ? new RegExp(`^\\s*${escaped}\\s*$`) : new RegExp(escaped, 'i'));
}
