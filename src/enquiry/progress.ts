// How far an enquiry is, told by the answers that stand in the document: what is done, and the one next thing.
import { steps, type Step } from '../handbook/steps';

/** One step of the handbook and how far it is. */
export interface StepProgress {
  readonly step: Step;
  readonly answered: number;
  readonly state: 'done' | 'begun' | 'open' | 'not counted';
}

/** The one next thing to do. */
export type NextThing =
  | { readonly kind: 'insert framework' }
  | { readonly kind: 'answer'; readonly field: string }
  | { readonly kind: 'all answered' };

/** Progress of all nine steps. `answers` maps a field to its answer; a field that is not in the school's framework is left out of the count. */
export function progress(answers: ReadonlyMap<string, string>): StepProgress[] {
  return steps.map((step) => {
    const fields = step.fields.filter((field) => answers.has(field));
    const answered = fields.filter((field) => answers.get(field) !== '').length;
    if (fields.length === 0) return { step, answered, state: 'not counted' };
    return { step, answered, state: answered === fields.length ? 'done' : answered > 0 ? 'begun' : 'open' };
  });
}

/** The one next thing: the framework first, since answers need a place; then the first open field, step by step. */
export function nextThing(answers: ReadonlyMap<string, string>, inDocument: boolean): NextThing {
  if (!inDocument) return { kind: 'insert framework' };
  const inStepOrder = steps.flatMap((step) => step.fields);
  const rest = [...answers.keys()].filter((field) => !inStepOrder.includes(field));
  const field = [...inStepOrder, ...rest].find((candidate) => answers.get(candidate) === '');
  return field ? { kind: 'answer', field } : { kind: 'all answered' };
}
