// Holds every state of every screen to the rules at 400 %, and with letters twice as large. Run: npm run build && npm run zoom
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const { status } = spawnSync(
  path.join(__dirname, '../node_modules/.bin/jest'),
  [
    'test/journeys/accessibility',
    '--testPathIgnorePatterns',
    'keyboard',
    '--selectProjects',
    'journeys',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, ZOOM: 'all' }, shell: process.platform === 'win32' },
);
process.exitCode = status ?? 1;
