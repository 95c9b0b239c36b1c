// The overview before Word has handed over what the document says: a step can be pressed, and nothing is typed or said too early.
import { describeJourney, withStandIn } from './journey';
import { ourDocument } from '../documents/our-document';
import { panelPageForEach, type PanelPage, until } from './panel-page';

describeJourney('before the document was read', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  test('a step that is pressed opens once the document was read, with what stands there', async () => {
    await panel.begin({ document: ourDocument({ goal: 'Reading aloud in every class' }) });
    const slow = { batch: 'every', kind: 'slow', milliseconds: 4000 } as const;
    await panel.page.evaluate((fault) => window.standIn.reloadPanel(fault), slow);
    const step = panel.button(/1\. Set the goal/);
    await step.waitFor();
    const waits = panel.frame.getByRole('status').filter({ hasText: 'Reading your document…' });
    await waits.waitFor();
    // How far it is, and what comes next, nobody knows yet.
    expect(await step.innerText()).not.toMatch(/Done|Next/);
    expect(await panel.button('All answers on one page').count()).toBe(0);
    await step.click();
    await waits.waitFor();
    expect(await panel.frame.getByRole('textbox').count()).toBe(0);
    await panel.frame.getByRole('heading', { name: 'Set the goal' }).waitFor();
    await panel.setFault(null);
    await until(
      async () => (await panel.answer('goal').first().inputValue()) === 'Reading aloud in every class',
      'the answer stands there',
    );
  });
});
