// Whether a text is in another language than English.
import { lookUp } from '../lexicon';
import type { Token } from '../tokens';
import { littleWords } from '../words/grammar';
import { isAtSchool } from '../words/school';
import { setOf } from '../words/set';

const otherWords = setOf(
  'der das und zu um wir ist nicht mit le la les des et pour nous que el los para il che di het een van yn ym sut gallwn ni wella mae i',
);

export function isOtherLanguage(all: readonly Token[]): boolean {
  const words = all.filter(({ kind, quoted }) => kind === 'word' && !quoted);
  const foreign = words.filter(({ as }) => otherWords.has(as) || /[^\0-\x7f’]/.test(as)).length;
  const english = words.filter(({ as }) => littleWords.has(as) || lookUp(as) !== null || isAtSchool(as)).length;
  return (
    words.length > 0 &&
    (english === 0
      ? words.length > 2 || words.some(({ as }) => /[^\0-\x7f]/.test(as))
      : foreign >= 2 && foreign > english / 2)
  );
}
