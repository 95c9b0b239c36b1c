// Our own answers in the handbook's boxes, looked for once a copy holds some: nobody may have asked for them before.
import { useEffect, useRef } from 'react';
import type { NamedCopy } from '../../../sharing/compare/compare';
import type { ScreenProps } from '../screen';
import type { BoxState } from '../../../app/session/session-state';

/** Null until they are read, and where no copy holds a box. */
export function useBoxesToCompare(
  session: ScreenProps['session'],
  state: ScreenProps['state'],
  copies: readonly NamedCopy[],
): readonly BoxState[] | null {
  const wanted = copies.some(({ copy }) => copy.boxes.length > 0);
  const asked = useRef(false);
  const free = state.working === null;
  const known = state.boxes !== null;
  useEffect(() => {
    if (!wanted || known || !free || asked.current) return;
    asked.current = true; // once: where the document cannot be read, that is said, and the copies' boxes are left aside
    void session.readBoxes();
  }, [session, wanted, known, free]);
  return wanted ? (state.boxes?.all ?? null) : null;
}
