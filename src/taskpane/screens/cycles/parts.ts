// The parts of a cycle in their order, and which of them are done.
import type { Cycle } from '../../../enquiry/cycles';
import type { PartId } from './strings';

export const parts: readonly PartId[] = [
  'change',
  'expected',
  'seen',
  'surprises',
  'learned',
  'decision',
  'question',
  'days',
];

/** Is something said in this part? */
export function isSaid(cycle: Cycle, part: PartId): boolean {
  switch (part) {
    case 'decision':
      return cycle.decision !== null;
    case 'question':
      return cycle.changes !== null;
    case 'days':
      return cycle.who !== '';
    default:
      return cycle[part] !== '';
  }
}

/** Where whoever comes back goes on: the first part of which nothing is said. */
export function nextPart(cycle: Cycle | undefined): number {
  return cycle
    ? Math.max(
        0,
        parts.findIndex((part) => !isSaid(cycle, part)),
      )
    : 0;
}
