// Which sub-question is which: each keeps its id while its words are edited, here or in the document, by the nearest text.
import { itemsOf, type Items } from './items';
import { read, subQuestionSchema } from './schema';

/** The kind of its items' keys. */
export const subQuestionKind = 'sub-question';

/** One sub-question with its id. */
export interface SubQuestion {
  readonly id: string;
  readonly text: string;
}

/** At least this share of the words is the same, for a line to be an edit of what was there. */
const near = 0.4;

/** The sub-questions the record knows, also those that are no longer in the list. Unreadable ones are left out. */
export function knownSubQuestions(items: Items): readonly SubQuestion[] {
  return itemsOf(items, subQuestionKind).flatMap(({ id, value }) => {
    const known = read(subQuestionSchema, value);
    return known ? [{ id, text: known.text }] : [];
  });
}

/**
 * The lines with their ids, in their order: the same words keep theirs, then the nearest;
 * what is left is new.
 * @param lines the sub-questions as they read now
 * @param known those the record knows
 * @param freshId makes an id
 */
export function identified(
  lines: readonly string[],
  known: readonly SubQuestion[],
  freshId: () => string,
): readonly SubQuestion[] {
  const free = new Set(known);
  const found = new Map<number, SubQuestion>();
  const take = (at: number, one: SubQuestion): void => {
    found.set(at, one);
    free.delete(one);
  };
  lines.forEach((line, at) => {
    const same = [...free].find(({ text }) => text === line);
    if (same) take(at, same);
  });
  const pairs = lines.flatMap((line, at) =>
    found.has(at) ? [] : [...free].map((one) => ({ at, one, likeness: likeness(line, one.text) })),
  );
  for (const { at, one, likeness: share } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (share >= near && free.has(one) && !found.has(at)) take(at, one);
  }
  return lines.map((text, at) => ({ id: found.get(at)?.id ?? freshId(), text }));
}

/** The sub-questions of which the record does not know these words yet. */
export function changedSubQuestions(
  now: readonly SubQuestion[],
  known: readonly SubQuestion[],
): readonly SubQuestion[] {
  return now.filter(({ id, text }) => known.find((one) => one.id === id)?.text !== text);
}

/**
 * What somebody chose anew, with the sub-questions chosen before that do not stand in the framework now: nobody could see those, and their words
 * may come back.
 * @param part what is changed; where it chooses no sub-questions, it stays as it is
 * @param before the ids as the record has them
 * @param standing the sub-questions as they stand
 */
export function withGone<Part extends { readonly questions?: readonly string[] }>(
  part: Part,
  before: readonly string[],
  standing: readonly SubQuestion[],
): Part {
  const { questions: chosen } = part;
  if (!chosen) return part;
  const gone = before.filter((one) => !chosen.includes(one) && standing.every(({ id }) => id !== one));
  return { ...part, questions: [...chosen, ...gone] };
}

/** The share of the words that two texts have in common, each counted as often as it stands. */
function likeness(one: string, other: string): number {
  const [left, right] = [wordsIn(one), wordsIn(other)];
  if (left.length + right.length === 0) return 0;
  const rest = [...right];
  const common = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / (left.length + right.length);
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
