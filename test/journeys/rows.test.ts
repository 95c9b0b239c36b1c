// The rows of our own table, changed in the panel: added, left out, moved and reworded, and no word lost on the way.
import { coreFramework } from '../../src/handbook/framework';
import { extendedFramework } from '../../src/handbook/extended-framework';
import { openXmlErrors } from '../documents/validate';
import { describeJourney, withStandIn } from './browser';
import { panelPageForEach, type PanelPage, until } from './panel-page';

const stemOf = (id: string): string =>
  [...coreFramework, ...extendedFramework].find((stem) => stem.id === id)?.stem ?? '';

describeJourney('the rows of the framework', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, async (opened) => {
    panel = opened;
    await panel.frameworkWith({ goal: 'Reading aloud\nin every class', gaps: 'What families think' });
    await panel.button('Change the rows').click();
    await panel.frame.getByRole('heading', { name: 'The rows of the framework' }).waitFor();
  });
  const openFor = async (name: string): Promise<void> => {
    const [doing = '', row] = name.split(': ');
    if (doing === 'Add' || doing === 'Add this row')
      await panel.unfold(doing === 'Add' ? /^Rows you can add/ : 'A row of your own');
    else if (row !== undefined) await panel.unfold(new RegExp(`^${row}`));
  };
  const changed = () => panel.frame.getByText('The table has been changed.').waitFor();
  const rows = async (): Promise<string[][]> =>
    (await panel.cells()).slice(1).map((cells) => cells.map((cell) => cell.trim()));
  /** Presses a button of a row, which is opened first where the name tells which. */
  const press = async (name: string): Promise<void> => {
    await openFor(name);
    await panel.button(name).click();
    await changed();
  };

  test('a row from the handbook’s longer list and one of their own are added, filled, and there on another machine', async () => {
    await press('Add: The change we try');
    await openFor('Add this row');
    await panel.frame.getByLabel('The sentence to complete').fill('The governor who follows this is …');
    await press('Add this row');
    expect((await rows()).slice(-2).map(([stem]) => stem)).toEqual([
      stemOf('change'),
      'The governor who follows this is …',
    ]);
    await panel.button('The framework').click();
    await panel.openAnswers();
    await panel.write('change', 'If we read first');
    await panel.write('The governor who follows this is …', 'The chair');
    await panel.settled();
    await panel.inRecord('The governor who follows this is');
    const saved = await panel.save();
    expect(await openXmlErrors(saved)).toEqual([]);
    await panel.forgetDevice();
    await panel.openBytes(saved);
    await panel.panelReady();
    await panel.openFramework();
    expect(await panel.answer('change').inputValue()).toBe('If we read first');
    expect(await panel.answer('The governor who follows this is …').inputValue()).toBe('The chair');
    expect(await panel.frame.getByText(extendedFramework.find(({ id }) => id === 'change')?.help ?? '').count()).toBe(
      1,
    );
  });

  test('a row with words is left out only when the person says so, and its words come back with it', async () => {
    await openFor('Leave out: Gaps');
    await panel.button('Leave out: Gaps').click();
    await panel.frame.getByText(/Its words leave the table; they are kept with the document/).waitFor();
    await press('Leave it out');
    expect((await rows()).flat().join('\n')).not.toContain('What families think');
    await panel.forgetDevice();
    await panel.saveAndReopen();
    await panel.openFramework();
    await panel.button('Change the rows').click();
    await openFor('Add: Gaps');
    await panel.frame.getByText('Words from before are kept for this row.').waitFor();
    await press('Add: Gaps');
    await until(
      async () => (await rows()).some(([stem, answer]) => stem === stemOf('gaps') && answer === 'What families think'),
      'the words are back',
    );
  });

  test('a row moves with its words, up and down', async () => {
    await press('Move down: Our goal');
    expect((await rows()).slice(0, 2).map(([stem, answer]) => [stem, answer])).toEqual([
      [stemOf('question'), coreFramework[1]?.prompt],
      [stemOf('goal'), 'Reading aloud\nin every class'],
    ]);
    await press('Move up: Our goal');
    expect((await rows())[0]).toEqual([stemOf('goal'), 'Reading aloud\nin every class']);
    expect((await rows()).length).toBe(coreFramework.length);
  });

  test('once a row has gone, what was written before cannot be taken back over the words that stand there now', async () => {
    await panel.button('The framework').click();
    await panel.openAnswers();
    await panel.write('goal', 'Reading aloud in every class, every day');
    await panel.settled();
    const undo = panel.button(/^Undo/);
    await undo.waitFor();
    await panel.button('Change the rows').click();
    await press('Move down: Our goal');
    await panel.button('The framework').click();
    await panel.openAnswers();
    await until(
      async () => (await panel.answer('goal').inputValue()) === 'Reading aloud in every class, every day',
      'the words went with the row',
    );
    expect(await undo.count()).toBe(0);
  });

  test('a row whose words carry a comment or formatting is not moved by the panel, and the panel says how Word does it', async () => {
    await panel.button('The framework').click();
    await panel.openAnswers();
    await panel.page.evaluate(() => window.standIn.setTracking(true));
    await panel.typeInDocument({ paragraph: 'What families think' }, ', tracked');
    await panel.page.evaluate(() => window.standIn.setTracking(false)); // while it is on, no row is moved at all
    await panel.button('Change the rows').click();
    const before = await rows();
    await openFor('Move up: Gaps');
    await panel.button('Move up: Gaps').click();
    await panel.frame.getByText(/holds more than words .* press Alt, Shift and the up or down arrow/).waitFor();
    expect(await rows()).toEqual(before);
  });

  test('a stem is reworded, and its answer stays where it is', async () => {
    await openFor('Reword: Gaps');
    await panel.button('Reword: Gaps').click();
    await panel.frame.getByLabel('The sentence to complete').first().fill('What we still wonder about is …');
    await press('Use this wording');
    expect(await rows()).toEqual(expect.arrayContaining([['What we still wonder about is …', 'What families think']]));
    await panel.button('The framework').click();
    await panel.openAnswers();
    expect(await panel.answer('What we still wonder about is …').inputValue()).toBe('What families think');
  });
});
