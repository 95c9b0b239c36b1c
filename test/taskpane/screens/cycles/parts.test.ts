// Whoever comes back to a cycle goes on where they left off.
import { cycleKeys, cyclesIn } from '../../../../src/enquiry/cycles';
import { isSaid, nextPart, parts } from '../../../../src/taskpane/screens/cycles/parts';
import { asItems, cycleThings } from '../../../enquiry/full-year';

const [full] = cyclesIn(asItems(cycleThings(1)));
const [bare] = cyclesIn(
  asItems([[cycleKeys.choice('c1'), { from: '2026-09-14', to: '', decision: null, changes: null }]]),
);

test('of a full cycle everything is said, of a bare one nothing', () => {
  expect(parts.filter((part) => isSaid(full!, part))).toEqual(parts);
  expect(parts.filter((part) => isSaid(bare!, part))).toEqual([]);
});

test('the first part of which nothing is said comes next; of a full cycle, and of none, the first', () => {
  expect(nextPart({ ...full!, surprises: '' })).toBe(parts.indexOf('surprises'));
  expect(nextPart({ ...full!, decision: null })).toBe(parts.indexOf('decision'));
  expect([nextPart(bare), nextPart(full), nextPart(undefined)]).toEqual([0, 0, 0]);
});
