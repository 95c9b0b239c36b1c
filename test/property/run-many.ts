// Runs many random scenarios in one command, a process for each stretch: every panel of a scenario is a page of its own, and pages pile up in memory.
// npm run stories -- 2000
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { runCommand, wholeNumber } from '../refusal';

const stretch = 200;

function main(): void {
  const wanted = wholeNumber('The number of stories', process.argv[2] ?? '2000');
  const first = wholeNumber('PROPERTY_SEED', process.env.PROPERTY_SEED ?? String(Date.now() % 1_000_000_000), 0);
  for (let played = 0; played < wanted; played += stretch) {
    const env = {
      ...process.env,
      PROPERTY_RUNS: String(Math.min(stretch, wanted - played)),
      PROPERTY_SEED: String(first + played),
    };
    const jest = path.join(process.cwd(), 'node_modules/.bin/jest');
    const { status } = spawnSync(
      process.execPath,
      [jest, '--selectProjects', 'in-word', '--testPathPatterns', 'nothing-is-lost'],
      { env, stdio: 'inherit' },
    );
    if (status !== 0) process.exit(1);
  }
  process.stdout.write(`${wanted} scenarios, from seed ${first} on, and nothing was lost.\n`);
}

runCommand(main);
