// What the people check says of one text that is being written. It hints; nothing is held up.
import type { Looked } from '../../app/workers/look-for-people';
import { remarkWords as words } from './strings';

/** @returns undefined where nothing in the text may say who somebody is */
export function remarkOn({ found, asked }: Looked): string | undefined {
  const [first] = found;
  if (first) {
    const same = found.filter(({ kind }) => kind === first.kind).map(({ quote }) => quote);
    return words.found([...new Set(same)], first.kind);
  }
  return asked.length === 0 ? undefined : words.asked(asked.map(({ word }) => word));
}
