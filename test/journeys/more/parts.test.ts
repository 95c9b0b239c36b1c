// One part goes out: made in the panel, filled in by plain typing in Word, and read when it comes back. The other parts are in app/session/parts.test.ts.
import { readFileSync } from 'node:fs';
import { typeIn } from '../../app/document';
import { open as openDocx } from '../../stand-in/pane';
import { describeJourney, withStandIn } from '../journey';
import { ourDocument } from '../../documents/our-document';
import { panelPageForEach, type PanelPage } from '../panel-page';

describeJourney('a part of the enquiry goes out and comes back', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  const document = ourDocument({ goal: 'Reading aloud in every class' });
  panelPageForEach(standIn, (opened) => (panel = opened), { document });

  async function made(what: string, returnsTo = ''): Promise<Uint8Array> {
    await panel.button('Send a copy').click();
    await panel.frame.getByLabel(what).check();
    if (returnsTo !== '') await panel.frame.getByLabel('Who should it go back to? (optional)').fill(returnsTo);
    await panel.button('Prepare the copy').click();
    await panel.frame.getByText('The copy is ready').waitFor();
    const [file] = await Promise.all([panel.page.waitForEvent('download'), panel.button('Download the copy').click()]);
    return new Uint8Array(readFileSync(await file.path()));
  }
  async function back(bytes: Uint8Array): Promise<void> {
    await panel.button('All steps').click();
    await panel.button('Copies that came back').click();
    await panel.frame
      .getByLabel('Choose the copies')
      .setInputFiles([{ name: 'Ana.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }]);
    await panel.frame.getByText('One copy was read.').waitFor();
  }
  const rowOf = (name: string) =>
    panel.frame.getByRole('listitem').filter({ has: panel.frame.getByText(name, { exact: true }) });

  test('the evidence to sort: its mail, which keeps what is typed in it; a row is marked by typing, and the panel shows what was chosen and what is unclear', async () => {
    const part = await made('The evidence to sort', 'Priya Shah');
    await panel.unfold(/^What may say who somebody is/);
    await panel.unfold(/^Name/);
    await panel.frame.getByRole('listitem').getByText('Priya Shah', { exact: true }).waitFor(); // the people check looks through the part, too
    await panel.unfold(/^The mail/);
    expect(await panel.frame.getByLabel('Subject').inputValue()).toBe(
      'Our evidence: please sort it, about five minutes',
    );
    expect(await panel.frame.getByText('What is it for?').count()).toBe(0);
    // What was typed into the mail stays when something else goes.
    await panel.frame.getByLabel('Subject').fill('From Ana');
    await panel.button('Change what goes').click();
    await panel.frame.getByLabel('The pathway to mark').check();
    await panel.button('Prepare the copy').click();
    await panel.unfold(/^The mail/);
    expect(await panel.frame.getByLabel('Subject').inputValue()).toBe('From Ana');
    expect(await panel.frame.getByLabel('Text', { exact: true }).inputValue()).toContain('nine strands');
    const filled = openDocx(part, 'Evidence.docx');
    typeIn(filled, { paragraph: 'Learner voice', after: 2 }, ' x');
    typeIn(filled, { paragraph: 'Governor visit notes', after: 1 }, ' ask Ben');
    typeIn(filled, { paragraph: 'Anything to add?', after: 1 }, 'Let us do this together.');
    await back(filled.save());
    await panel.unfold('1 that only one colleague chose');
    expect(await rowOf('Learner voice').innerText()).toMatch(/One colleague only[^]*Professional development: Ana\./);
    await panel.frame.getByText('has something at “Governor visit notes” that is no clear choice: “ask Ben”').waitFor();
    await panel.frame.getByText('Ana wrote beside the places for answers: “Let us do this together.”').waitFor();
  });
});
