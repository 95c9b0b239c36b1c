// Every test that docs/word-findings.md names is there.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const page = readFileSync(path.join(root, 'docs/word-findings.md'), 'utf8');
const named = [...page.matchAll(/\| `([\w./-]+)`: ([^|]+) \|/g)].map(
  ([, file = '', name = '']) => [file, name] as const,
);

test('the page names tests', () => expect(named.length).toBeGreaterThan(25));

test.each(named)('%s: %s', (file, name) => {
  expect(readFileSync(path.join(root, file), 'utf8')).toContain(name);
});
