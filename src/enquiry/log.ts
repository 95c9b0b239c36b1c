// The log of evidence: what came in, from whom, when, for which sub-question, what it shows and where it is kept. Never the evidence itself.
import { perspectives } from '../handbook/perspectives';
import { byDay, dayIn } from './day';
import { itemsOf, wordsOf, type Items } from './items';
import { oneLine } from './managed-block';
import { onceForEach } from './once';
import type { Plan, PlanEntry } from './plan';
import { logChoiceSchema, read } from './schema';

/** One piece of evidence that came in. */
export interface LogEntry {
  readonly id: string;
  /** What it is called: its own words, else the name of the planned source. */
  readonly what: string;
  /** The source of the plan that it is; null where it was not planned, or is planned no longer. */
  readonly planned: PlanEntry | null;
  /** The sub-questions it speaks to, by id, of those that stand in the framework. */
  readonly questions: readonly string[];
  readonly perspective: string | null;
  /** The day it came in, as yyyy-mm-dd; empty where none is set. */
  readonly when: string;
  /** Nobody expected what it shows. */
  readonly unexpected: boolean;
  readonly whom: string;
  /** What it shows, in a sentence. */
  readonly shows: string;
  /** Where the evidence itself is kept. */
  readonly where: string;
}

/** The choices about an entry, as the record keeps them. */
export interface LogChoice {
  /** The id of the plan's entry that it came from. */
  readonly entry: string | null;
  readonly questions: readonly string[];
  readonly perspective: string | null;
  readonly when: string;
  readonly unexpected: boolean;
}

/** The keys under which the record keeps the log. Words are items of their own. */
export const logKeys = {
  choice: (entry: string): string => `log/${entry}`,
  what: (entry: string): string => `log-what/${entry}`,
  whom: (entry: string): string => `log-whom/${entry}`,
  shows: (entry: string): string => `log-shows/${entry}`,
  where: (entry: string): string => `log-where/${entry}`,
};

/** All that the record keeps of an entry. */
export const keysOfEntry = (entry: string): readonly string[] => Object.values(logKeys).map((key) => key(entry));

/** What the record keeps of each entry. A set of items is never changed in place, and is gone through once: a log may be long. */
const keptIn = onceForEach((items: Items) => {
  const [what, whom] = [wordsOf(items, 'log-what'), wordsOf(items, 'log-whom')];
  const [shows, where] = [wordsOf(items, 'log-shows'), wordsOf(items, 'log-where')];
  return itemsOf(items, 'log').map(({ id, value }) => {
    const { entry, questions, perspective, when, unexpected } = readLogChoice(value);
    const words = {
      what: oneLine(what.get(id) ?? ''),
      whom: whom.get(id) ?? '',
      shows: shows.get(id) ?? '',
      where: where.get(id) ?? '',
    };
    return { entry, questions, itself: { id, perspective, when, unexpected, ...words } };
  });
});

/** The log as the record has it, in the order of its days; what has no day comes last, in the order it was kept. */
export function logIn(items: Items, plan: Plan): readonly LogEntry[] {
  return keptIn(items)
    .map(({ entry, questions, itself }): LogEntry => {
      const planned = plan.entries.find((one) => one.id === entry) ?? null;
      return {
        ...itself,
        planned,
        questions: questions.filter((one) => plan.questions.some((question) => question.id === one)),
        what: itself.what || (planned?.source ?? ''),
      };
    })
    .sort(byDay);
}

/** Never throws: what cannot be read is not chosen. */
export const readLogChoice = (value: unknown): LogChoice =>
  typeof value === 'object' && value !== null ? readOnce(value) : asChoice(value);

/** A choice is never changed in place, and is read once, however many sets of items hold it: each key typed makes a set. */
const readOnce = onceForEach(asChoice);

function asChoice(value: unknown): LogChoice {
  const choice = read(logChoiceSchema, value);
  return {
    entry: choice?.entry ?? null,
    questions: choice?.questions ?? [],
    perspective: perspectives.find(({ id }) => id === choice?.perspective)?.id ?? null,
    when: dayIn(choice?.when),
    unexpected: choice?.unexpected === true,
  };
}

/** What an entry starts from when a planned source has arrived. @param today as yyyy-mm-dd */
export function arrived({ id, questions, perspective }: PlanEntry, today: string): LogChoice {
  return { entry: id, questions, perspective, when: today, unexpected: false };
}

/** The planned sources that have a name and of which nothing has come in. */
export function stillToCome(plan: Plan, log: readonly LogEntry[]): readonly PlanEntry[] {
  const come = new Set(log.map(({ planned }) => planned?.id));
  return plan.entries.filter(({ id, source }) => source !== '' && !come.has(id));
}
