// Runs a share of the test files in one context, so that what they import is loaded and warmed up once, not for each file.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import foldersInWord from './folders-in-word.json';

const tests = path.resolve(__dirname, '..');

/** The test files of a project, as paths below `test/`. */
export function testFiles(project: 'unit' | 'in-word'): readonly string[] {
  const others = ['journeys', 'together'];
  return readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => {
      const [folder = ''] = name.split('/');
      return !others.includes(folder) && foldersInWord.includes(folder) === (project === 'in-word');
    })
    .sort();
}

/** Runs every test file whose turn it is, each under its name: of `shares` files in a row, the one numbered `share`, from 1. */
export function runShare(project: 'unit' | 'in-word', share: number, shares: number): void {
  const files = testFiles(project).filter((_, at) => at % shares === share - 1);
  if (files.length === 0) throw new Error('No test files were found.');
  runFiles(files);
}

/** Runs test files, by their paths below `test/`, each under its name. */
export function runFiles(names: readonly string[]): void {
  for (const name of names) describe(name, () => void jest.requireActual(path.join(tests, name)));
}
