// How many a question reaches to: everybody and everything, a whole nation, or only one or two.
import { lookUp } from '../lexicon';
import { isFigure, isMark, isPerson, type Range } from '../slots/sentence';
import { littleWords, ownDeterminers, prepositions } from '../words/grammar';
import { adults, isAtSchool, nations, stages } from '../words/school';
import { several } from './people';
import { at, few, lastWord, typed, word, type Noticed, type Said } from './remark';
import type { Reading } from '../read';
import { setOf } from '../words/set';

const everybody = setOf('everyone everybody');
const totals = setOf('all every each');
const articles = setOf('of the our my your their');
const institutions = setOf('schools universities colleges academies');
/** They say which: "all pupils with …", "schools that …". */
const narrowing = setOf('with who whose that which new eligible aged taking from');
const kinds = setOf('public state private primary secondary high elementary middle urban rural local');

/** Where "all of our pupils" stands, from a total on; null where they are fewer than all. */
function allFrom(reading: Reading, from: number): Range | null {
  let head = from + 1;
  while (articles.has(at(reading, head))) head += 1;
  if (kinds.has(at(reading, head))) head += 1;
  if (!isPerson(at(reading, head)) && !institutions.has(at(reading, head))) return null;
  if (isAtSchool(at(reading, head + 1))) head += 1;
  const next = at(reading, head + 1);
  const year =
    ['in', 'at', 'of'].includes(next) &&
    [2, 3].some((skip) => isMark(at(reading, head + skip)) || stages.has(at(reading, head + skip)));
  // A class or a group is one already.
  const one = ['class', 'group', 'team', 'department', 'cohort'].includes(at(reading, head));
  return narrowing.has(next) || year || one ? null : [from, head + 1];
}

/** Institutions of a kind without another word: "how do public schools …". */
function bareInstitutions(reading: Reading): Range | null {
  const place = reading.words.findIndex(
    ({ as, quoted }, index) => index > reading.opens && institutions.has(as) && !quoted,
  );
  if (place < 0 || narrowing.has(at(reading, place + 1))) return null;
  const from = kinds.has(at(reading, place - 1)) ? place - 1 : place;
  const before = at(reading, from - 1);
  const acting = ['do', 'does', 'did', 'can', 'should', 'could', 'will', 'how', 'why'].includes(before);
  const titled = ['topic', 'aim'].includes(reading.form) && prepositions.has(before);
  const free = acting || titled;
  return free && !['in', 'of'].includes(at(reading, place + 1)) ? [from, place + 1] : null;
}

const asksOfOwn = ({ words }: Reading): boolean => words.some(({ as }) => ['our', 'my', 'we', 'i', 'us'].includes(as));

/** Where a word stands for all: "everybody", "all our pupils"; null where it does not. */
function allAt(reading: Reading, index: number): Range | null {
  if (everybody.has(at(reading, index))) return [index, index + 1];
  return totals.has(at(reading, index)) ? allFrom(reading, index) : null;
}

/** "How do public schools …?": could be any of them. */
function anyInstitution(reading: Reading): Said | null {
  const said = asksOfOwn(reading) ? null : few(reading, bareInstitutions(reading));
  return (
    said && {
      span: said.span,
      reason: `“${said.words}” could be any of them, so evidence would be needed from a great many.`,
      nextStep: 'Say which: your own, or two or three that you could visit.',
    }
  );
}

/** How to ask which of all people are meant. */
function whichOf(people: string): string {
  const last = lastWord(people);
  const some = adults.has(last)
    ? 'one team, one phase, or those new to it'
    : 'one class, one year, or those with one need';
  if (everybody.has(last)) return `whom: ${some}`;
  return `which ${several(people)}: ${institutions.has(last) ? 'your own, or two or three that you could visit' : some}`;
}

/** "All learners", "everything", "public schools": named as what makes it too much. */
export function allOfThem({ reading }: Noticed): Said | null {
  const [people] = reading.words.flatMap(
    ({ quoted }, index) => few(reading, quoted ? null : allAt(reading, index), 6) ?? [],
  );
  const thing = word(reading, (as) => as === 'everything');
  if (people && thing)
    return {
      span: people.span,
      reason: `“${people.words}” and “${typed(reading, thing)}” leave nothing out, so evidence would be needed on all of it.`,
      nextStep: `Choose one part of it, and say ${whichOf(people.words)}.`,
    };
  if (people)
    return {
      span: people.span,
      reason: `“${people.words}” leaves nobody out, so evidence would be needed on them all.`,
      nextStep: `Say ${whichOf(people.words)}.`,
    };
  return thing
    ? {
        span: thing,
        reason: `“${typed(reading, thing)}” leaves nothing out, so evidence would be needed on all of it.`,
        nextStep: 'Choose one part of it that you could look at.',
      }
    : anyInstitution(reading);
}

/** "Nurses in Canada", "between rich and poor nations": more than one enquiry can look at. */
export function wholeNation({ reading, found, slots }: Noticed): Said | null {
  const { words, opens } = reading;
  // Where something that is done and what it should lead to are both named, the nation only says where it stands.
  if (
    asksOfOwn(reading) ||
    reading.form === 'yes-no' ||
    (slots.action.state === 'definite' && slots.outcome.state === 'definite')
  )
    return null;
  const place = words.findIndex(
    ({ as, quoted }, index) =>
      index > opens && nations.has(as) && !quoted && reading.text.charAt(words[index]?.start ?? 0) !== 'u',
  );
  if (place < 0 || words.some(({ as }, index) => isMark(as) || (isFigure(as) && stages.has(at(reading, index - 1)))))
    return null;
  const plural = ['countries', 'nations'].includes(at(reading, place));
  const joins = plural ? ['between', 'across', 'in'] : ['in', 'of', 'across', 'throughout'];
  const before = [1, 2, 3, 4].map((back) => place - back).find((index) => joins.includes(at(reading, index))) ?? -1;
  if (before < 0) return null;
  // Whoever lives there, as far as a person's word stands before it.
  const group = found.group && found.group[0] < before && found.group[1] >= before ? found.group[0] : before + 1;
  const who = isPerson(at(reading, before - 1)) ? Math.min(group, before - 1) : -1;
  if (!plural && who < 0) return null;
  const said = few(reading, [plural ? before + 1 : who, place + 1]);
  return (
    said && {
      span: said.span,
      reason: `“${said.words}” ${plural ? 'are whole nations' : 'takes in a whole nation'}, more than one enquiry could look at.`,
      nextStep: 'Say where you could look yourself: your own school, or two or three near by.',
    }
  );
}

const fewest = setOf('one two three');
const single = setOf('pupil pupils boy boys girl girls');

/** "Two of our Year 2 boys": so few that there is nothing to compare, and others know who they are. */
export function onlyAFew({ reading }: Noticed): Said | null {
  const { words, text } = reading;
  for (const [index, { as, end, quoted }] of words.entries()) {
    // "Each and every one of our pupils" are all of them.
    const isEach = ['every', 'each', 'any'].includes(at(reading, index - 1));
    if (quoted || isEach || !fewest.has(as) || text[end] === '-') continue;
    let head = index + 1;
    if (at(reading, head) === 'of') head += 1;
    while (
      head < index + 6 &&
      (ownDeterminers.has(at(reading, head)) ||
        at(reading, head) === 'the' ||
        isMark(at(reading, head)) ||
        isFigure(at(reading, head)) ||
        stages.has(at(reading, head)) ||
        (lookUp(at(reading, head))?.sort === 'adjective' && !littleWords.has(at(reading, head))))
    )
      head += 1;
    const said =
      single.has(at(reading, head)) && !['class', 'group'].includes(at(reading, head + 1))
        ? few(reading, [index, head + 1], 8)
        : null;
    if (said)
      return {
        span: said.span,
        reason: `“${said.words}” ${as === 'one' ? 'is one alone' : 'are very few'}: a short account would answer this, and others may know who is meant.`,
        nextStep: 'Ask about the group they belong to.',
      };
  }
  return null;
}
