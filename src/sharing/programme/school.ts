// What is kept of one school's file once it was read: a summary so small that five hundred of them weigh little.
import { cardsIn } from '../../enquiry/cards';
import { cyclesIn } from '../../enquiry/cycles';
import { oneLine } from '../../enquiry/managed-block';
import { marksIn, roundsIn } from '../../enquiry/pathway';
import { planIn } from '../../enquiry/plan';
import { checkPlan, type PlanFinding } from '../../enquiry/plan-checks';
import { posterIn } from '../../enquiry/poster';
import { shortened } from '../../enquiry/shortened';
import { shortNameOf } from '../../enquiry/stem-name';
import { subQuestions } from '../../enquiry/sub-questions';
import { versionsOf } from '../../enquiry/versions';
import { wholeEnquiry } from '../../enquiry/whole-enquiry';
import type { Decision } from '../../handbook/cycle';
import { deck, type Zone } from '../../handbook/evidence-cards';
import { knownStems } from '../../handbook/extended-framework';
import type { Stage } from '../../handbook/pathway';
import { checkQuestion, saidBy, type Verdict } from '../../question/check';
import { enquiryOf, isOwn } from '../copy/copy-id';
import { readReturnedCopy, type RefusedCopy, type ReturnedCopy } from '../return/returned-copy';

/** What a plan may lack. */
export type Lack = PlanFinding['kind'];

/** What the check says of a question. */
export interface CheckedQuestion {
  readonly verdict: Verdict;
  /** Its judgements, or why there are none. */
  readonly said: readonly string[];
  /** Why, a sentence for each finding. */
  readonly reasons: readonly string[];
}

/** One school's file. What cannot be known of it is null, or left out; it is never counted as nothing. */
export interface School {
  readonly kind: 'school';
  readonly file: string;
  /** The enquiry its record belongs to; null where it has no record that could be read. */
  readonly enquiry: string | null;
  /** It was made with “Send a copy”: the plan itself counts before it. */
  readonly copy: boolean;
  /** When it was saved last, as ISO 8601 in UTC; empty where nobody knows. */
  readonly saved: string;
  /** Null: not said. */
  readonly question: string | null;
  readonly check: CheckedQuestion | null;
  /** The evidence it sorted: cards of the deck, and its own by name. */
  readonly cards: readonly { readonly id: string; readonly zone: Zone }[];
  readonly ownCards: readonly { readonly name: string; readonly zone: Zone }[];
  /** The strands that it marked, in its latest round; `before`: as marked in an earlier one. */
  readonly marks: readonly { readonly strand: string; readonly stage: Stage; readonly before: Stage | null }[];
  /** Its sentences to complete, and the short names of those that are still open; null: the file has none. */
  readonly framework: { readonly sentences: number; readonly open: readonly string[] } | null;
  /** How many of its answers hold a picture or another thing that was not read. */
  readonly unread: number;
  /** What its plan lacks, and how often; null: it has no plan that the file tells of. */
  readonly lacks: Partial<Readonly<Record<Lack, number>>> | null;
  /** The changes it tried, cycle by cycle, and what was decided of each; null: its file tells of none. */
  readonly tried: readonly { readonly change: string; readonly decision: Decision | null }[] | null;
  /** What it found, in a sentence: the headline of its poster. Null: not said. */
  readonly found: string | null;
  /** Why its record says nothing. */
  readonly trouble: ReturnedCopy['recordTrouble'];
}

/** Longer texts and lists are cut: what is kept of a school stays small, whatever stands in its file. */
export const most = { question: 1000, found: 400, change: 300, cycles: 12, name: 120, ownCards: 40, open: 60 } as const;

/** Reads one school's file; a part that was sent to colleagues is none. Never throws on what stands in it. */
export function readSchool(file: string, bytes: Uint8Array): School | RefusedCopy {
  const copy = readReturnedCopy(file, bytes, knownStems, [], 'anybody');
  if (copy.kind === 'refused') return copy;
  return copy.part === null || isOwn(copy.record?.items ?? {})
    ? schoolOf(copy)
    : { kind: 'refused', file, why: 'a part' };
}

/** What a school's copy says, in short. */
export function schoolOf(copy: ReturnedCopy): School {
  const { file, record, answers, choices, savedAt } = copy;
  const items = record?.items ?? {};
  const question = questionOf(copy);
  const places = new Set<string>(deck.map(({ id }) => id));
  const before = new Map(
    marksIn(items, roundsIn(items).at(-1)).map((mark) => [mark.strand.id, mark.before?.stage ?? null]),
  );
  return {
    kind: 'school',
    file,
    enquiry: record && ((isOwn(items) ? null : enquiryOf(record)) ?? record.id),
    copy: copy.copyId !== null && !isOwn(items),
    saved: [savedAt, record?.updated ?? ''].sort().at(-1) ?? '',
    question,
    check: question === null ? null : checked(question),
    cards: choices.cards.filter(({ id }) => places.has(id)).map(({ id, zone }) => ({ id, zone })),
    ownCards: choices.cards
      .filter(({ id }) => !places.has(id))
      .slice(0, most.ownCards)
      .map(({ name, zone }) => ({ name: shortened(oneLine(name), most.name), zone })),
    marks: choices.marks.map(({ strand, stage }) => ({ strand, stage, before: before.get(strand) ?? null })),
    framework:
      answers.length === 0
        ? null
        : {
            sentences: answers.length,
            open: answers
              .filter(({ id, held }) => held.length === 0 && answerTo(copy, id) === '')
              .slice(0, most.open)
              .map(nameOf),
          },
    unread: answers.filter(({ held }) => held.length > 0).length,
    lacks: lacksOf(copy),
    tried: triedIn(copy),
    found: foundIn(copy),
    trouble: copy.recordTrouble,
  };
}

/** The question as it stands in the framework; else what waits in the record for a place; else, where there is no place, the latest version kept. */
function questionOf(copy: ReturnedCopy): string | null {
  const place = copy.answers.find(({ id }) => id === 'question');
  const version = place ? undefined : versionsOf(copy.record?.items ?? {}).at(-1)?.text;
  const text = answerTo(copy, 'question') || (version ?? '');
  return text.trim() === '' ? null : shortened(text.trim(), most.question);
}

/** An answer in the framework or beside its place there, or what waits in the record for it. */
function answerTo({ answers, beside, record }: ReturnedCopy, field: string): string {
  const around = beside.filter((one) => one.field === field).map(({ words }) => words);
  return answers.find(({ id }) => id === field)?.answer || around.join('\n') || (record?.notes[field]?.text ?? '');
}

function triedIn({ record }: ReturnedCopy): School['tried'] {
  const tried = cyclesIn(record?.items ?? {})
    .map(({ change, decision }) => ({ change: shortened(oneLine(change), most.change), decision }))
    .filter(({ change }) => change !== '');
  return tried.length === 0 ? null : tried.slice(0, most.cycles);
}

function foundIn(copy: ReturnedCopy): string | null {
  const answers = copy.answers.map(({ id, stem }) => ({ id, stem, text: answerTo(copy, id) }));
  const poster = posterIn(wholeEnquiry(answers, copy.record?.items ?? {}));
  const found = oneLine(poster.parts.find(({ id }) => id === 'headline')?.text ?? '');
  return found === '' ? null : shortened(found, most.found);
}

function checked(question: string): CheckedQuestion {
  const check = checkQuestion(question);
  return { verdict: check.verdict, said: saidBy(check), reasons: check.advice.map(({ reason }) => reason) };
}

function lacksOf(copy: ReturnedCopy): School['lacks'] {
  const items = copy.record?.items ?? {};
  const plan = planIn(items, subQuestions(answerTo(copy, 'sub-questions')), cardsIn(items));
  if (plan.entries.length === 0) return null;
  const counts: Partial<Record<Lack, number>> = {};
  for (const { kind } of checkPlan(plan)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function nameOf({ id, stem }: { readonly id: string; readonly stem: string }): string {
  return shortened(knownStems.find((one) => one.id === id)?.shortName || shortNameOf(stem) || oneLine(stem), most.name);
}
