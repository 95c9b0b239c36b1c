// "the Nowaks came", "we visited the Okafors": a family, told by what it does where its name is a word, and asked about where nobody knows it.
import { textBefore } from '../span';
import { isSmallWord } from './kinds';
import { type LookedRun, type Told } from './looked-run';
import { startsSentence } from './runs';

const beforeFamily = /\b(?:the|both|both the|all the|two|three|those)(?: (?:two|three|four|five|older|younger))? $/i;
/** What is done to a family or told of it: "a letter to the", "we visited the". */
const toFamily =
  /\b(?:visit|visited|visiting|to|with|from|about|met|meet|rang|ring|saw|see|asked|ask|told|for|by|either of|one of|contact|contacted) (?:both |all |all of )?the(?: (?:two|three))? $/i;
const ofFamily =
  /^(?:['’] (?:house|home|flat|car|children|boys|girls|address)| (?:asked|said|rang|came|come|want|wanted|live|lived|moved|share|shared|left|wrote|agreed|did not|didn['’]t|don['’]t|are coming|are in (?:Year|Class)|have (?:asked|moved|left|had|two|three|four|children)|had (?:asked|moved|left)|both|know|were (?:asked|told|late|upset|pleased|invited)|walk|and the \p{Lu}\p{L}{1,30}s\b))/u;

/** @returns null where it is no family */
export function asFamily({ words, first, last, kinds, given, text, right }: LookedRun): Told | null {
  const left = textBefore(text, first, 40);
  if (words.length > 1 || given || first.looks !== 'capital' || !/[^s]s$/.test(last.key)) return null;
  if (!beforeFamily.test(left) || (startsSentence(first) && !/\bthe /i.test(left))) return null;
  const strange = kinds[0] === 'unknown' && !isSmallWord(first.key);
  const is = ofFamily.test(right) || (strange && toFamily.test(left));
  // Of what nobody knows and only "the" stands before, there may be many: a cup, a make.
  if (!is && (!strange || /\bthe $/i.test(left))) return null;
  return { words, name: is ? { start: first.start, end: last.end } : null, strength: is ? 2 : 0, denied: 'no' };
}
