// The names of the screens, and what every screen is given. A name that is added here is asked for by the registry and by the accessibility journeys.
import type { SessionActions } from '../../app/session/actions';
import type { FieldState } from '../../app/session/field-state';
import type { FieldOfEvery } from '../../app/session/framework-fields';
import type { SessionState } from '../../app/session/session-state';

export const screenNames = [
  'overview',
  'goal',
  'question',
  'question-history',
  'sub-questions',
  'framework',
  'rows',
  'boxes',
  'evidence',
  'cards',
  'pathway',
  'reflections',
  'plan',
  'ethics',
  'offers',
  'collect',
  'cycles',
  'analyse',
  'conclude',
  'poster',
  'handover',
  'send',
  'returned',
  'programme',
  'help',
  'remove-add-in',
] as const;

export type ScreenName = (typeof screenNames)[number];

/** What is open. The framework may be opened at one of its fields. */
export interface Screen {
  readonly name: ScreenName;
  readonly field?: string;
}

/** What every screen is given. */
export interface ScreenProps {
  readonly session: SessionActions;
  readonly state: SessionState;
  readonly open: (screen: Screen) => void;
  /** The field it was opened at. */
  readonly at?: string | undefined;
}

/** The state of a field that has a screen of its own; the session always has those. */
export function fieldOf(fields: readonly FieldState[], id: FieldOfEvery): FieldState {
  const field = fields.find((one) => one.id === id);
  if (!field) throw new Error(`The framework has no field ${id}`);
  return field;
}
