// The framework, its rows and the boxes, worked with the keyboard alone.
import { describeJourney, withStandIn } from '../journey';
import { byKeys } from '../by-keys';
import { type PanelPage, panelPageForEach, testWithListedControls, until } from '../panel-page';
import { goToRows, handbookWithAnswers, openHard, ownTable, promptOf, stemOf, withGoal } from './screens';

describeJourney('the keyboard alone: the framework, its rows and the boxes', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  test('the main job with the keyboard alone', async () => {
    await panel.begin();
    const { keyboard, tabTo, press } = await byKeys(panel);
    // The place is chosen with the arrow keys, as radio buttons are.
    await tabTo('At the end of the document');
    await keyboard.press('ArrowDown');
    await panel.frame.getByRole('radio', { name: 'Where the cursor is', checked: true }).waitFor();
    await keyboard.press('ArrowUp');
    await panel.frame.getByRole('radio', { name: 'At the end of the document', checked: true }).waitFor();
    await press('Put the framework into your document');
    await panel.frame.getByText(/at the end of your document/).waitFor();
    await press('Write your goal');
    await panel.sentence('goal').waitFor();
    await tabTo('which priority?');
    await keyboard.type('Reading fluency');
    await press('All steps', 'Shift+Tab');
    await panel.panelReady();
    await until(
      async () => ((await panel.cells())[1]?.[1] ?? '').includes('Reading fluency'),
      'the goal is in the document',
    );
  }, 60_000);

  test('what Tab goes to is never behind the bar at the lower edge', async () => {
    await panel.page.locator('#panel-width').selectOption('320');
    await panel.begin({ document: withGoal });
    const { keyboard, press, focusIsOn } = await byKeys(panel);
    await press('All answers on one page');
    await press('Open all');
    await focusIsOn('Close all'); // they open one after the other
    /** What has the focus, where the bar covers its lower edge. */
    const covered = (): Promise<string | null> =>
      panel.frame.locator('html').evaluate(() => {
        const now = document.activeElement;
        if (!now || now === document.body || now.hasAttribute('data-tabster-dummy')) return null; // the end of the panel
        const { left, bottom, width } = now.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, bottom - 3);
        return there && (now.contains(there) || there.contains(now)) ? null : now.outerHTML;
      });
    for (const [at] of Array(25).entries()) {
      await keyboard.press('Tab');
      expect([at, await covered()]).toEqual([at, null]);
    }
  }, 60_000);

  test('a school’s own table is taken over and filled with the keyboard alone', async () => {
    await ownTable(panel);
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
    await press('Use the panel’s framework instead');
    await press('Use your own table after all');
    await press('Use this table', 'Shift+Tab');
    await panel.frame.getByText(/Nothing in the table was changed/).waitFor();
    await focusIsOn('Answer “Our evidence is silent about”'); // one button throughout, which has the next thing on it now
    await press('All answers on one page');
    await panel.frame.getByText(/a row of your school’s own table/).waitFor();
    await press('Go on to “Our evidence is silent about”');
    await focusIsOn('your words');
    await keyboard.type('how long teachers wait');
    await tabTo('Show in document: ');
    await until(
      async () => (await panel.text()).includes('Our evidence is silent about how long teachers wait.'),
      'the answer is in the school’s table',
    );
    await keyboard.press('Enter');
    await panel.frame.getByRole('status').filter({ hasText: 'The cursor went to this answer' }).waitFor();
    await focusIsOn('Show in document: ');
  }, 60_000);

  test('a doubled row is joined, a lost one put back, an answer undone and the panel taken out, with the keyboard alone', async () => {
    await openHard(panel, 'row-copied.docx');
    const joining = await byKeys(panel);
    await joining.press('All answers on one page');
    await joining.press('Bring both together in one row');
    await joining.focusIsOn('The framework');
    await panel.frame.getByText('This row stands twice').waitFor({ state: 'detached' });

    await openHard(panel, 'row-deleted.docx');
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
    await press('All answers on one page');
    await press('Put the row back');
    await focusIsOn('what leaders or staff do');
    await panel.frame.getByText(/The row is back in the table/).waitFor();
    await keyboard.type('reading aloud');
    await tabTo('Show in document: Our enquiry question');
    await panel.settled();
    await press('Undo: put back what stood in', 'Shift+Tab');
    await focusIsOn('what leaders or staff do');
    const [first] = await panel.sentence('question').getByRole('textbox').all();
    await until(async () => (await first?.inputValue()) === '', 'the answer is undone');
    await press('All steps', 'Shift+Tab');
    await press('Take the panel out of this document');
    await focusIsOn('Take the panel out of this document'); // the screen's heading
    await keyboard.press('Tab');
    await press('Take the panel out');
    await press('Yes, take it out');
    await focusIsOn('The panel is out of this document');
  }, 90_000);

  testWithListedControls()(
    'a field is put below a text box, and a box is brought level, with the keyboard alone',
    async () => {
      await handbookWithAnswers(panel);
      const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
      await press('The handbook’s boxes');
      await press('Read again');
      await panel.frame.getByRole('status').filter({ hasText: '0 of 7 boxes have words in them.' }).waitFor();
      await press('Open all', 'Shift+Tab');
      await press('Put a field below it');
      await focusIsOn(promptOf('box-first-draft'));
      await keyboard.type('How can we read more?');
      await press('Copy it into the box: The question');
      await focusIsOn('Go to the question');
      await panel.frame.getByText('Same as your framework', { exact: true }).waitFor();
      await tabTo(promptOf('box-approach'));
      await keyboard.type('We begin with what lies around');
      await press('All steps', 'Shift+Tab');
      await panel.panelReady();
      await focusIsOn('The handbook’s boxes');
      const inDocument = async (words: string): Promise<boolean> => (await panel.text()).includes(words);
      for (const words of ['How can we read more?', 'We begin with what lies around'])
        await until(() => inDocument(words), `“${words}” is in the document`);
      expect(
        (await panel.text()).filter(
          (line) => line === 'How can leaders use shared planning so that pupils read more fluently?',
        ),
      ).toHaveLength(2);
    },
    60_000,
  );

  test('rows are added, moved, reworded and left out with the keyboard alone, and the focus is never lost', async () => {
    await panel.begin({ document: withGoal });
    await goToRows(panel);
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
    const stems = async (): Promise<string[]> => (await panel.cells()).slice(1).map(([stem = '']) => stem.trim());
    const changed = (): Promise<void> => panel.frame.getByText('The table has been changed.').waitFor();

    await press('Our goal');
    await press('Move down: Our goal');
    await until(async () => (await stems())[1] === stemOf('goal'), 'the row has moved down');
    await changed();
    await focusIsOn('Move down: Our goal');
    await press('Move up: Our goal', 'Shift+Tab');
    await until(async () => (await stems())[0] === stemOf('goal'), 'the row has moved up');
    await changed();
    await focusIsOn('Move up: Our goal'); // it rests at the top, and keeps the focus

    await press('Our enquiry question');
    await press('Reword: Our enquiry question');
    await focusIsOn('The sentence to complete');
    await keyboard.press('Control+a');
    await keyboard.type('What we ask ourselves is …');
    await press('Use this wording');
    await until(async () => (await stems())[1] === 'What we ask ourselves is …', 'the row is reworded');
    await changed();
    await focusIsOn('Reword: Our enquiry question');

    await press('Leave out: Our goal', 'Shift+Tab');
    await focusIsOn('Keep the row');
    await press('Leave it out');
    await until(async () => !(await stems()).includes(stemOf('goal')), 'the row is left out');
    await changed();
    await focusIsOn('Our enquiry question'); // the row that took its place

    await press('Rows you can add');
    await press('Add: The change we try');
    await until(async () => (await stems()).at(-1) === stemOf('change'), 'the row is added');
    await focusIsOn('The change we try');
    await press('A row of your own');
    await tabTo('The sentence to complete');
    await keyboard.type('The governor who follows this is …');
    await press('Add this row');
    await until(
      async () => (await stems()).at(-1) === 'The governor who follows this is …',
      'the row of their own is added',
    );
    await focusIsOn('The governor who follows this is');
  }, 60_000);
});
