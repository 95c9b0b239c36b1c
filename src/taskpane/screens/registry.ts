// Which screens there are, and how one gets from a field or a step to its screen and back.
import { steps, type Step } from '../../handbook/steps';
import type { FieldState } from '../../app/session/field-state';
import type { SessionActions } from '../../app/session/actions';
import type { SessionState } from '../../app/session/session-state';

/** The step whose work has screens beyond its fields, and those. */
const evidenceStep = 'plan';
const evidenceScreens = ['evidence', 'cards', 'pathway', 'reflections', 'plan', 'ethics', 'offers'] as const;

/** What is open. The framework may be opened at one of its fields. */
export type Screen =
  | { readonly name: 'overview' }
  | { readonly name: 'goal' | 'question' | 'sub-questions' | 'question-history' }
  | { readonly name: 'boxes' | 'rows' }
  | { readonly name: (typeof evidenceScreens)[number] }
  | { readonly name: 'send' | 'returned' | 'programme' }
  | { readonly name: 'take-off' }
  | { readonly name: 'framework'; readonly field?: string };

/** What every screen is given. */
export interface ScreenProps {
  readonly session: SessionActions;
  readonly state: SessionState;
  readonly open: (screen: Screen) => void;
}

/** The screen on which a field is answered: its own where it has one, else the framework. */
export function screenOfField(field: string): Screen {
  return field === 'goal' || field === 'question' || field === 'sub-questions'
    ? { name: field }
    : { name: 'framework', field };
}

/** The screen of a step; null where the step has nothing to fill in yet. */
export function screenOfStep(step: Step): Screen | null {
  if (step.id === evidenceStep) return { name: 'evidence' };
  const [first] = step.fields;
  return first === undefined ? null : screenOfField(first);
}

/** The id of a step's button on the overview. */
export const stepButton = (step: Step): string => `step-${step.id}`;

/** The id of the button that opens the whole framework. */
export const frameworkButton = 'whole-framework';

/** The id of the button that opens the handbook's boxes. */
export const boxesButton = 'handbook-boxes';

/** The ids of the buttons that lead to sending a copy, and to the copies that came back. */
export const sendButton = 'send-copy';
export const returnedButton = 'returned-copies';

/** The id of the button that leads to taking the panel out. */
export const takeOffButton = 'take-off';

/** Screens that a button of the overview's own leads to. */
const buttons: Partial<Record<Screen['name'], string>> = {
  boxes: boxesButton,
  send: sendButton,
  returned: returnedButton,
  programme: returnedButton,
  'take-off': takeOffButton,
  rows: frameworkButton,
};

/** The button on the overview that the focus goes back to when this screen is left; null where there is none. */
export function buttonBehind(screen: Screen): string | null {
  if (screen.name === 'overview') return null;
  const own = buttons[screen.name];
  if (own !== undefined) return own;
  const field = screen.name === 'framework' ? screen.field : screen.name;
  const ofEvidence = evidenceScreens.some((name) => name === screen.name);
  const step = steps.find((one) =>
    ofEvidence ? one.id === evidenceStep : field !== undefined && one.fields.includes(field),
  );
  return step ? stepButton(step) : frameworkButton;
}

/** The state of a field that has a screen of its own; the session always has those. */
export function fieldOf(fields: readonly FieldState[], id: string): FieldState {
  const field = fields.find((one) => one.id === id);
  if (!field) throw new Error(`The framework has no field ${id}`);
  return field;
}
