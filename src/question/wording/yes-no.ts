// A question for yes or no, asked openly.
import { asksForEffect } from '../effect';
import type { Reading } from '../read';
import type { Found } from '../slots/find';
import { linkNouns } from '../words/effect';
import { littleWords, prepositions } from '../words/grammar';
import { capital, inside } from './capitals';
import { changing, effectOf, extent } from './effect';
import type { Line } from './line';
import { baseVerb, holding } from './verbs';
import { ofDeeds, worthAt, worthOf } from './worth';
import { setOf } from '../words/set';

const weighing = setOf('more less better worse');
const asksWhetherWeCan = setOf('can could might');

/** What grows or dwindles does so to some extent, though nothing is named beside it. */
const growing = setOf('more less fewer better worse longer happier calmer quicker faster');

/** Whether two things are weighed one way: "more … than", but not "more or less … than". */
function comparesIn(plain: readonly string[]): boolean {
  const both = plain.some(
    (as, index) => as === 'or' && weighing.has(plain[index - 1] ?? '') && weighing.has(plain[index + 1] ?? ''),
  );
  return !both && plain.some((as) => weighing.has(as)) && plain.includes('than');
}

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

/** A question with its parts, as each way of asking it openly needs them. */
interface YesNo {
  readonly reading: Reading;
  readonly found: Found;
  readonly line: Line;
  /** The word it opens with, and all from there on. */
  readonly first: string;
  readonly plain: readonly string[];
  /** What stands before it, with its comma; empty where nothing does. */
  readonly lead: string;
  /** The question as it stands, behind another opening. */
  readonly whole: (opening: string) => string;
}

/** A question for yes or no, asked openly; null where it is about a state of affairs. */
export function yesNoOf(reading: Reading, found: Found, line: Line): string | null {
  const { words, opens } = reading;
  const { at, slice } = line;
  const first = at(opens);
  const lead = opens > 0 ? `${slice(0, opens)}${words[opens - 1]?.kind === 'pause' ? '' : ','} ` : '';
  if (opens > 0 && !['if', 'when', 'by', 'through', 'using', 'with'].includes(at(0))) return null;
  // An aside between dashes would be torn from what it belongs to.
  if (/[—–]/.test(lead)) return null;
  const difference = worthOf(reading, line);
  if (difference !== null) return difference;
  if (at(opens + 1) === 'there') return relationThere(reading, line);
  if (first === 'should') return tried(line, opens);
  // What things cost is counted, and not a matter of how far.
  if (words.some(({ as }) => as === 'cost' || as === 'costs')) return null;
  const whole = (opening: string): string => `${capital(`${lead}${opening} ${inside(slice(opens))}`)}?`;
  const plain = words.slice(opens).map(({ as }) => as);
  const question: YesNo = { reading, found, line, first, plain, lead, whole };
  if (['is', 'are', 'was', 'were'].includes(first)) return stateOf(question);
  return ofDeeds.has(first) ? deedOf(question) : null;
}

/** "Is there a link between …?" */
function relationThere({ words, opens }: Reading, { at, slice }: Line): string | null {
  const noun = words.findIndex(({ as }, index) => index > opens && index < opens + 4 && linkNouns.has(as));
  return noun > 0 && ['is', 'are'].includes(at(opens)) && at(noun + 1) === 'between'
    ? `What ${slice(noun, noun + 1)}, if any, ${at(opens)} there ${slice(noun + 1)}?`
    : null;
}

/** "Is our quiet corner changing who …?", "are talk partners better than …?" */
function stateOf({ reading, found, line: { at }, first, plain, lead, whole }: YesNo): string | null {
  const { words, opens } = reading;
  const changes = words.findIndex(
    ({ as }, index) =>
      index > opens + 1 &&
      as.endsWith('ing') &&
      changing.has(baseVerb(as) ?? '') &&
      !prepositions.has(at(index - 1)) &&
      !littleWords.has(at(index - 1)),
  );
  if (['is', 'are'].includes(first) && changes > 0 && found.who === null && lead === '')
    return whole('how, if at all,');
  return comparesIn(plain) || worthAt(reading) > 0 ? whole(extent) : null;
}

/** "Do pupils read more in pairs than alone?", "can we …?", "does paired reading improve …?" */
function deedOf(question: YesNo): string | null {
  const { reading, found, line, first, plain, lead, whole } = question;
  const { words, opens } = reading;
  const { link, who } = found;
  // "Did more parents come than last year?" is counted.
  if ([1, 2].some((skip) => ['more', 'fewer', 'less'].includes(plain[skip] ?? ''))) return null;
  if (isOfExtent(question)) return whole(extent);
  const mayBe = lead === '' && words.some(({ as }, index) => index > opens + 1 && as === 'be');
  if (who !== null && who[0] === opens + 1) return ownDeed(question, mayBe);
  if (asksWhetherWeCan.has(first) && mayBe) return whole('how, if at all,');
  if (!asksForEffect(reading, found)) return asksOfDoing(question) ? whole(extent) : null;
  // Where the verb is not in the form that follows "does", another one may be the verb.
  if (link === null || link < opens + 2 || baseVerb(line.at(link)) !== line.at(link)) return whole(extent);
  const effect = effectOf(line, first, opens + 1, link);
  return effect === null ? null : `${capital(`${lead}${effect}`)}?`;
}

/** "Does reading aloud …?" */
const asksOfDoing = ({ first, plain }: YesNo): boolean =>
  ['do', 'does', 'will', 'would'].includes(first) && (plain[1] ?? '').endsWith('ing');

/** A comparison is one of how far, whoever does it; so is what grows, where nobody does it. */
const isOfExtent = ({ found: { who }, plain, first, lead }: YesNo): boolean =>
  lead === '' && (comparesIn(plain) || (plain.some((as) => growing.has(as)) && who === null && first !== 'did'));

/** "Can we …?", "could our teaching assistants be …?": those who ask act. */
function ownDeed({ reading: { opens }, found: { link }, line: { at }, first, lead, whole }: YesNo, mayBe: boolean) {
  if (mayBe && at(opens + 2) !== 'be' && ['could', 'might'].includes(first)) return whole('how, if at all,');
  return asksWhetherWeCan.has(first) && link !== null && baseVerb(at(link)) === at(link)
    ? whole(lead ? extent : 'how')
    : null;
}
