// The page for whoever goes on with an enquiry: where it stands, what is due, who does what, and where the evidence is kept.
import { decisions } from '../handbook/cycle';
import { surenesses } from '../handbook/analysis';
import { calendarDay, dayOf, semicolonList } from './format';
import { handoverPageWords as words } from './handover-strings';
import { stillToCome } from './log';
import { oneLine } from './managed-block';
import { answerTo, type WholeEnquiry } from './whole-enquiry';

export const handoverParts = [
  'first',
  'priority',
  'question',
  'baseline',
  'now',
  'due',
  'who',
  'where',
  'open',
] as const;

export type HandoverPartId = (typeof handoverParts)[number];

/** One part of the page: paragraphs, and rows under a header. What the enquiry does not say is left out. */
export interface HandoverPart {
  readonly id: HandoverPartId;
  readonly title: string;
  readonly lines: readonly string[];
  /** The header first. */
  readonly rows: readonly (readonly string[])[];
}

/** The page, in the order it is read. */
export function handoverPage(enquiry: WholeEnquiry): readonly HandoverPart[] {
  const made: Readonly<Record<HandoverPartId, Pick<HandoverPart, 'lines' | 'rows'>>> = {
    first: { lines: readFirst(enquiry), rows: [] },
    priority: { lines: linesOf(answerTo(enquiry, 'goal')), rows: [] },
    question: { lines: linesOf(enquiry.question), rows: history(enquiry) },
    baseline: { lines: linesOf(answerTo(enquiry, 'baseline')), rows: [] },
    now: { lines: standing(enquiry), rows: [] },
    due: { lines: [], rows: due(enquiry) },
    who: { lines: [], rows: whoDoesWhat(enquiry) },
    where: { lines: [], rows: whereKept(enquiry) },
    open: { lines: open(enquiry), rows: [] },
  };
  return handoverParts
    .map((id): HandoverPart => ({ id, title: words.titles[id], ...made[id] }))
    .filter(({ lines, rows }) => lines.length > 0 || rows.length > 1);
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');

function readFirst({ answers, earlier, log, cycles }: WholeEnquiry): readonly string[] {
  const last = cycles.at(-1);
  return [
    ...(answers.some(({ text }) => oneLine(text) !== '') ? [words.read.framework] : []),
    ...(earlier.length > 0 ? [words.read.history] : []),
    ...(last ? [words.read.cycle(last.number)] : []),
    ...(log.length > 0 ? [words.read.log] : []),
  ];
}

/** The versions as they were kept, and the question now where it is not one of them yet: why it changed belongs to it. */
function history({ versions, earlier, question, waitingReason }: WholeEnquiry): HandoverPart['rows'] {
  if (earlier.length === 0) return [words.history];
  const isKept = question === '' || versions.some(({ text }) => text === question);
  return [
    words.history,
    ...versions.map(({ at, text, reason }) => [dayOf(at), oneLine(text), oneLine(reason)]),
    ...(isKept ? [] : [[words.now, oneLine(question), oneLine(waitingReason)]]),
  ];
}

/** The last cycle: what was tried, what was learned, what was decided. */
function standing({ cycles }: WholeEnquiry): readonly string[] {
  const last = cycles.at(-1);
  if (!last) return [];
  const decided = decisions.find(({ id }) => id === last.decision)?.about ?? words.undecided;
  return [`${words.cycle(last)}: ${oneLine(last.change) || '…'}`, ...linesOf(last.learned), words.decided(decided)];
}

/** What is planned and has not come in, by its day. */
function due({ plan, log }: WholeEnquiry): HandoverPart['rows'] {
  const open = [...stillToCome(plan, log)]
    .sort((one, other) => (one.when || '9').localeCompare(other.when || '9'))
    .map(({ source, when, who }) => [source, when === '' ? words.noDay : calendarDay(when), oneLine(who)]);
  const end = plan.end === '' ? [] : [[words.end, calendarDay(plan.end), '']];
  return [words.due, ...open, ...end];
}

/** Each person or role once, as they are called in the plan, the cycles and on the cards. */
function whoDoesWhat({ plan, cycles, cards, log }: WholeEnquiry): HandoverPart['rows'] {
  const open = new Set(stillToCome(plan, log).map(({ id }) => id));
  const last = cycles.at(-1);
  return [
    words.who,
    ...grouped([
      ...plan.entries
        .filter(({ id }) => open.has(id))
        .map(({ who, source }) => [who, words.does.collects(source)] as const),
      ...(last && oneLine(last.change) !== '' ? [[last.who, words.does.tries(oneLine(last.change))] as const] : []),
      ...cards.map(({ holder, name }) => [holder, words.does.holds(name)] as const),
    ]),
  ];
}

const whereKept = ({ log }: WholeEnquiry): HandoverPart['rows'] => [
  words.where,
  ...grouped(log.map(({ where, what }) => [where, oneLine(what)] as const)),
];

function open({ analysis }: WholeEnquiry): readonly string[] {
  return analysis
    .filter(({ sureness }) => sureness === 'not-sure' || sureness === 'cannot-say')
    .map(({ question, sureness }) => {
      const name = surenesses.find(({ id }) => id === sureness)?.name ?? '';
      return `${oneLine(question.text)} (${name.toLowerCase()})`;
    });
}

/** Under each name what belongs to it; what has no name, or is nothing, is left out. */
function grouped(pairs: readonly (readonly [name: string, what: string])[]): readonly (readonly string[])[] {
  const all = new Map<string, string[]>();
  for (const [name, what] of pairs) {
    const key = oneLine(name);
    if (key === '' || what === '') continue;
    all.set(key, [...(all.get(key) ?? []), what]);
  }
  return [...all].map(([name, what]) => [name, semicolonList([...new Set(what)])]);
}
