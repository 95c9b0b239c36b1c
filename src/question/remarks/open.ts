// Remarks on whether a question is open enough, in the order in which they are looked for.
import { assumedAt } from '../assumed';
import { asksForEffect } from '../effect';
import { isIn, isPerson, spanOf } from '../slots/sentence';
import { askOpenly } from '../wording/ask-openly';
import { worthAt } from '../wording/worth';
import { auxiliaries, littleWords, months, partsOfDays, weekdays } from '../words/grammar';
import { names, titles } from '../words/names';
import { effectNouns, effectVerbs, helpingVerbs } from '../words/effect';
import { adults, learners } from '../words/school';
import { differenceOf, goneOn, madeToAct, topicBegun, withGapFor } from './begun';
import { generalIn, vagueObject } from './general';
import { asksForList, listedAt } from './listed';
import { onlyAFew } from './reach';
import { at, brief, few, judgedIn, typed, whole, word, type Noticed, type Remark, type Said } from './remark';
import { readText, type Reading } from '../read';
import { findSlots } from '../slots/find';
import type { Span } from '../tokens';
import { setOf } from '../words/set';

const notNames = ['the', 'a', 'an', 'st', 'saint'];
const alsoPlaces = setOf('victoria florence lewis charlotte georgia iona');

const doers = setOf('who to that they often we not never and or');

/** "Ellie-May" is one name. */
function wholeName({ text, words }: Reading, { start, end }: Span): Span {
  const joined = text[end] === '-' ? words.find((each) => each.start === end + 1) : undefined;
  return { start, end: joined?.end ?? end };
}

/** The span of one person's name, where somebody is named; null where nobody is. */
export function personIn({ reading }: Noticed): Span | null {
  // "Pupils who miss Mondays": a verb.
  const isVerb = (index: number): boolean => {
    const before = at(reading, index - 1);
    return at(reading, index) === 'miss' && (doers.has(before) || learners.has(before) || adults.has(before));
  };
  const titled = reading.words.findIndex(
    ({ as }, index) => titles.has(as) && !isVerb(index) && !littleWords.has(at(reading, index + 1)),
  );
  const [title, name] = [reading.words[titled], reading.words[titled + 1]];
  if (title && name) return { start: title.start, end: name.end };
  // "Fire services in Victoria" are in a place.
  const isPlace = (as: string, index: number): boolean =>
    alsoPlaces.has(as) && ['in', 'of', 'across', 'near', 'from'].includes(at(reading, index - 1));
  const named = word(
    reading,
    (as, index) => names.has(as) && !notNames.includes(at(reading, index - 1)) && !isPlace(as, index),
  );
  return named && wholeName(reading, named);
}

const passing = ['by', 'before', 'on', 'next', 'this'];
const dates = new Set([...months, ...weekdays, 'easter', 'christmas', 'sats', 'week']);
const days = ['yesterday', 'tomorrow', 'tonight'];

const visits = setOf('inspection ofsted estyn inspectors visit deadline mocks exams');

/** Where the date or the visit stands that something is to be done by: "by Easter", "before the inspection"; -1 where there is none. */
function dateAfter(reading: Reading, index: number): number {
  const [as, next] = [at(reading, index), at(reading, index + 1)];
  if (!passing.includes(as)) return -1;
  const ends = ['', ',', '?', '.'].includes(at(reading, index + 2));
  // "On Friday afternoons" comes round every week.
  if (as === 'on' && partsOfDays.has(at(reading, index + 2))) return -1;
  if (dates.has(next) || (next === 'may' && ['by', 'before'].includes(as) && ends)) return index + 1;
  const article = ['the', 'our', 'next'].includes(next) ? 1 : 0;
  const named = index + 1 + article + (at(reading, index + 1 + article) === 'next' ? 1 : 0);
  return ['by', 'before'].includes(as) && visits.has(at(reading, named)) ? named : -1;
}

/** "May" is a month only beside a figure, so it is not among the months. */
const isMonth = (as: string): boolean => months.has(as) || as === 'may';

/** "Why did … on 4 March": what happened on one day is told by what was noted of it. */
function onOneDay(reading: Reading): Said | null {
  const { words, opens } = reading;
  const past = words.slice(opens, opens + 5).some(({ as }) => ['did', 'was', 'were'].includes(as));
  const day = words.findIndex(({ as }, index) => {
    const [next, after] = [at(reading, index + 1), at(reading, index + 2)];
    const date = isMonth(next) ? /^\d/.test(after) : /^\d/.test(next) && isMonth(after);
    return (as === 'on' && date) || (as === 'last' && weekdays.has(next));
  });
  if (!past || day < opens) return null;
  return {
    span: spanOf(words, [day, Math.min(words.length, day + (at(reading, day) === 'on' ? 3 : 2))]),
    reason: 'This is about one day, and what was noted of it would answer this.',
    nextStep: 'Ask about something that happens every week, so that you can go on looking.',
  };
}

const opensAs = setOf('if when by through using with');

/** Whether it asks what something does; "can we …" asks whether something can be done. */
function isAboutEffect({ reading, found }: Noticed): boolean {
  const { words, opens } = reading;
  const [first, second] = [at(reading, opens), at(reading, opens + 1)];
  // "If we swap books each week, do pupils …": what comes of a condition is its effect.
  const led = opens > 2 && opensAs.has(at(reading, 0));
  if (['has', 'have', 'had', 'is', 'are', 'was', 'were'].includes(first)) return false;
  if (found.who !== null) return led;
  // "We have run a spelling club since May: does it …" asks what comes of what was named.
  const named = words.slice(0, opens).filter(({ as }) => !littleWords.has(as)).length > 2;
  return led || (named && ['it', 'this', 'that'].includes(second)) || asksForEffect(reading, found);
}

/** A question to ask instead; where something in it is still to be filled in, it is said what. */
function offer({ slots: { group } }: Noticed, question: string): string {
  if (!question.includes('…')) return `You could ask: “${question}”`;
  return `You could begin: “${question}”, and fill in what you would see${group.state === 'definite' ? '' : ', and with whom'}.`;
}

/** "Is it better to have one long break or two short ones?" */
const isChoice = (reading: Reading): boolean =>
  word(reading, (as) => as === 'or') !== null &&
  word(reading, (as) => ['better', 'best', 'should'].includes(as)) !== null;

function yesOrNo(noticed: Noticed): Said | null {
  const { reading, found } = noticed;
  const first = reading.words[reading.opens];
  if (reading.form !== 'yes-no' || !first) return null;
  // A verb in the middle of what leads up to the question does not open it: "Since May we have tried …".
  const before = reading.words[reading.opens - 1];
  if (before?.kind === 'word' && !['so', 'and', 'but', 'then'].includes(before.as) && !opensAs.has(at(reading, 0)))
    return null;
  const effect = isAboutEffect(noticed);
  const judged = judgedBy(reading);
  const vague = vagueObject(noticed);
  // Nothing is to be mended in a question that is good as it is.
  if (effect && noticed.passed && noticed.specific === true && vague === null) return null;
  const asking = askOpenly(reading, found);
  const plain = judged
    ? `Put this way it can be answered with yes or no, and each of us means something else by “${judged}”.`
    : effect
      ? 'This opens as if a yes or a no would do.'
      : 'Put this way it can be answered with yes or no.';
  // Where nothing else says so, it is said here why a gap is left.
  const reason =
    noticed.specific === true && asking !== null && vague !== null
      ? `${plain.slice(0, -1)}, and “${vague.words}” can show in many ways.`
      : plain;
  const question = asking !== null && vague !== null ? withGapFor(asking, vague.words) : asking;
  if (question !== null) return { span: first, reason, nextStep: offer(noticed, question) };
  const act = effect ? null : madeToAct(reading);
  if (act !== null)
    return {
      span: first,
      reason,
      nextStep: /^(?:How can|What could) we/.test(act)
        ? `Find out, keep the answer as your starting point, and ask: “${act}”`
        : `You could ask: “${act}”`,
    };
  return { span: first, reason, nextStep: askedAnew(noticed, effect) };
}

/** By what something is judged right, or worth having: there is nothing to look up. */
const values = setOf('fair unfair right wrong justified acceptable appropriate necessary reasonable ethical');

/** Words that judge what is asked about, as they were typed; null where it is not judged. */
function judgedBy(reading: Reading): string | null {
  const { words, opens, form } = reading;
  const worth = words[worthAt(reading)];
  if (worth) return typed(reading, worth);
  if (form !== 'yes-no' || !['is', 'are', 'was', 'were'].includes(at(reading, opens))) return null;
  const money = words.findIndex(
    ({ as }, index) => as === 'value' && at(reading, index + 1) === 'for' && at(reading, index + 2) === 'money',
  );
  if (money > opens) return typed(reading, spanOf(words, [money, money + 3]));
  const value = words.findIndex(
    ({ as, quoted }, index) => index > opens + 1 && values.has(as) && !quoted && isSaidOf(reading, index),
  );
  return value < 0 ? null : typed(reading, spanOf(words, [value, value + 1]));
}

/** "Is it fair that", "is our policy fair", "is it right to": what is said of it, and no part of a name such as "right angles". */
function isSaidOf(reading: Reading, index: number): boolean {
  const next = at(reading, index + 1);
  return ['', 'to', 'that', 'for', 'or', 'and', 'when', 'if'].includes(next);
}

/** Something was done, and it is asked what has come of it: "Has it made lessons calmer?", "Are they making a difference?" */
function asksWhatCame({ reading }: Noticed): boolean {
  const { words, opens } = reading;
  if (!['has', 'have', 'is', 'are'].includes(at(reading, opens))) return false;
  const form = words.findIndex(({ as }, index) => index > opens + 1 && came.has(as));
  const makes = ['making', 'having'].includes(at(reading, form));
  // "Are pupils making progress?" is about them, and "have we made a plan?" about what was done.
  const people = words.slice(opens + 1, form).some(({ as }) => isPerson(as) || as === 'we' || as === 'i');
  return form > 0 && !people && (!makes || word(reading, (as) => effectNouns.has(as)) !== null);
}
const came = setOf('making having made worked helped improved changed paid');

/** How to ask what is asked for a yes or a no, where no question can be offered. */
function askedAnew(noticed: Noticed, effect: boolean): string {
  const { reading } = noticed;
  const first = at(reading, reading.opens);
  const past = ['did', 'has', 'have', 'had'].includes(first);
  const compares =
    !past &&
    (word(reading, (as) => as === 'than' || as === 'compared') !== null ||
      // "As well in reading as".
      (word(reading, (as, index) => as === 'as' && ['well', 'often', 'much'].includes(at(reading, index + 1))) !==
        null &&
        reading.words.filter(({ as }) => as === 'as').length > 1));
  if (compares) return 'Ask how the two compare, so that you can also learn that they do not differ.';
  if (isChoice(reading)) return 'Choose one of the two to try, and ask what difference it makes, and to whom.';
  if (judgedBy(reading) !== null)
    return 'Say by what sign you would tell, and ask what difference it makes, and to whom.';
  if (effect || asksWhatCame(noticed))
    return 'Ask what difference it makes, so that you can also learn that it makes none.';
  return ['should', 'must'].includes(first)
    ? 'Ask what difference it would make, and to whom.'
    : 'Find out, keep the answer as your starting point, and ask what your school could do about it.';
}

/** "I want to find out how many …": a wish to know a figure. */
const asksForFigure = (reading: Reading): boolean =>
  reading.form === 'aim' &&
  reading.asks &&
  at(reading, reading.opens) === 'how' &&
  ['many', 'much', 'often', 'few'].includes(at(reading, reading.opens + 1));

/** What is counted or measured, and written down somewhere. */
const amounts = setOf(
  'percentage percentages proportion number numbers rate rates average averages score scores level levels figures results',
);

const pastWords = setOf('last ago did was were had attended took met passed gained achieved scored');
/** Of these one would not want more. */
const unwanted = setOf('absent miss excluded late behind struggle fail failing below suspended bullied hungry');

/** "How many children in Year 4 know their tables?": what could be done so that more of them do; null where there is no telling. */
function moreOfThem(reading: Reading): string | null {
  const { words, opens } = reading;
  const rest = words.slice(opens + 2);
  if (at(reading, opens) !== 'how' || at(reading, opens + 1) !== 'many' || !people.has(at(reading, opens + 2)))
    return null;
  if (rest.some(({ as, kind }) => kind !== 'word' || pastWords.has(as) || unwanted.has(as) || auxiliaries.has(as)))
    return null;
  return rest.length > 2
    ? `What could we do so that more ${typed(reading, spanOf(words, [opens + 2, words.length]))}?`
    : null;
}
const people = setOf('pupils pupil children boys girls parents families teachers staff');

function lookUp({ reading }: Noticed): Said | null {
  if (reading.form !== 'look-up' && !asksForFigure(reading)) return null;
  const [first, second] = [at(reading, reading.opens), at(reading, reading.opens + 1)];
  const told = first === 'what' && ['is', 'are', 'does', 'was', 'were'].includes(second);
  const counted =
    first === 'how' || word(reading, (as) => amounts.has(as), [reading.opens, reading.opens + 7]) !== null;
  if (first === 'what' && ['are', 'were'].includes(second) && !counted)
    return {
      span: whole(reading),
      reason: 'A list would answer this.',
      nextStep: 'Choose one of them, and ask what difference it makes and to whom.',
    };
  // "When is the best time to …?": it cannot be looked up, but it can be tried.
  const judged = ['who', 'when'].includes(first) && word(reading, (as) => as === 'best' || as === 'should') !== null;
  const more = moreOfThem(reading);
  return {
    span: whole(reading),
    reason: counted
      ? 'A figure would answer this.'
      : told
        ? 'Looking it up would answer this.'
        : 'A name, a date or a short list would answer this.',
    nextStep: judged
      ? 'Choose one answer to try, and ask what difference it makes.'
      : more !== null
        ? `Keep the figure as your starting point, and ask: “${more}”`
        : counted
          ? 'Keep the figure as your starting point, and ask what your school could do to change it.'
          : 'Keep the answer as your starting point, and ask what your school could do differently because of it.',
  };
}

/** What stands in the way, or lies behind, is not chosen for what it does. */
const standing = setOf('barriers causes reasons factors');

function list(noticed: Noticed): Said | null {
  const { reading } = noticed;
  const listed = reading.words[listedAt(noticed)];
  const hyphened = listed !== undefined && reading.text[listed.start - 1] === '-';
  return listed
    ? {
        span: listed,
        reason: 'Put this way, a list would answer it.',
        nextStep: `Choose one of ${hyphened ? 'them' : `these ${listed.as}`}, and ask ${standing.has(listed.as) ? 'what your school could do about it' : 'what difference it makes and to whom'}.`,
      }
    : null;
}

const wishes = setOf('want wants hope wish plan like aim interested');

/** A title, a topic or a statement: it is said that it is no question, and how it could be one. */
function notAsked(noticed: Noticed): Said | null {
  const { reading, found } = noticed;
  const { form, asks, text, words, opens } = reading;
  // "I want to look at … and how we can …" is a wish, however it goes on.
  const wish =
    form === 'open' && opens > 0 && !text.includes('?') && words.slice(1, 4).some(({ as }) => wishes.has(as));
  const title = wish || ['topic', 'aim', 'statement'].includes(form);
  // "How children settle arguments": without a mark and without the order of a question.
  const reported =
    form === 'open' && opens === 0 && !text.includes('?') && ['how', 'why'].includes(at(reading, 0)) && isTold(reading);
  if (!title && !reported) return null;
  const offered = askOpenly(reading, found);
  const same = offered?.toLowerCase() === `${typed(reading, whole(reading)).toLowerCase()}?`;
  if (same || (offered === null && !title)) return null;
  return {
    span:
      form === 'topic'
        ? { ...whole(reading), start: words[0]?.start ?? 0 }
        : title
          ? whole(reading)
          : (words[opens] ?? whole(reading)),
    reason:
      asks || form !== 'topic'
        ? 'This is not put as a question yet.'
        : 'This is a title or a topic, not a question yet.',
    nextStep: askedInstead(noticed, offered),
  };
}

/** The question that a title or an aim could be; begun only, where something in it is still to be said. */
function askedInstead(noticed: Noticed, offered: string | null): string {
  const { reading, found, slots, specific } = noticed;
  const { action, outcome, group } = slots;
  // As broad as the draft, it would help nobody.
  const broad = specific !== true && outcome.state !== 'definite' && action.state !== 'definite';
  const aimed = offered !== null && /^How can (?:we|I) /.test(offered) && (broad || found.action === null);
  const gone = aimed ? goneOn(reading, found, outcome.state === 'definite' ? 'by' : 'by …, so that') : null;
  if (gone !== null) return `You could begin: “${gone}”`;
  const begun = reading.form === 'topic' ? topicBegun(reading) : null;
  if (offered !== null) {
    // The approach is what the other remark asks for first.
    const vague = (['action', 'outcome'] as const).flatMap((slot) => {
      const range = slots[slot].state === 'definite' ? null : found[slot];
      const said = range ? generalIn(reading, range) : null;
      return said ? [withGapFor(offered, said.words)] : [];
    });
    const gapped = vague.find((question) => question !== offered) ?? offered;
    if (specific === true || gapped === offered)
      return broad && begun !== null ? `You could begin: “${begun}”` : offer(noticed, offered);
    return `You could begin: “${gapped}”`;
  }
  if (begun !== null) return `You could begin: “${begun}”`;
  const opening = at(reading, reading.opens);
  if (reading.form === 'aim' && reading.asks && ['how', 'why', 'what'].includes(opening))
    return `Put it as a question of its own, beginning with “${capitalised(opening)}”.`;
  const difference = reading.form === 'topic' ? differenceOf(reading) : null;
  if (difference !== null) return `You could begin: “${difference}”`;
  return reading.form === 'topic' && action.state === 'definite' && group.state === 'definite'
    ? 'Put it as one question, such as one that begins “How can …” or “What difference does …”.'
    : 'Put what you want to find out as one question: what would you do, what should change, and for whom?';
}

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

/** The question without its date, asked openly where it can be: a yes or a no would do for "Can we get there by Easter?". */
function withoutDate(reading: Reading, { start, end }: Span): string {
  const again = readText(`${reading.text.slice(0, start).trimEnd()}${reading.text.slice(end)}`);
  const question = again.form === 'yes-no' ? askOpenly(again, findSlots(again)) : null;
  return question === null
    ? 'Leave the date out, and ask about something that you could go on looking at all year.'
    : `Leave the date out, and ask: “${question}”`;
}

/** What is arranged is done once, and then it is done. */
const arranging = setOf('gather collect organise organize arrange book order submit log record upload send apply');

/** What people are once they have been told. */
const informed = setOf('aware informed notified told reminded');

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether the words after "how" or "why" are in the order of a statement. */
const isTold = (reading: Reading): boolean => ![1, 2, 3].some((index) => auxiliaries.has(at(reading, index)));

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
      return {
        span,
        reason: 'This is over soon, so there is little time to try something, look and try again.',
        nextStep: withoutDate(reading, span),
      };
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
      const asks = reading.asks && reading.form === 'open' && at(reading, reading.opens) === 'how';
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
