// A value that follows another one after a pause, so that a check speaks between thoughts and not at every key.
import { useEffect, useState } from 'react';

export function useRested<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}

/** Long enough not to interrupt typing, short enough to feel immediate. */
export const pauseBeforeCheck = 400;
