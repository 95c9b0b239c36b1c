// The rows of our own table, changed in the panel: added, left out, moved and reworded, and no word lost on the way.
import { coreFramework } from '../../src/handbook/framework';
import { extendedFramework } from '../../src/handbook/extended-framework';
import { openXmlErrors } from '../documents/validate';
import { describeJourney, withStandIn } from './browser';
import { deskForEach, type Desk, until } from './panel-page';

const stemOf = (id: string): string =>
  [...coreFramework, ...extendedFramework].find((stem) => stem.id === id)?.stem ?? '';

describeJourney('the rows of the framework', () => {
  const standIn = withStandIn();
  let desk: Desk;
  deskForEach(standIn, async (opened) => {
    desk = opened;
    await desk.frameworkWith({ goal: 'Reading aloud\nin every class', gaps: 'What families think' });
    await desk.button('Change the rows').click();
    await desk.panel.getByRole('heading', { name: 'The rows of the framework' }).waitFor();
  });
  const changed = () => desk.panel.getByText('The table is changed.').waitFor();
  const rows = async (): Promise<string[][]> =>
    (await desk.cells()).slice(1).map((cells) => cells.map((cell) => cell.trim()));
  const press = async (name: string): Promise<void> => {
    await desk.button(name).click();
    await changed();
  };

  test('a row from the handbook’s longer list and one of their own are added, filled, and there on another machine', async () => {
    await press('Add: The change we try');
    await desk.panel.getByLabel('The sentence to complete').fill('The governor who follows this is …');
    await press('Add this row');
    expect((await rows()).slice(-2).map(([stem]) => stem)).toEqual([
      stemOf('change'),
      'The governor who follows this is …',
    ]);
    await desk.button('The framework').click();
    await desk.write('change', 'If we read first');
    await desk.write('The governor who follows this is …', 'The chair');
    await desk.settled();
    await until(async () => (await desk.save()).length > 0, 'the record is stored');
    await new Promise((stored) => setTimeout(stored, 3500));
    const saved = await desk.save();
    expect(await openXmlErrors(saved)).toEqual([]);
    await desk.forgetDevice();
    await desk.openBytes(saved);
    await desk.panelReady();
    await desk.openFramework();
    expect(await desk.answer('change').inputValue()).toBe('If we read first');
    expect(await desk.answer('The governor who follows this is …').inputValue()).toBe('The chair');
    expect(await desk.panel.getByText(extendedFramework.find(({ id }) => id === 'change')?.help ?? '').count()).toBe(1);
  });

  test('a row with words is left out only when the person says so, and its words come back with it', async () => {
    await desk.button('Leave out: Gaps').click();
    await desk.panel.getByText(/Its words leave the table; they are kept with the document/).waitFor();
    await press('Leave it out');
    expect((await rows()).flat().join('\n')).not.toContain('What families think');
    await desk.forgetDevice();
    await desk.saveAndReopen();
    await desk.openFramework();
    await desk.button('Change the rows').click();
    await desk.panel.getByText('Words from before are kept for this row.').waitFor();
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
    await desk.button('The framework').click();
    await desk.write('goal', 'Reading aloud in every class, every day');
    await desk.settled();
    const undo = desk.button(/^Undo/);
    await undo.waitFor();
    await desk.button('Change the rows').click();
    await press('Move down: Our goal');
    await desk.button('The framework').click();
    await until(
      async () => (await desk.answer('goal').inputValue()) === 'Reading aloud in every class, every day',
      'the words went with the row',
    );
    expect(await undo.count()).toBe(0);
  });

  test('a row whose words carry a comment or formatting is not moved by the panel, and the panel says how Word does it', async () => {
    await desk.button('The framework').click();
    await desk.page.evaluate(() => window.standIn.setTracking(true));
    await desk.typeInDocument({ paragraph: 'What families think' }, ', tracked');
    await desk.button('Change the rows').click();
    const before = await rows();
    await desk.button('Move up: Gaps').click();
    await desk.panel.getByText(/holds more than words .* press Alt, Shift and the up or down arrow/).waitFor();
    expect(await rows()).toEqual(before);
  });

  test('a stem is reworded, and its answer stays where it is', async () => {
    await desk.button('Reword: Gaps').click();
    await desk.panel.getByLabel('The sentence to complete').first().fill('What we still wonder about is …');
    await press('Use this wording');
    expect(await rows()).toEqual(expect.arrayContaining([['What we still wonder about is …', 'What families think']]));
    await desk.button('The framework').click();
    expect(await desk.answer('What we still wonder about is …').inputValue()).toBe('What families think');
  });
});
