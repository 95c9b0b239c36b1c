// A copy that somebody was sent, opened with the panel: it asks for answers, shows just that, and gets nothing of the original's record. Opened once
// more, and on another device, it is in test/app/session/copies-opened.test.ts.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { planted, plantedDocument } from '../sharing/send/planted';
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

  test('a copy and a part, made and opened on the sender’s own device: nothing of the original’s record is in either', async () => {
    await panel.begin({ document: plantedDocument(), name: 'Our plan.docx' });
    await panel.button('Send a copy').click();
    const downloaded = async (): Promise<Uint8Array> => {
      const [file] = await Promise.all([
        panel.page.waitForEvent('download'),
        panel.button('Download the copy').click(),
      ]);
      return new Uint8Array(readFileSync(await file.path()));
    };
    await panel.button('Prepare the copy').click();
    await panel.frame.getByText('The copy is ready').waitFor();
    await panel.unfold(/^What goes with it/);
    await panel.frame.getByLabel(/^The panel’s notes/).check();
    await panel.frame.getByRole('checkbox', { name: 'How our question changed' }).check();
    await panel.frame.getByText('Making the copy anew').first().waitFor({ state: 'detached' });
    const whole = await downloaded();
    await panel.button('Change what goes').click();
    await panel.frame.getByLabel('The evidence to sort').check();
    await panel.button('Prepare the copy').click();
    await panel.frame.getByText('The copy is ready').waitFor();
    const part = await downloaded();
    // The device keeps words of the original that stand in neither.
    await panel.button('All steps').click();
    await panel.openFramework();
    await panel.write('gaps', 'WRITTENAFTERWARDS');
    await panel.keptOnDevice('WRITTENAFTERWARDS');
    const secrets = [planted.history[0], 'WRITTENAFTERWARDS'];
    const secretsIn = (bytes: Uint8Array): string[] => {
      const all = Object.values(unzipSync(bytes)).map((one) => strFromU8(one));
      return secrets.filter((secret) => all.some((text) => text.includes(secret)));
    };
    for (const sent of [whole, part]) {
      expect(secretsIn(sent)).toEqual([]);
      await panel.openDocument(sent, 'Copy.docx');
      await panel.frame.getByRole('heading', { name: 'This is a copy to answer and send back' }).waitFor();
      await panel.atRest();
      expect(secretsIn(await panel.save())).toEqual([]);
    }
  }, 120_000);

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
    await panel.inRecord('copy-is-own');
    await panel.forgetDevice();
    await panel.saveAndReopen();
    await panel.frame.getByRole('heading', { name: overviewWords.steps }).waitFor();
  });
});
