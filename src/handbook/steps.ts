// The handbook's steps, in its order. Nothing is locked: a leader may go to any of them at any time.
import { coreFramework, type CoreStemId } from './framework';

/** One step of action research as the handbook lays it out. */
export interface Step {
  readonly id: StepId;
  readonly number: number;
  readonly title: string;
  /** One sentence: what is done in this step. */
  readonly about: string;
  /** About how long it takes, as a school that did it would say. */
  readonly takes: string;
  /** The framework fields that tell how far this step is; it counts as done when each holds an answer. */
  readonly fields: readonly string[];
  /** Steps 1 and 4 are done once; the others come round again in every cycle. */
  readonly once?: true;
}

/** Add a step here; the rows that tell how far it is name it below. */
const inOrder = [
  {
    id: 'goals',
    number: 1,
    title: 'Set the goal',
    about: 'Say which priority this is for, and what shows that it matters.',
    takes: '15 minutes',
    once: true,
  },
  {
    id: 'question',
    number: 2,
    title: 'Find the question',
    about: 'Draft the enquiry question, check it, and break it into smaller ones.',
    takes: '40 minutes',
  },
  {
    id: 'plan',
    number: 3,
    title: 'Plan the evidence',
    about: 'Decide what evidence will answer the question, from more than one side.',
    takes: '1 hour',
  },
  {
    id: 'baseline',
    number: 4,
    title: 'Record the starting point',
    about: 'Put down where things stand before anything changes.',
    takes: '20 minutes',
    once: true,
  },
  {
    id: 'collect',
    number: 5,
    title: 'Collect evidence',
    about: 'Gather what was planned while the change is tried.',
    takes: 'All year',
  },
  {
    id: 'analyse',
    number: 6,
    title: 'Analyse',
    about: 'Hold the evidence against the question, and look for what nobody expected.',
    takes: '1 hour',
  },
  {
    id: 'conclude',
    number: 7,
    title: 'Draw conclusions',
    about: 'Say what was found and what it means for leadership.',
    takes: '30 minutes',
  },
  {
    id: 'cycle',
    number: 8,
    title: 'Go round again',
    about: 'Refine the question and the change, and try again.',
    takes: '20 minutes',
  },
  {
    id: 'poster',
    number: 9,
    title: 'Make the poster',
    about: 'Share what was found on one page.',
    takes: '1 hour',
  },
] as const satisfies readonly (Omit<Step, 'id' | 'fields'> & { readonly id: string })[];

export type StepId = (typeof inOrder)[number]['id'];

/** The step that each core row belongs to: its answer counts towards that step. */
const stepOfRow: Readonly<Record<CoreStemId, StepId>> = {
  goal: 'goals',
  question: 'question',
  'sub-questions': 'question',
  'evidence-held': 'plan',
  baseline: 'baseline',
  'deeper-use': 'plan',
  gaps: 'plan',
  'new-evidence': 'plan',
  triangulation: 'plan',
  ethics: 'plan',
};

/** All steps with their fields. How far a step without fields is, the record tells (enquiry/recorded-progress.ts). */
export const steps: readonly Step[] = inOrder.map((step) => ({
  ...step,
  fields: coreFramework.filter(({ id }) => stepOfRow[id] === step.id).map(({ id }) => id),
}));
