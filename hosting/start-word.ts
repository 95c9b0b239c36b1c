// npm run start:word: builds the panel, serves it over https with a certificate that this machine trusts, and opens Word with it.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import express from 'express';
import { headersFor } from './headers';
import { developmentOrigin } from './manifest';

const root = path.resolve(__dirname, '..');
const manifest = path.join('dist', 'manifest.xml');

/** Microsoft's own tools, fetched when they are asked for: together they bring hundreds of packages that nothing else here needs. */
export const certificates = 'office-addin-dev-certs@3.0.0';
export const debugging = 'office-addin-debugging@7.0.0';

const web = `Word on the web: open a document, choose Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in, and give it ${manifest}. If the browser asks whether the page may reach this machine, allow it.`;

/** What is to be said where Word cannot be opened; undefined on Windows and Mac. */
export function whyNotHere(platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32' || platform === 'darwin') return undefined;
  return 'Word runs on Windows and Mac only, so it cannot be opened from here: "npm start" shows the panel beside a simulated Word.';
}

/** Runs a program to its end. @throws Error where it fails */
function run(program: string, words: readonly string[]): void {
  const { status } = spawnSync(program, words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`"${[program, ...words].join(' ')}" did not work.`);
}

/** Serves the panel at the development address, until the program ends. */
function serve(): Promise<void> {
  const app = express();
  app.use('/panel', (request, response, next) => {
    // The page's policy counts as in production, but Word on the web may ask from any of its addresses, and nothing is kept.
    for (const { name, value } of headersFor(request.originalUrl))
      if (name !== 'Strict-Transport-Security' && name !== 'Cache-Control') response.setHeader(name, value);
    next();
  });
  app.use('/panel', express.static(path.join(root, 'dist/panel'), { cacheControl: false }));
  const kept = path.join(homedir(), '.office-addin-dev-certs');
  const server = createServer(
    { key: readFileSync(path.join(kept, 'localhost.key')), cert: readFileSync(path.join(kept, 'localhost.crt')) },
    app,
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(new URL(developmentOrigin).port), 'localhost', resolve);
  });
}

async function start(): Promise<void> {
  const reason = whyNotHere(process.platform);
  if (reason !== undefined) throw new Error(reason);
  run('npx', ['webpack', '--mode', 'production']);
  run('npx', ['--yes', certificates, 'install']);
  await serve();
  spawn('npx', ['--yes', debugging, 'start', manifest, 'desktop', '--app', 'word', '--no-debug'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.stdout.write(
    `The panel is served at ${developmentOrigin}. ${web}\nTo end, press Ctrl+C: the add-in is taken out of Word again.\n`,
  );
  process.once('SIGINT', () => {
    run('npx', ['--yes', debugging, 'stop', manifest]);
    process.exit(0);
  });
}

if (require.main === module)
  start().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
