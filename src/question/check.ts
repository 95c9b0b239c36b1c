// Is an enquiry question specific enough and open enough? Advice with its reasons; never a gate, never a score.
import type { Aspect, Finding } from './finding';
import { asksForEffect } from './effect';
import { findSlots } from './slots/find';
import { measure, weigh, type Weights } from './model';
import { readText, type Form, type Reading } from './read';
import { personIn } from './remarks/one-person';
import { isAlwaysMade, isDoubted, type Noticed, type Remark } from './remarks/remark';
import { remarks } from './remarks/remarks';
import { fillSlots, type Slots } from './slots/fill';
import { answerFor, likeliest, moreDoubtful, sureAt, type Answer } from './sure';
import { isCutShort, longest } from './tokens';
import learned from './weights.json';
import { setOf } from './words/set';

export type { Aspect, Finding } from './finding';

/** One of the handbook's two tests, and what was found about it. */
export interface Judgement {
  readonly answer: Answer;
  readonly enough: boolean;
  /** The judgement in a few words. */
  readonly line: string;
  readonly findings: readonly Finding[];
}

/** What a reader would most likely say. Where both tests fail, `not-open` is the verdict; the other finding still shows. */
export type Guess = 'good' | 'too-broad' | 'not-open' | 'cannot-judge';
/** What the check says: its guess, where it is sure of it. */
export type Verdict = Guess | 'not-clear';

/** What the check has to say about one text. */
export interface Check {
  readonly verdict: Verdict;
  readonly guess: Guess;
  readonly form: Form;
  readonly slots: Slots;
  readonly specific: Judgement;
  readonly open: Judgement;
  /** At most two findings, the one that would change the verdict first. */
  readonly advice: readonly Finding[];
  /** For `cannot-judge`: why; for a text that is too long: how much of it was read. */
  readonly note?: string;
}

/** The check in a few words: its two judgements, or why there are none. */
export function saidBy({ verdict, note, specific, open }: Check): readonly string[] {
  return verdict === 'cannot-judge' && note !== undefined ? [note] : [specific.line, open.line];
}

const shipped: Weights = learned;

const notes: Partial<Record<Form, string>> = {
  empty: 'There is nothing to check yet.',
  unfinished: 'There are too few words yet to say anything about.',
  'other-language': 'No question in English was found here; the check reads English only.',
};
/** A statement of so many words tells a story; an enquiry question in it could not be told from the rest. */
const longestStatement = 35;

/** What is said where nothing can be judged. */
function noteOn({ form, gap, words }: Reading): string | undefined {
  if (form === 'unfinished' && gap) return undefined;
  if (form === 'statement' && words.length > longestStatement)
    return 'No question was found in this. Put what you want to find out as one question.';
  return notes[form];
}
/** Made when it is said: a browser takes 20 ms to learn how a number is written. */
const cutShort = (): string => `Only the first ${longest.toLocaleString('en-GB')} characters were read.`;

const lines: Record<Aspect, Record<Answer | 'unknown', string>> = {
  specific: {
    yes: 'Specific enough',
    no: 'Not specific enough yet',
    'not clear': 'Not clear yet whether it is specific enough',
    unknown: 'Cannot tell yet whether it is specific enough',
  },
  open: {
    yes: 'Open enough',
    no: 'Not open enough yet',
    'not clear': 'Not clear yet whether it is open enough',
    unknown: 'Cannot tell yet whether it is open enough',
  },
};

/** One thing about a test that is not passed; where its weights pass it, only what is always said or leaves it undecided. */
function findingsFor(aspect: Aspect, answer: Answer, passed: boolean, noticed: Noticed): Finding[] {
  const severity = answer === 'no' ? 'fault' : 'advice';
  for (const [rule, remark] of Object.entries<Remark>(remarks)) {
    if (remark.aspect !== aspect || (passed && !isAlwaysMade(remark, noticed) && !isDoubted(remark, noticed))) continue;
    const said = remark.look({ ...noticed, passed: answer === 'yes', unclear: answer === 'not clear' });
    if (said) return [{ rule, aspect, severity, ...said }];
  }
  return [];
}

/** A question that a fact answers is asked anew, whatever it says; only one about an effect can be mended piece by piece. */
const isForFact = (noticed: Noticed): boolean =>
  ['yes-no', 'look-up'].includes(noticed.reading.form) && !asksForEffect(noticed.reading, noticed.found);

type Named = Readonly<Record<string, Remark>>;

/** They are all that need be said: what else there is to say is said of the question that is asked instead. */
const alone = setOf('one-person procedure');
/** What is wide in a list, or in a question that a fact answers, shows once another one is asked. */
const ofAnother = setOf('wide vague-outcome no-approach');

/** The remark that would change the verdict first. Beside it the other test is not doubted, only found wanting; nothing is said twice. */
function adviceOf(first: Judgement, second: Judgement, noticed: Noticed): Finding[] {
  const fact = isForFact(noticed);
  const [one] = first.findings;
  // A figure or a name can be of anything; of a yes or a no it helps to know of what and of whom.
  const doubted =
    first.answer !== 'yes' && (second.answer === 'not clear' || (fact && noticed.reading.form === 'look-up'));
  const other = second.findings.find(({ rule }) => {
    const remark = (remarks as Named)[rule];
    return !doubted || (remark !== undefined && isDoubted(remark, noticed));
  });
  if (!one || !other) return [one, other].filter((finding) => finding !== undefined);
  // Whom to ask it of is asked already.
  if (one.nextStep.includes('with whom') && ['nobody', 'everyone'].includes(other.rule)) return [one];
  const both = [one, other];
  const only = (rule: string): Finding[] => both.filter((finding) => finding.rule === rule);
  const rules = both.map(({ rule }) => rule);
  for (const rule of alone) if (rules.includes(rule)) return only(rule);
  for (const rule of ['list', ...(fact ? ['yes-or-no'] : [])])
    if (rules.includes(rule) && rules.some((each) => ofAnother.has(each))) return only(rule);
  // That it is a topic says that it is no question; a beginning of one that is offered is not offered again.
  const repeated =
    rules.includes('wording') &&
    (both.some(({ rule, nextStep }) => rule === 'wording' && nextStep.startsWith('Put ')) ||
      rules.includes('topic') ||
      rules.includes('several-questions') ||
      one.nextStep.includes('“How can'));
  return repeated && one.rule !== 'wording' ? [one] : both;
}

/** They ask for the question to be put another way. */
const openly = ['yes-or-no', 'look-up', 'list', 'quick-answer', 'procedure'];

/**
 * A headline needs a reason: where none is given because another question is to be asked first, it says so.
 */
function withItsLine(judgement: Judgement, advice: readonly Finding[], { asks, form }: Reading): Judgement {
  const reasoned = judgement.findings.some((finding) => advice.includes(finding));
  const titled = !asks && ['topic', 'aim', 'statement'].includes(form);
  const others = new Set(advice.map(({ rule }) => rule));
  const once = titled
    ? 'it is a question'
    : openly.some((rule) => others.has(rule))
      ? 'it is asked openly'
      : 'that is changed';
  const line =
    !judgement.enough && !reasoned && advice.length > 0
      ? `Whether it is specific enough shows once ${once}`
      : judgement.line;
  return { ...judgement, line };
}

/** A chance that no threshold doubts. */
const certain = 0.95;

/** Whether the group asked about is one named person. */
function isAboutOnePerson(noticed: Noticed): boolean {
  const name = personIn(noticed);
  const group = noticed.slots.group.span;
  return name !== null && group !== null && name.start >= group.start && name.start < group.end;
}

/**
 * Checks a question, whole and at once. Anything may be given: what cannot be judged gets the verdict `cannot-judge` and a note.
 * `weights` are others than those that ship where the check itself is measured. What counts as too generic and too narrow is the handbook's; how it is weighed was learned from questions of ours and of others.
 */
export function checkQuestion(text: string, weights: Weights = shipped): Check {
  const reading = readText(text);
  const found = findSlots(reading);
  const weighed = weigh(measure(reading, found), weights);
  const slots = fillSlots(reading, found, weighed.chances);
  const note = noteOn(reading);
  if (note !== undefined) {
    const unknown = (aspect: Aspect): Judgement => ({
      answer: 'not clear',
      enough: false,
      line: lines[aspect].unknown,
      findings: [],
    });
    return {
      verdict: 'cannot-judge',
      guess: 'cannot-judge',
      form: reading.form,
      slots,
      specific: unknown('specific'),
      open: unknown('open'),
      advice: [],
      note,
    };
  }
  const noticed = { reading, found, slots };
  // Where the group is one named person, the question is too narrow whatever else it says (the handbook: not about one child).
  const likely = { ...weighed, notOpen: Math.max(weighed.notOpen, isAboutOnePerson(noticed) ? certain : 0) };
  const [guess, chance] = likeliest(likely);
  // Two answers that are likely each by itself may be too unlikely together.
  const unclear = chance < sureAt ? moreDoubtful(likely) : null;
  const test = (aspect: Aspect, failed: number, noticed: Noticed): Judgement => {
    const weighedAnswer = aspect === unclear ? 'not clear' : answerFor(failed);
    const passed = weighedAnswer === 'yes';
    const doubted = Object.values<Remark>(remarks).some(
      (remark) => remark.aspect === aspect && isDoubted(remark, noticed),
    );
    const answer = passed && doubted ? 'not clear' : weighedAnswer;
    return {
      answer,
      enough: answer === 'yes',
      line: lines[aspect][answer],
      findings: findingsFor(aspect, answer, passed, noticed),
    };
  };
  const specific = test('specific', likely.tooBroad, noticed);
  const open = test('open', likely.notOpen, { ...noticed, specific: specific.enough });
  const sure =
    guess === 'not-open'
      ? open.answer === 'no'
      : open.answer === 'yes' && specific.answer === (guess === 'good' ? 'yes' : 'no');
  const openIsWorse =
    open.enough === specific.enough ? likely.notOpen > likely.tooBroad : specific.enough && !open.enough;
  const doubtsOpen = guess === 'not-open' || (guess === 'good' && openIsWorse);
  const [first, second] = doubtsOpen ? [open, specific] : [specific, open];
  const advice = adviceOf(first, second, noticed);
  return {
    verdict: sure ? guess : 'not-clear',
    guess,
    form: reading.form,
    slots,
    specific: withItsLine(specific, advice, reading),
    open: withItsLine(open, advice, reading),
    advice,
    ...(isCutShort(text) ? { note: cutShort() } : {}),
  };
}
