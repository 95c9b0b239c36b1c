// What is due, by the plan and by what came in.
import { dayAt } from '../../src/enquiry/day';
import { dueIn } from '../../src/enquiry/due';
import { withItem, type Items } from '../../src/enquiry/items';
import { arrived, logIn, logKeys } from '../../src/enquiry/log';
import { planIn, planKeys } from '../../src/enquiry/plan';

const now = new Date('2026-11-29T12:00:00Z');
const planned = Object.entries({
  late: '2026-11-28',
  today: '2026-11-29',
  spring: '2027-03-01',
  some: '',
}).reduce<Items>(
  (items, [id, when]) =>
    withItem(
      withItem(items, planKeys.entry(id), { card: null, questions: [], perspective: null, when }, now),
      planKeys.source(id),
      `The ${id} one`,
      now,
    ),
  {},
);
const dueOf = (items: Items): string[] => {
  const plan = planIn(items, [], []);
  return dueIn(plan, logIn(items, plan), '2026-11-29').map(({ entry, state }) => `${entry.id}: ${state}`);
};

test('what is past its day comes first, then what is coming, then what has no day; today’s is not overdue', () => {
  expect(dueOf(planned)).toEqual(['late: overdue', 'today: coming', 'spring: coming', 'some: no day']);
});

test('what arrived is due no longer, and is due again when it is taken out of the log', () => {
  const entry = planIn(planned, [], []).entries.find(({ id }) => id === 'late')!;
  const came = withItem(planned, logKeys.choice('e1'), arrived(entry, '2026-11-29'), now);
  expect(dueOf(came)).not.toContain('late: overdue');
  expect(dueOf(withItem(came, logKeys.choice('e1'), null, now))).toContain('late: overdue');
});

test('a source without a name is not due', () => {
  expect(dueOf(withItem(planned, planKeys.source('late'), null, now))).not.toContain('late: overdue');
});

test('the day is the one on this computer’s calendar, not in Greenwich', () => {
  const late = new Date(2026, 10, 9, 23, 59);
  expect(dayAt(late)).toBe('2026-11-09');
});
