// The cycles of an enquiry: what was tried, what was expected and seen, what was learned, and what was decided.
import { decisions, type Decision } from '../handbook/cycle';
import { wordsAt } from './cards';
import { dayIn } from './day';
import { itemsOf, type Items } from './items';
import type { LogEntry } from './log';
import { cycleChoiceSchema, read } from './schema';

export interface Cycle {
  readonly id: string;
  /** 1 for the first. */
  readonly number: number;
  /** The first and the last day, as yyyy-mm-dd; empty where not set. */
  readonly from: string;
  readonly to: string;
  /** The enquiry question as it stood when the cycle was begun. */
  readonly question: string;
  readonly who: string;
  readonly change: string;
  readonly expected: string;
  readonly seen: string;
  readonly surprises: string;
  readonly learned: string;
  /** Null: not decided yet. */
  readonly decision: Decision | null;
  /** Does the question change? Null: not said. */
  readonly changes: 'yes' | 'no' | null;
  /** Why it changes, or stays. */
  readonly why: string;
}

/** The choices about a cycle, as the record keeps them. */
export type CycleChoice = Pick<Cycle, 'from' | 'to' | 'decision' | 'changes'>;

/** What is written about a cycle; each is an item of its own. */
export const cycleTexts = ['question', 'who', 'change', 'expected', 'seen', 'surprises', 'learned', 'why'] as const;

export type CycleText = (typeof cycleTexts)[number];

/** The keys under which the record keeps the cycles. */
export const cycleKeys = {
  choice: (cycle: string): string => `cycle/${cycle}`,
  text: (cycle: string, text: CycleText): string => `cycle-${text}/${cycle}`,
};

/** All that the record keeps of a cycle. */
export const keysOfCycle = (cycle: string): readonly string[] => [
  cycleKeys.choice(cycle),
  ...cycleTexts.map((text) => cycleKeys.text(cycle, text)),
];

/** All cycles, in the order they were begun. */
export function cyclesIn(items: Items): readonly Cycle[] {
  return itemsOf(items, 'cycle').map(({ id, value }, at): Cycle => {
    const texts = Object.fromEntries(
      cycleTexts.map((text) => [text, wordsAt(items, cycleKeys.text(id, text))]),
    ) as Record<CycleText, string>;
    return { id, number: at + 1, ...readCycleChoice(value), ...texts };
  });
}

/** Never throws: what cannot be read is not chosen. */
export function readCycleChoice(value: unknown): CycleChoice {
  const choice = read(cycleChoiceSchema, value);
  const changes = choice?.changes;
  return {
    from: dayIn(choice?.from),
    to: dayIn(choice?.to),
    decision: decisions.find(({ id }) => id === choice?.decision)?.id ?? null,
    changes: changes === 'yes' || changes === 'no' ? changes : null,
  };
}

/** The evidence of the log that came in between a cycle's days; of a cycle that goes on, up to now. */
export function cameInDuring({ from, to }: Pick<Cycle, 'from' | 'to'>, log: readonly LogEntry[]): readonly LogEntry[] {
  return log.filter(({ when }) => when !== '' && when >= from && (to === '' || when <= to));
}
