// Word's wildcards as a pattern: ? * [a-z] [!x] < > @ {n,m} and \ before a letter that is meant as it stands.

const inWord = '[\\p{L}\\p{M}\\p{N}_]';
const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The class that stands between brackets from `at` on, and where it ends. */
function bracket(wanted: string, at: number): { pattern: string; end: number } | undefined {
  const end = wanted.indexOf(']', at + 1);
  if (end < 0) return undefined;
  const isNot = wanted[at + 1] === '!';
  const inside = wanted.slice(at + (isNot ? 2 : 1), end).replace(/[\\^[]/g, '\\$&');
  return inside === '' ? undefined : { pattern: `[${isNot ? '^' : ''}${inside}]`, end };
}

/** How often the letter before may stand: `{2}`, `{2,}`, `{2,4}`. */
function counted(wanted: string, at: number): { pattern: string; end: number } | undefined {
  const found = /^\{(\d+)(,?)(\d*)\}/.exec(wanted.slice(at));
  return found ? { pattern: `{${found[1]}${found[2]}${found[3]}}`, end: at + found[0].length - 1 } : undefined;
}

/**
 * The pattern for a text with wildcards, or undefined where it is none (https://support.microsoft.com/office/939a8faf-bbcc-4a3c-abcc-7b4ec55f4bca,
 * "Examples of wildcards"). Wildcards match case. Groups, `(` and `)`, change nothing in what is found. That `*` does not go beyond
 * its paragraph is the stand-in's own.
 */
export function wildcardPattern(wanted: string): string | undefined {
  let pattern = '';
  for (let at = 0; at < wanted.length; at += 1) {
    const letter = wanted[at]!;
    if (letter === '\\' && at + 1 < wanted.length) pattern += escaped(wanted[++at]!);
    else if (letter === '?') pattern += '.';
    else if (letter === '*') pattern += '.*?';
    else if (letter === '@') pattern += '+?';
    else if (letter === '<') pattern += `(?<!${inWord})(?=${inWord})`;
    else if (letter === '>') pattern += `(?<=${inWord})(?!${inWord})`;
    else if (letter === '[' || letter === '{') {
      const found = letter === '[' ? bracket(wanted, at) : counted(wanted, at);
      if (!found) return undefined;
      pattern += found.pattern;
      at = found.end;
    } else if (letter !== '(' && letter !== ')') pattern += escaped(letter);
  }
  return pattern;
}
