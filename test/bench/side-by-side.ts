// The panel and a page of the template's kind, in turn, in one run: what each loads, and how long until it can be used.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serve } from '../../src/stand-in/serve';
import { until } from '../journeys/panel-page';
import { report } from './report';
import { compare } from './table';

const dist = path.resolve(__dirname, '../../dist');
const rounds = 9;

/**
 * When a page can be used: the moment at which a press on its control is answered by words on the page. The control is pressed by the page
 * itself, as soon as it is there, can be seen and is not disabled; a page that draws a button which does nothing yet gains nothing by it.
 */
interface Page {
  readonly name: string;
  readonly folder: string;
  /** How the button begins that is pressed. */
  readonly control: string;
  /** How the words begin that answer it, in a status or on the button itself; null where the press leads to another screen. */
  readonly answer: string | null;
}

const template: Page = {
  name: 'template page',
  folder: path.join(dist, 'template'),
  control: 'Insert text',
  answer: 'Inserting',
};
const panel = { folder: path.join(dist, 'panel') };
// The template's page reads nothing. The panel's steps can be pressed before the document was read; what comes next in it, only then.
const pages: readonly Page[] = [
  { ...panel, name: 'panel, a step', control: '1. Set the goal', answer: null },
  {
    ...panel,
    name: 'panel, the next thing in the document',
    control: 'Put the framework into',
    answer: 'Putting it in',
  },
  template,
];

/** Milliseconds from the start of the frame's page until it can be used, and the bytes of its scripts by then (gzip -9). */
async function once(
  browser: Browser,
  url: string,
  { name, folder, control, answer }: Page,
): Promise<{ ms: number; bytes: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(
    (wanted) => {
      let pressed = false;
      const look = new MutationObserver(() => {
        const buttons = [...document.querySelectorAll('button')];
        const button = buttons.find(
          (one) => (one.textContent ?? '').trim().startsWith(wanted.control) && one.checkVisibility(),
        );
        if (!pressed && button && !button.disabled && button.ariaDisabled !== 'true') {
          pressed = true;
          button.click();
          return;
        }
        const { answer: words } = wanted;
        const said = [...document.querySelectorAll('[role=status], button')];
        if (
          !pressed ||
          (words === null ? button : !said.some((one) => (one.textContent ?? '').trim().startsWith(words)))
        )
          return;
        window.performance.mark('usable');
        look.disconnect();
      });
      look.observe(document, { childList: true, subtree: true, characterData: true });
    },
    { control, answer },
  );
  await page.goto(new URL('?open=blank', url).href);
  const frame = page.frameLocator('iframe');
  const isUsable = (): Promise<boolean> =>
    frame.locator('html').evaluate(() => window.performance.getEntriesByName('usable').length > 0);
  await until(isUsable, `${name} answered`);
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

/** Reports the figures of the pages and their ratios. Each starts on a fresh browser context, in turn, so that a busy moment meets all. */
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
  const [step = NaN, next = NaN, templates = NaN] = times.map(median);
  const [ours = NaN, , theirs = NaN] = bytes.map((one) => one / 1024);
  compare('the panel, until a step can be used', step, 'a page of the template’s kind', templates, 'ms');
  compare('the panel, until the next thing can be used', next, 'the same, which reads nothing', templates, 'ms');
  compare('the panel’s JavaScript by then', ours, 'a page of the template’s kind', theirs, 'KB');
  report('panel, a step, beside the template page: time', step / templates, 'ratio');
  report('panel, the next thing, beside the template page: time', next / templates, 'ratio');
  report('panel beside the template page: bytes', ours / theirs, 'ratio');
}
