// A copy and a part, made with the panel's buttons and opened on the device they were made on. The making without a screen, and another device, are in
// test/app/session/copies-opened.test.ts.
import { strFromU8, unzipSync } from 'fflate';
import { planted } from '../../sharing/send/planted';
import { copyAnew, copyReadyForEach, downloadedCopy } from '../copy-ready';
import { describeJourney, withStandIn } from '../journey';
import type { PanelPage } from '../panel-page';

describeJourney('a copy opened by its sender', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  copyReadyForEach(standIn, (opened) => (panel = opened));

  test('a copy and a part, made and opened on the sender’s own device: nothing of the original’s record is in either', async () => {
    await panel.unfold(/^What goes with it/);
    await panel.frame.getByLabel(/^The panel’s notes/).check();
    await panel.frame.getByRole('checkbox', { name: 'How our question changed' }).check();
    await copyAnew(panel);
    const whole = (await downloadedCopy(panel)).bytes;
    await panel.button('Change what goes').click();
    await panel.frame.getByLabel('The evidence to sort').check();
    await panel.button('Prepare the copy').click();
    await panel.frame.getByText('The copy is ready').waitFor();
    const part = (await downloadedCopy(panel)).bytes;
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
});
