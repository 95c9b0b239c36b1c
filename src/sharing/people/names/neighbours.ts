// What stands in one breath with a body or a subject is of its kind: "Maths Café", "Kirkland Academy".
import { textBefore } from '../span';
import { isGivenName } from '../vocabulary/given-names';
import { alsoSurnames, institution, starters } from '../vocabulary/not-names';
import { isTimeOrPlace } from './kinds';
import { type LookedRun } from './looked-run';
import { opens } from './run-parts';
import { startsSentence, type Word } from './runs';

const role =
  /^(?:Headteacher|Head|Deputy|SENCo|SENDCo|Teacher|Governors?|Assistant|Manager|Lead|Leader|Chair|Clerk|Officer|Adviser|Advisor|Director|Coach|Mentor|Principal|Secretary|Librarian|TA|HLTA|Pupil|Child|Parent)$/i;

/** Headteacher, Pupil: what somebody is, beside the name. */
export const isRole = ({ text }: Word): boolean => role.test(text);

/** @param strength of the best sign beside the run */
export function isOfItsNeighbour(run: LookedRun, strength: number): boolean {
  const { whole, last, beside, text } = run;
  const behind = whole.words.find(({ start }) => start > last.end);
  if (behind && isMorningsOf(last, behind, text)) return false;
  if (behind && isBody(behind, text)) return true;
  if (strength > 1 || !beside || isToDo(beside, last, text)) return false;
  return !isInClass(beside, text) && !isBesideGiven(run, beside) && !isStarter(beside);
}

/** "Ring Environment Agency": whatever stands before, a body follows. */
const isBody = (word: Word, text: string): boolean =>
  institution.test(word.text) && !isRole(word) && !alsoSurnames.has(word.key) && text.charAt(word.end) !== ':';

/** "In Reception Isla …": the class, and then somebody in it. */
const isInClass = (beside: Word, text: string): boolean =>
  /^(?:Reception|Nursery)$/.test(beside.text) &&
  /\b(?:in|from|for) $/i.test(textBefore(text, beside, 'from '.length + 1));

const isBesideGiven = ({ given }: LookedRun, beside: Word): boolean => given && !institution.test(beside.text);

const isStarter = ({ key }: Word): boolean => starters.has(key) || opens.test(key);

/** "Amelia Nursery, mornings only": a class, and when somebody comes to it. */
const isMorningsOf = (last: Word, behind: Word, text: string): boolean =>
  behind.key === 'nursery' &&
  isGivenName(last.key) &&
  /^,? ?[(–-]? ?(?:mornings?|afternoons?|[ap]m|full.?time|part.?time|new|starter|starts?)\b/i.test(
    text.slice(behind.end, behind.end + 14),
  );

/** "Review Hazel in six weeks", "Test Jet again": what a line begins with is to be done to whoever follows, where a small word goes on. */
const isToDo = (beside: Word, { start, key, end }: Word, text: string): boolean =>
  beside.end < start &&
  startsSentence(beside) &&
  isGivenName(key) &&
  !isTimeOrPlace(key) &&
  /^(?:review|test|group|report|coach|mentor|question|draft|section|admin)$/.test(beside.key) &&
  /^ (?:in|again|at|with|on|before|after|and|to|by|each|every|next|weekly|daily|first|this) /.test(
    text.slice(end, end + 9),
  );
