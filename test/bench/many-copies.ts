// Many copies read on the screens of the panel: does the page stay awake, and does its memory stay as it was?
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { plan } from '../sharing/answered-copy';
import { PanelPage, until } from '../journeys/panel-page';
import { report } from './report';
import { grows } from './table';
import { twentyPages } from './twenty-pages';

/** Files on disk, as a person chooses them. */
function filesOnDisk(folder: string, count: number, enquiryOf: (at: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => {
    const file = path.join(folder, `${enquiryOf(at)}, ${at}.docx`);
    writeFileSync(file, twentyPages(at, enquiryOf(at)));
    return file;
  });
}

/**
 * From the moment the page is told of the files, the longest time between two frames and the longest of what the browser calls a long
 * task; until the screen says that all were read, which the page sees by itself: asking it from here again and again would keep it busy.
 * Before that moment the browser takes the files in at one go (0.6 ms a file when they are set from here); nothing of ours runs yet.
 * As text: tsx names functions in a way no page knows.
 */
const watching = (read: RegExp): string => `
  window.seenByBench = { frame: 0, task: 0, read: false };
  const seen = window.seenByBench;
  const look = () => { seen.read ||= [...document.querySelectorAll('p')].some((one) => ${read}.test(one.textContent)); };
  document.addEventListener('change', () => {
    const from = performance.now();
    let last = from;
    const tick = () => {
      const now = performance.now();
      seen.frame = Math.max(seen.frame, now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    setInterval(look, 100);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) if (startTime >= from) seen.task = Math.max(seen.task, duration);
    }).observe({ type: 'longtask' });
  }, { capture: true, once: true });
`;
const panelFrame = (panel: PanelPage): Frame => {
  const frame = panel.page.frames().find((one) => one.url().includes('/panel/'));
  if (!frame) throw new Error('There is no panel.');
  return frame;
};
const seen = (panel: PanelPage): Promise<{ frame: number; task: number; read: boolean }> =>
  panelFrame(panel).evaluate('window.seenByBench');

/**
 * Does a job, and says how long the page stood still in it, and a second after it: what comes after the last file counts too. On a machine
 * with fewer processors than the browser has threads at work, the page also waits for its turn; what it works itself is told apart.
 */
async function reportAwake(
  browser: Browser,
  panel: PanelPage,
  what: string,
  job: () => Promise<unknown>,
): Promise<void> {
  await panelFrame(panel).evaluate('Object.assign(window.seenByBench, { frame: 0, task: 0 })');
  await browser.startTracing(panel.page, { categories: ['-*', 'toplevel'] });
  await job();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const trace = await browser.stopTracing();
  const { frame, task } = await seen(panel);
  report(`${what}, longest time between two frames`, frame, 'ms');
  report(`${what}, longest task of the page (0: none over 50 ms)`, task, 'ms');
  report(`${what}, longest task of the page, work alone`, longestWork(trace), 'ms');
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest that one task kept the processor on the main thread of a page, in milliseconds. */
function longestWork(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const main = new Set(
    traceEvents.flatMap((event) =>
      event.name === 'thread_name' && event.args.name === 'CrRendererMain' ? [threadOf(event)] : [],
    ),
  );
  const tasks = traceEvents.filter(
    (event) => event.name === 'ThreadControllerImpl::RunTask' && main.has(threadOf(event)),
  );
  if (tasks.length === 0) throw new Error('The browser told of no task of the page.');
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}

/** What the page and the panel in it hold once everything that can go is gone. */
async function heap(panel: PanelPage): Promise<number> {
  const session = await panel.page.context().newCDPSession(panel.page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1024 / 1024;
}

interface Screen {
  readonly name: string;
  /** The way there from all steps. */
  readonly buttons: readonly string[];
  readonly label: RegExp;
  readonly read: (count: number) => RegExp;
  readonly enquiryOf: (at: number) => string;
  readonly counts: readonly number[];
  /** The button that makes a document of it all. */
  readonly make?: string;
}

const screens: readonly Screen[] = [
  {
    name: 'copies that came back',
    buttons: ['Copies that came back'],
    label: /^Choose the copies/,
    read: (count) => new RegExp(`^${count} copies were read`),
    enquiryOf: () => 'enquiry-1',
    counts: [50],
  },
  {
    name: 'many schools',
    buttons: ['Copies that came back', 'Many schools'],
    label: /^Choose the schools/,
    read: (count) => new RegExp(`^${count} files were read`),
    enquiryOf: (at) => `school-${at}`,
    counts: [5, 500],
    make: 'Download the document',
  },
];

export async function measureManyCopies(browser: Browser, url: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'copies-'));
  const memory = new Map<string, number>();
  try {
    for (const { name, buttons, label, read, enquiryOf, counts, make } of screens) {
      const files = filesOnDisk(folder, Math.max(...counts), enquiryOf);
      for (const count of counts) {
        const panel = await PanelPage.open(browser, url);
        await panel.openBytes(plan(), 'Plan.docx');
        await panel.panelReady();
        await panel.goOnWithCopy(); // the plan of these tests carries the mark of a copy
        for (const button of buttons) await panel.button(button).click();
        await panelFrame(panel).evaluate(`(() => {${watching(read(count))}})()`);
        const before = await heap(panel);
        await reportAwake(browser, panel, `${name}: ${count} files`, async () => {
          const from = performance.now();
          await panel.frame.getByLabel(label).setInputFiles(files.slice(0, count));
          await until(async () => (await seen(panel)).read, 'all files are read', 600_000);
          report(`${name}: ${count} files of twenty pages`, performance.now() - from, 'ms');
        });
        report(`${name}: memory before ${count} files`, before, 'MB');
        const after = await heap(panel);
        report(`${name}: memory after ${count} files`, after, 'MB');
        const small = memory.get(name);
        if (small === undefined) memory.set(name, after);
        else grows(`${name}, 5 to ${count} files: the page’s memory`, small, after, 'MB');
        if (make) {
          await panel.unfold('Save or copy it');
          await reportAwake(browser, panel, `${name}: the document of ${count} files`, () =>
            Promise.all([panel.page.waitForEvent('download'), panel.button(make).click()]),
          );
        }
        await panel.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
