// The cycles for the document: a table each, always with the same lines.
import { cycleTable, cyclesBlock } from '../../../src/app/drawings/cycles-block';
import type { Cycle } from '../../../src/enquiry/cycles';
import { sectionsOf } from '../../../src/ooxml/managed-block';

const cycle = (part: Partial<Cycle>): Cycle => ({
  id: 'c1',
  number: 1,
  from: '',
  to: '',
  question: '',
  who: '',
  change: '',
  expected: '',
  seen: '',
  surprises: '',
  learned: '',
  decision: null,
  changes: null,
  why: '',
  ...part,
});

test('a cycle says when and who, the question as it stood, what was tried and seen, and what was decided', () => {
  expect(
    cycleTable(
      cycle({
        from: '2026-09-14',
        to: '2026-11-03',
        who: 'Two Year 4 teachers',
        question: 'How can partner talk\nlead to wider reading?',
        change: 'Partner talk',
        seen: 'Wider choices',
        decision: 'adapt',
        changes: 'yes',
        why: 'It is about choosing',
      }),
    ).rows,
  ).toEqual([
    ['When and who', '14 September 2026 to 3 November 2026; Two Year 4 teachers'],
    ['The question as it stood', 'How can partner talk lead to wider reading?'],
    ['The change we tried', 'Partner talk'],
    ['What we expected', '–'],
    ['What we saw', 'Wider choices'],
    ['Surprises', '–'],
    ['What we learned', '–'],
    ['Adopt, adapt or stop', 'Adapt it'],
    ['Does the question change?', 'Yes: It is about choosing'],
  ]);
});

test('each cycle has a section of its own, by its id, below the starting point', () => {
  const block = cyclesBlock([cycle({}), cycle({ id: 'c2', number: 2 })], 'A third take the first book');
  expect(block.text).toEqual(['Where we started: A third take the first book']);
  expect(sectionsOf(block).map(({ part, title }) => [part, title])).toEqual([
    ['cycles', 'Our cycles'],
    ['cycles/c1', 'Cycle 1'],
    ['cycles/c2', 'Cycle 2'],
  ]);
});

test('a cycle in which nothing is said yet has the same lines', () => {
  const first = (rows: readonly (readonly string[])[]) => rows.map(([name]) => name);
  expect(first(cycleTable(cycle({})).rows)).toEqual(first(cycleTable(cycle({ change: 'Talk', changes: 'no' })).rows));
});
