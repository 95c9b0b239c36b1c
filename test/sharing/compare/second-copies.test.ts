import { namedCopies } from '../../../src/sharing/compare/compare';
import { readReturnedCopy, type ReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { secondCopies } from '../../../src/sharing/compare/second-copies';
import { asked, copy } from '../copies';

function saved(by: string, at: string, goal = 'Reading', file = 'Plan.docx'): ReturnedCopy {
  const got = readReturnedCopy(file, copy(new Map([['goal', goal]]), { author: by }), asked);
  if (got.kind !== 'copy') throw new Error(got.why);
  return { ...got, savedAt: at };
}
const told = (copies: readonly ReturnedCopy[], given: readonly string[] = []) =>
  secondCopies(namedCopies(copies, given)).map(({ newer, older, by }) => [older.name, newer.name, by]);

test('of two copies under one name the newer is told, whichever was read first', () => {
  const [early, late] = [saved('Ana', '2026-03-01T09:00:00.000Z'), saved('Ana', '2026-03-04T09:00:00.000Z', 'Writing')];
  expect(told([early, late])).toEqual([['Ana', 'Ana (2)', 'date']]);
  expect(told([late, early])).toEqual([['Ana (2)', 'Ana', 'date']]);
});

test('three copies: each that is not the newest is named beside it', () => {
  const at = (day: number, goal: string): ReturnedCopy => saved('Ana', `2026-03-0${day}T09:00:00.000Z`, goal);
  expect(told([at(2, 'b'), at(3, 'c'), at(1, 'a')])).toEqual([
    ['Ana', 'Ana (2)', 'date'],
    ['Ana (3)', 'Ana (2)', 'date'],
  ]);
});

test('the same file twice is said to be the same; where the dates do not tell, nothing is claimed', () => {
  const one = saved('Ana', '2026-03-01T09:00:00.000Z');
  expect(told([one, one])).toEqual([['Ana (2)', 'Ana', 'same words']]);
  expect(told([saved('Ana', '', 'a'), saved('Ana', '', 'b')])).toEqual([['Ana (2)', 'Ana', 'nothing']]);
});

test('one copy may have gone to many: the mark of sending makes nobody the same, and a name given by hand tells people apart or together', () => {
  const [one, other] = [
    saved('Admin', '2026-03-01T09:00:00.000Z', 'a'),
    saved('Admin', '2026-03-02T09:00:00.000Z', 'b'),
  ];
  expect(one.copyId).toBe(other.copyId);
  expect(told([one, other], ['Ana', 'Ben'])).toEqual([]);
  expect(told([one, other], ['Ana', ' ana '])).toEqual([['Ana', 'ana (2)', 'date']]);
  expect(told([saved('', '2026-03-01T09:00:00.000Z', 'a'), saved('', '2026-03-02T09:00:00.000Z', 'b')])).toEqual([]);
});
