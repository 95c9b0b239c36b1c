// How long the panel stands still while hostile things come in by every door. After a build: npm run --silent freezes, or with words of some doors.
import type { Browser } from 'playwright-core';
import { commandInBrowser } from '../journeys/browser';
import { PanelPage } from '../journeys/panel-page';
import { doors, type Tried } from './hostile-doors';

const rounds = Number(process.env.ROUNDS ?? 3);
/** What a person notices, and what browsers call a long task. */
const longest = 50;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
}

/**
 * The panel's own long tasks; those of the page around it, which plays Word, have another name. The mark is in the trace, too, so that a task
 * can be found there. As text: tsx names functions in a way no page knows.
 */
const watching = `
  window.longTasks = [];
  window.markNow = () => performance.mark(window.lastMark = 'watched ' + Math.random()) && (window.longTasks.length = 0);
  window.markNow();
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) if (name === 'self') window.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask' });
`;

interface LongTasks {
  readonly mark: string;
  readonly markedAt: number;
  readonly tasks: readonly { readonly startTime: number; readonly duration: number }[];
}
const seenInPanel = `({
  mark: window.lastMark,
  markedAt: performance.getEntriesByName(window.lastMark)[0].startTime,
  tasks: window.longTasks,
})`;

interface Seen {
  /** By the clock, as the browser's own measure has it, and of that the time on the processor: other work on the machine does not count there. */
  readonly clock: number;
  readonly work: Work;
  readonly said: string;
}

/** Milliseconds on the processor; by the clock where the browser told nothing of the processor. */
interface Work {
  readonly milliseconds: number;
  readonly byClock: boolean;
}

/** One try on a page of its own. */
async function once(browser: Browser, url: string, { ready, come }: Tried): Promise<Seen> {
  const panel = await PanelPage.open(browser, url);
  panel.closeContextAfterwards();
  await panel.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  try {
    await panel.page.addInitScript(watching);
    await panel.page.reload();
    await panel.panelReady();
    await ready(panel);
    await browser.startTracing(panel.page, { categories: ['-*', 'toplevel', 'blink.user_timing'] });
    await panel.panelFrame().evaluate('window.markNow()');
    const found = await come(panel);
    await found.waitFor({ timeout: 120_000 });
    await new Promise((resolve) => setTimeout(resolve, 1500)); // what comes after counts too: it is written and kept a moment later
    const seen = await panel.panelFrame().evaluate<LongTasks>(seenInPanel);
    const said = ((await found.innerText()) || (await found.inputValue().catch(() => ''))).slice(0, 120);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
      readonly traceEvents: readonly TraceEvent[];
    };
    return { clock: Math.max(0, ...seen.tasks.map(({ duration }) => duration)), work: workOf(seen, traceEvents), said };
  } finally {
    await browser.stopTracing().catch(() => undefined); // after a failure it still runs
    await panel.page.context().close();
  }
}

/** The longest that one of the panel's long tasks kept the processor. */
function workOf({ mark, markedAt, tasks }: LongTasks, events: readonly TraceEvent[]): Work {
  const marked = events.find(({ name }) => name === mark);
  if (!marked) throw new Error('The browser told of no mark of the panel.');
  const all = events.filter(
    ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && pid === marked.pid && tid === marked.tid,
  );
  const work = tasks.map(({ startTime, duration }): Work => {
    const from = marked.ts + (startTime - markedAt) * 1000;
    // A long task may be told to last somewhat longer than the task in the trace.
    const overlap = ({ ts, dur = 0 }: TraceEvent): number =>
      Math.min(ts + dur, from + duration * 1000) - Math.max(ts, from);
    const near = all.filter((event) => overlap(event) > (duration * 1000) / 2);
    const least = Math.min(...near.map(({ tdur = Infinity }) => tdur / 1000));
    return { milliseconds: Math.min(least, duration), byClock: least === Infinity };
  });
  return work.reduce((most, one) => (one.milliseconds > most.milliseconds ? one : most), noWork);
}

const noWork: Work = { milliseconds: 0, byClock: false };

async function measure(browser: Browser, url: string): Promise<void> {
  const words = process.argv.slice(2);
  const wanted = doors.filter(
    ({ door, what }) => words.length === 0 || words.some((one) => `${door}: ${what}`.includes(one)),
  );
  console.log('| door | what comes in | longest task, ms | of it work | what the person saw |\n|---|---|---|---|---|');
  for (const tried of wanted) {
    const all: Seen[] = [];
    try {
      for (let round = 0; round < rounds; round += 1) all.push(await once(browser, url, tried));
    } catch (error) {
      process.exitCode = 1;
      console.log(`| ${tried.door} | ${tried.what} | not measured: ${String(error).split('\n')[0] ?? ''} | | |`);
      continue;
    }
    const clock = Math.round(Math.min(...all.map((seen) => seen.clock)));
    const work = all
      .map((seen) => seen.work)
      .reduce((least, one) => (one.milliseconds < least.milliseconds ? one : least));
    const workSaid = `${Math.round(work.milliseconds)}${work.byClock ? ' by the clock, for the browser told no other' : ''}`;
    const said = all[0]?.said.replace(/\s+/g, ' ').replaceAll('|', '\\|') ?? '';
    console.log(
      `| ${tried.door} | ${tried.what} | ${clock > 0 ? clock : 'none over 50'} | ${clock > 0 ? workSaid : ''} | ${said} |`,
    );
    if (work.milliseconds > longest) process.exitCode = 1;
  }
}

commandInBrowser(measure);
