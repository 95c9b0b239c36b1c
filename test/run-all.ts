// npm test: lint, types, build and the tests without a browser beside each other, as many at once as there are processors; then the journeys over what was built.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';

interface Task {
  readonly name: string;
  readonly program: string;
  readonly words: readonly string[];
}

const places = Math.max(2, availableParallelism());
const program = (name: string): string => path.join(__dirname, '../node_modules/.bin', name);
const jest = (...projects: readonly string[]): readonly string[] => [
  ...['--selectProjects', ...projects, '--maxWorkers', String(places)],
];

/** The tests without a browser take as long as all the others: they get a worker for each processor, for when the others are done. */
const beforeJourneys: readonly Task[] = [
  {
    name: 'unit tests and jobs in the simulated Word',
    program: program('jest'),
    words: jest('unit-together', 'in-word-together'),
  },
  { name: 'lint of the layers and of React', program: program('eslint'), words: ['.'] },
  { name: 'lint', program: program('oxlint'), words: ['--type-aware'] },
  { name: 'build', program: program('webpack'), words: ['--mode', 'production'] },
  { name: 'format', program: program('prettier'), words: ['--check', '--log-level', 'warn', '.'] },
  {
    name: 'types',
    program: process.execPath,
    words: [path.join(__dirname, '../node_modules/typescript-7/bin/tsc'), '-b'],
  },
];
const journeys: Task = { name: 'journeys', program: program('jest'), words: jest('journeys') };

/** Runs a task to its end. Beside others its output comes in one piece when it is over. */
function run({ name, program: file, words }: Task, alone: boolean): Promise<boolean> {
  const began = Date.now();
  return new Promise((done) => {
    const child = spawn(file, words, {
      stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const said: Buffer[] = [];
    child.stdout?.on('data', (piece: Buffer) => said.push(piece));
    child.stderr?.on('data', (piece: Buffer) => said.push(piece));
    const ended = (worked: boolean): void => {
      const seconds = Math.round((Date.now() - began) / 1000);
      process.stdout.write(
        `${Buffer.concat(said).toString()}${worked ? 'passed' : 'FAILED'}: ${name} (${seconds} s)\n`,
      );
      done(worked);
    };
    child.once('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      ended(false);
    });
    child.once('close', (code) => ended(code === 0));
  });
}

async function main(): Promise<void> {
  const waiting = [...beforeJourneys];
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift())
      if (!(await run(task, false))) failed.push(task.name);
  };
  await Promise.all(Array.from({ length: places }, work));
  if (failed.length === 0 && !(await run(journeys, true))) failed.push(journeys.name);
  if (failed.length === 0) return;
  process.stdout.write(`Failed: ${failed.join(', ')}.\n`);
  process.exitCode = 1;
}

void main();
