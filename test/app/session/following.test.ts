// How soon the panel reads again after the cursor has moved: at once where Word is quick, seldom where it is slow.
import { coreFramework } from '../../../src/handbook/framework';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import { docx } from '../../documents/docx';
import { asSaved } from '../../documents/our-framework';
import { open } from '../../stand-in/pane';
import { pass, started, withFakeTime } from '../panel';

withFakeTime();

const opened = () => started(open(docx({ body: asSaved(frameworkTable(coreFramework, new Map())) })));

test('where Word is quick the document is read as soon as the cursor rests', async () => {
  const panel = await opened();
  const before = panel.batches();
  panel.hint('cursor');
  await pass(1000);
  expect(panel.batches() - before).toBe(1);
});

test('where the last reading took a second, twenty seconds pass before the next one, unless the panel gets the focus', async () => {
  const panel = await opened();
  panel.host.setFault({ batch: 'next', kind: 'slow', milliseconds: 1000 });
  void panel.session.readAgain();
  await pass(3000);
  const before = panel.batches();
  panel.hint('cursor');
  await pass(15_000);
  expect(panel.batches() - before).toBe(0);
  await pass(6000);
  expect(panel.batches() - before).toBe(1);

  panel.host.setFault({ batch: 'next', kind: 'slow', milliseconds: 1000 });
  void panel.session.readAgain();
  await pass(3000);
  const later = panel.batches();
  panel.hint('cursor');
  panel.hint('focus');
  await pass(1000);
  expect(panel.batches() - later).toBe(1);
});
