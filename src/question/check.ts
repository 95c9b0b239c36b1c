// Is an enquiry question specific enough and open enough? Advice with its reasons; never a gate, never a score.
import type { Aspect, Finding } from './finding';
import { asksForEffect } from './effect';
import { findSlots } from './slots/find';
import { measure, weigh, type Weights } from './model';
import { readText, type Form, type Reading } from './read';
import { personIn } from './remarks/open';
import { isAlwaysMade, isDoubted, type Noticed, type Remark } from './remarks/remark';
import { remarks } from './remarks/remarks';
import { fillSlots, type Slots } from './slots/fill';
import { answerFor, likeliest, moreDoubtful, sureAt, type Answer } from './sure';
import { isCutShort, longest } from './tokens';
import learned from './weights.json';

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
const cutShort = `Only the first ${longest.toLocaleString('en-GB')} characters were read.`;

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

/** The remark that would change the verdict first. Beside it the other test is not doubted, only found wanting; nothing is said twice. */
function adviceOf(first: Judgement, second: Judgement, noticed: Noticed): Finding[] {
  const doubted = first.answer !== 'yes' && (second.answer === 'not clear' || isForFact(noticed));
  const [one, other] = [
    first.findings[0],
    second.findings.find(({ rule }) => {
      const remark = (remarks as Named)[rule];
      return !doubted || (remark !== undefined && isDoubted(remark, noticed));
    }),
  ];
  const both = [one?.rule, other?.rule];
  // That it is a topic says that it is no question; a beginning of one that is offered is not offered again.
  const repeated =
    both.includes('wording') &&
    (both.includes('topic') || both.includes('several-questions') || one?.nextStep.includes('“How can') === true);
  const fact = [one, other].filter((finding) => finding !== undefined).filter(({ rule }) => rule === 'yes-or-no');
  if (fact.length > 0 && other?.rule === 'yes-or-no' && isForFact(noticed)) return fact;
  // Of what a list is asked for it is not also said that it is wide.
  const listed = both.includes('list') && (both.includes('wide') || both.includes('vague-outcome'));
  if (listed)
    return [one, other].filter((finding) => finding?.rule === 'list').filter((finding) => finding !== undefined);
  return [one, repeated && one?.rule !== 'wording' ? undefined : other].filter((finding) => finding !== undefined);
}

/** A chance that no threshold doubts. */
const certain = 0.95;

/** Whether the group asked about is one named person. */
function isAboutOnePerson(noticed: Noticed): boolean {
  const name = personIn(noticed);
  const group = noticed.slots.group.span;
  return name !== null && group !== null && name.start >= group.start && name.end <= group.end;
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
  const test = (aspect: Aspect, failed: number): Judgement => {
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
  const open = test('open', likely.notOpen);
  const specific = test('specific', likely.tooBroad);
  const sure =
    guess === 'not-open'
      ? open.answer === 'no'
      : open.answer === 'yes' && specific.answer === (guess === 'good' ? 'yes' : 'no');
  const openIsWorse =
    open.enough === specific.enough ? likely.notOpen > likely.tooBroad : specific.enough && !open.enough;
  const doubtsOpen = guess === 'not-open' || (guess === 'good' && openIsWorse);
  const [first, second] = doubtsOpen ? [open, specific] : [specific, open];
  return {
    verdict: sure ? guess : 'not-clear',
    guess,
    form: reading.form,
    slots,
    specific,
    open,
    advice: adviceOf(first, second, noticed),
    ...(isCutShort(text) ? { note: cutShort } : {}),
  };
}
