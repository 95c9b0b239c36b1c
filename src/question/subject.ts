// Who is to do it, in front of what they do: "our pupils in Year 4 speak up".
import { namesPeople } from './people';
import { kindOfOutcome } from './kinds';

/** People are named in fewer characters. */
const longestSubject = 120;
const counted = /^(?:more|most|fewer|some|no|not|half)\b/;

/**
 * Where canonical words divide into people and what they do: the end of the one, the start of the other (after "to"). Null where they do
 * not, or where the people are counted ("more pupils take part"), since then the count is part of the aim.
 */
export function divideSubject(plain: string): [number, number] | null {
  if (counted.test(plain)) return null;
  for (let at = plain.indexOf(' '); at >= 0 && at <= longestSubject; at = plain.indexOf(' ', at + 1)) {
    const done = plain.slice(at + 1).replace(/^to /, '');
    if (namesPeople(plain.slice(0, at)) && /^(?:doing|change)$/.test(kindOfOutcome(done)))
      return [at, plain.length - done.length];
  }
  return null;
}
