// What is due: the planned sources that have not come in, by the days they were planned for.
import { byDay } from './day';
import { stillToCome, type LogEntry } from './log';
import type { Plan, PlanEntry } from './plan';

export interface Due {
  readonly entry: PlanEntry;
  /** `overdue`: its day is past. `coming`: its day is today or ahead. */
  readonly state: 'overdue' | 'coming' | 'no day';
}

/** In the order of their days; what has none comes last. @param today as yyyy-mm-dd */
export function dueIn(plan: Plan, log: readonly LogEntry[], today: string): readonly Due[] {
  return [...stillToCome(plan, log)].sort(byDay).map((entry) => ({
    entry,
    state: entry.when === '' ? 'no day' : entry.when < today ? 'overdue' : 'coming',
  }));
}
