// What the panel knows of one document at one moment. Pure.
import type { SelfTestReport } from '../../word/self-test/self-test';
import type { BoxReading } from '../../word/boxes/boxes';
import type { Items } from '../../enquiry/items';
import type { OpenedScreen } from '../../enquiry/schema';
import type { Outline } from '../../enquiry/outline';
import type { FieldState } from './field-state';
import { fieldsWithoutTable } from './framework-fields';
import type { LastAction } from './undo';

/** Something the person should know. One notice a subject: a newer one takes its place. */
export interface Notice {
  readonly about:
    'device' | 'record' | 'document' | 'edit mode' | 'repeated table' | 'waiting' | 'elsewhere' | 'panel' | 'row';
  readonly intent: 'info' | 'warning';
  readonly text: string;
  /** What the person can do about it here. */
  readonly action?: { readonly label: string; readonly run: () => Promise<void> };
  /** The other answer, where it is a question. */
  readonly otherwise?: Notice['action'];
}

/** One of the handbook's boxes: how it stands in the document, and its answer. */
export interface BoxState {
  readonly box: BoxReading['box'];
  readonly kind: BoxReading['kind'];
  readonly field: FieldState;
}

export interface SessionState {
  readonly phase: 'starting' | 'not fetched' | 'ready' | 'not in Word' | 'too old' | 'taken off';
  /** The table that holds the framework: our own, or one the school had. Without it, words wait in the record. */
  readonly framework: 'none' | 'ours' | 'own';
  readonly fields: readonly FieldState[];
  /** What a look through the document showed; null where nobody looked. */
  readonly outline: Outline | null;
  /** The handbook's boxes, once the person asked for them. `unseen`: text boxes could not be looked into. */
  readonly boxes: { readonly all: readonly BoxState[]; readonly unseen: boolean } | null;
  /** The id in the document's record; null where it holds none. Copies share it, those that were made by hand too. */
  readonly enquiry: string | null;
  /** What the record keeps beside the framework: cards, marks, versions of the question, notes. */
  readonly items: Items;
  /** What the last action of the panel replaced, and could put back. */
  readonly lastAction: LastAction | null;
  readonly notices: readonly Notice[];
  /** Does this device keep what is typed? Not before its storage is open, and not once it has refused. */
  readonly onDevice: boolean;
  /** How this Word works; null until it was looked at. */
  readonly selfTest: SelfTestReport | null;
  /** Are the cards of the first run shown? */
  readonly welcome: boolean;
  /** The screen that was open when the panel was last closed on this device; null where that is not known, and once another was opened. */
  readonly lastScreen: OpenedScreen | null;
  readonly working:
    | 'reading'
    | 'inserting'
    | 'editing rows'
    | 'looking'
    | 'looking for boxes'
    | 'opening'
    | 'copying'
    | 'commenting'
    | null;
}

/** Before anything was read. */
export const atFirst: SessionState = {
  phase: 'starting',
  framework: 'none',
  fields: fieldsWithoutTable(() => undefined),
  outline: null,
  boxes: null,
  enquiry: null,
  items: {},
  lastAction: null,
  notices: [],
  onDevice: false,
  selfTest: null,
  welcome: false,
  lastScreen: null,
  working: null,
};

/** The framework's fields and the boxes'. */
export function everyField({ fields, boxes }: SessionState): readonly FieldState[] {
  return [...fields, ...(boxes?.all.map(({ field }) => field) ?? [])];
}

/** The state with one field changed, in the framework or in a box. */
export function withField(state: SessionState, id: string, how: (field: FieldState) => FieldState): SessionState {
  const { fields, boxes } = state;
  const changed = (field: FieldState): FieldState => (field.id === id ? how(field) : field);
  if (fields.some((field) => field.id === id)) return { ...state, fields: fields.map(changed) };
  return boxes
    ? { ...state, boxes: { ...boxes, all: boxes.all.map((box) => ({ ...box, field: changed(box.field) })) } }
    : state;
}
