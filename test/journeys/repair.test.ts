// Our framework in a bad state, mended by the panel's own buttons. What becomes of each such document is in framework-in-a-bad-state.test.ts.
import { openHard } from './accessibility/screens';
import { describeJourney, withStandIn } from './journey';
import { onePanelPage, testWithListedControls, partText, until, type PanelPage } from './panel-page';

describeJourney('a framework in a bad state', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  onePanelPage(standIn, (opened) => (panel = opened), null);

  const said = (text: string | RegExp): Promise<void> => panel.frame.getByText(text).first().waitFor();
  /** Its screen is fetched first. Until it shows, the only button that has these words in its name is the one that led there. */
  const takeOut = async (): Promise<void> => {
    await panel.button('Take the panel out of this document').click();
    await panel.atRest();
    await panel.frame.getByRole('button', { name: 'Take the panel out', exact: true }).click();
    await panel.button('Yes, take it out').click();
  };
  const shows = (field: string, text: string): Promise<void> =>
    until(
      async () => (await panel.answer(field).first().inputValue()) === text,
      `the panel shows “${text}” for ${field}`,
    );

  testWithListedControls()(
    'a table that stands twice is brought together; the panel leaves the document once no words are on their way, and can be used again',
    async () => {
      await openHard(panel, 'table-copied.docx');
      await said(/stands in this document more than once/);
      await panel.button('Bring the words together in the first').click();
      await said(/The first table now holds the words of both/);

      await panel.setEditMode('read only');
      await panel.openFramework();
      await panel.write('goal', 'Not there yet');
      await said(/Your words are kept here/);
      await panel.button('All steps').click();
      await takeOut();
      await said(/Some answers are not in the document yet/);
      await panel.setEditMode('open');
      await panel.button('All steps').click();
      await panel.button('See what you can do').click();
      await panel.button('Try again').click();
      await panel.settled();
      const before = await panel.text();
      await panel.button('All steps').click();
      await takeOut();
      await said('The panel is out of this document');
      expect(await panel.text()).toEqual(before);
      const saved = await panel.save();
      expect(partText(saved, 'word/document.xml')).not.toMatch(/w:sdt|enquiry\//);
      await panel.openBytes(saved);
      await panel.panelReady();
      await panel.button('Use this table').click();
      await panel.openFramework();
      await shows('goal', 'Not there yet');
    },
    90_000,
  );
});
