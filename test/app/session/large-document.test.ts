// A document of some 600 pages with 4,000 controls of others: every job takes the batches it takes on one page, and nothing of it changes.
import { large } from '../../documents/large';
import { open } from '../../stand-in/pane';
import { pass, started, textOf, withFakeTime } from '../panel';

withFakeTime();
jest.setTimeout(120_000);

const pages600 = { times: 2 } as const;

test('the framework in it is found at the start, read again and filled, each in the batches of one page; the self-test costs one, once', async () => {
  const document = open(large({ framework: true, ...pages600 }));
  const panel = await started(document);
  await pass(12_000);
  expect(panel.session.current().framework).toBe('ours');
  expect(panel.batches()).toBe(2); // the start and the self-test

  const before = panel.batches();
  void panel.session.readAgain();
  await pass(3000);
  expect(panel.batches() - before).toBe(1);

  panel.session.type('ethics', 'Children choose whether they take part.');
  panel.session.leave('ethics');
  await pass(12_000);
  expect(panel.session.current().fields.find(({ id }) => id === 'ethics')?.syncState).toBe('in sync');
  expect(panel.batches() - before).toBe(3);
});

test('the framework goes in at its end in three batches, and every line of it stays as it was', async () => {
  const document = open(large(pages600));
  const panel = await started(document);
  await pass(12_000);
  const [lines, before] = [textOf(document), panel.batches()];
  void panel.session.insertFramework('end');
  await pass(6000);
  expect(panel.session.current().framework).toBe('ours');
  expect(panel.batches() - before).toBe(3);
  expect(textOf(document).startsWith(lines.trimEnd())).toBe(true);
});
