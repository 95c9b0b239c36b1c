// A value once it has stopped changing for a while: what is shown at each pause of the typing, and not at each key.
import { useEffect, useState } from 'react';

/** The value as it was when it last rested for so many milliseconds; at first, the value itself. */
export function useDebouncedValue<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}

/** A pause in typing, after which a check is shown. */
export const pause = 400;

/** Longer: a person who hears what is said of their typing is told once, and not in the middle of a word. */
export const pauseBeforeSpeaking = 1500;
