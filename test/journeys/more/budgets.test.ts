// What each job with the panel's buttons costs on the wire. The session's own jobs are counted in test/app/session/budgets.test.ts.
import { coreFramework } from '../../../src/handbook/framework';
import { large } from '../../documents/large';
import { ourDocument } from '../../documents/our-document';
import { describeJourney, withStandIn } from '../journey';
import { type PanelPage, panelPageForEach, testWithListedControls, until } from '../panel-page';

describeJourney('budgets of messages', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

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
      await panel.begin();
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
      await panel.begin({ document: ourDocument() });
      const small = await sentBy(readAgain);
      await panel.openDocument(large({ framework: true }), '300 pages.docx');
      const again = await sentBy(readAgain);
      expect(again.batches).toBe(1);
      expect(again.bytes).toBeLessThanOrEqual(small.bytes * 1.05);
    },
    120_000,
  );
});
