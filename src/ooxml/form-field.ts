// Word's older form fields (FORMTEXT, FORMDROPDOWN, FORMCHECKBOX): what they show, and whether anybody put it there.
import type { Element } from '@xmldom/xmldom';
import { attribute, child, children, isW } from './reading-order';
import { boxSigns } from './tick-box';

/** What a field shows that somebody put there; `unchosen`: the entry a list shows that nobody is known to have chosen. */
export interface FormFieldText {
  readonly text: string;
  readonly unchosen?: string;
}

/**
 * @param data the field's w:ffData
 * @param result the words between its marks
 */
export function formFieldText(data: Element, result: string): FormFieldText {
  const list = child(data, 'ddList');
  if (list) return chosenIn(list);
  const box = child(data, 'checkBox');
  if (box) {
    const state = child(box, 'checked') ?? child(box, 'default');
    return { text: isOn(state) ? boxSigns.ticked : boxSigns.empty };
  }
  const byDefault = attribute(child(child(data, 'textInput'), 'default'), 'val') ?? '';
  return { text: result.trim() === byDefault.trim() ? '' : result };
}

/** Word writes which entry was chosen; without that a list shows its default, which is the first unless said otherwise. */
function chosenIn(list: Element): FormFieldText {
  const entries = children(list)
    .filter((one) => isW(one, 'listEntry'))
    .map((one) => attribute(one, 'val') ?? '');
  const at = (name: string): number | undefined => {
    const value = attribute(child(list, name), 'val');
    return value === undefined ? undefined : Number(value);
  };
  const shown = at('default') ?? 0;
  const chosen = at('result');
  if (chosen !== undefined && chosen !== shown) return { text: entries[chosen] ?? '' };
  const unchosen = (entries[shown] ?? '').trim();
  return { text: '', ...(unchosen === '' ? {} : { unchosen }) };
}

function isOn(state: Element | undefined): boolean {
  return state !== undefined && !['0', 'false', 'off'].includes(attribute(state, 'val') ?? 'true');
}
