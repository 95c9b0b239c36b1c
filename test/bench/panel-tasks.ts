// The tasks of the panel's main thread, out of a trace of the browser.

export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as all times in a trace. */
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor. */
  readonly tdur?: number;
  readonly args?: { readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string } };
}

/** The marks by which the pages are known in a trace. */
export const marks = { panel: 'the panel is here', page: 'the page around it is here' } as const;

/** One task, in milliseconds. */
export interface Task {
  readonly work: number;
  readonly clock: number;
  /** The driver of the browser asked something of the panel in it. */
  readonly driver: boolean;
}

/**
 * What kept the panel's thread, and nothing of the page around it, which plays Word: that page has a process of its own. What the driver asks
 * the panel (is it there, what does it say) is told apart: no person does that.
 * @throws Error where nothing is marked, or both share a thread after all
 */
export function panelTasks(events: readonly TraceEvent[]): readonly Task[] {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const marked = (name: string): readonly TraceEvent[] => events.filter((event) => event.name === name);
  const [panels, pages] = [marked(marks.panel), marked(marks.page)];
  // Opening another document opens another panel, which may get another process.
  const threads = new Set(panels.map(threadOf));
  if (threads.size === 0 || pages.length === 0)
    throw new Error('The browser told of no mark of the panel or the page.');
  if (pages.some((page) => threads.has(threadOf(page))))
    throw new Error('The panel shares its thread with the page that plays Word.');
  const begin = Math.min(...panels.map(({ ts }) => ts));
  const own = events.filter((event) => threads.has(threadOf(event)) && event.ts >= begin);
  const driver = own.filter(({ args }) => args?.chrome_mojo_event_info?.mojo_interface_tag === devTools);
  return own
    .filter(({ name, dur = 0 }) => name === 'ThreadControllerImpl::RunTask' && dur >= shortest)
    .map(({ pid, tid, ts, dur = 0, tdur = dur }) => ({
      work: tdur / 1000,
      clock: dur / 1000,
      driver: driver.some((one) => one.pid === pid && one.tid === tid && one.ts >= ts && one.ts < ts + dur),
    }));
}

const devTools = 'blink.mojom.DevToolsSession';
/** Shorter ones are not looked at. */
const shortest = 1000;
