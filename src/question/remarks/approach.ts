// Remarks on what would be done: not named, or so generally that nobody could see it.
import type { Reading } from '../read';
import { isIn, spanOf, type Range } from '../slots/sentence';
import type { Token, Span } from '../tokens';
import { baseVerb } from '../wording/verbs';
import { aimVerbs, effectNouns, effectVerbs, helpingVerbs } from '../words/effect';
import { containers, umbrellas } from '../words/general';
import { littleWords, prepositions } from '../words/grammar';
import { isAtSchool, times } from '../words/school';
import { setOf } from '../words/set';
import { goneOn } from './begun';
import { anybody, generalIn, isGeneral } from './general';
import { asksForList } from './listed';
import { at, brief, few, judgedIn, lastWord, typed, whole, type Noticed, type Said } from './remark';
import { showsInManyWays } from './seen';

/** What is hoped for in such words says nothing of what would be seen. */
const empty = setOf(
  'impact impacts difference outcomes standards results success quality achievement improvement excellence potential ready',
);

/** All that a school is for. */
export const schooling = setOf('education everything school schools schooling');

/** A question about what somebody can do that names an aim and nothing to do about it. */
export function isOnlyAim({ reading, found }: Noticed): boolean {
  const { words, opens, form } = reading;
  if (form !== 'open' || at(reading, opens) !== 'how' || found.who === null || found.action !== null) return false;
  const means = setOf('by through using via with from when if without instead');
  return !words.some(
    ({ as }, index) =>
      means.has(as) && index > opens && (!['with', 'from'].includes(as) || at(reading, index + 1).endsWith('ing')),
  );
}

/** What money is spent on is what would be done. */
const money = setOf('funding funds fund money budget grant premium');

export function moneyOnly({ reading, found }: Noticed): Said | null {
  if (!found.action) return null;
  const [from, to] = found.action;
  const verb = at(reading, from);
  const end = found.words.findIndex(({ as }, index) => index > from && index < to && money.has(as)) + 1;
  // "Next year" says when it is spent, and not on what.
  const when = found.words.slice(end, to).every(({ as }) => times.has(as) || littleWords.has(as) || as === 'next');
  if (!['use', 'using', 'spend', 'spending', 'invest', 'deploy'].includes(verb) || end === 0 || !when) return null;
  const range: Range = [from + 1, end];
  const said = few(reading, range, 5);
  return {
    span: said?.span ?? spanOf(reading.words, range),
    reason: 'This says what pays for it, but not what would be done.',
    nextStep: `Name what ${said ? `“${said.words}”` : 'the money'} would pay for, so that somebody who came to watch would see it.`,
  };
}

/** Whether it asks how far something is so. */
export const asksHowFar = (reading: Reading): boolean => {
  const [first, second, third] = [0, 1, 2].map((skip) => at(reading, reading.opens + skip));
  return (
    (['to', 'what'].includes(first ?? '') && [second, third].includes('extent')) ||
    (first === 'how' && second === 'far')
  );
};

const modals = setOf('can could should do might');

/** "What can we do about …?", "What can be done about …?": where the "do" stands; -1 where it is not asked so. */
function doneAt({ reading, found: { who, words } }: Noticed): number {
  const { opens } = reading;
  // "What can be done about …": nobody is named who would do it.
  const passive = who === null && at(reading, opens + 2) === 'be' && at(reading, opens + 3) === 'done';
  const done = passive ? opens + 3 : (who?.[1] ?? -1);
  const acts = passive || (who?.[0] === opens + 2 && at(reading, done) === 'do');
  const asks = reading.asks && at(reading, opens) === 'what' && modals.has(at(reading, opens + 1));
  return asks && acts && done + 2 < words.length && reading.openings.length <= 1 ? done : -1;
}

/** Who would do something about it: those who ask, or others whom the question names. */
const actor = ({ reading, found: { who } }: Noticed): string =>
  who && !['we', 'i', 'us'].includes(at(reading, who[0])) ? 'they' : 'you';

/** "What can we do about …?": there is a problem, and nothing yet that would be tried. */
export function nothingTried(noticed: Noticed): Said | null {
  const {
    reading,
    found: { who, words },
  } = noticed;
  const done = doneAt(noticed);
  if (done < 0) return null;
  const [joint, verb] = [at(reading, done + 1), at(reading, done + 2)];
  const span = spanOf(words, [done + 2, words.length]);
  const rest = typed(reading, span);
  if (joint === 'about')
    return {
      span,
      reason: `“${brief(rest)}” says what is the matter, and not yet what ${actor(noticed)} would try.`,
      nextStep: `Name one thing, and ask: “What difference does … make to ${rest}?”`,
    };
  if (who === null)
    return joint === 'for'
      ? {
          span,
          reason: 'It is not said yet what would be done, or what should change for them.',
          nextStep: `Name one thing, and ask: “What difference does … make for ${rest}?”`,
        }
      : null;
  if (joint !== 'to' || baseVerb(verb) !== verb) return null;
  return {
    span,
    reason: `This says what should change (“${brief(rest)}”), but not what ${actor(noticed)} would do about it.`,
    nextStep: `Go on with what ${actor(noticed)} would do: “How ${at(reading, reading.opens + 1)} ${typed(reading, spanOf(words, who))} ${rest} by …?”`,
  };
}

/** An aim, of which it is not said what would be done about it. */
interface Aim {
  readonly range: Range;
  readonly verb: string;
  /** Where it stands. */
  readonly span: Span;
  /** What should change, in brackets, where its words say so by themselves; else empty. */
  readonly said: string;
}

/** The aim of a question that names nothing to do about it; null where there is none, or something is named. */
function aimAlone(noticed: Noticed): Aim | null {
  const { reading, found, slots } = noticed;
  const range = found.outcome;
  if (slots.action.state === 'definite' && !isOnlyAim(noticed)) return null;
  // "To what extent do we …", "how far is …" asks how things are, not what to do about them.
  if (!range || slots.action.state === 'vague' || asksHowFar(reading)) return null;
  const verb = at(reading, range[0]);
  const isAim = range[1] - range[0] > 1 && [aimVerbs, helpingVerbs, effectVerbs].some((verbs) => isIn(verbs, verb));
  if (!isAim && found.who === null) return null;
  // An aim says what should change, also where it is too general to count as an outcome.
  const span = slots.outcome.span ?? (isAim ? spanOf(found.words, range) : null);
  if (span === null || saysNoChange(found.words.slice(...range))) return null;
  const words = typed(reading, span);
  // "Letters so as to reach": whom it is for stands behind, and is torn off.
  return { range, verb, span, said: isAim && !/ (?:so as|in order)\b/.test(words) ? ` (“${brief(words)}”)` : '' };
}

/** "Raise standards", "improve education": what should change is not said either. */
function saysNoChange(aim: readonly Token[]): boolean {
  const changed = aim.slice(1).filter(({ as }) => !littleWords.has(as));
  return (
    aim.some(({ as }) => empty.has(as)) ||
    (changed.length > 0 && changed.every(({ as }) => schooling.has(as) || as === 'learning' || as === 'teaching'))
  );
}

/** "Make assemblies more engaging": what one would see is not said either. */
function nothingSeen({ reading, found, slots }: Noticed, { range, span, said }: Aim): Said | null {
  const loosely =
    slots.outcome.state !== 'definite' &&
    generalIn(reading, range, (as) => isGeneral(as) && !containers.has(as)) !== null;
  const both = loosely ? goneOn(reading, found, 'by …, so that') : null;
  return both === null
    ? null
    : {
        span,
        reason: `This says what should change${said}, but not what you would do, or what you would see then.`,
        nextStep: `Go on with both: “${both}”`,
      };
}

/** "How can leaders support staff?": neither what is done nor what should change. */
function onlyHelped({ reading, found }: Noticed, { range: [from, to], verb }: Aim): Said | null {
  const them = to - from === 2 && at(reading, from + 1) === 'them';
  const alone = to - from === 1 && found.group !== null && found.group[0] > from;
  const helped = isIn(helpingVerbs, verb) && (alone || them) ? goneOn(reading, found, 'by …, so that') : null;
  return helped === null
    ? null
    : {
        span: whole(reading),
        reason: `It is not said yet what would be done to ${verb} them, or what should change.`,
        nextStep: `Go on with both: “${helped}”`,
      };
}

/** Only what would be done is not said. */
function nothingDone(noticed: Noticed, { span, said }: Aim): Said {
  const { reading, found, passed } = noticed;
  const gone = goneOn(reading, found, 'by');
  return {
    span,
    reason: passed
      ? 'What you would do about it is not named yet; with it, the question is easier to answer.'
      : `This says what should change${said}, but not what ${actor(noticed)} would do about it.`,
    nextStep:
      gone === null
        ? 'Name one thing that would be done, or done differently.'
        : `Go on with what ${actor(noticed)} would do: “${gone}”`,
  };
}

/** There is an aim or a problem, and nothing that would be done about it. */
export function noApproach(noticed: Noticed): Said | null {
  const tried = nothingTried(noticed);
  if (tried) return tried;
  const aim = aimAlone(noticed);
  if (!aim) return null;
  const more = noticed.passed ? null : (nothingSeen(noticed, aim) ?? onlyHelped(noticed, aim));
  return more ?? nothingDone(noticed, aim);
}

/** What is done is named so generally that nobody could watch it. */
export function vagueAction(noticed: Noticed): Said | null {
  const { reading, found, slots } = noticed;
  if (slots.action.state !== 'vague' || !found.action || judgedIn(reading)) return null;
  // Which of them is what the question asks.
  const asked = ['what', 'which'].includes(at(reading, reading.opens)) && found.action[0] === reading.opens + 1;
  if (asked || asksForList(noticed)) return null;
  const plain = found.words.slice(...found.action).map(({ as }) => as);
  const [first = ''] = plain;
  const general = generalIn(
    reading,
    found.action,
    (as) => (umbrellas.has(as) || containers.has(as)) && !anybody.has(as) && !as.startsWith('school'),
  );
  if (!general || plain.every((as) => isAtSchool(as) || littleWords.has(as))) return null;
  if (plain.some((as) => effectNouns.has(as))) return null;
  const head = lastWord(general.words);
  if (yields.has(head)) return showsInManyWays(noticed, general);
  const all = few(reading, found.action, 4);
  const said = all && !prepositions.has(first) && !plain.includes('to') ? all : general;
  // "Our marking policy" is one, and holds much.
  if (containers.has(head) && ['our', 'my', 'the', 'this'].includes(first) && !lastWord(said.words).endsWith('s'))
    return {
      span: said.span,
      reason: `“${said.words}” holds many things, so it is not clear what would be looked at.`,
      nextStep: 'Say which part of it: something that somebody who came to watch would see.',
    };
  const { which, them } = askedBack(head);
  return {
    span: said.span,
    reason: `“${said.words}” can mean many things, so it is not clear what would be looked at.`,
    nextStep: `Say ${which}, so that somebody who came to watch would see ${them}.`,
  };
}

/** How to ask what a general word stands for, as one speaks of one thing or of many, counted or not. */
function askedBack(head: string): { which: string; them: string } {
  const many = head.endsWith('s') && !head.endsWith('ss');
  const them = many ? 'them' : 'it';
  const counted = containers.has(head) && !uncounted.has(head);
  return { which: counted ? `which ${many ? 'ones' : 'one'} you mean` : `what you mean by ${them}`, them };
}

const uncounted = setOf('practice practices support means');

/** What work yields: looked for, not done. */
const yields = setOf(
  'attainment achievement progress performance outcomes outcome results result standards success motivation engagement behaviour confidence wellbeing',
);
