// How far the steps are that have no rows of their own, told by what the record keeps. Reads the keys alone, so that the first screen need
// not fetch what the steps are made of.
import type { StemId } from '../handbook/extended-framework';
import { steps, type StepId } from '../handbook/steps';
import { itemsOf, type Items } from './items';
import { onceForEach } from './once';
import { answerChoiceSchema, cycleChoiceSchema, entrySchema, logChoiceSchema, read } from './schema';
import { identified, knownSubQuestions } from './sub-question-ids';
import { subQuestions } from './sub-questions';

/** How much of a step is done. `all` is 0 where there is no end to count towards. */
export interface Recorded {
  readonly answered: number;
  readonly all: number;
  readonly state: 'done' | 'begun' | 'open';
}

type Answers = ReadonlyMap<string, string>;
type Rule = (items: Items, answers: Answers, halfDone: ReadonlySet<string>) => Recorded;

/** The rows of the framework that tell how far the conclusions are, where they have been put in. */
export const concludingRows = ['analysis', 'conclusions', 'sharing'] as const satisfies readonly StemId[];

const recorded = (answered: number, all: number, begun = answered > 0): Recorded => ({
  answered,
  all,
  state: all > 0 && answered === all ? 'done' : begun ? 'begun' : 'open',
});

const hasWords = (items: Items, key: string): boolean => {
  const value = items[key]?.value;
  return typeof value === 'string' && value.trim() !== '';
};

/** Planned sources that came in; where nothing was planned, what came in has no end. Asked at each drawing, and a log may be long. */
const collect: Rule = onceForEach((items: Items) => {
  const log = itemsOf(items, 'log');
  const planned = itemsOf(items, 'plan').filter(
    ({ id, value }) => (read(entrySchema, value)?.card ?? null) !== null || hasWords(items, `plan-source/${id}`),
  );
  if (planned.length === 0) return { ...recorded(log.length, 0), answered: log.length };
  const come = new Set(log.map(({ value }) => read(logChoiceSchema, value)?.entry ?? null));
  return recorded(planned.filter(({ id }) => come.has(id)).length, planned.length, log.length > 0);
});

/** Questions for which somebody said how sure the school is. */
const analyse: Rule = (items, answers) => {
  const asked = identified(subQuestions(answers.get('sub-questions') ?? ''), knownSubQuestions(items), () => 'new');
  const ids = asked.length === 0 ? ['whole'] : asked.map(({ id }) => id);
  const sure = ids.filter(
    (id) => (read(answerChoiceSchema, items[`sureness/${id}`]?.value)?.sureness ?? null) !== null,
  );
  return recorded(sure.length, ids.length, sure.length > 0 || itemsOf(items, 'analysis').length > 0);
};

const conclude: Rule = (_items, answers, halfDone) => {
  const there = concludingRows.filter((row) => answers.has(row));
  const begun = there.filter((row) => answers.get(row) !== '');
  const written = begun.filter((row) => !halfDone.has(row));
  const state = recorded(written.length, there.length, begun.length > 0);
  // The others can wait; without conclusions there are none.
  return state.state === 'done' && (answers.get('conclusions') ?? '') === '' ? { ...state, state: 'begun' } : state;
};

/** Done with the decision that ends a cycle; another can always be begun. */
const cycle: Rule = (items) => {
  const cycles = itemsOf(items, 'cycle');
  const decided = cycles.filter(({ value }) => (read(cycleChoiceSchema, value)?.decision ?? null) !== null);
  return recorded(decided.length, cycles.length, cycles.length > 0);
};

const poster: Rule = (items) => {
  if (itemsOf(items, 'poster-made').length > 0) return { answered: 1, all: 1, state: 'done' };
  return recorded(
    0,
    1,
    ['poster', 'poster-heading', 'poster-page'].some((kind) => itemsOf(items, kind).length > 0),
  );
};

const rules = { collect, analyse, conclude, cycle, poster } satisfies Partial<Record<StepId, Rule>>;

/** The steps that the record tells about. */
export type RecordedStep = keyof typeof rules;

export const isRecorded = (step: StepId): step is RecordedStep => step in rules;

/**
 * How far a step is.
 * @param answers those that stand in the document, by field
 * @param halfDone those of them in whose sentence a gap is still open
 */
export function recordedProgress(
  step: RecordedStep,
  items: Items,
  answers: Answers,
  halfDone: ReadonlySet<string> = new Set(),
): Recorded {
  return rules[step](items, answers, halfDone);
}

/** The first of these steps, in the handbook's order, that is not done; null where all are. */
export function nextRecordedStep(items: Items, answers: Answers, halfDone?: ReadonlySet<string>): RecordedStep | null {
  const open = steps
    .map(({ id }) => id)
    .filter(isRecorded)
    .find((id) => recordedProgress(id, items, answers, halfDone).state !== 'done');
  return open ?? null;
}
