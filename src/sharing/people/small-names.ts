// Names that somebody typed in small letters, where a title, a mother, a request or what only people do stands beside them.
import { isGivenName } from './given-names';
import { isSmallWord } from './kinds';
import { matchesOf } from './matches';
import { calendar, otherCapitals, starters } from './not-names';
import type { Span } from './runs';

const word = "(?<![\\p{L}'’-])(\\p{Ll}[\\p{L}-]{1,40})";
const does =
  "(?:said|says|asked|replied|whispered|smiled|apologised|volunteered|was absent|wants to|wanted to|didn[’']t want|needs (?:the|a|an|his|her|to)|struggle[sd]|cried|refuse[sd]|hid under|bit|kicked|won[’']t|came in|went home)\\b";

const titled = /\b(?:mr|mrs|ms|dr) \p{Ll}[\p{L}'’-]{1,40}/gu;
const missed = new RegExp(
  `\\bmiss (?!the |a |an |out |it |her |him |you |them )\\p{Ll}[\\p{L}'’-]{2,40}(?= (?:is|has|told|${does}))`,
  'gu',
);
const missedAfter =
  /(?<=\b(?:with|from|by|tell|ask|re|for|see) )miss (?!the |a |an |out |it |her |him |you |them |school\b|lessons?\b|break\b|lunch\b)\p{Ll}[\p{L}'’-]{2,40}(?=$|[,.!?;\n]| (?:and|about|to|in|on|at|for|today|tomorrow)\b)/gu;
const ofFamily = new RegExp(`${word}(?=['’]s (?:mum|mam|dad|nan|gran|mother|father|parents|grandma|grandad)\\b)`, 'gu');
/** "rose said it helped": what nobody but somebody does, and nothing before it that would make a verb of the word. */
const who = new RegExp(`(?<=^|[.!?:;,] |\\n|\\b(?:and|then|when|because|but) )${word}(?= ${does})`, 'gu');
const request =
  /\b(?:ask|tell|remind|let|email|thank) (\p{Ll}[\p{L}-]{1,40})(?: and (\p{Ll}[\p{L}-]{1,40}))? (?:to|about|for|if|whether|know)\b/gu;

const isPerson = (key: string): boolean =>
  !isSmallWord(key) &&
  !otherCapitals.has(key) &&
  !starters.has(key) &&
  !calendar.has(key) &&
  !/^(?:one|who|everyone|somebody|someone|else|them|him)$/.test(key);

const spanOf = (match: RegExpMatchArray & { index: number }): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** Where names in small letters stand. A given name that is a word as well is one only where nobody but somebody is meant. */
export function smallNames(text: string): Span[] {
  return [
    ...[titled, missed, missedAfter].flatMap((pattern) => matchesOf(pattern, text)).map(spanOf),
    ...matchesOf(ofFamily, text)
      .filter(([key]) => isPerson(key) || isGivenName(key))
      .map(spanOf),
    ...matchesOf(who, text)
      .filter(([key]) => isGivenName(key))
      .map(spanOf),
    ...matchesOf(request, text).flatMap((match) => {
      const both = match.slice(1).filter((key) => key !== undefined);
      // Who is named together with somebody is somebody.
      if (!both.some(isPerson)) return [];
      return both
        .map((key) => ({ key, start: match.index + match[0].lastIndexOf(` ${key} `) + 1 }))
        .map(({ key, start }) => ({ start, end: start + key.length }));
    }),
  ];
}
