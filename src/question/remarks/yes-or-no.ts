// A remark on a question that yes or no would answer, and how to ask it instead.
import { asksForEffect } from '../effect';
import type { Reading } from '../read';
import { isPerson, spanOf } from '../slots/sentence';
import { askOpenly } from '../wording/ask-openly';
import { worthAt } from '../wording/worth';
import { effectNouns } from '../words/effect';
import { goingOn, littleWords } from '../words/grammar';
import { setOf } from '../words/set';
import { withGapFor } from './begun';
import { vagueObject } from './general';
import { madeToAct } from './made-to-act';
import { at, typed, word, type Noticed, type Said } from './remark';

const opensAs = setOf('if when by through using with');

/** Whether it asks what something does; "can we …" asks whether something can be done. */
export function isAboutEffect({ reading, found }: Noticed): boolean {
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
export function offer({ slots: { group } }: Noticed, question: string): string {
  if (!question.includes('…')) return `You could ask: “${question}”`;
  return `You could begin: “${question}”, and fill in what you would see${group.state === 'definite' ? '' : ', and with whom'}.`;
}

/** "Is it better to have one long break or two short ones?" */
const isChoice = (reading: Reading): boolean =>
  word(reading, (as) => as === 'or') !== null &&
  word(reading, (as) => ['better', 'best', 'should'].includes(as)) !== null;

/** A verb in the middle of what leads up to the question does not open it: "Since May we have tried …". */
function isLeadIn(reading: Reading): boolean {
  const before = reading.words[reading.opens - 1];
  return before?.kind === 'word' && !goingOn.has(before.as) && !opensAs.has(at(reading, 0));
}

/** A question that yes or no would answer, and how to ask it instead. */
export function yesOrNo(noticed: Noticed): Said | null {
  const { reading, found, specific } = noticed;
  const span = reading.words[reading.opens];
  if (reading.form !== 'yes-no' || !span || isLeadIn(reading)) return null;
  const effect = isAboutEffect(noticed);
  const vague = vagueObject(noticed);
  // Nothing is to be mended in a question that is good as it is.
  if (effect && noticed.passed && specific === true && vague === null) return null;
  const asking = askOpenly(reading, found);
  const plain = whyNot(reading, effect);
  // Where nothing else says so, it is said here why a gap is left.
  const reason =
    specific === true && asking !== null && vague !== null
      ? `${plain.slice(0, -1)}, and “${vague.words}” can show in many ways.`
      : plain;
  const question = asking !== null && vague !== null ? withGapFor(asking, vague.words) : asking;
  const act = question === null && !effect ? madeToAct(reading) : null;
  return {
    span,
    reason,
    nextStep: question !== null ? offer(noticed, question) : act !== null ? actStep(act) : askedAnew(noticed, effect),
  };
}

function whyNot(reading: Reading, effect: boolean): string {
  const judged = judgedBy(reading);
  if (judged)
    return `Put this way it can be answered with yes or no, and each of us means something else by “${judged}”.`;
  return effect ? 'This opens as if a yes or a no would do.' : 'Put this way it can be answered with yes or no.';
}

const actStep = (act: string): string =>
  /^(?:How can|What could) we/.test(act)
    ? `Find out, keep the answer as your starting point, and ask: “${act}”`
    : `You could ask: “${act}”`;

/** By what something is judged right, or worth having: there is nothing to look up. */
const values = setOf('fair unfair right wrong justified acceptable appropriate necessary reasonable ethical');

/** Words that judge what is asked about, as they were typed; null where it is not judged. */
function judgedBy(reading: Reading): string | null {
  const { words, opens } = reading;
  const worth = words[worthAt(reading)];
  if (worth) return typed(reading, worth);
  if (!['is', 'are', 'was', 'were'].includes(at(reading, opens))) return null;
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
