// Many copies read on the screens of the panel: does the page stay awake, and does its memory stay as it was?
import { linkSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { plan } from '../sharing/answered-copy';
import { Desk } from '../journeys/desk';
import { report } from './report';
import { twentyPages } from './twenty-pages';

const distinct = 50;

/** Files on disk: fifty of their own, and each of them again under other names. */
function filesOnDisk(folder: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const file = path.join(folder, `School ${at}.docx`);
    if (at < distinct) writeFileSync(file, twentyPages(at));
    else linkSync(path.join(folder, `School ${at % distinct}.docx`), file);
    return file;
  });
}

/** Begins to watch the panel's page: the longest time between two frames, and the longest of what the browser calls a long task. */
const watch = (desk: Desk): Promise<void> =>
  desk.panel.locator('html').evaluate(() => {
    const seen = { frame: 0, task: 0, frames: 0 };
    let last = performance.now();
    const tick = (now: number): void => {
      seen.frame = Math.max(seen.frame, now - last);
      seen.frames += 1;
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(tick);
    });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { seenByBench: seen });
  });
const seen = (desk: Desk): Promise<{ frame: number; task: number }> =>
  desk.panel.locator('html').evaluate(() => (window as unknown as { seenByBench: { frame: number; task: number } }).seenByBench);

/** What the page and the panel in it hold once everything that can go is gone. */
async function heap(desk: Desk): Promise<number> {
  const session = await desk.page.context().newCDPSession(desk.page);
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
}

const screens: readonly (Screen & { readonly counts: readonly number[] })[] = [
  { name: 'copies that came back', buttons: ['Copies that came back'], label: /^Choose the copies/, read: (count) => new RegExp(`^${count} copies were read`), counts: [50] },
  { name: 'many schools', buttons: ['Copies that came back', 'Many schools'], label: /^Choose the schools/, read: (count) => new RegExp(`^${count} schools were read`), counts: [50, 500] },
];

export async function measureManyCopies(browser: Browser, url: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'copies-'));
  try {
    const files = filesOnDisk(folder, 500);
    for (const { name, buttons, label, read, counts } of screens) {
      for (const count of counts) {
        const desk = await Desk.open(browser, url);
        await desk.openBytes(plan(), 'Plan.docx');
        await desk.panelReady();
        for (const button of buttons) await desk.button(button).click();
        await watch(desk);
        const before = await heap(desk);
        const from = performance.now();
        await desk.panel.getByLabel(label).setInputFiles(files.slice(0, count));
        await desk.panel.getByText(read(count)).waitFor({ timeout: 600_000 });
        report(`${name}: ${count} files of twenty pages`, performance.now() - from, 'ms');
        await new Promise((resolve) => setTimeout(resolve, 1000)); // what comes after the last file is shown, too
        const { frame, task } = await seen(desk);
        report(`${name}: ${count} files, longest time between two frames`, frame, 'ms');
        report(`${name}: ${count} files, longest task of the page (0: none over 50 ms)`, task, 'ms');
        report(`${name}: memory before ${count} files`, before, 'MB');
        report(`${name}: memory after ${count} files`, await heap(desk), 'MB');
        await desk.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
