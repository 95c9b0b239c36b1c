// The commands and the pages that tell of them: each names the other, and what a command plays outside of jest needs nothing of jest's.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'learn/README.md', 'src/stand-in/README.md'].concat(
  ['architecture', 'for-it', 'hosting', 'hostile-inputs', 'panel', 'paths', 'walks', 'word-hand-checks'].map(
    (name) => `docs/${name}.md`,
  ),
);
const said = pages.map(read).join('\n');

test('each command of package.json stands on a page, and each on a page is there', () => {
  const named = [...said.matchAll(/npm (?:(?:run (?:--silent )?)([\w:-]+)|(start|test)\b)/g)].map(
    ([, run, own]) => run ?? own ?? '',
  );
  expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('each script that a page has run by tsx is there', () => {
  const files = [...said.matchAll(/npx tsx ([\w/.-]+\.ts)/g)].map(([, file = '']) => file);
  const kept = execFileSync('git', ['ls-files', '*.ts'], { cwd: root, encoding: 'utf8' }).split('\n');
  expect(files.filter((file) => !kept.includes(file))).toEqual([]);
});

test('the panel’s page object and the way to every screen play without jest, too', () => {
  const [object = ''] = /export class PanelPage [\s\S]*?\n}\n/.exec(read('test/journeys/panel-page.ts')) ?? [];
  expect(object.length).toBeGreaterThan(1000);
  const texts = [object, read('test/journeys/first-sight.ts'), read('test/bench/hostile-doors.ts')];
  const found = texts.flatMap((text) =>
    text.match(/(?<!\.)\b(?:expect|test|describe|beforeEach|afterEach)\(|\bjest\.\w+/g),
  );
  expect(found.filter((words) => words !== null)).toEqual([]);
});

test('the command of the hostile inputs runs each test that their table names', () => {
  const page = read('docs/hostile-inputs.md');
  const pattern = new RegExp(/--testPathPatterns '([^']+)'` after a build/.exec(page)?.[1] ?? '^$');
  const named = [...page.matchAll(/`(test\/[\w/-]+\.test\.ts)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !pattern.test(file))).toEqual([]);
});
