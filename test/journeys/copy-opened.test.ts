// A copy that somebody was sent, opened with the panel: it asks for answers, shows just that, and gets nothing of the original's record.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { planted, plantedDocument } from '../sharing/send/planted';
import { describeJourney, withStandIn } from './browser';
import { type PanelPage, panelPageForEach } from './panel-page';
import { overviewWords } from '../../src/taskpane/screens/overview/strings';

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

  test('a copy and a part, opened on the sender’s own device, there once more, and on another: nothing of the original’s record is in any', async () => {
    await panel.openDocument(plantedDocument(), 'Our plan.docx');
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
      await panel.atRest();
      const once = await panel.save();
      expect(secretsIn(once)).toEqual([]);
      await panel.openDocument(once, 'Copy.docx');
      await panel.atRest();
      expect(secretsIn(await panel.save())).toEqual([]);
    }
    await panel.forgetDevice();
    for (const sent of [whole, part]) {
      await panel.openDocument(sent, 'Copy.docx');
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
