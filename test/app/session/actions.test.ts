// What a person asks of the document while something else runs, after something failed, and when the panel itself makes a mistake.
import { open } from '../../stand-in/pane';
import { build } from '../../property/documents';
import { openPanel, Stored, type Panel } from '../../property/page';

const moments = { before: () => true, after: () => undefined, editMode: () => 'open' as const };

beforeEach(
  () => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance', 'hrtime'] }),
);
afterEach(() => void jest.useRealTimers());

const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

/** A panel on a document with our table of four rows, each with an answer. */
async function opened(): Promise<Panel> {
  let count = 0;
  const recipe = { kind: 'ours', answers: ['line', 'line', 'line', 'line'], before: true, after: true } as const;
  const panel = openPanel(open(build(recipe, () => `w${(count += 1)}x`)), new Stored(), moments);
  void panel.session.start();
  await pass(3000);
  expect(panel.session.current().framework).toBe('ours');
  return panel;
}

const order = ({ session }: Panel): string[] => session.current().fields.map(({ id }) => id);
const fieldAt = ({ session }: Panel, index: number) => session.current().fields[index]!;
const warnings = ({ session }: Panel): string[] =>
  session
    .current()
    .notices.filter(({ intent }) => intent === 'warning')
    .map(({ text }) => text);

test('a row change that works is reported as done, and what was said of an earlier one is withdrawn', async () => {
  const panel = await opened();
  const [first, second] = order(panel);
  panel.session.type(first!, 'Words on their way');
  const refused = await panel.session.editRows({ kind: 'leave out', field: first!, answer: 'w1x' });
  expect(refused.ok).toBe(false);
  expect(warnings(panel)).toEqual([refused.ok ? '' : refused.sentence]);
  await pass(5000);

  const moved = panel.session.editRows({ kind: 'move', field: second!, by: 1 });
  await pass(5000);
  expect((await moved).ok).toBe(true);
  expect(warnings(panel)).toEqual([]);
  expect(order(panel).indexOf(second!)).toBe(2);
});

test('a row whose lines begin alike is moved', async () => {
  const panel = await opened();
  const [, second] = order(panel);
  panel.session.type(second!, 'We think talk helps.\nWe think talk is loud.\nWe think so.');
  await pass(5000);
  const moved = panel.session.editRows({ kind: 'move', field: second!, by: 1 });
  await pass(5000);
  expect((await moved).ok).toBe(true);
  expect(order(panel).indexOf(second!)).toBe(2);
  expect(fieldAt(panel, 2).inDocument).toBe('We think talk helps.\nWe think talk is loud.\nWe think so.');
});

test('an action that is asked for while another runs waits for it, and is done', async () => {
  const panel = await opened();
  const [first, second, third] = order(panel);
  const one = panel.session.editRows({ kind: 'move', field: first!, by: 1 });
  const two = panel.session.editRows({ kind: 'move', field: third!, by: 1 });
  expect(panel.session.current().working).toBe('editing rows');
  await pass(10_000);
  expect([(await one).ok, (await two).ok]).toEqual([true, true]);
  expect(order(panel).slice(0, 4)).toEqual([second, first, fieldAt(panel, 2).id, third]);
  expect(panel.session.current().working).toBeNull();
});

describe('an exception that nobody expected', () => {
  /** The next batch of the panel's throws what only a mistake of ours throws. */
  function failOnce(): void {
    const run = Word.run.bind(Word);
    Word.run = () => {
      Word.run = run;
      return Promise.reject(new TypeError('x is not a function'));
    };
  }

  test('leaves no field on its way: the person is told, and what they type next is written', async () => {
    const panel = await opened();
    const { id } = fieldAt(panel, 0);
    failOnce();
    panel.session.type(id, 'Written in vain');
    panel.session.leave(id);
    await pass(5000);
    expect(fieldAt(panel, 0)).toMatchObject({ syncState: 'not written', text: 'Written in vain' });
    expect(warnings(panel)).toEqual([expect.stringContaining('TypeError: x is not a function')]);

    panel.session.type(id, 'Written at last');
    await pass(8000);
    expect(fieldAt(panel, 0)).toMatchObject({ syncState: 'in sync', inDocument: 'Written at last' });
  });

  test('ends the action: it is not done, its sentence is shown, and the next action runs', async () => {
    const panel = await opened();
    const [first] = order(panel);
    failOnce();
    const failed = panel.session.editRows({ kind: 'move', field: first!, by: 1 });
    await pass(5000);
    expect(await failed).toEqual({ ok: false, sentence: expect.stringContaining('TypeError') as string });
    expect(panel.session.current().working).toBeNull();
    const moved = panel.session.editRows({ kind: 'move', field: first!, by: 1 });
    await pass(5000);
    expect((await moved).ok).toBe(true);
  });
});
