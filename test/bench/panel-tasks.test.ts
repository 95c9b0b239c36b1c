// Which tasks of a trace are the panel's own.
import { marks, panelTasks, type TraceEvent } from './panel-tasks';

const task = (pid: number, ts: number, milliseconds: number): TraceEvent => ({
  name: 'ThreadControllerImpl::RunTask',
  pid,
  tid: pid,
  ts,
  dur: milliseconds * 2000,
  tdur: milliseconds * 1000,
});
const mark = (pid: number, name: string): TraceEvent => ({ name, pid, tid: pid, ts: 1 });
const asked = (pid: number, ts: number): TraceEvent => ({
  name: 'Receive mojo message',
  pid,
  tid: pid,
  ts,
  args: { chrome_mojo_event_info: { mojo_interface_tag: 'blink.mojom.DevToolsSession' } },
});
const [page, panel, next] = [1, 2, 3];

test('those of the panel, also of one that was opened later, and none of the page that plays Word', () => {
  const events = [
    mark(page, marks.page),
    mark(panel, marks.panel),
    mark(next, marks.panel),
    task(page, 10, 500),
    task(panel, 10, 60),
    task(next, 20, 70),
  ];
  expect(panelTasks(events)).toEqual([
    { work: 60, clock: 120, driver: false },
    { work: 70, clock: 140, driver: false },
  ]);
});

test('a task in which the driver asks is told apart', () => {
  const events = [mark(page, marks.page), mark(panel, marks.panel), task(panel, 10, 60), asked(panel, 20)];
  expect(panelTasks(events)).toEqual([{ work: 60, clock: 120, driver: true }]);
});

test('where both share a thread, or one is not in the trace, nothing can be said', () => {
  expect(() => panelTasks([mark(page, marks.page), mark(page, marks.panel)])).toThrow('shares its thread');
  expect(() => panelTasks([mark(page, marks.page)])).toThrow('no mark');
});
