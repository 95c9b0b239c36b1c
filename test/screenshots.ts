// Takes a picture of every state of every screen, 320 and 450 px wide, in light, dark and forced colours. Run: npm run build && npm run screenshots
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..');
const SCREENSHOTS = path.join(root, 'dist/screenshots');
rmSync(SCREENSHOTS, { recursive: true, force: true });
const { status } = spawnSync(
  path.join(root, 'node_modules/.bin/jest'),
  [
    'test/journeys/accessibility',
    '--testPathIgnorePatterns',
    'keyboard',
    '--selectProjects',
    'journeys',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, SCREENSHOTS }, shell: process.platform === 'win32' },
);
if (existsSync(SCREENSHOTS)) process.stdout.write(`The pictures are in ${SCREENSHOTS}\n`);
process.exitCode = status ?? 1;
