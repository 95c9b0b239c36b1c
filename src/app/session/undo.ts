// What the panel's last action replaced, so that it can be put back. Pure. (Word's script API cannot group undo, and Word's own undo tells
// the panel nothing.)
import type { FieldState } from './field-state';

/** What one action did to one field: the words it took the place of, and what stood in the document afterwards. */
interface Replaced {
  readonly words: string;
  readonly left: string;
}

/** One action, by field. */
export interface LastAction {
  readonly replaced: ReadonlyMap<string, Replaced>;
  /** The person is still in the field: what they write next belongs to the same action. */
  readonly goesOn: boolean;
}

/** The last action after words were replaced. Several writes of one field while the person is in it are one action. */
export function afterReplacing(last: LastAction | null, replaced: ReadonlyMap<string, Replaced>): LastAction | null {
  const [first, ...more] = replaced;
  if (!first) return last;
  const [field, { left }] = first;
  const same =
    last?.goesOn === true && more.length === 0 && last.replaced.size === 1 ? last.replaced.get(field) : undefined;
  return { replaced: same ? new Map([[field, { words: same.words, left }]]) : replaced, goesOn: true };
}

/** The person left the field: what they do next is another action. */
export function actionEnded(last: LastAction | null): LastAction | null {
  return last?.goesOn ? { ...last, goesOn: false } : last;
}

/** The words that can be put back for a field; null where there are none, or where somebody has written there since. */
export function wordsToPutBack(
  last: LastAction | null,
  field: Pick<FieldState, 'id' | 'syncState' | 'inDocument'>,
): string | null {
  const replaced = last?.replaced.get(field.id);
  const untouched = replaced !== undefined && field.syncState === 'in sync' && field.inDocument === replaced.left;
  return untouched && replaced.words !== field.inDocument ? replaced.words : null;
}
