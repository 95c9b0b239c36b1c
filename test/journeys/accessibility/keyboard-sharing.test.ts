// Copies and many schools, worked with the keyboard alone.
import { describeJourney, withStandIn } from '../journey';
import { byKeys } from '../by-keys';
import { type PanelPage, panelPageForEach, testWithListedControls, until } from '../panel-page';
import { openHard, hardDocument } from './screens';

describeJourney('the keyboard alone: copies and many schools', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  // In a document without a record our table is known by its controls alone.
  testWithListedControls()(
    'a copy is prepared and handed out, and copies that came back are taken over, with the keyboard alone',
    async () => {
      await openHard(panel, 'record-missing.docx');
      const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
      await press('Send a copy');
      await press('Prepare the copy');
      await panel.frame.getByText('The copy is ready').waitFor();
      await focusIsOn('Ready to send'); // the button that was pressed is gone
      await press('The mail');
      await tabTo('Subject');
      await keyboard.type('Please: ');
      const [file] = await Promise.all([panel.page.waitForEvent('download'), press('Download the copy')]);
      expect((await file.path()).length).toBeGreaterThan(0);
      await press('Did it open? Yes');
      await focusIsOn('Download the copy');
      await press('All steps', 'Shift+Tab');
      await press('Copies that came back');
      const choosing = panel.page.waitForEvent('filechooser'); // the browser takes a moment to hand choosers to the test
      await tabTo('Choose the copies');
      await keyboard.press('Enter');
      const chooser = await choosing;
      await chooser.setFiles({
        name: 'Priya.docx',
        mimeType: 'application/octet-stream',
        buffer: hardDocument('row-copied.docx'),
      });
      await panel.frame.getByText('One copy was read').waitFor();
      await press('Use in place of ours (Priya)');
      await until(
        async () =>
          (await panel.cells()).flat().some((cell) => cell.includes('Writing that children want to read aloud.')),
        'Priya’s words are in the table',
      );
    },
    90_000,
  );

  test('the way out that takes the focus when another did not open is in view', async () => {
    panel.closeContextAfterwards();
    await panel.page.setViewportSize({ width: 1300, height: 700 });
    await panel.page.locator('#panel-width').selectOption('320');
    await openHard(panel, 'row-copied.docx');
    const { press, focusIsOn } = await byKeys(panel);
    await press('Send a copy');
    await press('Prepare the copy');
    await focusIsOn('Ready to send');
    await Promise.all([panel.page.waitForEvent('download'), press('Download the copy')]);
    await press('Did it open? No');
    await focusIsOn('Open as a draft with the copy attached');
    // The part that it stands in opens only now.
    await until(
      () =>
        panel.frame
          .locator('html')
          .evaluate(() => (document.activeElement?.getBoundingClientRect().bottom ?? Infinity) <= window.innerHeight),
      'the focus is in view',
    );
  }, 60_000);

  test('an address that is typed letter by letter is not spoken of before it is whole', async () => {
    await openHard(panel, 'row-copied.docx');
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
    await press('Send a copy');
    await press('Prepare the copy');
    await focusIsOn('Ready to send');
    await press('The mail');
    await tabTo('To (you can fill this in later)');
    await panel.frame.locator('html').evaluate((html) => {
      html.dataset.said = '';
      const said = (): void => {
        for (const { textContent } of html.querySelectorAll('[role="status"]'))
          if (textContent?.includes('no email address')) html.dataset.said += textContent;
      };
      new MutationObserver(said).observe(html, { subtree: true, childList: true, characterData: true });
    });
    await keyboard.type('ana@oak.example', { delay: 60 });
    expect(await panel.frame.locator('html').getAttribute('data-said')).toBe('');
    await keyboard.type('; Ben', { delay: 60 });
    await panel.frame.getByText('“Ben” is no email address and is left out.').waitFor();
    expect(await panel.frame.locator('html').getAttribute('data-said')).not.toContain('“B”');
  }, 60_000);

  test('many schools are read, one is renamed, and their picture is taken along, with the keyboard alone', async () => {
    await panel.begin();
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
    await press('Many schools');
    await focusIsOn('Many schools'); // the heading of a screen takes the focus when the screen is there
    await panel.frame.getByRole('heading', { name: 'Many schools' }).waitFor();
    const choosing = panel.page.waitForEvent('filechooser'); // the browser takes a moment to hand choosers to the test
    await tabTo('Choose the schools’ files');
    await keyboard.press('Enter');
    const chooser = await choosing;
    await chooser.setFiles(
      ['Ashby.docx', 'Birch.docx'].map((name) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: hardDocument(name === 'Ashby.docx' ? 'row-copied.docx' : 'row-deleted.docx'),
      })),
    );
    await panel.frame.getByText('2 files were read').waitFor();
    await press('Change names');
    await tabTo('Name for Birch.docx');
    await keyboard.press('Control+A');
    await keyboard.type('Birch Lane');
    await press('Save or copy it');
    await press('Download as CSV');
    await panel.frame
      .getByRole('status')
      .filter({ hasText: 'The table was handed to this computer to save.' })
      .waitFor();
    await panel.frame.getByText('Birch Lane').first().waitFor();
    await press('Still to do', 'Shift+Tab');
    await press('All steps', 'Shift+Tab');
    await panel.panelReady();
    await focusIsOn('Many schools');
  }, 60_000);
});
