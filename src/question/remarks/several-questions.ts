// A remark on more than one question in one text.
import type { Reading } from '../read';
import type { Span } from '../tokens';
import { auxiliaries, littleWords } from '../words/grammar';
import { setOf } from '../words/set';
import type { Said } from './remark';

/** Whether what opens second is no second question: "… and why", "What can we do?" after what sets the scene. */
export function isOneQuestion({ all, openings }: Reading): boolean {
  const [first, second] = openings;
  if (!first || !second || openings.length > 2) return false;
  const after = all.filter(({ start, kind }) => start >= second.start && kind === 'word');
  const before = all.filter(({ start }) => start >= first.start && start < second.start);
  const [what, then] = before;
  return after.every(({ as }) => littleWords.has(as) || idle.has(as)) || (what?.as === 'what' && then?.as === 'if');
}
const idle = setOf('help change happen happens matter');

/** Whether what opens here is in the order of a question: "how could we", "does it". */
export function asksInFull({ all }: Reading, opening: Span): boolean {
  const place = all.findIndex(({ start }) => start === opening.start);
  const [word = '', next = ''] = [all[place]?.as, all[place + 1]?.as];
  return auxiliaries.has(word) || (['how', 'what', 'why'].includes(word) && auxiliaries.has(next));
}

/** Whether what is asked second is about what the first one finds: "… and how could we use that?" */
export const goesOn = ({ all }: Reading, { start }: Span): boolean =>
  all.some((each) => each.start > start && ['it', 'that', 'this', 'them', 'these', 'helps'].includes(each.as));

/** What sets the scene in a sentence of its own, and what is asked after it. */
export function sceneOf(reading: Reading): Said | null {
  const [first, second] = reading.openings;
  const asked = reading.all.some(
    ({ kind, as, start }) => kind === 'stop' && as === '?' && start < (second?.start ?? 0),
  );
  if (!first || !second || !asked) return null;
  return sceneAsked(second);
}

/** "Our boys do not like writing. What can we do?": the question names nothing of its own. */
export const isBareAfterScene = ({ all, words }: Reading): boolean =>
  words.every(({ as, kind }) => kind !== 'word' || littleWords.has(as) || idle.has(as)) &&
  all.length > words.length + 1;

export const sceneAsked = (span: Span): Said => ({
  span,
  reason: 'This goes with the sentence before it; together they do not say yet what you would do.',
  nextStep: 'Put both in one sentence, and name one thing that you could try and for whom.',
});
