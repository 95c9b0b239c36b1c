// Is an enquiry question specific enough and open enough? Advice with its reasons; never a gate, never a score.
import type { Aspect, Finding } from './finding';
import { read, type Form } from './form';
import { takeApart, type Question } from './question';
import { rules } from './rules';

export type { Aspect, Finding } from './finding';

/** One of the handbook's two tests, and what was found about it. */
export interface Judgement {
  readonly enough: boolean;
  /** The judgement in a few words. */
  readonly line: string;
  readonly findings: readonly Finding[];
}

/** Where both faults hold, `not-open` is the verdict; the other finding still shows. */
export type Verdict = 'good' | 'too-broad' | 'not-open' | 'cannot-judge';

/** The form of a text, and for a question what sort of answer it asks for. */
export type Shape = Form | 'look-up' | 'list' | 'several-questions';

/** What the check has to say about one text. */
export interface Check {
  readonly verdict: Verdict;
  readonly form: Shape;
  readonly specific: Judgement;
  readonly open: Judgement;
  /** At most three findings, the most helpful first. */
  readonly advice: readonly Finding[];
  /** For `cannot-judge`: why, in a sentence. */
  readonly note?: string;
}

/** The check in a few words: its two judgements, or why there are none. */
export function saidBy({ note, specific, open }: Check): readonly string[] {
  return note === undefined ? [specific.line, open.line] : [note];
}

const notes: Partial<Record<Form, string>> = {
  empty: 'There is nothing to check yet.',
  unfinished: 'There are too few words yet to say anything about.',
  foreign: 'No question in English was found here; the check reads English only.',
  paragraph: 'No question was found in this paragraph; put the question in a sentence of its own.',
  statement: 'This reads as a statement; the check needs a question, such as one that begins with "How can".',
};

const lines: Record<Aspect, { enough: string; advice: string; not: string; unknown: string }> = {
  specific: {
    enough: 'Specific enough',
    advice: 'Specific enough, with a suggestion',
    not: 'Not specific enough yet',
    unknown: 'Cannot tell yet whether it is specific enough',
  },
  open: {
    enough: 'Open enough',
    advice: 'Open enough, with a suggestion',
    not: 'Not open enough yet',
    unknown: 'Cannot tell yet whether it is open enough',
  },
};

const most = 3;
const shapes: readonly string[] = ['look-up', 'list', 'several-questions'] satisfies readonly Shape[];

/** All findings, faults first, each in the order of the rules; of two about the same words and aspect, only the first. */
function findingsOf(question: Question, weigh: (finding: Finding) => Finding | null): Finding[] {
  const all = rules.flatMap((rule) => {
    const hit = rule.look(question);
    const finding = hit && weigh({ rule: rule.name, aspect: rule.aspect, ...hit });
    return finding ? [finding] : [];
  });
  const ordered = [
    ...all.filter((each) => each.severity === 'fault'),
    ...all.filter((each) => each.severity === 'advice'),
  ];
  return ordered.filter(
    (each, index) =>
      !ordered
        .slice(0, index)
        .some(
          (earlier) =>
            earlier.aspect === each.aspect && earlier.span.start < each.span.end && each.span.start < earlier.span.end,
        ),
  );
}

function judge(aspect: Aspect, findings: readonly Finding[]): Judgement {
  const mine = findings.filter((each) => each.aspect === aspect);
  const enough = mine.every((each) => each.severity === 'advice');
  const { enough: fine, advice, not } = lines[aspect];
  return { enough, line: !enough ? not : mine.length > 0 ? advice : fine, findings: mine };
}

/**
 * Judges a question that was taken apart. `weigh` may soften a finding or leave it out (null), where less is asked of the text.
 */
export function judgeQuestion(question: Question, weigh: (finding: Finding) => Finding | null): Check {
  const note = notes[question.form];
  if (note !== undefined) {
    const unknown = (aspect: Aspect): Judgement => ({ enough: false, line: lines[aspect].unknown, findings: [] });
    return {
      verdict: 'cannot-judge',
      form: question.form,
      specific: unknown('specific'),
      open: unknown('open'),
      advice: [],
      note,
    };
  }
  const findings = findingsOf(question, weigh);
  const specific = judge('specific', findings);
  const open = judge('open', findings);
  const verdict = !open.enough ? 'not-open' : !specific.enough ? 'too-broad' : 'good';
  const shape = findings.find((finding) => shapes.includes(finding.rule))?.rule as Shape | undefined;
  return { verdict, form: shape ?? question.form, specific, open, advice: findings.slice(0, most) };
}

/**
 * Checks a question, whole and at once. Anything may be given: what cannot be judged gets the verdict `cannot-judge` and a note.
 * What counts as too generic and too narrow is the handbook's; signs and thresholds are ours.
 */
export function checkQuestion(text: string): Check {
  return judgeQuestion(takeApart(read(text)), (finding) => finding);
}
