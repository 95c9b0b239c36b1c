// Plays the journeys that go to every state of every screen, for a command that does something at each of them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * @param environment what the journeys do at each state; words of the command line choose among them
 * @returns what jest ended with: 0 where every state passed
 */
export function playEveryState(environment: Readonly<Record<string, string>>): number {
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
    // Without a browser nothing would be done, and it would be called passed.
    {
      stdio: 'inherit',
      env: { ...process.env, REQUIRE_BROWSER: '1', ...environment },
      shell: process.platform === 'win32',
    },
  );
  return status ?? 1;
}
