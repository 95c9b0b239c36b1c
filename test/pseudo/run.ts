// Builds the panel in a pseudo-locale, opens every state of every screen at 320 px, and says what is cut off and where English is left.
// Run: npm run pseudo, or npm run pseudo -- framework for some
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const run = (program: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): number =>
  spawnSync(path.join(root, 'node_modules/.bin', program), words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  }).status ?? 1;

const [area = '', ...more] = process.argv.slice(2);
process.exitCode =
  run('webpack', ['--mode', 'production', '--env', 'pseudo', '--config-name', 'pseudo']) ||
  run(
    'jest',
    [`test/journeys/accessibility/${area}`, '--selectProjects', 'journeys', '-t', 'no axe violation', ...more],
    {
      PSEUDO: 'yes',
      REQUIRE_BROWSER: '1', // without one nothing would be done, and it would be called passed
    },
  );
