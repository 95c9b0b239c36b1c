// Words of a text that are known to be nobody's together: programmes, people and titles that classes learn about.
import { ofLessons } from './of-lessons';
import { programmes } from './programmes';
import { plainTitles } from './sign-words';

/** By their first word: only the words of a text that begin so are compared. */
const phrases = new Map<string, readonly string[]>();
for (const phrase of [...programmes, ...ofLessons]) {
  const [first = ''] = wordAt(phrase, 0);
  phrases.set(
    first,
    [...(phrases.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
  );
}

function wordAt(text: string, at: number): RegExpMatchArray | [] {
  return /^[\p{L}\d]+/u.exec(text.slice(at, at + 40)) ?? [];
}

/** "Mrs Boxall": whoever has a title is somebody, and no programme. */
const isTitled = (text: string, at: number): boolean =>
  plainTitles.has(/(\p{L}{2,4})\.? $/u.exec(text.slice(Math.max(0, at - 8), at))?.[1]?.toLowerCase() ?? '');

/** The text with every known phrase struck out, its length kept. Apostrophes are those of the normal form, or straight. */
export function withoutKnownPhrases(text: string): string {
  let plain = text;
  for (const { index } of text.matchAll(/(?<![\p{L}\d])\p{Lu}/gu)) {
    const known = phrases.get(wordAt(text, index)[0] ?? '');
    const phrase = (isTitled(text, index) ? [] : known)?.find(
      (one) =>
        text.slice(index, index + one.length).replaceAll("'", '’') === one &&
        !(one.includes(' ') ? /^\p{L}/u : /^(?:\p{L}| \p{Lu})/u).test(text.slice(index + one.length)),
    );
    if (phrase) plain = plain.slice(0, index) + '_'.repeat(phrase.length) + plain.slice(index + phrase.length);
  }
  return plain;
}
