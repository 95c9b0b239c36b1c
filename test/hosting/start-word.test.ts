// npm run start:word on a machine that has no Word, and the versions of Microsoft's tools that it fetches.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { certificates, debugging, whyNotHere } from '../../hosting/start-word';

it.each<NodeJS.Platform>(['win32', 'darwin'])('Word can be opened on %s', (platform) => {
  expect(whyNotHere(platform)).toBeUndefined();
});

it('says in a sentence that Linux has no Word, and what shows the panel there', () => {
  expect(whyNotHere('linux')).toMatch(/^Word runs on Windows and Mac only.*"npm start"/);
});

it('fetches pinned versions', () => {
  for (const tool of [certificates, debugging]) expect(tool).toMatch(/^office-addin-[a-z-]+@\d+\.\d+\.\d+$/);
});

(process.platform === 'linux' ? it : it.skip)('ends with 1 on Linux, before it builds or fetches anything', () => {
  const root = path.resolve(__dirname, '../..');
  const ended = spawnSync(process.execPath, ['node_modules/.bin/tsx', 'hosting/start-word.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([ended.status, ended.stdout, ended.stderr.trim()]).toEqual([1, '', whyNotHere('linux')]);
});
