// What the check remarks on: for each remark when it is made, about which words, why, and one way on made from the person's own words.
import type { Aspect } from './finding';
import { type Found } from './slots/find';
import { isFigure } from './slots/sentence';
import type { Reading } from './read';
import type { Slots } from './slots/fill';
import type { Span, Token } from './tokens';
import { askOpenly } from './wording';
import { containers, umbrellas } from './words/general';
import { littleWords, months, weekdays } from './words/grammar';
import { names, titles } from './words/names';
import { adults, leadership, learners, places } from './words/school';

/** All that a remark may look at. */
export interface Noticed {
  readonly reading: Reading;
  readonly found: Found;
  readonly slots: Slots;
}

/** What is said of a question where a remark is made. */
export interface Said {
  readonly span: Span;
  readonly reason: string;
  readonly nextStep: string;
}

/** One remark; the first that fits a test that is not passed is the one that would change it. */
export interface Remark {
  readonly rule: string;
  readonly aspect: Aspect;
  /** Also made where the test is passed. */
  readonly always?: true;
  readonly look: (noticed: Noticed) => Said | null;
}

const word = (reading: Reading, holds: (as: string, index: number) => boolean): Token | null =>
  reading.words.find(({ as, quoted }, index) => !quoted && holds(as, index)) ?? null;
const at = (reading: Reading, index: number): string => reading.words[index]?.as ?? '';

/** The question to its last word. */
function whole({ words, opens }: Reading): Span {
  const first = words[opens] ?? words[0];
  return { start: first?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** Some words of the person's, short enough to be said again. */
export function brief(words: string): string {
  const pieces = words.split(' ');
  return pieces.length <= 9 ? words : `${pieces.slice(0, 7).join(' ')} …`;
}

const ask = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

const learnersIn = ({ group }: Slots): string => (group.words === '' ? 'pupils' : brief(group.words));

const gap: Remark = {
  rule: 'gap',
  aspect: 'specific',
  always: true,
  look: ({ reading }) =>
    reading.gap && {
      span: reading.gap,
      reason: 'Part of the question is still to be filled in.',
      nextStep: `Put your own words in the place of “${ask(reading, reading.gap)}”.`,
    },
};

const several: Remark = {
  rule: 'several-questions',
  aspect: 'specific',
  look: ({ reading }) => {
    const [first, second] = reading.openings;
    if (!first || !second) return null;
    const begins = reading.all.filter(({ start }) => start >= first.start && start < second.start);
    const end = begins.filter(({ kind, as }) => kind === 'word' && as !== 'and').at(-1)?.end ?? first.end;
    return {
      span: second,
      reason: 'There is more than one question here, and each would need evidence of its own.',
      nextStep: `Choose one, such as “${brief(ask(reading, { start: first.start, end }))}”, and keep the rest as sub-questions.`,
    };
  },
};

const topic: Remark = {
  rule: 'topic',
  aspect: 'specific',
  look: ({ reading, slots }) => {
    if (reading.form !== 'topic' || slots.outcome.state === 'definite') return null;
    const span = slots.action.span ?? slots.outcome.span ?? whole(reading);
    return {
      span,
      reason: `“${brief(ask(reading, span))}” is a topic; it does not say yet what you want to find out.`,
      nextStep: `Say what you would change in “${brief(ask(reading, span))}”, and what you hope to see.`,
    };
  },
};

const noApproach: Remark = {
  rule: 'no-approach',
  aspect: 'specific',
  look: ({ reading, found, slots: { action, outcome } }) => {
    if (action.state === 'definite' || !outcome.span) return null;
    if (action.state === 'vague' && outcome.state === 'vague') return null;
    const span = outcome.span;
    const open = found.who !== null && reading.openings.length === 1 && reading.form === 'open';
    const sentence = ask(reading, whole(reading));
    return {
      span,
      reason: `This says what should change (“${brief(outcome.words)}”), but not what you would do about it.`,
      nextStep:
        open && sentence.length < 110 && !/\b(?:by|through|using)\b/.test(sentence)
          ? `Go on with what staff would do: “${sentence} by …?”`
          : `Name one thing staff would do to bring about “${brief(outcome.words)}”.`,
    };
  },
};

const vagueAction: Remark = {
  rule: 'vague-approach',
  aspect: 'specific',
  look: ({ slots: { action } }) =>
    action.state !== 'vague' || !action.span
      ? null
      : {
          span: action.span,
          reason: `“${brief(action.words)}” can mean many things, so it is not clear what would be looked at.`,
          nextStep: `Say which one you mean: what somebody would see who came to watch “${brief(action.words)}”.`,
        },
};

const vagueOutcome: Remark = {
  rule: 'vague-outcome',
  aspect: 'specific',
  look: ({ reading, slots }) => {
    const { outcome, action } = slots;
    if (outcome.state === 'definite') return null;
    if (outcome.span)
      return {
        span: outcome.span,
        reason: `“${brief(outcome.words)}” can show in many ways, so it is not clear what evidence to look for.`,
        nextStep: `Put what you would see in its place: what ${learnersIn(slots)} would do, say or write.`,
      };
    const span = action.span ?? whole(reading);
    return {
      span,
      reason: 'It is not said yet what this should lead to.',
      nextStep: `Add what you would see: “… ${brief(ask(reading, span))} … so that …”`,
    };
  },
};

const everyone: Remark = {
  rule: 'everyone',
  aspect: 'specific',
  look: ({ slots: { group } }) =>
    group.state !== 'vague' || !group.span
      ? null
      : {
          span: group.span,
          reason: `“${brief(group.words)}” could be anyone, so evidence would be needed on everyone.`,
          nextStep: `Say which ${brief(group.words).replace(/^(?:all|every|the|our) (?:of )?(?:the |our )?/i, '')}: one class, one year, or those with one need.`,
        },
};

const nobody: Remark = {
  rule: 'nobody',
  aspect: 'specific',
  look: ({ reading, slots: { group, action, outcome } }) =>
    group.state !== 'missing'
      ? null
      : {
          span: outcome.span ?? action.span ?? whole(reading),
          reason: 'It is not said for whom this should change.',
          nextStep: `Add the group you have in mind: “${brief(ask(reading, outcome.span ?? action.span ?? whole(reading)))} for …”`,
        },
};

const noSchool: Remark = {
  rule: 'no-leadership',
  aspect: 'specific',
  look: ({ reading }) =>
    word(
      reading,
      (as, index) =>
        learners.has(as) ||
        adults.has(as) ||
        leadership.has(as) ||
        places.has(as) ||
        ['we', 'our', 'my', 'i', 'us', 'lesson', 'lessons', 'teaching', 'class'].includes(as) ||
        (as === 'year' && isFigure(at(reading, index + 1))) ||
        /^(?:y|ks|p|s)\d/.test(as),
    )
      ? null
      : {
          span: whole(reading),
          reason: 'Nothing here shows where your school or its staff come in.',
          nextStep: 'Say who would do it, or in which class or year.',
        },
};

const wide: Remark = {
  rule: 'wide',
  aspect: 'specific',
  look: ({ reading }) => {
    const general = word(reading, (as, index) => index >= reading.opens && (umbrellas.has(as) || containers.has(as)));
    const span = general ?? whole(reading);
    return {
      span,
      reason: `“${brief(ask(reading, span))}” takes in a great deal for one enquiry.`,
      nextStep: 'Choose one part of it: one subject, one routine or one group.',
    };
  },
};

const person: Remark = {
  rule: 'one-person',
  aspect: 'open',
  always: true,
  look: ({ reading }) => {
    const titled = reading.words.findIndex(({ as }) => titles.has(as));
    const span =
      titled >= 0 && reading.words[titled + 1]
        ? { start: reading.words[titled]?.start ?? 0, end: reading.words[titled + 1]?.end ?? 0 }
        : word(
            reading,
            (as, index) => names.has(as) && !['the', 'a', 'an', 'st', 'saint'].includes(at(reading, index - 1)),
          );
    return (
      span && {
        span,
        reason: 'This is about one person, and others who read the document will know who it is.',
        nextStep: 'Take the name out, and ask about the group they belong to.',
      }
    );
  },
};

/** The span of one person's name, where somebody is named; null where nobody is. */
export const personIn = (noticed: Noticed): Span | null => person.look(noticed)?.span ?? null;

const wording: Remark = {
  rule: 'wording',
  aspect: 'open',
  always: true,
  look: ({ reading, found }) => {
    if (!['topic', 'aim', 'statement'].includes(reading.form)) return null;
    const question = askOpenly(reading, found);
    return question === null
      ? null
      : {
          span: whole(reading),
          reason: 'This is not put as a question yet.',
          nextStep: `You could ask: “${question}”`,
        };
  },
};

const assumed: Remark = {
  rule: 'assumed-answer',
  aspect: 'open',
  look: ({ reading }) => {
    const index = reading.words.findIndex(
      ({ as }, place) =>
        as === 'prove' ||
        as === 'because' ||
        (['show', 'demonstrate', 'confirm', 'given'].includes(as) &&
          ['that', 'how'].includes(at(reading, place + 1))) ||
        (as === 'why' && ['should', 'must'].includes(at(reading, place + 1))),
    );
    const span = reading.words[index];
    return span
      ? {
          span,
          reason: 'The answer is already in the question, so evidence against it would have no place.',
          nextStep: 'Ask what difference it makes, so that you can also learn that it makes none.',
        }
      : null;
  },
};

const moment: Remark = {
  rule: 'passing-moment',
  aspect: 'open',
  look: ({ reading }) => {
    const when = reading.words.findIndex(
      ({ as }, index) =>
        (['by', 'before', 'on', 'last', 'next', 'this', 'since', 'in'].includes(as) &&
          (months.has(at(reading, index + 1)) ||
            weekdays.has(at(reading, index + 1)) ||
            ['easter', 'christmas', 'sats', 'week', 'friday'].includes(at(reading, index + 1)))) ||
        ['yesterday', 'tomorrow', 'today', 'tonight'].includes(as),
    );
    const first = reading.words[when];
    if (!first) return null;
    const next = ['yesterday', 'tomorrow', 'today', 'tonight'].includes(first.as) ? first : reading.words[when + 1];
    return {
      span: { start: first.start, end: next?.end ?? first.end },
      reason: 'This is over soon, so there is little time to try something, look and try again.',
      nextStep: 'Ask about what comes back every week or term.',
    };
  },
};

const yesOrNo: Remark = {
  rule: 'yes-or-no',
  aspect: 'open',
  look: ({ reading, found }) => {
    const first = reading.words[reading.opens];
    if (reading.form !== 'yes-no' || !first) return null;
    const question = askOpenly(reading, found);
    return {
      span: first,
      reason: 'Put this way it can be answered with yes or no.',
      nextStep: question === null ? 'Begin with “How” or “In what ways”.' : `You could ask: “${question}”`,
    };
  },
};

const lookUp: Remark = {
  rule: 'look-up',
  aspect: 'open',
  look: ({ reading, slots: { action, outcome } }) => {
    if (reading.form !== 'look-up') return null;
    const about = outcome.words || action.words;
    return {
      span: whole(reading),
      reason: 'A figure, a name or a short list would answer this.',
      nextStep:
        about === ''
          ? 'Keep it as your starting point, and ask what could change it.'
          : `Keep the answer as your starting point, and ask what could change “${brief(about)}”.`,
    };
  },
};

const list: Remark = {
  rule: 'list',
  aspect: 'open',
  look: ({ reading, slots: { action } }) => {
    const [first, second] = [at(reading, reading.opens), at(reading, reading.opens + 1)];
    if (!reading.asks || (first !== 'what' && first !== 'which')) return null;
    const span = action.span ?? whole(reading);
    return {
      span,
      reason: 'Put this way, a list would answer it.',
      nextStep: littleWords.has(second)
        ? `Choose one and ask what it changes: “How does … ${action.words === '' ? '' : `(one of ${brief(action.words)}) `}change …?”`
        : `Choose one of these ${second} and ask what it changes, and for whom.`,
    };
  },
};

const quick: Remark = {
  rule: 'quick-answer',
  aspect: 'open',
  look: ({ reading, slots: { action, outcome } }) => {
    const about = action.words || outcome.words;
    return {
      span: whole(reading),
      reason: 'A short answer, or a plan for getting it done, may be all this needs.',
      nextStep:
        about === ''
          ? 'Ask how or why, about something your school does.'
          : `Ask how “${brief(about)}” makes a difference, and to whom.`,
    };
  },
};

/** All remarks, in the order in which they are looked for. */
export const remarks: readonly Remark[] = [
  person,
  wording,
  assumed,
  moment,
  yesOrNo,
  lookUp,
  list,
  quick,
  gap,
  several,
  topic,
  noApproach,
  vagueAction,
  vagueOutcome,
  everyone,
  nobody,
  noSchool,
  wide,
];
