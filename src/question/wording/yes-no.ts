// A question for yes or no, asked openly.
import { asksForEffect } from '../effect';
import { lookUp } from '../lexicon';
import type { Reading } from '../read';
import type { Found } from '../slots/find';
import { effectVerbs, linkNouns } from '../words/effect';
import { determiners, littleWords, prepositions } from '../words/grammar';
import { adults, learners } from '../words/school';
import { capital, inside } from './capitals';
import { changing, doOrDoes, effectOf, extent, onSomething } from './effect';
import type { Line } from './line';
import { baseVerb, holding } from './verbs';

const asked = new Set('do does did can could will would might may'.split(' '));
const weighing = new Set(['more', 'less', 'better', 'worse']);
const asksWhetherWeCan = new Set(['can', 'could', 'might']);

/** What grows or dwindles does so to some extent, though nothing is named beside it. */
const growing = new Set('more less fewer better worse longer happier calmer quicker faster'.split(' '));

/** Whether two things are weighed one way: "more … than", but not "more or less … than". */
function comparesIn(plain: readonly string[]): boolean {
  const both = plain.some(
    (as, index) => as === 'or' && weighing.has(plain[index - 1] ?? '') && weighing.has(plain[index + 1] ?? ''),
  );
  return !both && plain.some((as) => weighing.has(as)) && plain.includes('than');
}

/** They ask what it brings about. */
const worth = new Set(
  'good effective beneficial helpful useful worthwhile valuable successful harmful ineffective worth working'.split(
    ' ',
  ),
);
const gains = new Set('benefit benefits advantage advantages effect effects impact value'.split(' '));
/** What is led to is said to grow; whether it does is what is asked. */
const grown = new Set('improved better higher greater increased enhanced stronger deeper raised'.split(' '));

/** Where something is called good or bad: "is homework effective"; -1 where nothing is. */
export function worthAt({ words, opens, form }: Reading): number {
  const first = words[opens]?.as ?? '';
  if (form !== 'yes-no' || !['is', 'are', 'was', 'were'].includes(first)) return -1;
  const place = words.findIndex(({ as, quoted }, index) => index > opens + 1 && worth.has(as) && !quoted);
  const before = words[place - 1]?.as ?? '';
  const next = words[place + 1]?.as ?? '';
  const told =
    next === '' || (prepositions.has(next) && words[place]?.as !== 'working') || words[place]?.as === 'worth';
  const any = before === 'any' && ['good', 'use'].includes(words[place]?.as ?? '');
  return place < 0 || !told || (littleWords.has(before) && !any) ? -1 : place;
}

/** A question whether something is worth doing, asked as one about the difference it makes; null where it is none. */
function worthOf(reading: Reading, { at, slice, end }: Line): string | null {
  const { opens } = reading;
  const first = at(opens);
  const plain = Array.from({ length: end }, (_, index) => at(index));
  if (opens > 0 || plain.includes('than') || plain.includes(',')) return null;
  const ask = (auxiliary: string | null, acting: string, onWhat: string): string | null =>
    auxiliary === null ? null : `What difference ${auxiliary} ${acting} make${onWhat}?`;
  const judged = worthAt(reading);
  if (judged > 0 && people(plain.slice(opens + 1, judged))) return null;
  if (judged > 0) {
    const auxiliary = first === 'is' ? 'does' : first === 'are' ? 'do' : 'did';
    const named = at(judged - 1) === 'any' ? judged - 1 : judged;
    if (judged === end - 1 || (at(judged) === 'worth' && judged === end - 2))
      return ask(auxiliary, slice(opens + 1, named), onSomething);
    return at(judged + 1) === 'for'
      ? ask(auxiliary, slice(opens + 1, judged), `${onSomething} ${slice(judged + 1)}`)
      : null;
  }
  if (at(opens + 1) === 'there') {
    const noun = [2, 3, 4].map((skip) => opens + skip).find((index) => gains.has(at(index))) ?? -1;
    if (noun < 0 || !['of', 'from', 'in'].includes(at(noun + 1)) || noun + 2 >= end) return null;
    const onWhom = plain.findIndex((word, index) => index > noun + 2 && (word === 'for' || word === 'on'));
    const to = onWhom < 0 ? end : onWhom;
    const rest = onWhom < 0 ? onSomething : ` ${at(onWhom) === 'on' ? 'to' : 'for'} ${slice(onWhom + 1)}`;
    return ask(doOrDoes(plain.slice(noun + 2, to)), slice(noun + 2, to), rest);
  }
  const acts = asked.has(first) && end > opens + 2;
  const works =
    at(end - 1) === 'work' &&
    !determiners.has(at(end - 2)) &&
    !plain.some((word, index) => index > opens + 1 && isEffect(word, plain[index + 1] ?? ''));
  if (acts && works && !['it', 'this', 'that'].includes(at(end - 2)))
    return people(plain.slice(opens + 1, end - 1)) ? null : ask(first, slice(opens + 1, end - 1), onSomething);
  const lead = plain.findIndex((word, index) => index > opens + 1 && word === 'lead' && at(index + 1) === 'to');
  if (!acts || lead < 0 || plain.some((word) => holding.has(word))) return null;
  const article = ['a', 'an'].includes(at(lead + 2)) ? 1 : 0;
  const from = lead + 2 + (grown.has(at(lead + 2 + article)) ? article + 1 : 0);
  const led = at(from);
  const doing = led.endsWith('ing') && ['a', 'an', 'the', 'our', 'of', 'their'].includes(at(from + 1));
  const compared = led.endsWith('er') && lookUp(led)?.sort === 'adjective';
  if (led === '' || doing || compared || ['more', 'fewer', 'less', 'a', 'an'].includes(led)) return null;
  return ask(first, slice(opens + 1, lead), ` to ${slice(from)}`);
}
/** "Does modelling improve pupils' work?": another verb, and no name such as "Talk Boost". */
const isEffect = (word: string, next: string): boolean =>
  effectVerbs.has(word) &&
  (determiners.has(next) || learners.has(next) || adults.has(next) || ['what', 'how', 'who'].includes(next));

/** Whether people are what comes before a verb: what works then is somebody. */
const people = (words: readonly string[]): boolean => {
  const end = words.findIndex((word) => prepositions.has(word));
  const head = (end < 0 ? words : words.slice(0, end)).at(-1) ?? '';
  return learners.has(head) || adults.has(head);
};

/** "Should we set in Year 7?", "should phones be banned?": what would change if it were so; null where there is no telling. */
function tried({ at, slice, end }: Line, opens: number): string | null {
  const words = Array.from({ length: end - opens }, (_, index) => at(opens + index));
  if (words.some((word) => word === 'or' || word === ',' || holding.has(word))) return null;
  if (at(opens + 1) === 'we' && opens + 3 < end && at(opens + 2) !== 'be' && !littleWords.has(at(opens + 2)))
    return `What would change, and for whom, if we were to ${slice(opens + 2)}?`;
  const be = words.indexOf('be');
  return be > 1 && be + 1 < words.length && /(?:ed|en|ne|ught|t)$/.test(words[be + 1] ?? '')
    ? `What would change, and for whom, if ${inside(slice(opens + 1, opens + be))} were ${slice(opens + be + 1)}?`
    : null;
}

/** A question for yes or no, asked openly; null where it is about a state of affairs. */
export function yesNoOf(reading: Reading, found: Found, line: Line): string | null {
  const { words, opens } = reading;
  const { link, who } = found;
  const { at, slice } = line;
  const first = at(opens);
  const lead = opens > 0 ? `${slice(0, opens)}${words[opens - 1]?.kind === 'pause' ? '' : ','} ` : '';
  if (opens > 0 && !['if', 'when', 'by', 'through', 'using', 'with'].includes(at(0))) return null;
  // An aside between dashes would be torn from what it belongs to.
  if (/[—–]/.test(lead)) return null;
  const difference = worthOf(reading, line);
  if (difference !== null) return difference;
  const whole = (opening: string): string => `${capital(`${lead}${opening} ${inside(slice(opens))}`)}?`;
  if (at(opens + 1) === 'there') {
    const noun = words.findIndex(({ as }, index) => index > opens && index < opens + 4 && linkNouns.has(as));
    return noun > 0 && ['is', 'are'].includes(first) && at(noun + 1) === 'between'
      ? `What ${slice(noun, noun + 1)}, if any, ${first} there ${slice(noun + 1)}?`
      : null;
  }
  if (first === 'should') return tried(line, opens);
  // What things cost is counted, and not a matter of how far.
  if (words.some(({ as }) => as === 'cost' || as === 'costs')) return null;
  // "Is our quiet corner changing who …?"
  const changes = words.findIndex(
    ({ as }, index) =>
      index > opens + 1 &&
      as.endsWith('ing') &&
      changing.has(baseVerb(as) ?? '') &&
      !prepositions.has(at(index - 1)) &&
      !littleWords.has(at(index - 1)),
  );
  if (['is', 'are'].includes(first) && changes > 0 && who === null && lead === '') return whole('how, if at all,');
  if (['is', 'are', 'was', 'were'].includes(first))
    return comparesIn(words.slice(opens).map(({ as }) => as)) || worthAt(reading) > 0 ? whole(extent) : null;
  if (!asked.has(first)) return null;
  // "Do pupils read more in pairs than alone?": a comparison is one of how far, whoever does it.
  const plain = words.slice(opens).map(({ as }) => as);
  // "Did more parents come than last year?" is counted.
  const counted = [1, 2].some((skip) => ['more', 'fewer', 'less'].includes(plain[skip] ?? ''));
  if (counted) return null;
  if (comparesIn(plain) && lead === '') return whole(extent);
  if (plain.some((as) => growing.has(as)) && lead === '' && who === null && first !== 'did') return whole(extent);
  const own = who !== null && who[0] === opens + 1;
  if (own && at(opens + 2) !== 'be' && words.some(({ as }, index) => index > opens + 1 && as === 'be') && lead === '')
    if (['could', 'might'].includes(first)) return whole('how, if at all,');
  if (own)
    return asksWhetherWeCan.has(first) && link !== null && baseVerb(at(link)) === at(link)
      ? whole(lead ? extent : 'how')
      : null;
  if (asksWhetherWeCan.has(first) && words.some(({ as }, index) => index > opens + 1 && as === 'be') && lead === '')
    return whole('how, if at all,');
  if (!asksForEffect(reading, found))
    return ['do', 'does', 'will', 'would'].includes(first) && plain[1]?.endsWith('ing') ? whole(extent) : null;
  // Where the verb is not in the form that follows "does", another one may be the verb.
  if (link === null || link < opens + 2 || baseVerb(at(link)) !== at(link)) return whole(extent);
  const effect = effectOf(line, first, opens + 1, link);
  return effect === null ? null : `${capital(`${lead}${effect}`)}?`;
}
