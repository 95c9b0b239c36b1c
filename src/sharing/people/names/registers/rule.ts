// What a rule for registers is, and what they all ask of a place in a text.
import type { Span } from '../../span';
import type { ReadText } from '../document-words';
import type { Word } from '../runs';

/** @returns the name that begins with the word numbered `at`, or null where this rule sees none */
export type RegisterRule = (read: ReadText, at: number) => Span | null;

/** What a register prints behind a name. */
export const columnBehind =
  /^,? ?[(–-]? ?(?:(?:year|yr|y|class) ?\d[a-z]?|\d{1,2}[a-z]|year|yr|y|class|form|reception|nursery|age|aged|dob|d\.o\.b|upn|male|female|m|f|pp|eal|sen|send|fsm|lac|absent|present)\b/i;

/** At the beginning of a text, a line or a cell; a number may stand before. */
export function opensLine(text: string, { start }: Word): boolean {
  let at = start - 1;
  while (at >= 0 && /[ \d.)•*-]/.test(text.charAt(at))) at -= 1;
  return (
    at < 0 ||
    /[\n\t|;:]/.test(text.charAt(at)) ||
    / \d{1,2}[.)] $/.test(text.slice(Math.max(0, start - 5), start)) ||
    numbered.test(text.slice(Math.max(0, start - 16), start))
  );
}

/** "Contact 1 Hall, Niamh": what a form counts. */
const numbered = /^(?:contact|parent|carer|guardian|pupil|child|student|candidate|priority|seat|place) \d{1,3} $/i;
