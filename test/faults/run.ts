// The whole fault sweep: npm run faults, or npm run faults -- "editRows" for the jobs whose name holds that.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const jest = path.join(process.cwd(), 'node_modules/.bin/jest');
const job = process.argv[2];
const env = { ...process.env, FAULTS: 'all', ...(job === undefined ? {} : { FAULTS_JOB: job }) };
const { status } = spawnSync(
  process.execPath,
  [jest, '--selectProjects', 'unit', '--testPathPatterns', 'every-fault'],
  { env, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
