// Rows of registers as school systems print them: somebody's name, and behind it columns of codes and figures. The form says that it is a name, whatever its words are.
import type { Span } from '../../span';
import { isGivenName } from '../../vocabulary/given-names';
import { plainTitles } from '../../vocabulary/sign-words';
import { isSurnameWord } from '../../vocabulary/surname-words';
import { isSmallWord, type Kind } from '../kinds';
import type { Word } from '../runs';

/** What stands before a name: a number, a class, a year group. */
const before =
  /^[ \t|]{0,6}(?:\d{1,4}[.)]?|\d{1,2}[A-Z]{1,3}|[A-Z]\d{1,2}|R|(?:year|yr|y|class|reg|reg group|form|tutor group) ?\w{1,3})?[ \t|:–-]{0,6}$/i;
/** A column: a mark of a register, a sex, a class, a code of need or of a grant, a figure. */
const column =
  /^(?:[/\\✓✔✗✘x-]+|[A-Z]|[FM]:?|yes|no|n\/a|PP\+?|EAL|SEN[DK]?|EHCP?|K|LAC|PLAC|CLA|FSM\d?|GRT|KS\d|PKS|EXS\+?|WTS|GDS|[AP]M(?:\/[AP]M)?|UPN|DOB|(?:year|yr|y) ?\d{1,2}[a-z]?|reception|nursery|\d{1,2}[A-Z]{1,3}|[+-]?\d{1,4}(?:[./:-]\d{1,4}){0,2}%?|[A-Z]\d{1,2})[,;:)]?$/i;
/** What heads or counts a column: by itself it says nothing. */
const caption =
  /^(?:reg|grp|group|class|form|late|auth|unauth|authorised|unauthorised|present|absent|attendance|lunch|packed|school|dinner|dinners|house|age|sex|score|mark|marks|male|female|total|status|sessions|missed|year)[,;:]?$/i;
const columnsLookedAt = 8;

/** What the lines of a text hold that are rows: the names they begin with, and the words behind them that are codes. */
export interface Rows {
  readonly names: readonly Span[];
  readonly codes: ReadonlySet<Word>;
}

/** @param kindOf whether a word is nobody's, a word of the language, or nobody knows it */
export function rowsIn(text: string, words: readonly Word[], kindOf: (word: Word) => Kind): Rows {
  const names: Span[] = [];
  const codes = new Set<Word>();
  let [from, next] = [0, 0];
  for (const line of text.split('\n')) {
    const end = from + line.length;
    const first = next;
    while ((words[next]?.start ?? Infinity) < end) next += 1;
    const ofLine = words.slice(first, next);
    const name = rowOf(line, ofLine, from, kindOf);
    if (name) {
      names.push(name);
      for (const word of ofLine)
        if (word.start >= name.end && (column.test(word.text) || caption.test(word.text))) codes.add(word);
    }
    from = end + 1;
  }
  return { names, codes };
}

/** "Queen Emma Primary School: 2023 2024": a school, with figures behind it. */
const isBody = /^(?:School|Schools|Academy|Primary|Infants?|Juniors?|College|Federation|Trust|Nursery)$/;

function rowOf(line: string, words: readonly Word[], from: number, kindOf: (word: Word) => Kind): Span | null {
  const first = words.findIndex(({ looks, text }) => /^capitals?$/.test(looks) && text.length > 2);
  const opening = words[first];
  if (!opening || !before.test(line.slice(0, opening.start - from))) return null;
  const named = nameFrom(words.slice(first));
  const last = named[named.length - 1];
  if (!last || !isName(named, kindOf) || !hasColumns(line.slice(last.end - from))) return null;
  if (isBody.test(last.text) || isBody.test(/^ (\p{Lu}\p{L}{1,30})/u.exec(line.slice(last.end - from))?.[1] ?? ''))
    return null;
  return { start: opening.start, end: last.end };
}

/** Two words with capitals, a third or an initial behind them, a comma behind the first: "Lamb, Keith J". */
function nameFrom([first, ...more]: readonly Word[]): readonly Word[] {
  const name = first ? [first] : [];
  for (const word of more) {
    const isSecond = name.length < 2;
    const apart = isSecond ? /^(?:, ?|[ \t|]{1,3})$/ : /^ $/;
    const shape = isSecond ? /^capitals?$/ : /^(?:capitals?|initial)$/;
    if (!apart.test(word.gap) || !shape.test(word.looks) || name.length > 2) break;
    // A sex, or a yes, is no initial.
    if (!isSecond && column.test(word.text) && !/^[A-EG-JLO-XZ]$/.test(word.text)) break;
    name.push(word);
  }
  return name;
}

/** Both could be somebody's, and one of them is: known as a given name, or by nobody. Behind a comma the first may be any word. */
function isName(words: readonly Word[], kindOf: (word: Word) => Kind): boolean {
  const [first, second] = words;
  if (!first || !second || plainTitles.has(first.key) || second.key.length < 2) return false;
  const given = isGivenName(first.key) || isGivenName(second.key);
  const known = [first, second].map(kindOf);
  const surname = second.gap.startsWith(',') || given;
  if (column.test(first.text) || column.test(second.text) || caption.test(second.text)) return false;
  const strange = known[0] === 'unknown' && !isSmallWord(first.key) && isSurnameWord(second.key);
  return (
    (given || strange || known.every((kind) => kind === 'unknown')) && (surname || strange || !known.includes('never'))
  );
}

/** At least two columns, and hardly anything else. */
function hasColumns(rest: string): boolean {
  const parts = rest
    .split(/[ \t|–—]+/)
    .filter(Boolean)
    .slice(0, columnsLookedAt);
  const columns = parts.filter((part) => column.test(part)).length;
  const captions = parts.filter((part) => !column.test(part) && caption.test(part)).length;
  const told = columns + captions;
  return columns > 0 && told > 1 && (parts.length - told) * 3 <= told;
}
