// Every member of Word's and Office's API that the panel calls has a row that says what the stand-in answers and why.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sources } from '../../src/stand-in/sources';
import { membersInUse } from './members-in-use';
import { sourcesTable } from './sources-table';

/** `load` and `items` do the same on every class. */
const rowOf = (member: string): string => member.replace(/^Word\.\w+\.(load|items)$/, '*.$1');

test('there is a row for each member that the panel calls, and for no other', () => {
  const used = [...new Set(membersInUse('word').map(rowOf))].sort();
  expect(used.length).toBeGreaterThan(100);
  expect(Object.keys(sources).sort()).toEqual(used);
}, 120_000);

test('SOURCES.md is what is made from the rows', () => {
  expect(readFileSync(path.join(__dirname, '../../src/stand-in/SOURCES.md'), 'utf8')).toBe(sourcesTable());
});
