// Remarks on whether a question is specific enough, in the order in which they are looked for.
import { isIn, spanOf, type Range } from '../slots/sentence';
import { containers, judgements, umbrellas } from '../words/general';
import { aimVerbs, effectNouns, effectVerbs, helpingVerbs } from '../words/effect';
import { determiners, littleWords, prepositions, subordinators } from '../words/grammar';
import { adults, learners } from '../words/school';
import { baseVerb } from '../wording';
import type { Reading } from '../read';
import type { Span } from '../tokens';
import {
  at,
  brief,
  few,
  goneOn,
  namesSomebody,
  typed,
  whole,
  word,
  type Noticed,
  type Remark,
  type Said,
} from './remark';

/** Words for whoever there is; that they are general is another remark's to say. */
const anybody = new Set(
  'everyone everybody people person persons individual individuals humanity communities community'.split(' '),
);
const isGeneral = (as: string): boolean =>
  (umbrellas.has(as) || containers.has(as) || judgements.has(as)) && !anybody.has(as);

/** The first general words of a range in a row: "learning outcomes". */
function generalIn(reading: Reading, [from, to]: Range, holds = isGeneral): { span: Span; words: string } | null {
  const first = word(reading, holds, [from, to]);
  if (!first) return null;
  const start = reading.words.indexOf(first);
  let end = start + 1;
  while (end < to && holds(at(reading, end)) && reading.words[end]?.kind === 'word') end += 1;
  const span = spanOf(reading.words, [start, end]);
  return { span, words: typed(reading, span) };
}

/** The people whose doing would be seen, as they are named; "pupils" where nobody is. */
function peopleIn({ reading, found }: Noticed): string {
  const plain = found.group ? found.words.slice(...found.group).map(({ as }) => as) : [];
  const named = few(reading, found.group, 5);
  const last = plain.at(-1) ?? '';
  const some = ((learners.has(last) || adults.has(last)) && last.endsWith('s') && last !== 'class') || last === 'staff';
  if (named && some && !plain.some((as) => prepositions.has(as))) return named.words;
  return plain.some((as) => adults.has(as)) ? 'staff' : 'pupils';
}

const plurals: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['staff', 'staff'],
  ['people', 'people'],
  ['children', 'children'],
]);
/** Who they are without "all" and "every", more than one: "every child", "children". */
function several(people: string): string {
  const words = people.split(' ');
  while (words.length > 1 && determiners.has((words[0] ?? '').toLowerCase())) words.shift();
  const last = words.pop() ?? '';
  const many = plurals.get(last.toLowerCase()) ?? (last.endsWith('s') ? last : `${last}s`);
  const [first = '', ...rest] = [...words, many];
  return [/^[A-Z][a-z]+$/.test(first) ? first.toLowerCase() : first, ...rest].join(' ');
}

/** Where a list of three or more things it should lead to stands. */
function manyOutcomes({ reading, found }: Noticed): Said | null {
  if (!found.outcome) return null;
  const [from] = found.outcome;
  const end = reading.words.findIndex(
    ({ as }, index) => index > from && (subordinators.has(as) || ['by', 'through', 'using', 'for', 'in'].includes(as)),
  );
  const to = end < 0 ? reading.words.length : end;
  const joins = reading.words.flatMap(({ as }, index) =>
    index > from && index < to && (as === ',' || as === 'and') && at(reading, index + 1) !== 'and' ? [index] : [],
  );
  const [first = 0, ,] = joins;
  const last = joins.at(-1) ?? 0;
  if (joins.length < 2 || last + 1 >= to || typed(reading, spanOf(reading.words, [from, to])).includes('('))
    return null;
  // A list has short members.
  const places = [from, ...joins, to];
  if (places.some((place, index) => index > 0 && place - (places[index - 1] ?? 0) > 5)) return null;
  const range: Range = [from, to];
  const one = few(reading, [isIn(aimVerbs, at(reading, from)) && first > from + 1 ? from + 1 : from, first]);
  return {
    span: spanOf(reading.words, range),
    reason: 'There are several things to look for here, and each would need evidence of its own.',
    nextStep: one
      ? `Choose the one that matters most, such as “${one.words}”.`
      : 'Choose the one that matters most, and leave the rest for later.',
  };
}

function noApproach(noticed: Noticed): Said | null {
  const { reading, found, slots } = noticed;
  const { action, outcome } = slots;
  const aim = found.outcome;
  if (action.state === 'definite' || !outcome.span || !aim) return null;
  const verb = at(reading, aim[0]);
  const isAim = aim[1] - aim[0] > 1 && (isIn(aimVerbs, verb) || isIn(helpingVerbs, verb) || isIn(effectVerbs, verb));
  if (!isAim && found.who === null) return null;
  if (action.state === 'vague' && !(isAim && found.who !== null)) return null;
  const gone = goneOn(reading, found, 'by');
  return {
    span: outcome.span,
    reason: `This says what should change${isAim ? ` (“${brief(outcome.words)}”)` : ''}, but not what you would do about it.`,
    nextStep:
      gone === null
        ? 'Name one thing that staff would do, or do differently.'
        : `Go on with what staff would do: “${gone}”`,
  };
}

function vagueAction({ reading, found, slots: { action } }: Noticed): Said | null {
  if (action.state !== 'vague' || !found.action) return null;
  const plain = found.words.slice(...found.action).map(({ as }) => as);
  const general = generalIn(
    reading,
    found.action,
    (as) => (umbrellas.has(as) || containers.has(as)) && !anybody.has(as),
  );
  if (!general || plain.every((as) => learners.has(as) || adults.has(as) || littleWords.has(as))) return null;
  const all = few(reading, found.action, 4);
  const said = all && !prepositions.has(plain[0] ?? '') ? all : general;
  if (plain.some((as) => effectNouns.has(as))) return null;
  return {
    span: said.span,
    reason: `“${said.words}” can mean many things, so it is not clear what would be looked at.`,
    nextStep: 'Say which one you mean, so that somebody who came to watch would know it when they saw it.',
  };
}

function vagueOutcome(noticed: Noticed): Said | null {
  const { reading, found, slots } = noticed;
  if (slots.outcome.state === 'definite') return null;
  const people = peopleIn(noticed);
  const general = found.outcome && generalIn(reading, found.outcome);
  if (general)
    return {
      span: general.span,
      reason: `“${general.words}” can show in many ways, so it is not clear what evidence to look for.`,
      nextStep: `Put what you would see in its place: what ${people} would do, say or write.`,
    };
  const gone = goneOn(reading, found, 'so that');
  return {
    span: slots.outcome.span ?? slots.action.span ?? whole(reading),
    reason: 'It is not clear yet what you hope to see change.',
    nextStep:
      gone === null
        ? `Say what would be different: what ${people} would do, say or write.`
        : `Go on with what you would see: “${gone}”`,
  };
}

function topic({ reading, found, slots }: Noticed): Said | null {
  if (reading.form !== 'topic' || slots.outcome.state === 'definite') return null;
  if (found.link !== null && effectNouns.has(at(reading, found.link))) return null;
  const all = few(reading, found.action);
  const verb = baseVerb(at(reading, found.action?.[0] ?? -1)) !== null;
  const said = all && !verb && !/^(?:an?|one) /i.test(all.words) ? all : null;
  const span = said?.span ?? whole(reading);
  return {
    span,
    reason: 'This is a topic; it does not say yet what you want to find out.',
    nextStep: said
      ? `Say what you would do about “${said.words}”, and what you hope to see.`
      : 'Say what you would do about it, and what you hope to see.',
  };
}

export const specificRemarks = {
  gap: {
    aspect: 'specific',
    always: true,
    look: ({ reading }) =>
      reading.gap && {
        span: reading.gap,
        reason: 'Part of the question is still to be filled in.',
        nextStep: `Put your own words in the place of “${typed(reading, reading.gap)}”.`,
      },
  },
  'several-questions': {
    aspect: 'specific',
    look: ({ reading }) => {
      const [first, second] = reading.openings;
      if (!first || !second) return null;
      const begins = reading.all.filter(({ start }) => start >= first.start && start < second.start);
      const end = begins.filter(({ kind, as }) => kind === 'word' && as !== 'and').at(-1)?.end ?? first.end;
      return {
        span: second,
        reason: 'There is more than one question here, and each would need evidence of its own.',
        nextStep: `Choose one, such as “${brief(typed(reading, { start: first.start, end }))}”, and keep the rest as sub-questions.`,
      };
    },
  },
  'many-outcomes': { aspect: 'specific', look: manyOutcomes },
  topic: { aspect: 'specific', look: topic },
  'no-approach': { aspect: 'specific', look: noApproach },
  'vague-approach': { aspect: 'specific', look: vagueAction },
  'vague-outcome': { aspect: 'specific', look: vagueOutcome },
  everyone: {
    aspect: 'specific',

    look: ({ reading, found, slots: { group } }) => {
      const said = group.state === 'vague' ? few(reading, found.group, 4) : null;
      if (!said || !found.group) return null;
      const people = word(reading, (as) => learners.has(as) || adults.has(as) || as === 'people', found.group);
      // "Student achievement" is about an outcome; whose it is, is asked for by another remark.
      if (!people || !(people.as.endsWith('s') || people.as === 'people' || said.words.split(' ').length > 1))
        return null;
      return {
        span: said.span,
        reason: `“${said.words}” could be anyone, so evidence would be needed on everyone.`,
        nextStep:
          people.as === 'people'
            ? 'Say whom you mean: pupils, parents or staff, and which of them.'
            : adults.has(people.as)
              ? `Say which ${several(said.words)}: one team, one phase, or those new to it.`
              : `Say which ${several(said.words)}: one class, one year, or those with one need.`,
      };
    },
  },
  nobody: {
    aspect: 'specific',

    look: ({ reading, found, slots: { group } }) => {
      if (group.state !== 'missing' || namesSomebody(reading)) return null;
      const gone = goneOn(reading, found, 'for');
      return {
        span: whole(reading),
        reason: 'It is not said yet for whom.',
        nextStep:
          gone === null
            ? 'Say whom you have in mind: a class, a year, or those with one need.'
            : `Go on with whom you have in mind: “${gone}”`,
      };
    },
  },
  wide: {
    aspect: 'specific',
    look: ({ reading }) => {
      const general = word(reading, (as, index) => index >= reading.opens && isGeneral(as));
      const span = general ?? whole(reading);
      return {
        span,
        reason: general
          ? `“${typed(reading, general)}” takes in a great deal for one enquiry.`
          : 'This takes in a great deal for one enquiry.',
        nextStep: 'Choose one part of it: one subject, one routine or one group.',
      };
    },
  },
} satisfies Record<string, Remark>;
