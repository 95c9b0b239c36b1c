// Many copies read on the screens of the panel: does the page stay awake, and does its memory stay as it was?
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { plan } from '../sharing/answered-copy';
import { Desk } from '../journeys/desk';
import { report } from './report';
import { twentyPages } from './twenty-pages';

/** Files on disk, as a person chooses them. */
function filesOnDisk(folder: string, count: number, enquiryOf: (at: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => {
    const file = path.join(folder, `${enquiryOf(at)}, ${at}.docx`);
    writeFileSync(file, twentyPages(at, enquiryOf(at)));
    return file;
  });
}

/** The longest time between two frames, and the longest of what the browser calls a long task. As text: tsx names functions in a way no page knows. */
const watching = `
  window.seenByBench = { frame: 0, task: 0 };
  let last;
  const tick = (now) => {
    window.seenByBench.frame = Math.max(window.seenByBench.frame, now - (last ?? now));
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.seenByBench.task = Math.max(window.seenByBench.task, duration);
  }).observe({ type: 'longtask' });
`;
const panelFrame = (desk: Desk): Frame => {
  const frame = desk.page.frames().find((one) => one.url().includes('/panel/'));
  if (!frame) throw new Error('There is no panel.');
  return frame;
};
const seen = (desk: Desk): Promise<{ frame: number; task: number }> => panelFrame(desk).evaluate('window.seenByBench');

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
  readonly enquiryOf: (at: number) => string;
  readonly counts: readonly number[];
}

const screens: readonly Screen[] = [
  { name: 'copies that came back', buttons: ['Copies that came back'], label: /^Choose the copies/, read: (count) => new RegExp(`^${count} copies were read`), enquiryOf: () => 'enquiry-1', counts: [50] },
  { name: 'many schools', buttons: ['Copies that came back', 'Many schools'], label: /^Choose the schools/, read: (count) => new RegExp(`^${count} schools were read`), enquiryOf: (at) => `school-${at}`, counts: [50, 500] },
];

export async function measureManyCopies(browser: Browser, url: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'copies-'));
  try {
    for (const { name, buttons, label, read, enquiryOf, counts } of screens) {
      const files = filesOnDisk(folder, Math.max(...counts), enquiryOf);
      for (const count of counts) {
        const desk = await Desk.open(browser, url);
        await desk.openBytes(plan(), 'Plan.docx');
        await desk.panelReady();
        for (const button of buttons) await desk.button(button).click();
        await panelFrame(desk).evaluate(`(() => {${watching}})()`);
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
