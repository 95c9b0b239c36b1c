// Parts of the question that a person typed into the builder. Each is kept with the draft it was typed for: in another question it would
// make a mixture of the two.
import { normalisedText } from './normalised-text';

/** The parts the builder asks for, in its order. */
export const questionParts = ['action', 'outcome', 'group', 'knowing'] as const;

export type QuestionPart = (typeof questionParts)[number];

export interface TypedPart {
  readonly text: string;
  /** The question as it stood when it was typed. */
  readonly of: string;
}

/** Where the record keeps a part. */
export const partKey = (part: QuestionPart): string => `question-part/${part}`;

/** A part as the record gave it back; null where there is none. Earlier versions kept the words alone. */
export function readTypedPart(value: unknown): TypedPart | null {
  if (typeof value === 'string') return { text: value, of: '' };
  if (typeof value !== 'object' || value === null) return null;
  const { text, of } = value as Partial<Record<keyof TypedPart, unknown>>;
  return typeof text === 'string' && typeof of === 'string' ? { text, of } : null;
}

/** Is this still the same draft, with a word or two changed? At least half of all their words are in both. */
export function isSameDraft(one: string, other: string): boolean {
  const [first, second] = [one, other].map(
    (text) =>
      new Set(
        normalisedText(text)
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => word !== ''),
      ),
  ) as [Set<string>, Set<string>];
  const all = new Set([...first, ...second]);
  if (all.size === 0) return true;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared * 2 >= all.size;
}
