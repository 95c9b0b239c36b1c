// Takes a picture of every state of every screen, 320 and 450 px wide, in light, dark and forced colours. Run: npm run build && npm run screenshots
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';

const jest = [
  require.resolve('jest/bin/jest.js'),
  'test/journeys/accessibility',
  '--selectProjects',
  'journeys',
  ...process.argv.slice(2),
];
const SCREENSHOTS = path.resolve(__dirname, '../dist/screenshots');
rmSync(SCREENSHOTS, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, jest, { stdio: 'inherit', env: { ...process.env, SCREENSHOTS } });
process.stdout.write(`The pictures are in ${SCREENSHOTS}\n`);
process.exitCode = status ?? 1;
