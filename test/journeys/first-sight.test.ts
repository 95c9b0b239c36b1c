// How much there is to read before anything is opened, on every screen; docs/panel.md says so, too.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { screenNames } from '../../src/taskpane/screens/screen';
import { fullYear } from '../documents/full-year';
import { describeJourney, withStandIn } from './journey';
import { backToAllSteps, enquiry, mostWords, openAtFirstSight, skipCards, wordsAtFirstSight } from './first-sight';
import { ourDocument } from '../documents/our-document';
import { onePanelPage, type PanelPage } from './panel-page';

describeJourney('with four sub-questions and twelve pieces of evidence, what there is to read at first sight', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  onePanelPage(
    standIn,
    (opened) => {
      panel = opened;
      return skipCards(panel);
    },
    enquiry,
  );

  test.each(screenNames)('is little on the screen “%s”', async (screen) => {
    await openAtFirstSight(panel, screen);
    const words = await wordsAtFirstSight(panel);
    expect(words).toBeLessThanOrEqual(mostWords);
    const title = await panel.frame.getByRole('heading', { level: 1 }).innerText();
    expect([title, words]).toEqual([title, wordsOnPage(title)]);
  });
});

const page = readFileSync(path.resolve(__dirname, '../../docs/panel.md'), 'utf8');

/** How many words docs/panel.md says that a screen has. */
const wordsOnPage = (title: string): number =>
  Number(
    page
      .split('\n')
      .find((line) => line.startsWith(`| ${title} |`))
      ?.split('|')[3],
  );

describeJourney('what there is to read at first sight', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  onePanelPage(standIn, (opened) => (panel = opened), { document: fullYear(), name: 'Our year.docx' });

  const few = async (): Promise<void> => expect(await wordsAtFirstSight(panel)).toBeLessThanOrEqual(mostWords);

  test.each([
    [/8\. Go round again/, 'Go round again'],
    [/9\. Make the poster/, 'Make the poster'],
    [/^Hand over$/, 'Hand over'],
  ])('is little on %p, at the end of a year', async (button, title) => {
    await backToAllSteps(panel);
    await panel.button(button).click();
    await panel.frame.getByRole('heading', { name: title, level: 1 }).waitFor();
    await few();
  });

  test('is little on the overview, with the framework just put in', async () => {
    await panel.begin({ document: ourDocument() });
    await few();
  });
});
