// Remarks on whether a question is specific enough, in the order in which they are looked for.
import type { Reading } from '../read';
import { effectNouns, linkNouns } from '../words/effect';
import { judgements } from '../words/general';
import { adults, isAtSchool } from '../words/school';
import { isOnlyAim, moneyOnly, noApproach, nothingTried, schooling, vagueAction } from './approach';
import { goneOn } from './begun';
import { bestOfAll } from './best-of-all';
import { effectOnWhom } from './effect-on-whom';
import { isGeneral, isPartOfName, vagueObject } from './general';
import { judgedRemark, judgedWord } from './judged';
import { isCrammed, manyOutcomes } from './many-outcomes';
import { vagueOutcome } from './outcome';
import { several } from './people';
import { allOfThem, wholeNation } from './reach';
import {
  at,
  brief,
  few,
  isThin,
  judgedIn,
  namesSomebody,
  typed,
  whole,
  word,
  type Noticed,
  type Remark,
  type Said,
} from './remark';
import { families, peopleIn } from './seen';
import { asksInFull, goesOn, isBareAfterScene, isOneQuestion, sceneAsked, sceneOf } from './several-questions';
import { topic } from './topic';

/** "How is … used in our lessons?": what is used is named, and not what for. */
const asksHowUsed = (reading: Reading): boolean =>
  at(reading, reading.opens) === 'how' &&
  ['is', 'are'].includes(at(reading, reading.opens + 1)) &&
  word(reading, (as) => as === 'used' || as === 'taught') !== null;

/** Where it is not clear that a question is specific enough: the one thing that would settle it. */
function notNamed(noticed: Noticed): Said {
  const { slots } = noticed;
  const people = peopleIn(noticed);
  const span = whole(noticed.reading);
  if (asksHowUsed(noticed.reading))
    return {
      span,
      reason: 'It is not clear yet what one would look for, or what should come of it.',
      nextStep: 'Say which part of it you would look at, and what you hope to see.',
    };
  if (people !== null)
    return {
      span,
      reason: 'It is not clear yet what evidence would answer this.',
      nextStep: `Say what you would look at: what ${people} do, say or write.`,
    };
  if (slots.group.state !== 'definite' && !namesSomebody(noticed.reading))
    return {
      span,
      reason: 'It is not clear yet whom this is about.',
      nextStep: 'Say whom you would look at: one class, one year, or those with one need.',
    };
  return slots.action.state !== 'definite'
    ? {
        span,
        reason: 'It is not clear yet what exactly would be done or looked at.',
        nextStep: 'Name it so closely that somebody who came to watch would see it.',
      }
    : {
        span,
        reason: 'It is not clear yet what evidence would answer this.',
        nextStep: 'Say what you would look at: something that could be seen, heard or counted.',
      };
}

export const specificRemarks = {
  gap: {
    aspect: 'specific',
    doubts: true,
    look: ({ reading }) =>
      reading.gap && {
        span: reading.gap,
        reason: 'Part of the question is still to be filled in.',
        nextStep: `Put your own words in the place of “${typed(reading, reading.gap)}”.`,
      },
  },
  'several-questions': {
    aspect: 'specific',
    always: true,
    look: ({ reading, passed }) => {
      const [first, second] = reading.openings;
      if (first && !second && isBareAfterScene(reading)) return sceneAsked(first);
      if (!first || !second) return null;
      if (isOneQuestion(reading)) return sceneOf(reading);
      // "…, which could be soon", "what pupils learn, how they learn": a clause is in the order of a statement, or tells more.
      if (passed && (!asksInFull(reading, second) || goesOn(reading, second))) return null;
      // The number in front of the next line of a list is no part of this one.
      const until = reading.asks ? second.start : reading.text.indexOf('\n', first.start);
      const begins = reading.all.filter(({ start }) => start >= first.start && start < until);
      const end = begins.filter(({ kind, as }) => kind === 'word' && as !== 'and').at(-1)?.end ?? first.end;
      const named = brief(typed(reading, { start: first.start, end }), 16);
      if (!reading.asks)
        return {
          span: second,
          reason: 'These are several topics, and none of them is a question yet.',
          nextStep: `Choose one, such as “${named}”, and ask what your school could do about it, and for whom.`,
        };
      return {
        span: second,
        reason: passed
          ? 'There are two questions here; one at a time is easier to answer.'
          : 'There is more than one question here, and each would need evidence of its own.',
        nextStep: `Choose one, such as “${named}”, and keep the rest as sub-questions.`,
      };
    },
  },
  'many-outcomes': { aspect: 'specific', doubts: isCrammed, look: manyOutcomes },
  topic: { aspect: 'specific', look: topic },
  'no-approach': {
    aspect: 'specific',
    always: (noticed) => isOnlyAim(noticed) || nothingTried(noticed) !== null,
    doubts: (noticed) => (isThin(noticed) && isOnlyAim(noticed)) || nothingTried(noticed) !== null,
    look: noApproach,
  },
  money: { aspect: 'specific', doubts: true, look: moneyOnly },
  'whole-nation': { aspect: 'specific', doubts: true, look: wholeNation },
  'judged-word': {
    aspect: 'specific',
    always: ({ reading }) => (judgedWord(reading)?.people ?? null) !== null,
    doubts: (noticed) => isThin(noticed) && (judgedWord(noticed.reading)?.people ?? null) !== null,
    look: judgedRemark,
  },
  'all-of-them': { aspect: 'specific', doubts: true, look: allOfThem },
  'best-of-all': { aspect: 'specific', always: true, look: bestOfAll },
  'effect-on-whom': { aspect: 'specific', always: true, look: effectOnWhom },
  'vague-approach': { aspect: 'specific', look: vagueAction },
  'vague-outcome': {
    aspect: 'specific',
    always: (noticed) => vagueObject(noticed) !== null,
    doubts: (noticed) => isThin(noticed) && vagueObject(noticed) !== null,
    look: vagueOutcome,
  },
  everyone: {
    aspect: 'specific',

    look: ({ reading, found, slots: { group } }) => {
      const said = group.state === 'vague' ? few(reading, found.group, 4) : null;
      if (!said || !found.group) return null;
      const people = word(reading, (as) => isAtSchool(as) || as === 'people', found.group);
      // "Student achievement" is about an outcome; whose it is, is asked for by another remark.
      // "Children who are shy" are some.
      if (['who', 'whose', 'with'].includes(at(reading, found.group[1]))) return null;
      // "To work in pairs or in groups" is a way of working.
      if (/^(?:groups|pairs)$/i.test(said.words) && at(reading, found.group[0] - 1) === 'in') return null;
      if (!people || !(people.as.endsWith('s') || people.as === 'people' || said.words.split(' ').length > 1))
        return null;
      const which = `Say which ${several(said.words)}`;
      return {
        span: said.span,
        reason: adults.has(people.as)
          ? `“${said.words}” takes in all of them, so evidence would be needed on all.`
          : `“${said.words}” could be anyone, so evidence would be needed on everyone.`,
        nextStep:
          people.as === 'people'
            ? 'Say whom you mean: pupils, parents or staff, and which of them.'
            : ['governors', 'trustees'].includes(people.as)
              ? `${which}: those with one task, or those new to it.`
              : adults.has(people.as)
                ? `${which}: one team, one phase, or those new to it.`
                : families.has(people.as)
                  ? `${which}: those of one class or year, or those you see least.`
                  : `${which}: one class, one year, or those with one need.`,
      };
    },
  },
  nobody: {
    aspect: 'specific',

    look: (noticed) => {
      const { reading, found, slots } = noticed;
      const { action, outcome, group } = slots;
      if (group.state !== 'missing' || namesSomebody(reading) || reading.form === 'statement') return null;
      // Where nothing else is definite either, for whom is the least of it; where a link is looked for, it need be for nobody.
      const named = action.state === 'definite' || outcome.state === 'definite' || judgedIn(reading) !== null;
      if (!named || reading.words.some(({ as }) => linkNouns.has(as))) return null;
      // Where it is looked at is said, and not what one would see there.
      if (slots.setting.state === 'definite' && asksHowUsed(reading)) return notNamed(noticed);
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
    look: ({ reading, found, slots, unclear }) => {
      const general = word(
        reading,
        (as, index) =>
          index >= reading.opens &&
          isGeneral(as) &&
          !judgements.has(as) &&
          !schooling.has(as) &&
          !effectNouns.has(as) &&
          !(as === 'ways' && at(reading, index - 1) === 'what') && // "in what ways": how
          !isPartOfName(reading, index),
      );
      // Where the weights do not say that it is wide, neither does the remark.
      if (unclear && !general)
        return ['topic', 'statement'].includes(reading.form) ? null : notNamed({ reading, found, slots });
      const people = few(reading, found.group, 5);
      if (!general && people && ['why', 'how'].includes(at(reading, reading.opens)))
        return {
          span: people.span,
          reason: 'There may be many answers to this, and it is not said yet where you would look.',
          nextStep: `Say which ${several(people.words)}, and in which lessons or at which times.`,
        };
      // What is done and what for are both named: it is whom that is not.
      const { action, outcome } = slots;
      if (!general && action.state === 'definite' && outcome.state !== 'missing')
        return notNamed({ reading, found, slots });
      const span = general ?? whole(reading);
      return {
        span,
        reason: general
          ? `“${typed(reading, general)}” takes in a great deal for one enquiry.`
          : 'This takes in a great deal for one enquiry.',
        nextStep: 'Choose one part of it: one class, one lesson or one kind of work.',
      };
    },
  },
} satisfies Record<string, Remark>;
