// What the panel may cost: messages to Word for each job, and JavaScript before its first screen. npm run bench prints the figures.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { coreFramework } from '../../src/handbook/framework';
import { readChunks, shippedPackages } from '../../hosting/chunks';
import { large } from '../documents/large';
import { overviewWords } from '../../src/taskpane/screens/overview/strings';
import { describeJourney, withStandIn } from './browser';
import { type PanelPage, panelPageForEach, testWithListedControls, until } from './panel-page';

const root = path.resolve(__dirname, '../..');
const codeFolder = path.resolve(__dirname, '../../dist/panel/code');

describeJourney('budgets', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened));

  const sentBy = async (job: () => Promise<unknown>): Promise<{ batches: number; bytes: number }> => {
    await panel.atRest();
    await panel.clearMessages();
    await job();
    const sent = await panel.batches();
    return { batches: sent.length, bytes: sent.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0) };
  };
  const batchesOf = async (job: () => Promise<unknown>): Promise<number> => (await sentBy(job)).batches;
  const readAgain = async (): Promise<void> => {
    await panel.readAgain();
    await panel.frame.getByText('The panel says what the document says.').waitFor();
  };

  // A table whose controls are not listed is looked for among all tables, with a batch of its own.
  testWithListedControls()(
    'batches: start 1 and the self-test 1, insert the framework at the end 3, read again 1, fill one answer 2, fill all of them 2',
    async () => {
      expect(await batchesOf(() => panel.reloadPanel())).toBe(2); // without our table, a second one looks through the others
      expect(await batchesOf(() => panel.frameworkIn())).toBe(3); // one for what stands around the end
      expect(await batchesOf(() => panel.reloadPanel())).toBe(2); // the second is the self-test
      expect(await batchesOf(readAgain)).toBe(1);
      await panel.openFramework();
      expect(
        await batchesOf(async () => {
          await panel.write('goal', 'Reading fluency in Key Stage 2');
          await panel.settled();
        }),
      ).toBe(2);
      // All at once, as when a document that was closed to changes opens again and the person presses Try again.
      await panel.setFault({ batch: 'every', kind: 'refused' });
      for (const { id } of coreFramework) await panel.write(id, `Our words for ${id}\nand a second line`);
      await until(async () => (await panel.button('Try again').count()) === coreFramework.length, 'no answer arrived');
      await panel.setFault(null);
      expect(
        await batchesOf(async () => {
          await panel.button('Try again').first().click();
          await until(async () => (await panel.button('Try again').count()) === 0, 'every answer arrived');
          await panel.settled();
        }),
      ).toBe(2);
    },
    60_000,
  );

  testWithListedControls()(
    'a document of 300 pages with 2,000 controls of others is read again in one batch, with 5 % more bytes at the most',
    async () => {
      await panel.frameworkIn();
      const small = await sentBy(readAgain);
      await panel.openDocument(large({ framework: true }), '300 pages.docx');
      const again = await sentBy(readAgain);
      expect(again.batches).toBe(1);
      expect(again.bytes).toBeLessThanOrEqual(small.bytes * 1.05);
    },
    120_000,
  );

  test('no more than 145 KB of our own JavaScript, gzipped, is asked for before the first screen', async () => {
    panel.closeContextAfterwards();
    await panel.page.addInitScript((help) => {
      const look = new MutationObserver(() => {
        // What is below the steps comes once the document was read.
        if (![...document.querySelectorAll('button')].some((button) => button.textContent === help)) return;
        window.performance.mark('first screen');
        look.disconnect();
      });
      look.observe(document, { childList: true, subtree: true });
    }, overviewWords.help);
    await panel.reloadPanel();
    const loaded = await panel.panelFrame().evaluate(() => {
      const first = window.performance.getEntriesByName('first screen')[0]?.startTime ?? Infinity;
      return window.performance
        .getEntriesByType('resource')
        .filter((entry) => entry.startTime < first && /\/panel\/code\/[^/]+\.js$/.test(entry.name))
        .map((entry) => entry.name.replace(/.*\//, ''));
    });
    expect(loaded).toContainEqual(expect.stringMatching(/^taskpane\./));
    const bytes = [...new Set(loaded)].reduce(
      (sum, file) => sum + gzipSync(readFileSync(path.join(codeFolder, file)), { level: 9 }).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(145_000);
  }, 60_000);

  test('no more than 60 KB of JavaScript, gzipped, is asked for to check a question', () => {
    const checking = readChunks(root).filter(({ parts }) => Object.keys(parts).join() === 'src/question');
    expect(checking).toHaveLength(1);
    const bytes = gzipSync(readFileSync(path.join(root, 'dist/panel', checking[0]?.file ?? '')), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  test('the unmaintained library of the safety copy is in no chunk but its own, which the first screen does not wait for', () => {
    const library = '@microsoft/office-js-helpers';
    const holding = readChunks(root).filter(({ parts }) => library in parts);
    expect(holding.map(({ file }) => file)).toHaveLength(1);
    const { file = '', parts = {} } = holding[0] ?? {};
    expect(Object.keys(parts).filter((part) => !part.startsWith('src/'))).toEqual([library]);
    expect(readFileSync(path.join(root, 'dist/panel/taskpane.html'), 'utf8')).not.toContain(file);
  });

  test('every package that ships has a licence that asks for no more than to be named', () => {
    const others = shippedPackages(readChunks(root), root).filter(
      ([, licence]) => !['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', '0BSD'].includes(licence),
    );
    expect(others).toEqual([]);
  });
});
