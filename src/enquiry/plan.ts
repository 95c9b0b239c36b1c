// The plan of the evidence: which source answers which sub-question, whose view it gives, when, by whom, with what consent.
import { deck } from '../handbook/evidence-cards';
import { perspectives } from '../handbook/perspectives';
import { wordsAt, type Card } from './cards';
import { dayIn } from './day';
import { itemsOf, type Items } from './items';
import { oneLine } from './managed-block';
import { entrySchema, planDatesSchema, read } from './schema';
import { identified, knownSubQuestions, type SubQuestion } from './sub-question-ids';

/** One source of evidence in the plan. */
export interface PlanEntry {
  readonly id: string;
  /** What it is called: the card's name, or the words of a new source. */
  readonly source: string;
  /** The card it is, where the school has it already. */
  readonly card: string | null;
  /** The sub-questions it helps to answer, by id; one that is deleted since is left out. */
  readonly questions: readonly string[];
  /** The words of the sub-question it was meant for, where that is deleted since and there is no other; else null. */
  readonly meantFor: string | null;
  readonly perspective: string | null;
  /** A day as yyyy-mm-dd; empty where none is set. */
  readonly when: string;
  readonly who: string;
  readonly consent: string;
}

/** The choices about an entry, as the record keeps them. */
export interface EntryChoice {
  readonly card: string | null;
  readonly questions: readonly string[];
  readonly perspective: string | null;
  readonly when: string;
}

export interface Plan {
  /** The sub-questions as they stand in the framework. */
  readonly questions: readonly SubQuestion[];
  readonly entries: readonly PlanEntry[];
  /** The day of the baseline and the last day of the year, as yyyy-mm-dd; empty where not set. */
  readonly baseline: string;
  readonly end: string;
}

/** The sources that have a name. One without is not planned yet: it neither counts nor goes into the document. */
export const namedSources = ({ entries }: Pick<Plan, 'entries'>): readonly PlanEntry[] =>
  entries.filter(({ source }) => source !== '');

/** The keys under which the record keeps the plan. Words are items of their own. */
export const planKeys = {
  dates: 'plan-dates/year',
  entry: (entry: string): string => `plan/${entry}`,
  source: (entry: string): string => `plan-source/${entry}`,
  who: (entry: string): string => `plan-who/${entry}`,
  consent: (entry: string): string => `plan-consent/${entry}`,
};

/** All that the record keeps of a source. */
export const keysOfSource = (entry: string): readonly string[] =>
  [planKeys.entry, planKeys.source, planKeys.who, planKeys.consent].map((key) => key(entry));

/** How the id of a sub-question begins that the record does not know yet. */
const forTheMoment = 'new-';

/** Does the record know all of them? Where one is new, its id is another one a moment later. */
export const areKept = (questions: readonly SubQuestion[]): boolean =>
  questions.every(({ id }) => !id.startsWith(forTheMoment));

/**
 * The plan as the record has it.
 * @param texts the sub-questions as they stand in the framework
 */
export function planIn(items: Items, texts: readonly string[], cards: readonly Card[]): Plan {
  const known = knownSubQuestions(items);
  // One that the record does not know yet can have no entry: an id for the moment will do.
  let fresh = 0;
  const questions = identified(texts, known, () => `${forTheMoment}${(fresh += 1)}`);
  const entries = itemsOf(items, 'plan').map(({ id, value }): PlanEntry => {
    const choice = readEntry(value);
    const assigned = choice.questions.filter((one) => questions.some((question) => question.id === one));
    const card = cards.find((one) => one.id === choice.card);
    const words = (key: (entry: string) => string): string => wordsAt(items, key(id));
    return {
      ...choice,
      id,
      questions: assigned,
      meantFor: assigned.length > 0 ? null : (known.find((one) => choice.questions.includes(one.id))?.text ?? null),
      source: oneLine(words(planKeys.source)) || (card?.name ?? ''),
      who: words(planKeys.who),
      consent: words(planKeys.consent),
    };
  });
  const dates = read(planDatesSchema, items[planKeys.dates]?.value);
  return { questions, entries, baseline: dayIn(dates?.baseline), end: dayIn(dates?.end) };
}

/** Never throws: what cannot be read is not chosen. */
export function readEntry(value: unknown): EntryChoice {
  const entry = read(entrySchema, value);
  return {
    card: entry?.card ?? null,
    questions: entry?.questions ?? [],
    perspective: perspectives.find(({ id }) => id === entry?.perspective)?.id ?? null,
    when: dayIn(entry?.when),
  };
}

/** What a new entry for a card starts from. */
export function entryForCard(card: string, question: string | null): EntryChoice {
  return {
    card,
    questions: question === null ? [] : [question],
    perspective: deck.find(({ id }) => id === card)?.perspective ?? null,
    when: '',
  };
}
