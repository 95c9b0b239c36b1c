// Whether words name people: some, everyone, or people and nothing else.
import { hasMark } from './slots/sentence';
import { isAtSchool } from './words/school';
import { setOf } from './words/set';

const everyoneBefore = setOf('all our the my their every each these any of');
const everyoneAfter = setOf('pupil pupils people others everyone everybody');
const isPerson = (word: string): boolean => isAtSchool(word) || word === 'people' || word === 'pupil';

/** Whether there are people here, or a mark that says which. Canonical words. */
export function namesPeople(plain: string): boolean {
  const words = plain.split(' ');
  return words.some(isPerson) || hasMark(words);
}

/** Whether this is everyone rather than a group. */
export function namesEveryone(plain: string): boolean {
  const words = plain.split(' ');
  const last = words.pop() ?? '';
  return everyoneAfter.has(last) && words.every((word) => everyoneBefore.has(word));
}
