// The panel and a page of the template's kind, in turn, in one run: what each loads, and how long until it can be used.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serve } from '../../src/stand-in/serve';
import { overviewWords } from '../../src/taskpane/screens/overview/strings';
import { report } from './report';
import { compare } from './table';

const dist = path.resolve(__dirname, '../../dist');
const rounds = 9;

interface Page {
  readonly name: string;
  readonly folder: string;
  /** The text of the button or heading that says it can be used. */
  readonly ready: string;
}

const pages: readonly Page[] = [
  { name: 'panel', folder: path.join(dist, 'panel'), ready: overviewWords.steps },
  { name: 'template page', folder: path.join(dist, 'template'), ready: 'Insert text' },
];

/** Milliseconds from the start of the frame's page until it can be used, and the bytes of its scripts by then (gzip -9). */
async function once(browser: Browser, url: string, { folder, ready }: Page): Promise<{ ms: number; bytes: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript((text) => {
    const look = new MutationObserver(() => {
      const found = [...document.querySelectorAll('h2, button')].some(
        (one) => one.textContent === text && one.checkVisibility(),
      );
      if (!found) return;
      window.performance.mark('usable');
      look.disconnect();
    });
    look.observe(document, { childList: true, subtree: true });
  }, ready);
  await page.goto(new URL('?open=blank', url).href);
  const frame = page.frameLocator('iframe');
  await frame.getByText(ready, { exact: true }).first().waitFor();
  const { ms, files } = await frame.locator('html').evaluate(() => {
    const usable = window.performance.getEntriesByName('usable')[0]?.startTime ?? Infinity;
    const scripts = window.performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime < usable && /\/panel\/code\/[^/]+\.js$/.test(entry.name));
    return { ms: usable, files: scripts.map(({ name }) => name.replace(/.*\/panel\//, '')) };
  });
  await context.close();
  const bytes = [...new Set(files)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
    0,
  );
  return { ms, bytes };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Reports both pages' figures and their ratios. Each starts on a fresh browser context, in turn, so that a busy moment meets both. */
export async function measureSideBySide(browser: Browser): Promise<void> {
  const servers = await Promise.all(pages.map(({ folder }) => serve(0, { panel: folder })));
  const times: number[][] = pages.map(() => []);
  const bytes: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const [at, page] of pages.entries()) {
        const measured = await once(browser, servers[at]?.url ?? '', page);
        times[at]?.push(measured.ms);
        bytes[at] = measured.bytes;
      }
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
  for (const [at, { name }] of pages.entries()) {
    report(`${name}: until it can be used, median of ${rounds}`, median(times[at] ?? []), 'ms');
    report(`${name}: its JavaScript by then, gzip -9`, bytes[at] ?? NaN, 'bytes');
  }
  compare(
    'the panel, until it can be used',
    median(times[0] ?? []),
    'a page of the template’s kind',
    median(times[1] ?? []),
    'ms',
  );
  compare(
    'the panel’s JavaScript by then',
    (bytes[0] ?? NaN) / 1024,
    'a page of the template’s kind',
    (bytes[1] ?? NaN) / 1024,
    'KB',
  );
  report('panel beside the template page: time', median(times[0] ?? []) / median(times[1] ?? []), 'ratio');
  report('panel beside the template page: bytes', (bytes[0] ?? NaN) / (bytes[1] ?? NaN), 'ratio');
}
