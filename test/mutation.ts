// A mutation run: npm run mutation -- -m src/enquiry/rows.ts. Stryker itself ends well where nothing was there to change, so that is asked here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal, runCommand } from './refusal';

const root = path.join(__dirname, '..');
const report = path.join(root, 'dist/mutation.json');
const isPattern = (name: string): boolean => /[*?[{(!]/.test(name);

/** The files that are named after `-m` or `--mutate`, without their lines. */
const named = (words: readonly string[]): string[] =>
  words
    .flatMap((word, at) => (word === '-m' || word === '--mutate' ? [words[at + 1] ?? ''] : []))
    .flatMap((list) => list.split(','))
    .map((name) => name.replace(/:\d[\d:-]*$/, ''));

function changes(): number {
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as {
    files: Record<string, { mutants: { status: string }[] }>;
  };
  return Object.values(files).flatMap(({ mutants }) => mutants.filter(({ status }) => status !== 'Ignored')).length;
}

function main(): void {
  const words = process.argv.slice(2);
  const missing = named(words).filter((name) => !isPattern(name) && !existsSync(path.join(root, name)));
  if (missing.length > 0) throw new Refusal(`There is no file ${missing.map((name) => `"${name}"`).join(', ')}.`);
  const stryker = path.join(root, 'node_modules/.bin/stryker');
  const { status } = spawnSync(process.execPath, [stryker, 'run', ...words], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  if (changes() === 0) throw new Refusal('Nothing was changed: no decision stands in what was named.');
}

runCommand(main);
