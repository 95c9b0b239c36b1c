// Names that somebody typed in small letters, where a title, a mother, a request or what only people do stands beside them.
import { matchesOf } from '../matches';
import type { Span } from '../span';
import { isGivenName } from '../vocabulary/given-names';
import { calendar, otherCapitals, starters } from '../vocabulary/not-names';
import { isSmallWord } from './kinds';

const word = "(?<![\\p{L}'’-])(\\p{Ll}[\\p{L}-]{1,40})";
const does =
  "(?:said|says|asked|replied|whispered|smiled|apologised|volunteered|was absent|wants to|wanted to|didn[’']t want|needs (?:the|a|an|his|her|to)|struggle[sd]|cried|refuse[sd]|hid under|bit|kicked|won[’']t|came in|went home|was (?:sick|poorly|ill|upset|tearful|crying|collected|picked up|off (?:school|ill|sick|today)))\\b";

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

/** "did hope bring a coat", "check june has a pen": behind the question, whoever is asked about. */
const askedAbout: readonly RegExp[] = [
  /\bdid (\p{Ll}[\p{L}-]{1,40}) (?:get|have|come|bring|go|do|take|manage|finish|say|eat|remember|return|hand|like|enjoy|read|wear|find|lose|see|pass|miss|sleep|tell|ask)(?!\p{L})/gu,
  /(?:^|[.!?\n] ?)can (\p{Ll}[\p{L}-]{1,40}) (?:bring|have|go|come|stay|sit|take|get|do|read|join|use|miss)(?!\p{L})/gu,
  /(?:^|[.!?\n] ?)is (\p{Ll}[\p{L}-]{1,40}) (?:in|off|away|here|back|ok|still|better|ill|having|allowed)(?!\p{L})/gu,
  /(?:^|[.!?\n] ?)(\p{Ll}[\p{L}-]{1,40}) (?:fell (?:over|off)|cried|bit|kicked|forgot|hurt (?:his|her)|lost (?:his|her)|off (?:sick|ill|today|again)|has (?:no|lost|forgotten)|hasn['’]?t (?:got|had)|bumped|needs (?:his|her|a|to))(?!\p{L})/gu,
  /\b(?:saw|seen|found|heard|caught) (\p{Ll}[\p{L}-]{1,40}) (?:crying|hiding|hitting|kicking|running|sitting|fighting|playing|laughing|sleeping|eating|shouting)(?!\p{L})/gu,
  /\b(?:tell|told|ring|rang) (\p{Ll}[\p{L}-]{1,40}) (?:mum|mam|dad|nan|gran|nana|her|his)(?!\p{L})/gu,
  /\b(?:check|make sure|whether|see if|if) (\p{Ll}[\p{L}-]{1,40}) (?:has|is|was|got|took|gets|needs|had)(?!\p{L})/gu,
];
/** "talked to faith and grace about": two who are both words otherwise. */
const spokenTo =
  /\b(?:talked|spoke|spoken|chatted|talk|speak|chat) (?:to|with) (\p{Ll}[\p{L}-]{1,40}) and (\p{Ll}[\p{L}-]{1,40}) (?:about|after|again|today|before|re)(?!\p{L})/gu;
/** "ask autumn about": a season or a virtue is asked nothing. */
const requestOf = /\b(?:ask|asked|remind|reminded) (\p{Ll}[\p{L}-]{1,40}) (?:about|if|whether|re)(?!\p{L})/gu;

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

/** The groups of a match, where each is a given name. */
function givenIn(match: RegExpMatchArray & { index: number }): Span[] {
  const keys = match.slice(1);
  if (
    !keys.every(
      (key) => isGivenName(key) && !starters.has(key) && !/^(?:art|page|star|guy|prince|king|angel|chance)$/.test(key),
    )
  )
    return [];
  return keys.map((key) => {
    const start = match.index + match[0].indexOf(` ${key} `) + 1;
    return { start, end: start + key.length };
  });
}

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
    ...[...askedAbout, requestOf].flatMap((pattern) => matchesOf(pattern, text)).flatMap((match) => givenIn(match)),
    ...matchesOf(spokenTo, text).flatMap((match) => givenIn(match)),
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
