// A copy that somebody was sent, opened with the panel: it asks for answers, and shows just that. That it gets nothing of the original's record is in
// test/app/session/copies-opened.test.ts, and with the panel's buttons in more/copy-opened.test.ts.
import { describeJourney, withStandIn } from './journey';
import { makeCopy } from '../../src/sharing/send/make-copy';
import { ourDocument } from '../documents/our-document';
import { type PanelPage, panelPageForEach } from './panel-page';
import { overviewWords } from '../../src/taskpane/screens/overview/strings';

describeJourney('a copy opened by a colleague', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  async function openCopy(): Promise<void> {
    const ours = ourDocument({ goal: 'Reading aloud in every class' });
    const copy = makeCopy(ours, { id: 'c-1', now: new Date(), history: true, fields: [] })!;
    await panel.begin({ document: copy, name: 'Copy.docx' });
  }

  test('it says what it is, leads to the sentences, and offers nothing else of the panel', async () => {
    await openCopy();
    await panel.frame.getByRole('heading', { name: 'This is a copy to answer and send back' }).waitFor();
    expect(await panel.frame.getByRole('heading', { name: overviewWords.steps }).count()).toBe(0);
    expect(await panel.button('Send a copy').count()).toBe(0);
    await panel.openFramework();
    expect(await panel.answer('goal').inputValue()).toBe('Reading aloud in every class');
  });

  test('it can be gone on with as an enquiry of its own, which the document remembers', async () => {
    await openCopy();
    await panel.goOnWithCopy();
    await panel.focusIsOn(panel.heading);
    await panel.inRecord('copy-is-own');
    await panel.forgetDevice();
    await panel.saveAndReopen();
    await panel.frame.getByRole('heading', { name: overviewWords.steps }).waitFor();
  });
});
