// What the panel may cost: JavaScript before its first screen and for the check. npm run bench prints the figures. Messages to Word: app/session/budgets.test.ts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readChunks, shippedPackages } from '../../hosting/chunks';
import { overviewWords } from '../../src/taskpane/screens/overview/strings';
import { describeJourney, withStandIn } from './journey';
import { type PanelPage, panelPageForEach } from './panel-page';

const root = path.resolve(__dirname, '../..');
const codeFolder = path.resolve(__dirname, '../../dist/panel/code');

describeJourney('budgets', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  test('no more than 145 KB of our own JavaScript, gzipped, is asked for before the first screen', async () => {
    panel.closeContextAfterwards();
    await panel.begin();
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
