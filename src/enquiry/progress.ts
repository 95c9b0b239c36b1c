// How far an enquiry is, told by the answers that stand in the document and by its record: what is done, and the one next thing.
import { steps, type Step } from '../handbook/steps';
import type { Items } from './items';
import { concludingRows, isRecorded, nextRecordedStep, recordedProgress, type RecordedStep } from './recorded-progress';

/** One step of the handbook and how far it is. */
export interface StepProgress {
  readonly step: Step;
  readonly answered: number;
  /** Of how many; 0 where there is no end to count towards. */
  readonly all: number;
  readonly state: 'done' | 'begun' | 'open' | 'not counted';
}

/** The one next thing to do. */
export type NextThing =
  | { readonly kind: 'insert framework' }
  | { readonly kind: 'answer'; readonly field: string }
  | { readonly kind: 'step'; readonly step: RecordedStep }
  | { readonly kind: 'all done' };

/**
 * Progress of all nine steps.
 * @param answers a field with its answer; a field that is not in the school's framework is left out of the count
 * @param items what the record keeps beside the framework
 * @param halfDone the fields in whose sentence a gap is still open: begun, and not answered
 */
export function progress(
  answers: ReadonlyMap<string, string>,
  items: Items,
  halfDone: ReadonlySet<string> = new Set(),
): StepProgress[] {
  return steps.map((step) => {
    if (isRecorded(step.id)) return { step, ...recordedProgress(step.id, items, answers, halfDone) };
    const fields = step.fields.filter((field) => answers.has(field));
    const begun = fields.filter((field) => answers.get(field) !== '');
    const [answered, all] = [begun.filter((field) => !halfDone.has(field)).length, fields.length];
    if (all === 0) return { step, answered, all, state: 'not counted' };
    return { step, answered, all, state: answered === all ? 'done' : begun.length > 0 ? 'begun' : 'open' };
  });
}

/**
 * The one next thing: the framework first, since answers need a place; then the first field that is not answered whole, step by step; then the first step that
 * the record does not know as done. The rows that conclude the enquiry wait for theirs.
 */
export function nextThing(
  answers: ReadonlyMap<string, string>,
  inDocument: boolean,
  items: Items,
  halfDone: ReadonlySet<string> = new Set(),
): NextThing {
  if (!inDocument) return { kind: 'insert framework' };
  const inStepOrder = steps.flatMap((step) => step.fields);
  const later: readonly string[] = concludingRows;
  const rest = [...answers.keys()].filter((field) => !inStepOrder.includes(field) && !later.includes(field));
  const field = [...inStepOrder, ...rest].find(
    (candidate) => answers.get(candidate) === '' || (answers.has(candidate) && halfDone.has(candidate)),
  );
  if (field) return { kind: 'answer', field };
  const step = nextRecordedStep(items, answers, halfDone);
  return step === null ? { kind: 'all done' } : { kind: 'step', step };
}
