// Remarks on whether a question is open enough, in the order in which they are looked for.
import { assumedAt } from '../assumed';
import { peopleEnd } from '../slots/landmarks';
import { isIn, Sentence, spanOf } from '../slots/sentence';
import { askOpenly } from '../wording';
import { effectNouns, effectVerbs, helpingVerbs } from '../words/effect';
import { littleWords, months, weekdays } from '../words/grammar';
import { names, titles } from '../words/names';
import { at, brief, few, typed, whole, word, type Noticed, type Remark, type Said } from './remark';
import type { Span } from '../tokens';

const notNames = ['the', 'a', 'an', 'st', 'saint'];

/** The span of one person's name, where somebody is named; null where nobody is. */
export function personIn({ reading }: Noticed): Span | null {
  const titled = reading.words.findIndex(({ as }) => titles.has(as));
  const [title, name] = [reading.words[titled], reading.words[titled + 1]];
  if (title && name) return { start: title.start, end: name.end };
  return word(reading, (as, index) => names.has(as) && !notNames.includes(at(reading, index - 1)));
}

const passing = ['by', 'before', 'on', 'last', 'next', 'this'];
const dates = new Set([...months, ...weekdays, 'easter', 'christmas', 'sats', 'week']);
const days = ['yesterday', 'tomorrow', 'tonight'];

/** Whether it asks about one thing acting on another, and not about a state of affairs. */
export function asksForEffect({ reading, found }: Noticed): boolean {
  const { link, action, outcome } = found;
  if (link === null || link < reading.opens) return false;
  const verb = at(reading, link);
  if (isIn(effectVerbs, verb) || isIn(helpingVerbs, verb) || effectNouns.has(verb)) return true;
  // "Do craft clubs settle …": a thing that does something, as against people who do.
  const people = peopleEnd(new Sentence(reading.words), reading.opens + 1, link) > 0;
  return action !== null && outcome !== null && action[1] <= link && !people;
}

function yesOrNo(noticed: Noticed): Said | null {
  const { reading, found } = noticed;
  const first = reading.words[reading.opens];
  if (reading.form !== 'yes-no' || !first) return null;
  const reason = 'Put this way it can be answered with yes or no.';
  const question = asksForEffect(noticed) ? askOpenly(reading, found) : null;
  if (question !== null) return { span: first, reason, nextStep: `You could ask: “${question}”` };
  const nextStep = ['should', 'must'].includes(first.as)
    ? 'Ask what difference it would make, and to whom.'
    : 'Find out, keep the answer as your starting point, and ask what your school could do about it.';
  return { span: first, reason, nextStep };
}

function lookUp({ reading }: Noticed): Said | null {
  if (reading.form !== 'look-up') return null;
  const [first, second] = [at(reading, reading.opens), at(reading, reading.opens + 1)];
  const told = first === 'what' && ['is', 'are', 'does', 'was', 'were'].includes(second);
  const counted =
    first === 'how' ||
    word(reading, (as) => ['percentage', 'proportion', 'number', 'rate', 'average', 'score'].includes(as));
  if (first === 'what' && ['are', 'were'].includes(second) && !counted)
    return {
      span: whole(reading),
      reason: 'A list would answer this.',
      nextStep: 'Choose one of them, and ask what difference it makes and to whom.',
    };
  return {
    span: whole(reading),
    reason: counted
      ? 'A figure would answer this.'
      : told
        ? 'Looking it up would answer this.'
        : 'A name, a date or a short list would answer this.',
    nextStep: counted
      ? 'Keep the figure as your starting point, and ask what your school could do to change it.'
      : 'Keep the answer as your starting point, and ask how or why about something your school does.',
  };
}

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
            nextStep: 'Ask what difference it makes, so that you can also learn that it makes none.',
          }
        : null;
    },
  },
  'yes-or-no': { aspect: 'open', look: yesOrNo },
  'look-up': { aspect: 'open', look: lookUp },
  'passing-moment': {
    aspect: 'open',
    doubts: true,
    look: ({ reading }) => {
      const when = reading.words.findIndex(
        ({ as }, index) => (passing.includes(as) && dates.has(at(reading, index + 1))) || days.includes(as),
      );
      const first = reading.words[when];
      if (!first) return null;
      const last = days.includes(first.as) ? first : reading.words[when + 1];
      return {
        span: { start: first.start, end: last?.end ?? first.end },
        reason: 'This is over soon, so there is little time to try something, look and try again.',
        nextStep: 'Ask about what comes back every week or term.',
      };
    },
  },
  wording: {
    aspect: 'open',
    always: true,
    look: ({ reading, found }) => {
      if (!['topic', 'aim', 'statement'].includes(reading.form)) return null;
      const question = askOpenly(reading, found);
      return question === null || question.toLowerCase() === `${typed(reading, whole(reading)).toLowerCase()}?`
        ? null
        : {
            span: whole(reading),
            reason: 'This is not put as a question yet.',
            nextStep: `You could ask: “${question}”`,
          };
    },
  },
  list: {
    aspect: 'open',
    look: ({ reading, found }) => {
      const [first, second] = [at(reading, reading.opens), at(reading, reading.opens + 1)];
      if (!reading.asks || (first !== 'what' && first !== 'which')) return null;
      return {
        span: few(reading, found.action)?.span ?? whole(reading),
        reason: 'Put this way, a list would answer it.',
        nextStep:
          littleWords.has(second) || !second.endsWith('s')
            ? 'Choose one of them, and ask what difference it makes and to whom.'
            : `Choose one of these ${second}, and ask what difference it makes and to whom.`,
      };
    },
  },
  'quick-answer': {
    aspect: 'open',
    look: ({ reading, found, slots: { action } }) => {
      if (!reading.asks)
        return {
          span: whole(reading),
          reason: 'This is not put as a question yet.',
          nextStep: 'Put what you want to find out as a question, one that begins with “How” or “In what ways”.',
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
