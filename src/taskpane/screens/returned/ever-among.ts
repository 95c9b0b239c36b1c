// What once stood among the rows to look at stays there, so that no row goes from under the hands of whoever works on it.
import { useState } from 'react';

/** The ids that are among these, or once were since the screen opened. */
export function useEverAmong(now: readonly string[]): ReadonlySet<string> {
  const [ever, setEver] = useState<ReadonlySet<string>>(new Set(now));
  const fresh = now.filter((id) => !ever.has(id));
  if (fresh.length === 0) return ever;
  const all = new Set([...ever, ...fresh]);
  setEver(all);
  return all;
}
