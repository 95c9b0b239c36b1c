// Measures what design budgets: prints JSON lines {"name","value","unit"}. Run after a build: npm run --silent bench
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { coreFramework } from '../../src/handbook/framework';
import { inBrowser } from '../journeys/browser';
import { large } from '../documents/large';
import { PanelPage, until } from '../journeys/panel-page';
import { measureCheck } from './check';
import { measureManyCopies } from './many-copies';
import { measureOneSyncEach } from './one-sync-each';
import { measureReadingCopies } from './reading-copies';
import { oneOf, Refusal, runCommand } from '../refusal';
import { report } from './report';
import { measureSideBySide } from './side-by-side';
import { tableOf } from './table';

const panelFolder = path.resolve(__dirname, '../../dist/panel');

/** Batches of each job. */
async function measureInBrowser(browser: Browser, url: string): Promise<void> {
  const panel = await PanelPage.open(browser, url);

  const batches = async (name: string, job: () => Promise<unknown>): Promise<void> => {
    await panel.clearMessages();
    await job();
    const sent = await panel.messages();
    report(`batches: ${name}`, sent.filter((message) => message.kind === 'batch').length, 'batches');
    report(`Common API calls: ${name}`, sent.filter((message) => message.kind === 'custom xml').length, 'calls');
    report(
      `bytes sent and received: ${name}`,
      sent
        .filter((message) => message.kind === 'batch')
        .reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0),
      'bytes',
    );
  };

  await batches('start, no framework in the document', () => panel.reloadPanel());
  await batches('insert framework', () => panel.frameworkIn());
  await batches('start', () => panel.reloadPanel());
  await batches('read again', async () => {
    await panel.readAgain();
    await panel.frame.getByText('The panel says what the document says.').waitFor();
  });
  await panel.openFramework();
  await batches('fill one', async () => {
    await panel.write('goal', 'Reading fluency in Key Stage 2');
    await panel.settled();
  });
  // All at once, as when a document that was closed to changes opens again and the person presses Try again.
  await panel.setFault({ batch: 'every', kind: 'refused' });
  for (const { id } of coreFramework) await panel.write(id, `Our words for ${id}\nand a second line`);
  await until(async () => (await panel.button('Try again').count()) === coreFramework.length, 'no answer arrived');
  await panel.setFault(null);
  await batches('fill all', async () => {
    await panel.button('Try again').first().click();
    await until(async () => (await panel.button('Try again').count()) === 0, 'every answer arrived');
    await panel.settled();
  });
  await panel.close();
}

/** The same jobs in a document of about 300 pages with 200 tables and 2,000 content controls of others: as many batches, and as many bytes. */
async function measureLarge(browser: Browser, url: string): Promise<void> {
  const panel = await PanelPage.open(browser, url);
  const sent = async (job: () => Promise<unknown>): Promise<{ batches: number; bytes: number }> => {
    await panel.clearMessages();
    await job();
    const messages = (await panel.messages()).filter((message) => message.kind === 'batch');
    return {
      batches: messages.length,
      bytes: messages.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0),
    };
  };
  const readAgain = async (): Promise<void> => {
    await panel.readAgain();
    await panel.frame.getByText('The panel says what the document says.').waitFor();
  };
  await panel.frameworkIn();
  const small = await sent(readAgain);
  report('bytes sent and received: read again, one page', small.bytes, 'bytes');

  await panel.openBytes(large({ framework: true }), '300 pages.docx');
  await panel.panelReady();
  const start = await sent(() => panel.reloadPanel());
  report('batches: start, 300 pages with our framework', start.batches, 'batches');
  const again = await sent(readAgain);
  report('batches: read again, 300 pages', again.batches, 'batches');
  report('bytes sent and received: read again, 300 pages', again.bytes, 'bytes');
  report('read again, bytes on 300 pages against one page', again.bytes / small.bytes, 'times');

  await panel.openBytes(large({ appendix: true }), '300 pages.docx');
  await panel.panelReady();
  const look = await sent(() => panel.reloadPanel());
  report('batches: start, 300 pages with a table of the school’s own, not taken over yet', look.batches, 'batches');
  report(
    'batches: take over the school’s own table, 300 pages',
    (
      await sent(async () => {
        await panel.button('Use this table').click();
        await panel.frame.getByText(/Nothing in the table was changed/).waitFor();
      })
    ).batches,
    'batches',
  );
  report(
    'batches: start, 300 pages with a table of the school’s own',
    (await sent(() => panel.reloadPanel())).batches,
    'batches',
  );
  report('batches: read again, the school’s own table, 300 pages', (await sent(readAgain)).batches, 'batches');
  await panel.close();
}

async function main(): Promise<void> {
  const [option] = process.argv.slice(2);
  if (option !== undefined) oneOf('option', ['--no-browser'], option);
  measureCheck();
  await measureOneSyncEach();
  await measureReadingCopies();
  if (option !== undefined) return console.log(tableOf());
  if (!existsSync(path.join(panelFolder, 'taskpane.html')))
    throw new Refusal('There is no build to measure: run npm run build first.');
  await inBrowser(async (browser, url) => {
    await measureSideBySide(browser);
    await measureInBrowser(browser, url);
    await measureLarge(browser, url);
    await measureManyCopies(browser, url);
  });
  console.log(tableOf());
}

runCommand(main);
