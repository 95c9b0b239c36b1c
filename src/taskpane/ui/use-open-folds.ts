// Which folds of a list stand open. All of them open one after the other, each in a task of its own: the panel does not stand still meanwhile.
import { useEffect, useState } from 'react';

/** What stands open, and what is still to open. */
export interface OpenFolds {
  readonly open: readonly string[];
  readonly toOpen: readonly string[];
}

/** Every fold opens, those that stand open already among them. */
export const withAllToOpen = ({ open }: OpenFolds, ids: readonly string[]): OpenFolds => ({
  open,
  toOpen: ids.filter((id) => !open.includes(id)),
});

/** The first that is still to open stands open. */
export const withNextOpen = ({ open, toOpen: [next, ...toOpen] }: OpenFolds): OpenFolds => ({
  open: next === undefined ? open : [...open, next],
  toOpen,
});

/**
 * @param atFirst the folds that are open at first
 * @returns `set` is for what a person opens or closes one by one: it is at once, and ends what was still to open
 */
export function useOpenFolds(atFirst: () => readonly string[]): {
  readonly open: readonly string[];
  readonly set: (ids: readonly string[]) => void;
  readonly openAll: (ids: readonly string[]) => void;
} {
  const [folds, setFolds] = useState<OpenFolds>(() => ({ open: atFirst(), toOpen: [] }));
  useEffect(() => {
    if (folds.toOpen.length === 0) return undefined;
    const timer = setTimeout(() => setFolds(withNextOpen));
    return () => clearTimeout(timer);
  }, [folds]);
  return {
    open: folds.open,
    set: (open) => setFolds({ open, toOpen: [] }),
    openAll: (ids) => setFolds((all) => withAllToOpen(all, ids)),
  };
}
