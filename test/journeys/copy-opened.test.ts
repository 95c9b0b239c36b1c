// A copy that somebody was sent, opened with the panel: it asks for answers and shows just that.
import { readFileSync } from 'node:fs';
import { describeJourney, withStandIn } from './browser';
import { type PanelPage, panelPageForEach } from './panel-page';

describeJourney('a copy opened by a colleague', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened));

  async function openCopy(): Promise<void> {
    await panel.frameworkWith({ goal: 'Reading aloud in every class' });
    await panel.button('All steps').click();
    await panel.button('Send a copy').click();
    await panel.button('Prepare the copy').click();
    await panel.frame.getByText('The copy is ready').waitFor();
    const [download] = await Promise.all([
      panel.page.waitForEvent('download'),
      panel.button('Download the copy').click(),
    ]);
    const bytes = readFileSync(await download.path());
    await panel.forgetDevice();
    await panel.openDocument(bytes, 'Copy.docx');
  }

  test('it says what it is, leads to the sentences, and offers nothing else of the panel', async () => {
    await openCopy();
    await panel.frame.getByRole('heading', { name: 'This is a copy to answer and send back' }).waitFor();
    expect(await panel.frame.getByRole('heading', { name: 'Nine steps' }).count()).toBe(0);
    expect(await panel.button('Send a copy').count()).toBe(0);
    await panel.openFramework();
    expect(await panel.answer('goal').inputValue()).toBe('Reading aloud in every class');
  });

  test('it can be gone on with as an enquiry of its own, which the document remembers', async () => {
    await openCopy();
    await panel.goOnWithCopy();
    await panel.inRecord('copy-is-own');
    await panel.forgetDevice();
    await panel.saveAndReopen();
    await panel.frame.getByRole('heading', { name: 'Nine steps' }).waitFor();
  });
});
