// The whole fault sweep: npm run faults, or npm run faults -- "editRows" for the jobs whose name holds that. Each kind of job has a process
// of its own: every trial is a page of its own, and all of them would not fit into one process's memory.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Refusal, runCommand } from '../refusal';
import { jobs, tiers } from './jobs';

const jest = path.join(process.cwd(), 'node_modules/.bin/jest');

function main(): void {
  const asked = process.argv[2];
  const every = new Set([...jobs.keys()].map((name) => name.replace(/:.*/, '')));
  const isThere = [...jobs.keys()].some((name) => tiers.some((tier) => `${name}, ${tier}`.includes(asked ?? '')));
  if (!isThere) throw new Refusal(`No job's name holds "${asked}". There are: ${[...every].join(', ')}.`);
  const kinds = asked === undefined ? every : new Set([asked]);
  const failed = [...kinds].filter((kind) => {
    const { status } = spawnSync(
      process.execPath,
      ['--max-old-space-size=6144', jest, '--selectProjects', 'in-word', '--testPathPatterns', 'every-fault'],
      { env: { ...process.env, FAULTS: 'all', FAULTS_JOB: kind }, stdio: 'inherit' },
    );
    return status !== 0;
  });
  process.stdout.write(
    failed.length === 0
      ? `Nothing was found in ${kinds.size} kinds of job.\n`
      : `Something was found in: ${failed.join(', ')}.\n`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}

runCommand(main);
