// How long the panel stands still while hostile things come in by every door. After a build: npm run --silent freezes, or with words of some doors.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { commandInBrowser } from '../journeys/browser';
import { PanelPage } from '../journeys/panel-page';
import { Refusal, wholeNumber } from '../refusal';
import { doors, type Tried } from './hostile-doors';
import { marks, panelTasks, type Task, type TraceEvent } from './panel-tasks';

/** What a person notices, and what browsers call a long task. */
const longest = 50;

/** Where each trace is kept, with a profile, for the Performance panel of a browser. */
const kept = process.env.TRACES;
const categories = [
  '-*',
  'toplevel',
  'blink.user_timing',
  ...(kept === undefined ? [] : ['devtools.timeline', 'v8', 'disabled-by-default-v8.cpu_profiler', '__metadata']),
];

/** The page and the panel say that they are there; no other frame does. As text: tsx names functions in a way no page knows. */
const marking = `
  if (window === top) performance.mark('${marks.page}');
  else if (location.pathname.endsWith('/taskpane.html')) performance.mark('${marks.panel}');
`;

interface Seen {
  readonly longest: Task;
  readonly freezes: number;
  /** So many tasks were as long because of what the driver asked. */
  readonly ofDriver: number;
  readonly said: string;
}

const none: Task = { work: 0, clock: 0, driver: false };

/** One try on a page of its own. */
async function once(browser: Browser, url: string, { door, what, ready, come }: Tried): Promise<Seen> {
  const panel = await PanelPage.open(browser, url);
  panel.closeContextAfterwards();
  await panel.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  try {
    await panel.page.addInitScript(marking);
    await panel.setFrame('sandboxed'); // as on the web: the panel's address is another than the page's, and so is its process
    await ready(panel);
    await browser.startTracing(panel.page, { categories });
    await panel.page.evaluate(marking);
    await panel.panelFrame().evaluate(marking);
    const found = await come(panel);
    await found.waitFor({ timeout: 120_000 });
    await new Promise((resolve) => setTimeout(resolve, 1500)); // what comes after counts too: it is written and kept a moment later
    const trace = await browser.stopTracing();
    if (kept !== undefined) keep(`${door}, ${what}`, trace);
    const said = ((await found.innerText()) || (await found.inputValue().catch(() => ''))).slice(0, 120);
    const { traceEvents } = JSON.parse(trace.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
    const tasks = panelTasks(traceEvents);
    const [own, long] = [tasks.filter(({ driver }) => !driver), tasks.filter(({ work }) => work > longest)];
    return {
      longest: own.reduce((most, one) => (one.work > most.work ? one : most), none),
      freezes: long.filter(({ driver }) => !driver).length,
      ofDriver: long.filter(({ driver }) => driver).length,
      said: said.replace(/\s+/g, ' ').replaceAll('|', '\\|'),
    };
  } finally {
    await browser.stopTracing().catch(() => undefined); // after a failure it still runs
    await panel.page.context().close();
  }
}

function keep(name: string, trace: Buffer): void {
  mkdirSync(kept ?? '', { recursive: true });
  writeFileSync(path.join(kept ?? '', `${name.replace(/[^\w]+/g, '-')}.json`), trace);
}

async function measure(browser: Browser, url: string): Promise<void> {
  const rounds = wholeNumber('ROUNDS', process.env.ROUNDS ?? '3');
  const words = process.argv.slice(2);
  const wanted = doors.filter(
    ({ door, what }) => words.length === 0 || words.some((one) => `${door}: ${what}`.includes(one)),
  );
  if (wanted.length === 0)
    throw new Refusal(
      `Nothing that comes in is called so. There are:\n${doors.map(({ door, what }) => `${door}: ${what}`).join('\n')}`,
    );
  console.log(
    `Milliseconds of the processor on the panel's main thread; by the clock in brackets. The best of ${rounds}.\n\n` +
      `| door | what comes in | longest task | freezes over ${longest} ms | what the person saw |\n|---|---|---|---|---|`,
  );
  let [all, ofDriver] = [0, 0];
  for (const tried of wanted) {
    const row = `| ${tried.door} | ${tried.what} |`;
    const seen: Seen[] = [];
    try {
      for (let round = 0; round < rounds; round += 1) seen.push(await once(browser, url, tried));
    } catch (error) {
      process.exitCode = 1;
      console.log(`${row} not measured: ${String(error).split('\n')[0] ?? ''} | | |`);
      continue;
    }
    // Other work on the machine makes a task longer, never shorter.
    const best = seen.reduce((least, one) => (one.longest.work < least.longest.work ? one : least));
    const { work, clock } = best.longest;
    console.log(`${row} ${Math.round(work)} (${Math.round(clock)}) | ${best.freezes} | ${best.said} |`);
    all += best.freezes;
    ofDriver += best.ofDriver;
  }
  console.log(
    `\nFreezes over ${longest} ms: ${all}. Not counted, because the browser’s driver asked something in them: ${ofDriver}.`,
  );
  if (all > 0) process.exitCode = 1;
}

commandInBrowser(measure, ['--site-per-process']);
