// Remarks on whether a question is open enough, in the order in which they are looked for.
import { assumedAt } from '../assumed';
import { readText, type Reading } from '../read';
import { findSlots } from '../slots/find';
import { isIn, spanOf } from '../slots/sentence';
import { askOpenly } from '../wording/ask-openly';
import { effectVerbs, helpingVerbs } from '../words/effect';
import { littleWords } from '../words/grammar';
import { setOf } from '../words/set';
import { asksForList } from './listed';
import { asksForFigure, list, lookUp } from './looked-up';
import { notAsked } from './not-asked';
import { personIn } from './one-person';
import { dateAfter, days, momentSaid, onOneDay, withoutDate } from './passing-moment';
import { onlyAFew } from './reach';
import { at, brief, few, judgedIn, typed, whole, word, type Remark } from './remark';
import { isAboutEffect, yesOrNo } from './yes-or-no';

/** "How can we prove that drama works?": whether it does, asked openly. */
function insteadOfProving(reading: Reading, end: number): string {
  const { words } = reading;
  const from = at(reading, end - 1) === 'that' ? end : end + 1;
  const plain = 'Ask what difference it makes, so that you can also learn that it makes none.';
  if (at(reading, from - 1) !== 'that' || from >= words.length) return plain;
  const again = readText(`whether ${typed(reading, spanOf(words, [from, words.length]))}`);
  const question = askOpenly(again, findSlots(again));
  return question === null ? plain : `You could ask: “${question}”`;
}

/** What is arranged is done once, and then it is done. */
const arranging = setOf('gather collect organise organize arrange book order submit log record upload send apply');

/** What people are once they have been told. */
const informed = setOf('aware informed notified told reminded');

export const openRemarks = {
  'one-person': {
    aspect: 'open',
    doubts: true,
    look: (noticed) => {
      const span = personIn(noticed);
      return (
        span && {
          span,
          reason: 'This is about one person, and others who read the document will know who it is.',
          nextStep: 'Take the name out, and ask about the group they belong to.',
        }
      );
    },
  },
  'only-a-few': { aspect: 'open', doubts: true, look: onlyAFew },
  'assumed-answer': {
    aspect: 'open',
    doubts: true,
    look: ({ reading }) => {
      const range = assumedAt(reading.words.map(({ as }) => as));
      // "Because boys read less, how …" only says why somebody asks; "… because they read less" is an answer.
      const told = range && at(reading, range[0]) === 'because' && !(reading.asks && range[0] > reading.opens);
      return range && !told
        ? {
            span: spanOf(reading.words, range),
            reason: 'The answer is already in the question, so evidence against it would have no place.',
            nextStep: insteadOfProving(reading, range[1]),
          }
        : null;
    },
  },
  'look-up': { aspect: 'open', doubts: ({ reading }) => asksForFigure(reading), look: lookUp },
  'passing-moment': {
    aspect: 'open',
    doubts: true,
    look: ({ reading }) => {
      const when = reading.words.findIndex(({ as }, index) => days.includes(as) || dateAfter(reading, index) > 0);
      const first = reading.words[when];
      if (!first) return onOneDay(reading);
      const last = days.includes(first.as) ? first : reading.words[dateAfter(reading, when)];
      const span = { start: first.start, end: last?.end ?? first.end };
      return { span, ...momentSaid((last ?? first).as, withoutDate(reading, span)) };
    },
  },
  // A question about an effect may be a good one, however it opens; one about a state of affairs is answered by a fact.
  'yes-or-no': {
    aspect: 'open',
    always: true,
    doubts: (noticed) => !isAboutEffect(noticed),
    look: yesOrNo,
  },
  // "How do I gather feedback from staff?": a plan for getting it done answers it.
  procedure: {
    aspect: 'open',
    doubts: true,
    look: ({ reading, found }) => {
      const verb = found.who?.[1] ?? -1;
      const own = found.who !== null && ['i', 'we'].includes(at(reading, found.who[0]));
      const asks = reading.form === 'open' && at(reading, reading.opens) === 'how';
      const aimed =
        word(reading, (as) => ['so', 'that', 'to', 'by'].includes(as), [verb, reading.words.length]) !== null;
      // "How will we make sure that everyone is aware of …": they are told, and it is done.
      const ensured =
        at(reading, verb) === 'ensure' || (at(reading, verb) === 'make' && at(reading, verb + 1) === 'sure');
      const tells = ensured && word(reading, (as) => informed.has(as)) !== null;
      if (!asks || !own || !(tells || (arranging.has(at(reading, verb)) && !aimed))) return null;
      return {
        span: whole(reading),
        reason: 'A plan for getting it done may be all this needs.',
        nextStep: 'Ask what difference it would make once it is done.',
      };
    },
  },
  list: { aspect: 'open', always: true, doubts: asksForList, look: list },
  wording: { aspect: 'open', always: true, look: notAsked },
  'quick-answer': {
    aspect: 'open',
    look: ({ reading, found, slots: { action } }) => {
      if (!reading.asks)
        return {
          span: whole(reading),
          reason: 'This is not put as a question yet.',
          nextStep: 'Put what you want to find out as a question, one that begins with “How” or “In what ways”.',
        };
      const [first, second] = [at(reading, reading.opens), at(reading, reading.opens + 1)];
      if ((first === 'what' || first === 'which') && !judgedIn(reading))
        return {
          span: few(reading, found.action)?.span ?? whole(reading),
          reason: 'Put this way, a list would answer it.',
          nextStep:
            littleWords.has(second) || !second.endsWith('s') || isIn(effectVerbs, second) || isIn(helpingVerbs, second)
              ? 'Choose one of them, and ask what difference it makes and to whom.'
              : `Choose one of these ${second}, and ask what difference it makes and to whom.`,
        };
      const about = action.state === 'definite' ? few(reading, found.action) : null;
      return {
        span: whole(reading),
        reason: 'A short answer, or a plan for getting it done, may be all this needs.',
        nextStep: about
          ? `Ask what difference “${brief(about.words)}” makes, and to whom.`
          : 'Ask how or why, about something your school does every week.',
      };
    },
  },
} satisfies Record<string, Remark>;
