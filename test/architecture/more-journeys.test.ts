// Each journey that only the full run plays stands in its README, with tests that are there and that `npm test` runs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const tests = path.join(__dirname, '..');
const folder = path.join(tests, 'journeys/more');
const rows = readFileSync(path.join(folder, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()));
const namedIn = (cell = ''): string[] => [...cell.matchAll(/`([\w./-]+\.ts)`/g)].map(([, file = '']) => file);

test('each of them has a row', () => {
  const named = rows.flatMap(([, journey]) => namedIn(journey));
  expect(named.sort()).toEqual(readdirSync(folder).filter((file) => file.endsWith('.test.ts')));
});

test.each(rows.map(([, , claim = '', proof = '']) => [claim, proof]))(
  '“%s” is proved by tests that are there',
  (_, proof) => {
    const files = namedIn(proof);
    expect(files).not.toEqual([]);
    for (const file of files) expect([file, existsSync(path.join(tests, file))]).toEqual([file, true]);
    for (const file of files) expect(file).not.toContain('more/');
  },
);
