// What colleagues answered beside what stands in our document: question by question, person by person.
import { sameWords } from '../../enquiry/answer';
import { fingerprint } from '../../enquiry/fingerprint';
import { distinctNames } from './distinct-names';
import type { ReturnedCopy } from '../return/returned-copy';

/**
 * `same`: the words that stand here, or those that were sent out. `changed`: other words. `new`: nothing stands here yet. `empty`: nothing
 * was written. `missing`: the copy has no place for it. `conflict`: both have changed since the copy went out.
 */
export type AnswerStatus = 'same' | 'changed' | 'new' | 'empty' | 'missing' | 'conflict';

/** An answer of ours. */
export interface OwnAnswer {
  readonly id: string;
  readonly stem: string;
  readonly answer: string;
}

/** One copy, under the name it is shown by. */
export interface NamedCopy {
  readonly name: string;
  /** The same without a number; empty where only its file has a name. */
  readonly person: string;
  readonly copy: ReturnedCopy;
}

export interface ComparedAnswer {
  readonly name: string;
  readonly status: AnswerStatus;
  readonly answer: string;
}

/** One question of the table. */
export interface ComparedQuestion extends OwnAnswer {
  /** One for each copy, in their order. */
  readonly theirs: readonly ComparedAnswer[];
}

const longestName = 60;

/**
 * Names for copies, each another: what the person calls them, else who saved them last, else their file; a number where a name comes twice.
 * @param given what the person calls them, in the order of the copies; empty where they said nothing
 * @param reserved names that nobody's copy may have
 */
export function namedCopies(
  copies: readonly ReturnedCopy[],
  given: readonly string[] = [],
  reserved: readonly string[] = [],
): NamedCopy[] {
  const people = copies.map((copy, at) => shortName(given[at] ?? '') || shortName(copy.savedBy));
  const names = distinctNames(
    copies.map(({ file }, at) => people[at] || file.replace(/\.docx$/i, '')),
    reserved,
  );
  return copies.map((copy, at) => ({ name: names[at] ?? '', person: people[at] ?? '', copy }));
}

const shortName = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longestName).trim();

/**
 * The table. A question that only copies have comes at its end, with nothing of ours.
 * @param boxes our answers in the handbook's boxes; null where nobody has read them: then those of the copies are left aside too
 */
export function compareCopies(
  own: readonly OwnAnswer[],
  copies: readonly NamedCopy[],
  boxes: readonly OwnAnswer[] | null = null,
): ComparedQuestion[] {
  const known = new Set(own.map(({ id }) => id));
  const others = new Map(
    copies.flatMap(({ copy }) =>
      copy.answers.filter(({ id }) => !known.has(id)).map(({ id, stem }) => [id, { id, stem, answer: '' }] as const),
    ),
  );
  const inBoxes = copies.flatMap(({ copy }) => copy.boxes);
  const asked =
    boxes === null
      ? []
      : [
          ...new Map(
            inBoxes.map(({ id, stem }) => [id, boxes.find((one) => one.id === id) ?? { id, stem, answer: '' }]),
          ).values(),
        ];
  return [...own, ...others.values(), ...asked].map((question) => ({
    ...question,
    theirs: copies.map((one) => compared(question, one)),
  }));
}

function compared(own: OwnAnswer, { name, copy }: NamedCopy): ComparedAnswer {
  const found = [...copy.answers, ...copy.boxes].find(({ id }) => id === own.id);
  if (!found) return { name, status: 'missing', answer: '' };
  const { answer } = found;
  if (answer === '') return { name, status: 'empty', answer };
  if (sameWords(answer, own.answer)) return { name, status: 'same', answer };
  if (own.answer === '') return { name, status: 'new', answer };
  const sent = copy.record?.tables.flatMap(({ fields }) => fields).find(({ id }) => id === own.id)?.seen?.fingerprint;
  if (sent === markOf(found)) return { name, status: 'same', answer };
  return { name, status: sent !== undefined && sent !== fingerprint(own.answer) ? 'conflict' : 'changed', answer };
}

const marks = new WeakMap<object, string>();

/** The mark of an answer in a copy, made once: the table is made anew with every copy that is read and every letter of a name. */
function markOf(found: { readonly answer: string }): string {
  const mark = marks.get(found) ?? fingerprint(found.answer);
  marks.set(found, mark);
  return mark;
}

/** What becomes of one question: our words stay, one colleague's take their place, or chosen ones stand below ours, each with its name. */
export type Merge =
  | { readonly kind: 'mine' }
  | { readonly kind: 'theirs'; readonly name: string }
  | { readonly kind: 'both'; readonly names: readonly string[] };

/** The words a choice comes to; null where nothing changes. */
export function merged(question: ComparedQuestion, choice: Merge): string | null {
  if (choice.kind === 'mine') return null;
  if (choice.kind === 'theirs') return answerBy(question, choice.name);
  const theirs = choice.names.flatMap((name) => {
    const answer = answerBy(question, name);
    // What was put in once is not put in again.
    const attributed = answer === null ? '' : `${name}: ${answer}`;
    return attributed === '' || question.answer.includes(attributed) ? [] : [attributed];
  });
  return theirs.length === 0 ? null : [question.answer, ...theirs].filter((words) => words !== '').join('\n');
}

function answerBy({ theirs }: ComparedQuestion, name: string): string | null {
  const answer = theirs.find((one) => one.name === name)?.answer ?? '';
  return answer === '' ? null : answer;
}
