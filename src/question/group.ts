// For whom: the words for a group that is narrower than everyone, found by people, marks and the place they stand in.
import { anyOf, pattern, type Phrase, type Span } from './phrase';
import { narrowers, people } from './words/school';

const joining = '(?!(?:for|in|of|to|and|by|with|on|do|at|is|are|when|as|so|that|who)\\b)[^ ,.?]';
// People with a mark ("pupils in Year 4"), a mark with or without people, people described, adults as a group.
const withMark = pattern(`\\b(?<span>(?:${people}) (?:with|in|from|on|at) (?:\\S+ ){0,2}?(?:${narrowers}))\\b`);
const mark = anyOf(narrowers);
const anyone = anyOf(people);
const beforeMark = new RegExp(`(?:(?:our|my|most|more|${narrowers}) )+$`);
const afterMark = new RegExp(`^(?: ${joining}\\S*){0,2}? (?:${people})\\b`);
const described = pattern(
  `\\b(?<span>(?:${people}) (?:with|who|whose|from|at|of) ${joining}[^ .?,]*(?: [^ .?,]+){0,4})`,
);
const adults = pattern(
  '\\b(?:of|for|among|amongst|help|support|between|develop) (?<span>(?:\\S+ ){0,2}?(?:teachers|staff|parents' +
    '|families|governors|leaders|colleagues))\\b',
);
const helped = pattern(
  '^how (?:can|could|might|should) (?<span>.+?) be (?:helped|supported|encouraged|enabled|taught|motivated) to ',
);
/** Where words about a group give way to when, how and to what end. */
const beyond =
  / (?:,|by|through|using|via|during|when|while|over|so that|in order|across|without|as|if|before|after|between|lead to)(?= |$)/;
/** People in general, however they are counted. */
const everyone = new RegExp(
  '^(?:(?:all|our|the|my|their|every|each|these|any|of) )*(?:pupils?|people|others|learners?)$',
);

const onlyPeople = new RegExp(
  `^(?:(?!(?:of|in|for|between|among|with|to|on) )\\S+ ){0,3}?(?:${people})(?: (?:with|in|from|at|on|who|whose|of) .+)?$`,
);

/** Whether there are people here, or a mark that says which. */
export const namesPeople = (plain: string): boolean => anyone.test(plain) || mark.test(plain);
/** Whether this is everyone rather than a group. */
export const namesEveryone = (plain: string): boolean => everyone.test(plain);

/** Whether these words name people, and nothing else. */
export const namesOnlyPeople = (plain: string): boolean => onlyPeople.test(plain);

/** "…, for pupils new to English": whom a question says it is for, to the end of those words. */
export function findFor(phrase: Phrase): [number, number] | null {
  const { plain } = phrase;
  for (const match of plain.matchAll(/ (?:for|among|amongst) /g)) {
    const from = match.index + match[0].length;
    const rest = plain.slice(from);
    const head =
      rest
        .split(' ')
        .slice(0, 5)
        .join(' ')
        .split(/ (?:for|,) /)[0] ?? '';
    if (!namesPeople(head)) continue;
    const to = beyond.exec(rest)?.index ?? rest.length;
    return [from, from + to];
  }
  return null;
}

/** One pattern for all of it would take far longer to compile than to run. */
function findMarked(phrase: Phrase): Span | null {
  const { plain } = phrase;
  const found = mark.exec(plain);
  if (!found) return null;
  const end = found.index + found[0].length;
  const before = beforeMark.exec(plain.slice(0, found.index))?.[0].length ?? 0;
  const after = afterMark.exec(plain.slice(end))?.[0].length ?? 0;
  return phrase.span(found.index - before, end + after);
}

/** People with a mark, and the marks that stand before them. */
function findWithMark(phrase: Phrase): Span | null {
  const found = withMark.exec(phrase.plain);
  if (!found) return null;
  const before = beforeMark.exec(phrase.plain.slice(0, found.index))?.[0].length ?? 0;
  return phrase.span(found.index - before, found.index + found[0].length);
}

/** The group in a text, or null where it speaks of nobody or of everyone. */
export function findGroup(ask: Phrase, whole: Phrase): Span | null {
  const whom = findFor(ask);
  if (whom && !namesEveryone(ask.plain.slice(...whom))) return ask.span(...whom);
  const taught = helped.exec(ask.plain)?.groups?.span ?? '';
  if (namesOnlyPeople(taught) && !namesEveryone(taught)) return ask.find(helped);
  return findWithMark(whole) ?? findMarked(whole) ?? whole.find(described) ?? whole.find(adults);
}
