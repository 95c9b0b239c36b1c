// Word refuses or the answer gets lost: what a person then reads and presses. That nothing is lost or doubled, fault by fault, is proved of the
// session (test/app/session/despite-faults.test.ts, test/faults).
import { coreFramework } from '../../src/handbook/framework';
import { describeJourney, withStandIn } from './journey';
import { ourDocument } from '../documents/our-document';
import { panelPageForEach, type PanelPage, until } from './panel-page';

describeJourney('when Word fails', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  const goalCell = async (): Promise<string> => (await panel.cells())[1]?.[1]?.trim() ?? '';

  test('a document that refuses every change says so, keeps what was typed, and takes it when it can', async () => {
    await panel.begin();
    await panel.setFault({ batch: 'every', kind: 'refused', code: 'AccessDenied' });
    await panel.insertFramework('end');
    await panel.frame.getByText(/cannot be changed, so the framework was not put in/).waitFor();
    await panel.setFault(null);
    await panel.frameworkIn();
    await panel.openFramework();
    await panel.setFault({ batch: 'every', kind: 'refused', code: 'AccessDenied' });
    await panel.write('goal', 'Typed while it was closed');
    await panel.frame
      .getByText(/cannot be changed at the moment\. Your words are kept here and on this device/)
      .first()
      .waitFor();
    await panel.setFault(null);

    // The panel is closed on the words; the next one offers them.
    await panel.reloadPanel();
    await panel.openFramework();
    await panel.frame
      .getByText(/You wrote this on .* it is not in the document/)
      .first()
      .waitFor();
    expect(await panel.answer('goal').inputValue()).toBe('Typed while it was closed');
    await panel.button('Try again').click();
    await until(async () => (await goalCell()) === 'Typed while it was closed', 'the words are in the document');
  }, 60_000);

  test('a start whose reading fails says so, and reading again brings the answers', async () => {
    const twoLines = 'A first line from the panel\nand a second';
    await panel.begin({ document: ourDocument({ goal: twoLines }) });
    await panel.reloadPanel({ batch: 'every', kind: 'answer lost' });
    await panel.frame.getByText(/could not be read just now\. What you typed is kept/).waitFor();
    // Typed before the document could be read: it must not go over what stands there.
    await panel.button(/1\. Set the goal/).click();
    await panel.write('goal', 'Typed blind');
    await panel.button('All steps').click();
    await panel.setFault(null);
    await panel.readAgain();
    await panel.frame.getByText(`1 of ${coreFramework.length} answers`, { exact: false }).waitFor();
    expect(await goalCell()).toBe(twoLines);
    await panel.openFramework();
    await panel.answer('goal').press('Tab');
    await panel.button('Keep both').click();
    await until(async () => (await goalCell()) === `${twoLines}\nTyped blind`, 'both stand in the document');
  }, 60_000);
});
