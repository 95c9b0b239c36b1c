// Remarks on what would be done: not named, or so generally that nobody could see it.
import type { Reading } from '../read';
import { isIn, spanOf, type Range } from '../slots/sentence';
import { baseVerb } from '../wording/verbs';
import { aimVerbs, effectNouns, effectVerbs, helpingVerbs } from '../words/effect';
import { containers, umbrellas } from '../words/general';
import { littleWords, prepositions } from '../words/grammar';
import { adults, learners, times } from '../words/school';
import { setOf } from '../words/set';
import { goneOn } from './begun';
import { anybody, generalIn, isGeneral } from './general';
import { asksForList } from './listed';
import { at, brief, few, judgedIn, typed, whole, type Noticed, type Said } from './remark';
import { seenIn } from './seen';

/** What is hoped for in such words says nothing of what would be seen. */
const empty = setOf(
  'impact impacts difference outcomes standards results success quality achievement improvement excellence potential ready',
);

/** All that a school is for. */
export const schooling = setOf('education everything school schools schooling');

/** A question about what somebody can do that names an aim and nothing to do about it. */
export function isOnlyAim({ reading, found }: Noticed): boolean {
  const { words, opens, form, asks } = reading;
  if (form !== 'open' || !asks || at(reading, opens) !== 'how' || found.who === null || found.action !== null)
    return false;
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

/** "What can we do about …?": there is a problem, and nothing yet that would be tried. */
export function nothingTried({ reading, found: { who, words } }: Noticed): Said | null {
  const { opens } = reading;
  // "What can be done about …": nobody is named who would do it.
  const passive = who === null && at(reading, opens + 2) === 'be' && at(reading, opens + 3) === 'done';
  const after = passive ? opens + 3 : (who?.[1] ?? -1);
  const [modal, done, joint] = [at(reading, opens + 1), at(reading, after), at(reading, after + 1)];
  if (!reading.asks || at(reading, opens) !== 'what' || !['can', 'could', 'should', 'do', 'might'].includes(modal))
    return null;
  if (
    !(passive || (who?.[0] === opens + 2 && done === 'do')) ||
    after + 2 >= words.length ||
    reading.openings.length > 1
  )
    return null;
  const span = spanOf(words, [after + 2, words.length]);
  const rest = typed(reading, span);
  if (joint === 'about')
    return {
      span,
      reason: `“${brief(rest)}” says what is the matter, and not yet what you would try.`,
      nextStep: `Name one thing, and ask: “What difference does … make to ${rest}?”`,
    };
  const verb = baseVerb(at(reading, after + 2));
  if (who === null && joint === 'for')
    return {
      span,
      reason: 'It is not said yet what would be done, or what should change for them.',
      nextStep: `Name one thing, and ask: “What difference does … make for ${rest}?”`,
    };
  if (who === null || joint !== 'to' || verb !== at(reading, after + 2)) return null;
  return {
    span,
    reason: `This says what should change (“${brief(rest)}”), but not what you would do about it.`,
    nextStep: `Go on with what you would do: “How ${modal} ${typed(reading, spanOf(words, who))} ${rest} by …?”`,
  };
}

export function noApproach(noticed: Noticed): Said | null {
  const { reading, found, slots } = noticed;
  const tried = nothingTried(noticed);
  if (tried) return tried;
  const { action, outcome } = slots;
  const aim = found.outcome;
  if (!isOnlyAim(noticed) && action.state === 'definite') return null;
  // "To what extent do we …", "how far is …" asks how things are, not what to do about them.
  if (asksHowFar(reading)) return null;
  if (!aim) return null;
  const verb = at(reading, aim[0]);
  const isAim = aim[1] - aim[0] > 1 && (isIn(aimVerbs, verb) || isIn(helpingVerbs, verb) || isIn(effectVerbs, verb));
  if (!isAim && found.who === null) return null;
  // An aim says what should change, also where it is too general to count as an outcome.
  const span = outcome.span ?? (isAim ? spanOf(found.words, aim) : null);
  if (span === null) return null;
  if (found.words.slice(...aim).some(({ as }) => empty.has(as))) return null;
  // "Improve education": what should change is not said either.
  const changed = found.words.slice(aim[0] + 1, aim[1]).filter(({ as }) => !littleWords.has(as));
  if (changed.length > 0 && changed.every(({ as }) => schooling.has(as) || as === 'learning' || as === 'teaching'))
    return null;
  if (action.state === 'vague') return null;
  // "Make assemblies more engaging": what one would see is not said either.
  const loosely =
    outcome.state !== 'definite' && generalIn(reading, aim, (as) => isGeneral(as) && !containers.has(as)) !== null;
  const both = loosely && !noticed.passed ? goneOn(reading, found, 'by …, so that') : null;
  if (both !== null)
    return {
      span,
      reason: `This says what should change${isAim ? ` (“${brief(typed(reading, span))}”)` : ''}, but not what you would do, or what you would see then.`,
      nextStep: `Go on with both: “${both}”`,
    };
  const them = aim[1] - aim[0] === 2 && at(reading, aim[0] + 1) === 'them';
  const alone = aim[1] - aim[0] === 1 && found.group !== null && found.group[0] > aim[0];
  const verbOnly = isIn(helpingVerbs, verb) && (alone || them);
  // "How can leaders support staff?"
  const helped = verbOnly && !noticed.passed ? goneOn(reading, found, 'by …, so that') : null;
  if (helped !== null)
    return {
      span: whole(reading),
      reason: `It is not said yet what would be done to ${verb} them, or what should change.`,
      nextStep: `Go on with both: “${helped}”`,
    };
  const gone = goneOn(reading, found, 'by');
  const actor = found.who && !['we', 'i', 'us'].includes(at(reading, found.who[0])) ? 'they' : 'you';
  return {
    span,
    reason: noticed.passed
      ? 'What you would do about it is not named yet; with it, the question is easier to answer.'
      : `This says what should change${isAim ? ` (“${brief(typed(reading, span))}”)` : ''}, but not what you would do about it.`,
    nextStep:
      gone === null
        ? 'Name one thing that would be done, or done differently.'
        : `Go on with what ${actor} would do: “${gone}”`,
  };
}

export function vagueAction(noticed: Noticed): Said | null {
  const { reading, found, slots } = noticed;
  const { action } = slots;
  // Which of them is what the question asks.
  if (asksForList(noticed)) return null;
  if (action.state !== 'vague' || !found.action || judgedIn(reading)) return null;
  const plain = found.words.slice(...found.action).map(({ as }) => as);
  const general = generalIn(
    reading,
    found.action,
    (as) => (umbrellas.has(as) || containers.has(as)) && !anybody.has(as) && !as.startsWith('school'),
  );
  if (!general || plain.every((as) => learners.has(as) || adults.has(as) || littleWords.has(as))) return null;
  const all = few(reading, found.action, 4);
  const said = all && !prepositions.has(plain[0] ?? '') && !plain.includes('to') ? all : general;
  if (plain.some((as) => effectNouns.has(as))) return null;
  const last = said.words.split(' ').at(-1)?.toLowerCase() ?? '';
  const head = general.words.split(' ').at(-1)?.toLowerCase() ?? '';
  if (yields.has(head))
    return {
      span: general.span,
      reason: `“${general.words}” can show in many ways, so it is not clear what evidence to look for.`,
      nextStep: `Put something more exact in its place: ${seenIn(noticed)}.`,
    };
  // "Our marking policy" is one, and holds much.
  if (containers.has(head) && ['our', 'my', 'the', 'this'].includes(plain[0] ?? '') && !last.endsWith('s'))
    return {
      span: said.span,
      reason: `“${said.words}” holds many things, so it is not clear what would be looked at.`,
      nextStep: 'Say which part of it: something that somebody who came to watch would see.',
    };
  const many = head.endsWith('s') && !head.endsWith('ss');
  const mean = many ? 'what you mean by them' : 'what you mean by it';
  const which =
    containers.has(head) && !uncounted.has(head) ? (many ? 'which ones you mean' : 'which one you mean') : mean;
  return {
    span: said.span,
    reason: `“${said.words}” can mean many things, so it is not clear what would be looked at.`,
    nextStep: `Say ${which}, so that somebody who came to watch would see ${many ? 'them' : 'it'}.`,
  };
}

const uncounted = setOf('practice practices support means');

/** What work yields: looked for, not done. */
const yields = setOf(
  'attainment achievement progress performance outcomes outcome results result standards success motivation engagement behaviour confidence wellbeing',
);
