// What colleagues answered beside what stands in our document: question by question, person by person.
import { onceForEach } from '../../enquiry/once';
import type { HeldThing } from '../../ooxml/page-text';
import type { BesideWords } from '../copy/beside-answers';
import type { ReturnedCopy } from '../return/returned-copy';
import { answerWasSent } from './as-sent';
import { beginningSent, withBelow } from './below-ours';
import { distinctNames } from './distinct-names';
import { normalForm } from '../copy/normal-form';
import { overviewWords } from './strings';

/**
 * `same`: the words that stand here, or those that were sent out. `changed`: other words. `new`: nothing stands here yet. `beside`: nothing new
 * in the place for it, but words beside it. `held`: no words, but a picture or another thing that has to be looked at in the file. `empty`:
 * nothing is there. `missing`: the copy has no place for it. `conflict`: both have changed since the copy went out.
 */
export type AnswerStatus = 'same' | 'changed' | 'new' | 'beside' | 'held' | 'empty' | 'missing' | 'conflict';

/** Those in which somebody says something that is not here yet. */
const saysMore: readonly AnswerStatus[] = ['changed', 'new', 'beside', 'held', 'conflict'];

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
  /** All that is said: the words in the place for it where they are other ones than ours, and those beside it. */
  readonly answer: string;
  /** The lines of it that are ours as they were sent out, where both have changed since; else empty. */
  readonly asSent: string;
  /** Are these other words than ours? Also where they are as they were sent out, and ours have moved on. */
  readonly ownWords: boolean;
  /** The words beside the place, with where they stand; they are in `answer`, too. */
  readonly beside: readonly BesideWords[];
  readonly held: readonly HeldThing[];
}

/** One question of the table. */
export interface ComparedQuestion extends OwnAnswer {
  /** One for each copy, in their order. */
  readonly theirs: readonly ComparedAnswer[];
}

const longestName = 60;

/**
 * Names for copies, each another: what the person calls them, else what they say at their top, else who saved them last, else their file; a number where a name comes twice.
 * @param given what the person calls them, in the order of the copies; empty where they said nothing
 * @param reserved names that nobody's copy may have
 */
export function namedCopies(
  copies: readonly ReturnedCopy[],
  given: readonly string[] = [],
  reserved: readonly string[] = [],
): NamedCopy[] {
  const people = copies.map(
    (copy, at) => shortName(given[at] ?? '') || shortName(copy.signed) || shortName(copy.savedBy),
  );
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
  const place = inPlace(own, copy);
  const beside = copy.beside.filter(({ field }) => field === own.id);
  const more = beside.map(({ words }) => words).join('\n');
  const held = copy.answers.find(({ id }) => id === own.id)?.held ?? [];
  const saidInPlace = saysMore.includes(place.status);
  const shown = { name, beside, held };
  if (more !== '') {
    const answer = saidInPlace ? `${place.answer}\n${more}` : more;
    const ownWords = normalForm(answer) !== formOf(own);
    return { ...shown, status: saidInPlace ? place.status : 'beside', answer, asSent: place.asSent, ownWords };
  }
  return { ...shown, ...place, status: place.status === 'empty' && held.length > 0 ? 'held' : place.status };
}

/** What the place for an answer says. */
function inPlace(
  own: OwnAnswer,
  copy: ReturnedCopy,
): Pick<ComparedAnswer, 'status' | 'answer' | 'asSent' | 'ownWords'> {
  const found = [...copy.answers, ...copy.boxes].find(({ id }) => id === own.id);
  if (!found) return { status: 'missing', answer: '', asSent: '', ownWords: false };
  const { answer } = found;
  const none = { answer, asSent: '', ownWords: false };
  if (answer === '') return { status: 'empty', ...none };
  if (answer === own.answer || formOf(found) === formOf(own)) return { status: 'same', ...none };
  const said = { ...none, ownWords: true };
  if (own.answer === '') return { status: 'new', ...said };
  const wasSent = (words: string): boolean | null => answerWasSent(copy, own.id, words);
  if (wasSent(answer) === true) return { status: 'same', ...said };
  // Who answers without seeing ours has changed nothing of it.
  if (copy.sent?.fresh.includes(own.id) || wasSent(own.answer) !== false) return { status: 'changed', ...said };
  return { status: 'conflict', ...said, asSent: beginningSent(answer, (beginning) => wasSent(beginning) === true) };
}

// Made once for each answer: the table is made anew with every copy that is read and every letter of a name.
type Answer = Pick<OwnAnswer, 'answer'>;
const formOf = onceForEach(({ answer }: Answer) => normalForm(answer));

/** The answers in which somebody says something that is not here. */
export const sayingMore = ({ theirs }: ComparedQuestion): readonly ComparedAnswer[] =>
  theirs.filter(({ status }) => saysMore.includes(status));

/** The table in the order in which it is read: first what needs a look. */
export interface AnswersOverview {
  /** The questions in which somebody says something that is not here. */
  readonly differ: readonly ComparedQuestion[];
  /** The others: everybody says what stands here, or nothing, or has no place for it. */
  readonly rest: readonly ComparedQuestion[];
  /** The names of copies that have a place for none of the questions: a part without them, or a table that was taken out. */
  readonly without: readonly string[];
}

/** @param questions what `compareCopies` gives; a question that no copy has a place for is in neither list */
export function overviewOf(questions: readonly ComparedQuestion[]): AnswersOverview {
  const compared = questions.filter(({ theirs }) => theirs.some(({ status }) => status !== 'missing'));
  const differs = (question: ComparedQuestion): boolean => sayingMore(question).length > 0;
  return {
    differ: compared.filter(differs),
    rest: compared.filter((one) => !differs(one)),
    without: (questions[0]?.theirs ?? [])
      .map(({ name }) => name)
      .filter((_name, at) => questions.every(({ theirs }) => theirs[at]?.status === 'missing')),
  };
}

/** The overview in sentences, of which each stands for what is not shown one by one. */
export function overviewSaid({ differ, rest, without }: AnswersOverview): readonly string[] {
  const all = differ.length + rest.length;
  return [
    ...(all > 0 ? [overviewWords.differ(differ.length, all)] : []),
    ...(differ.length > 0 && rest.length > 0 ? [overviewWords.rest(rest.length)] : []),
    ...(without.length > 0 ? [overviewWords.without(without)] : []),
  ];
}

/** Words that belong to no question, with all whose copies say them. */
export interface LooseWords {
  readonly words: string;
  readonly names: readonly string[];
  /** They stand in every one of several copies: the document's own, most likely. */
  readonly everywhere: boolean;
}

/** The lines of a copy, each with what tells it from others. */
const looseIn = onceForEach(({ loose }: ReturnedCopy) => loose.map((words) => [normalForm(words), words] as const));

/** Each such line once, however many copies say it; those of one copy first. */
export function looseWordsOf(copies: readonly NamedCopy[]): LooseWords[] {
  const found = new Map<string, { readonly words: string; readonly names: string[] }>();
  for (const { name, copy } of copies) {
    for (const [key, words] of looseIn(copy)) {
      const known = found.get(key) ?? { words, names: [] };
      if (!known.names.includes(name)) known.names.push(name);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .map(({ words, names }) => ({ words, names, everywhere: names.length > 1 && names.length === copies.length }))
    .sort((one, other) => one.names.length - other.names.length);
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
  return withBelow(
    question.answer,
    choice.names.flatMap((name) => question.theirs.filter((one) => one.name === name)),
  );
}

function answerBy({ theirs }: ComparedQuestion, name: string): string | null {
  const answer = theirs.find((one) => one.name === name)?.answer ?? '';
  return answer === '' ? null : answer;
}
