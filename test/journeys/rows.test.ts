// The rows of our own table, changed on their screen: each button once, what is asked before words go, and what is said. What comes of each change is in app/actions/edit-rows.test.ts.
import { coreFramework } from '../../src/handbook/framework';
import { extendedFramework } from '../../src/handbook/extended-framework';
import { describeJourney, withStandIn } from './journey';
import { ourDocument } from '../documents/our-document';
import { panelPageForEach, type PanelPage } from './panel-page';

const stemOf = (id: string): string =>
  [...coreFramework, ...extendedFramework].find((stem) => stem.id === id)?.stem ?? '';

describeJourney('the rows of the framework', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  const rows = async (): Promise<string[][]> =>
    (await panel.cells()).slice(1).map((cells) => cells.map((cell) => cell.trim()));
  /** Presses a button that changes the table, and waits until it has. */
  const press = async (name: string): Promise<void> => {
    await panel.button(name).click();
    await panel.frame.getByText('The table has been changed.').waitFor();
  };

  test('rows are added, moved, reworded and left out; a row with words goes only when the person says so, and its words come back with it', async () => {
    const answers = { goal: 'Reading aloud\nin every class', gaps: 'What families think' };
    await panel.begin({ document: ourDocument(answers) });
    await panel.button('All answers on one page').click();
    await panel.button('Change the rows').click();
    await panel.frame.getByRole('heading', { name: 'The rows of the framework' }).waitFor();
    await panel.unfold(/^Rows you can add/);
    await press('Add: The change we try');
    await panel.unfold('A row of your own');
    await panel.frame.getByLabel('The sentence to complete').fill('The governor who follows this is …');
    await press('Add this row');
    expect((await rows()).slice(-2).map(([stem]) => stem)).toEqual([
      stemOf('change'),
      'The governor who follows this is …',
    ]);
    await panel.unfold(/^Our goal/);
    await press('Move down: Our goal');
    expect((await rows())[1]).toEqual([stemOf('goal'), 'Reading aloud\nin every class']);
    await press('Move up: Our goal');
    expect((await rows())[0]).toEqual([stemOf('goal'), 'Reading aloud\nin every class']);

    await panel.unfold(/^Gaps/);
    await panel.button('Leave out: Gaps').click();
    await panel.frame.getByText(/Its words leave the table; they are kept with the document/).waitFor();
    await press('Leave it out');
    expect((await rows()).flat().join('\n')).not.toContain('What families think');
    await panel.frame.getByText('Words from before are kept for this row.').waitFor();
    await press('Add: Gaps');
    expect(await rows()).toContainEqual([stemOf('gaps'), 'What families think']);

    await panel.unfold(/^Gaps/);
    await panel.button('Reword: Gaps').click();
    await panel.frame.getByLabel('The sentence to complete').first().fill('What we still wonder about is …');
    await press('Use this wording');
    await panel.button('The framework').click();
    await panel.openAnswers();
    expect(await panel.answer('What we still wonder about is …').inputValue()).toBe('What families think');
    expect(await panel.frame.getByText(extendedFramework.find(({ id }) => id === 'change')?.help ?? '').count()).toBe(
      1,
    );
  }, 90_000);
});
