// Whether a question asks for a fact that one looks up: a figure, a name, a date, a place, a list.
import { lookUp } from './lexicon';
import { wordAt, type Token } from './tokens';
import { effectNouns, linkNouns } from './words/effect';
import { containers, judging, umbrellas } from './words/general';
import { auxiliaries, numberWords } from './words/grammar';
import { isAtSchool } from './words/school';
import { setOf } from './words/set';

/** Prepositions that stand before a question word: "by what date", "in which class". */
export const beforeWhat = setOf('to in through by with from for on at');
const figureWords = setOf('many much often long far old tall big high large few frequently');
/** Nouns that ask for a figure, a name or a day by themselves: "number of days lost". */
export const figures = setOf(
  'percentage proportion number rate amount average date time name day total cost price definition population score ratio figure turnover',
);
/** "Which country", "which pupils": what can be pointed at, as against what has to be understood ("which features"). */
const pointedAt = setOf('time location person thing');
const times = setOf('date time day year decade century month week age');
const listed = setOf('two three four five six seven eight nine ten main current different');

/** Whether a fact would answer the question that opens here. */
export function isLookUp(words: readonly Token[], opens: number): boolean {
  const first = wordAt(words, opens);
  if (['when', 'where', 'who', 'whose'].includes(first)) return true;
  if (first === 'how') return asksHowMuch(words, opens);
  if (asksToPoint(words, opens)) return true;
  if (first !== 'what' && first !== 'which') return false;
  const [second, third] = [wordAt(words, opens + 1), wordAt(words, opens + 2)];
  if (figures.has(second) || figures.has(third)) return true;
  if (['is', 'are', 'was', 'were'].includes(second)) return asksWhatItIs(words, opens);
  return second === 'does' && asksWhatItMeans(words);
}

/** "How many", "how often"; "how far does" and "how much better is" ask to what extent, "how much of a difference" asks for no figure. */
function asksHowMuch(words: readonly Token[], opens: number): boolean {
  const [second, third, fourth] = [wordAt(words, opens + 1), wordAt(words, opens + 2), wordAt(words, opens + 3)];
  if (!figureWords.has(second)) return false;
  if (second === 'far') return !auxiliaries.has(third);
  if (second !== 'much') return true;
  if (third === 'of') return !['a', 'an'].includes(fourth);
  return !(['better', 'worse', 'more', 'less'].includes(third) && auxiliaries.has(fourth));
}

/** Whether a name, a number or a date would answer it: "which country", "which of our two classes", "by what date", "what year did". */
function asksToPoint(words: readonly Token[], opens: number): boolean {
  const led = beforeWhat.has(wordAt(words, opens));
  const from = led ? opens + 1 : opens;
  const [word, noun, third] = [wordAt(words, from), wordAt(words, from + 1), wordAt(words, from + 2)];
  if (word !== 'which' && word !== 'what') return false;
  // "What year did", "on which date"; "what Year 6 pupils mean" is no date.
  if (times.has(noun)) return led || auxiliaries.has(third) || third === 'of' || third === 'is';
  if (word !== 'which' || led) return false;
  if (noun === 'of') return third === 'our' || third === 'the';
  if (noun === 'one' || numberWords.has(noun)) return true;
  const entry = lookUp(noun);
  if (containers.has(noun) || umbrellas.has(noun) || noun === 'parts') return false;
  return isAtSchool(noun) || (entry !== null && pointedAt.has(entry.sort));
}

/** "What is the number of …", "What are the three main …", "What is phonics?" */
function asksWhatItIs(words: readonly Token[], opens: number): boolean {
  const rest = words.slice(opens + 2);
  if (rest.slice(0, 4).some(({ as }) => figures.has(as))) return true;
  if (wordAt(rest, 0) === 'the' && listed.has(wordAt(rest, 1))) return true;
  const leadsFurther = ({ as }: Token): boolean =>
    effectNouns.has(as) || linkNouns.has(as) || as === 'best' || as === 'good' || as === 'of';
  return wordAt(words, opens + 1) === 'is' && rest.length <= 4 && !rest.some(leadsFurther);
}

/** "What does resilience mean?", "What does SENCO stand for?" */
function asksWhatItMeans(words: readonly Token[]): boolean {
  switch (words.at(-1)?.as) {
    case 'mean':
    case 'say':
      return true;
    case 'for':
      return words.some(({ as }) => as === 'stand');
    // "What does good transition look like?" asks each of us for something else.
    case 'like':
      return !words.some(({ as }) => judging.has(as));
    default:
      return false;
  }
}
