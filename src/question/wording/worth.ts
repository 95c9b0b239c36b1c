// A question whether something is worth doing, asked as one about the difference it makes.
import { lookUp } from '../lexicon';
import type { Reading } from '../read';
import { effectVerbs } from '../words/effect';
import { determiners, littleWords, prepositions } from '../words/grammar';
import { isAtSchool } from '../words/school';
import { doOrDoes, onSomething } from './effect';
import type { Line } from './line';
import { holding } from './verbs';
import { setOf } from '../words/set';

/** A yes-or-no question that opens with one of these asks after what is done; asked openly, it keeps the word. */
export const ofDeeds = setOf('do does did can could will would might may');
/** They ask what it brings about. */
const worth = setOf(
  'good effective beneficial helpful useful worthwhile valuable successful harmful ineffective worth working',
);
const gains = setOf('benefit benefits advantage advantages effect effects impact value');
/** What is led to is said to grow; whether it does is what is asked. */
const grown = setOf('improved better higher greater increased enhanced stronger deeper raised');

/** Where something is called good or bad: "is homework effective"; -1 where nothing is. */
export function worthAt({ words, opens, form }: Reading): number {
  const at = (index: number): string => words[index]?.as ?? '';
  if (form !== 'yes-no' || !['is', 'are', 'was', 'were'].includes(at(opens))) return -1;
  const place = words.findIndex(({ as, quoted }, index) => index > opens + 1 && worth.has(as) && !quoted);
  if (place < 0) return -1;
  const [before, word, next] = [at(place - 1), at(place), at(place + 1)];
  const isTold = next === '' || word === 'worth' || (word !== 'working' && prepositions.has(next));
  const isOfAnother = littleWords.has(before) && !(before === 'any' && word === 'good');
  return isTold && !isOfAnother ? place : -1;
}

/** The question about the difference something makes; null where the text does not ask whether it is worth doing. */
export function worthOf(reading: Reading, line: Line): string | null {
  const { opens } = reading;
  const { at, end } = line;
  const plain = Array.from({ length: end }, (_, index) => at(index));
  if (opens > 0 || plain.includes('than') || plain.includes(',')) return null;
  const judged = worthAt(reading);
  if (judged > 0) return people(plain.slice(opens + 1, judged)) ? null : calledGood(line, opens, judged);
  if (at(opens + 1) === 'there') return gainOf(line, opens, plain);
  if (!ofDeeds.has(at(opens)) || end <= opens + 2) return null;
  return saysItWorks(line, opens, plain)
    ? people(plain.slice(opens + 1, end - 1))
      ? null
      : difference(at(opens), line.slice(opens + 1, end - 1), onSomething)
    : ledTo(line, opens, plain);
}

const difference = (auxiliary: string, acting: string, onWhat: string): string =>
  `What difference ${auxiliary} ${acting} make${onWhat}?`;

/** "Is homework effective?", "are talk partners good for shy pupils?" */
function calledGood({ at, slice, end }: Line, opens: number, judged: number): string | null {
  const auxiliary = at(opens) === 'is' ? 'does' : at(opens) === 'are' ? 'do' : 'did';
  const named = at(judged - 1) === 'any' ? judged - 1 : judged;
  if (judged === end - 1 || (at(judged) === 'worth' && judged === end - 2))
    return difference(auxiliary, slice(opens + 1, named), onSomething);
  return at(judged + 1) === 'for'
    ? difference(auxiliary, slice(opens + 1, judged), `${onSomething} ${slice(judged + 1)}`)
    : null;
}

/** "Is there a benefit of reading aloud for quieter pupils?" */
function gainOf({ at, slice, end }: Line, opens: number, plain: readonly string[]): string | null {
  const noun = [2, 3, 4].map((skip) => opens + skip).find((index) => gains.has(at(index))) ?? -1;
  if (noun < 0 || !['of', 'from', 'in'].includes(at(noun + 1)) || noun + 2 >= end) return null;
  const onWhom = plain.findIndex((word, index) => index > noun + 2 && (word === 'for' || word === 'on'));
  const to = onWhom < 0 ? end : onWhom;
  const rest = onWhom < 0 ? onSomething : ` ${at(onWhom) === 'on' ? 'to' : 'for'} ${slice(onWhom + 1)}`;
  const auxiliary = doOrDoes(plain.slice(noun + 2, to));
  return auxiliary === null ? null : difference(auxiliary, slice(noun + 2, to), rest);
}

/** "Does homework work?", and no "does it make this work?" */
const saysItWorks = ({ at, end }: Line, opens: number, plain: readonly string[]): boolean =>
  at(end - 1) === 'work' &&
  !determiners.has(at(end - 2)) &&
  !['it', 'this', 'that'].includes(at(end - 2)) &&
  !plain.some((word, index) => index > opens + 1 && isEffect(word, plain[index + 1] ?? ''));

/** "Does reading aloud lead to better spelling?" */
function ledTo({ at, slice }: Line, opens: number, plain: readonly string[]): string | null {
  const lead = plain.findIndex((word, index) => index > opens + 1 && word === 'lead' && at(index + 1) === 'to');
  if (lead < 0 || plain.some((word) => holding.has(word))) return null;
  const article = ['a', 'an'].includes(at(lead + 2)) ? 1 : 0;
  const from = lead + 2 + (grown.has(at(lead + 2 + article)) ? article + 1 : 0);
  const led = at(from);
  const doing = led.endsWith('ing') && ['a', 'an', 'the', 'our', 'of', 'their'].includes(at(from + 1));
  const compared = led.endsWith('er') && lookUp(led)?.sort === 'adjective';
  if (led === '' || doing || compared || ['more', 'fewer', 'less', 'a', 'an'].includes(led)) return null;
  return difference(at(opens), slice(opens + 1, lead), ` to ${slice(from)}`);
}

/** "Does modelling improve pupils' work?": another verb, and no name such as "Talk Boost". */
const isEffect = (word: string, next: string): boolean =>
  effectVerbs.has(word) && (determiners.has(next) || isAtSchool(next) || ['what', 'how', 'who'].includes(next));

/** Whether people are what comes before a verb: what works then is somebody. */
const people = (words: readonly string[]): boolean => {
  const end = words.findIndex((word) => prepositions.has(word));
  const head = (end < 0 ? words : words.slice(0, end)).at(-1) ?? '';
  return isAtSchool(head);
};
