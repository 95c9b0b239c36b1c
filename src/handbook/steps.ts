// The handbook's nine steps, in its order. Nothing is locked: a leader may go to any of them at any time.

/** One step of action research as the handbook lays it out. */
export interface Step {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** One sentence: what is done in this step. */
  readonly about: string;
  /** The framework fields that tell how far this step is; it counts as done when each holds an answer. */
  readonly fields: readonly string[];
  /** Steps 1 and 4 are done once; the others come round again in every cycle. */
  readonly once?: true;
}

/** Nine steps. A step without fields has no place in the framework and is not counted by the panel yet. */
export const steps: readonly Step[] = [
  {
    id: 'goals',
    number: 1,
    title: 'Set the goal',
    about: 'Say which priority this is for, and what shows that it matters.',
    fields: ['goal'],
    once: true,
  },
  {
    id: 'question',
    number: 2,
    title: 'Find the question',
    about: 'Draft the enquiry question, check it, and break it into smaller ones.',
    fields: ['question', 'sub-questions'],
  },
  {
    id: 'plan',
    number: 3,
    title: 'Plan the evidence',
    about: 'Decide what evidence will answer the question, from more than one side.',
    fields: ['evidence-held', 'deeper-use', 'gaps', 'new-evidence', 'triangulation', 'ethics'],
  },
  {
    id: 'baseline',
    number: 4,
    title: 'Record the starting point',
    about: 'Put down where things stand before anything changes.',
    fields: ['baseline'],
    once: true,
  },
  {
    id: 'collect',
    number: 5,
    title: 'Collect evidence',
    about: 'Gather what was planned while the change is tried.',
    fields: [],
  },
  {
    id: 'analyse',
    number: 6,
    title: 'Analyse',
    about: 'Hold the evidence against the question, and look for what nobody expected.',
    fields: [],
  },
  {
    id: 'conclude',
    number: 7,
    title: 'Draw conclusions',
    about: 'Say what was found and what it means for leadership.',
    fields: [],
  },
  {
    id: 'cycle',
    number: 8,
    title: 'Go round again',
    about: 'Refine the question and the change, and try again.',
    fields: [],
  },
  { id: 'poster', number: 9, title: 'Make the poster', about: 'Share what was found on one page.', fields: [] },
];
