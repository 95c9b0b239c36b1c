// How much there is to read before anything is opened, on every screen.
import { screenNames } from '../../src/taskpane/screens/screen';
import { fullYear } from '../documents/full-year';
import { describeJourney, withStandIn } from './browser';
import { mostWords, openAtFirstSight, openEnquiry, wordsAtFirstSight } from './first-sight';
import { onePanelPage, panelPageForEach, type PanelPage } from './panel-page';

describeJourney('with four sub-questions and twelve pieces of evidence, what there is to read at first sight', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  onePanelPage(standIn, (opened) => (panel = opened));
  beforeAll(() => openEnquiry(panel));

  test.each(screenNames)('is little on the screen “%s”', async (screen) => {
    await openAtFirstSight(panel, screen);
    expect(await wordsAtFirstSight(panel)).toBeLessThanOrEqual(mostWords);
  });
});

describeJourney('what there is to read at first sight', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened));

  const heading = (name: string): Promise<void> => panel.frame.getByRole('heading', { name, level: 1 }).waitFor();
  const few = async (): Promise<void> => expect(await wordsAtFirstSight(panel)).toBeLessThanOrEqual(mostWords);

  test('is little on the overview, with the framework just put in', async () => {
    await panel.frameworkIn();
    await panel.reloadPanel(); // what was said of putting it in is gone
    await few();
  });

  test.each([
    [/8\. Go round again/, 'Go round again'],
    [/9\. Make the poster/, 'Make the poster'],
    [/^Hand over$/, 'Hand over'],
  ])('is little on %p, at the end of a year', async (button, title) => {
    await panel.openDocument(fullYear(), 'Our year.docx');
    await panel.button(button).click();
    await heading(title);
    await few();
  });
});
