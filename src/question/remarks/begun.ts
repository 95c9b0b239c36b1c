// Sentences that the panel begins with the person's own words and leaves open at what is missing.
import { assumedAt } from '../assumed';
import type { Reading } from '../read';
import type { Found } from '../slots/find';
import { isIn, spanOf } from '../slots/sentence';
import type { Span } from '../tokens';
import { askOpenly } from '../wording/ask-openly';
import { aimVerbs, effectVerbs, helpingVerbs } from '../words/effect';
import { prepositions } from '../words/grammar';
import { capital } from '../wording/capitals';
import { setOf } from '../words/set';
import { at, typed, whole } from './remark';

/** The longest sentence that is said again with a gap in it. */
export const longestRepeated = 140;

/** What a question is left open with, at its end. */
type End = 'by' | 'by …, so that' | 'so that' | 'for';

/**
 * The person's whole question with a beginning of what is missing at its end: "How can we raise standards by …?". Null where that would
 * not read well: "by" and "so that" need a question about what somebody can do; "for" goes with any short open question.
 */
export function goneOn(reading: Reading, found: Found, end: End): string | null {
  const { form, words, opens } = reading;
  const aim = form === 'yes-no' ? undefined : askOpenly(reading, found)?.replace('?', '');
  const asked = form === 'open' && (found.who !== null || end === 'for');
  const sentence = aim ?? (asked ? typed(reading, whole(reading)) : '');
  const said = aim?.toLowerCase().split(' ') ?? words.slice(opens).map(({ as }) => as);
  // What stands after a colon would take the "by" to itself.
  if (words.some(({ as }) => as === ':') || sentence === '' || sentence.length > longestRepeated) return null;
  if (!mayGoOn(said, end)) return null;
  if (end.startsWith('by') && ['so', 'order'].some((purpose) => said.includes(purpose)))
    return aim === undefined ? byBeforePurpose(reading) : null;
  return goesWith(said, end) ? `${capital(sentence)} ${end} …?` : null;
}
const canBe = setOf('can could might do will should');

/** Whether a question of these words asks what can be done, or for "for" how things are, and does not go on so already. */
function mayGoOn(said: readonly string[], end: End): boolean {
  const [first, second = ''] = said;
  const open = end === 'for';
  return (
    (first === 'how' || (first === 'what' && open)) &&
    (canBe.has(second) || (open && ['does', 'is'].includes(second))) &&
    !said.includes(end.split(' ')[0] ?? '')
  );
}

/** Whether what is missing would go with the question, and not with what stands last in it. */
function goesWith(said: readonly string[], end: End): boolean {
  if (end === 'for') return !said.includes('best') && !said.includes('who');
  if (said.some((each) => means.has(each))) return false;
  // "By" would go with what stands last: "… where staff want to work by …".
  return end === 'so that' || !(said.some((each) => clauses.has(each)) || said.length > longestAim);
}
export const means = setOf('by through using that');
export const clauses = setOf('where when because if whatever wherever while whether regardless');
const longestAim = 24;

/** "How can we improve our letters by …, so that parents read them?": a purpose would take the "by" to itself. */
function byBeforePurpose(reading: Reading): string | null {
  const { words, opens } = reading;
  const purposes = words.flatMap(({ as, kind }, index) =>
    kind === 'word' &&
    ((as === 'so' && ['that', 'as'].includes(at(reading, index + 1))) ||
      (as === 'order' && at(reading, index - 1) === 'in'))
      ? [as === 'so' ? index : index - 1]
      : [],
  );
  const [purpose = 0, further] = purposes;
  if (further !== undefined || purpose < opens + 4) return null;
  if (words.slice(0, purpose).some(({ as }) => means.has(as))) return null;
  const [before, after] = [spanOf(words, [opens, purpose]), spanOf(words, [purpose, words.length])];
  return `${capital(typed(reading, before))} by …, ${typed(reading, after)}?`;
}

/**
 * The person's question with a gap in the place of words that say too little: "How does homework improve …?". Null where the gap would not
 * stand at its end, or little would be left.
 */
export function withGapAt(reading: Reading, gap: Span): string | null {
  const { form, words, opens, text } = reading;
  if (form !== 'open' || assumedAt(words.map(({ as }) => as))) return null;
  const start = words[opens]?.start ?? 0;
  const before = text.slice(start, gap.start).replace(/\s+/g, ' ').trimEnd();
  const after = typed(reading, { start: gap.end, end: whole(reading).end }).trim();
  const [next = ''] = after.toLowerCase().split(' ');
  if (before.split(' ').length < 3 || before.length + after.length > longestRepeated) return null;
  // What goes on with its verb, or joins a second thing to it, does not go on after a gap.
  if (after !== '' && !prepositions.has(next)) return null;
  const last = before.split(' ').at(-1)?.toLowerCase() ?? '';
  // "How do we get … at teaching?": what people are or become is no thing.
  if (['get', 'become', 'be', 'make', 'feel'].includes(last)) return null;
  const leads = ['to', 'on', 'about'].includes(last);
  if (!leads && ![effectVerbs, aimVerbs, helpingVerbs].some((verbs) => isIn(verbs, last))) return null;
  return `${capital(before)} …${after === '' ? '' : ` ${after}`}?`;
}

/** A question with a gap in the place of words that say too little; as it was where they do not stand in it once. */
export function withGapFor(question: string, words: string): string {
  const places = question.toLowerCase().split(` ${words.toLowerCase()}`);
  const [before = '', after = ''] = places;
  const next = after.trim().split(/[ ?]/)[0] ?? '';
  const last = before.split(' ').at(-1) ?? '';
  // After "a", "more" or "additional" a gap would tear a name apart.
  const opens =
    prepositions.has(last) || last === 'to' || [effectVerbs, aimVerbs, helpingVerbs].some((verbs) => isIn(verbs, last));
  if (places.length !== 2 || !opens || !(after === '?' || (prepositions.has(next) && next !== 'of'))) return question;
  return `${question.slice(0, before.length)} …${question.slice(before.length + words.length + 1)}`;
}
