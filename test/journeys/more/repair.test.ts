// A row that is gone and one that stands twice, mended by the panel's own buttons. What becomes of each document is in
// test/app/session/framework-in-a-bad-state.test.ts.
import { coreFramework } from '../../../src/handbook/framework';
import { otherWords } from '../../documents/hard-documents';
import { frameworkAnswers } from '../../documents/own-words';
import { openHard } from '../accessibility/screens';
import { describeJourney, withStandIn } from '../journey';
import { onePanelPage, until, type PanelPage } from '../panel-page';

const answerOf = (field: string): string => frameworkAnswers.get(field) ?? '';

describeJourney('a row in a bad state', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  onePanelPage(standIn, (opened) => (panel = opened), null);

  const said = (text: RegExp): Promise<void> => panel.frame.getByText(text).first().waitFor();
  /** What stands beside a stem, in the first table. */
  const cellOf = async (field: string): Promise<string> => {
    const stem = coreFramework.find(({ id }) => id === field)?.stem;
    return (await panel.cells()).find(([first]) => first === stem)?.[1]?.trim() ?? '';
  };
  const rowsWith = async (field: string): Promise<number> =>
    (await panel.text()).filter((line) => line === coreFramework.find(({ id }) => id === field)?.stem).length;

  test('a row that was deleted is said to be, and comes back; one that stands twice is said to, and becomes one', async () => {
    await openHard(panel, 'row-deleted.docx');
    await panel.openFramework();
    await said(/The place for this answer is not in the document any more/);
    await panel.write('question', 'How can we bring it back?');
    await panel.button('Put the row back').click();
    await said(/The row is back in the table/);
    await until(
      async () => (await cellOf('question')) === 'How can we bring it back?',
      'the row stands there with its words',
    );

    await openHard(panel, 'row-copied.docx');
    await panel.openFramework();
    await said(/This row stands twice/);
    await panel.button('Bring both together in one row').click();
    await until(async () => (await rowsWith('goal')) === 1, 'one row is left');
    expect(await cellOf('goal')).toBe(`${answerOf('goal')}\n${otherWords}`);
    expect(await panel.frame.getByText(/stands twice/).count()).toBe(0);
  }, 90_000);
});
