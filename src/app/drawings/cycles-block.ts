// The cycles for the document: under the starting point a small table for each, one line for all that is said of it.
import type { Cycle } from '../../enquiry/cycles';
import { oneLine } from '../../enquiry/managed-block';
import { decisions } from '../../handbook/cycle';
import type { BlockSection, ManagedBlock } from '../../ooxml/managed-block';
import { cyclesPartWords as words } from './strings';

/** The word that ends the tags of its tables. */
export const cyclesPart = 'cycles';

/** @param baseline what the framework says of the starting point; empty where it says nothing */
export function cyclesBlock(cycles: readonly Cycle[], baseline: string): ManagedBlock {
  return {
    id: cyclesPart,
    title: words.part,
    text: [baseline === '' ? words.about : words.baseline(oneLine(baseline))],
    more: cycles.map((cycle) => ({ id: cycle.id, title: words.cycle(cycle.number), table: cycleTable(cycle) })),
  };
}

/** Always the same lines, so that what a colleague wrote beside one of them stays beside it. */
export function cycleTable(cycle: Cycle): NonNullable<BlockSection['table']> {
  const decision = decisions.find(({ id }) => id === cycle.decision)?.name ?? '';
  const says = (text: string): string => oneLine(text) || words.nothing;
  const { rows } = words;
  return {
    rows: [
      [rows.when, says(words.when(words.days(cycle.from, cycle.to), oneLine(cycle.who)))],
      [rows.question, says(cycle.question)],
      [rows.change, says(cycle.change)],
      [rows.expected, says(cycle.expected)],
      [rows.seen, says(cycle.seen)],
      [rows.surprises, says(cycle.surprises)],
      [rows.learned, says(cycle.learned)],
      [rows.decision, says(decision)],
      [rows.changes, says(words.changes(cycle.changes, oneLine(cycle.why)))],
    ],
    widths: [28, 72],
  };
}
