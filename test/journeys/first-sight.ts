// How much a person reads before anything is opened, at the usual width of the panel, and the way to every screen.
import type { ScreenName } from '../../src/taskpane/screens/screen';
import { panelWords } from '../../src/taskpane/ui/strings';
import { documentAfterThePlan, itemsAfterThePlan } from './after-the-plan';
import { until, type PanelPage } from './panel-page';

/** More than so many words at first sight are too many. */
export const mostWords = 150;

/** The words of the screen as it stands, with the panel at 350 px. Leaves the panel at that width. */
export async function wordsAtFirstSight(panel: PanelPage): Promise<number> {
  await panel.page.locator('#panel-width').selectOption('350');
  return panel.frame
    .locator('#panel main')
    .evaluate((main) => (main as HTMLElement).innerText.split(/\s+/).filter((word) => word !== '').length);
}

/** The buttons that lead there from all steps, in an enquiry in which the evidence has come in. */
const ways: Readonly<Record<ScreenName, readonly (string | RegExp)[]>> = {
  overview: [],
  goal: [/1\. Set the goal/],
  question: [/2\. Find the question/],
  // Once seen, a question is kept as a version.
  'question-history': [
    /2\. Find the question/,
    'All steps',
    /2\. Find the question/,
    /^How your question changes/,
    'See and compare the versions',
  ],
  'sub-questions': [/2\. Find the question/, 'Go on to the sub-questions'],
  framework: ['All answers on one page'],
  rows: ['All answers on one page', 'Change the rows'],
  boxes: ['The handbook’s boxes'],
  evidence: [/3\. Plan the evidence/],
  cards: [/3\. Plan the evidence/, /^Look at the evidence/],
  pathway: [/3\. Plan the evidence/, /^Take stock/],
  reflections: [/3\. Plan the evidence/, /^What we notice/],
  plan: [/3\. Plan the evidence/, /^What to collect/],
  ethics: [/3\. Plan the evidence/, /^People and ethics/],
  offers: [/3\. Plan the evidence/, /^Into the framework/],
  collect: [/5\. Collect evidence/],
  cycles: [/8\. Go round again/],
  analyse: [/6\. Analyse/],
  conclude: [/7\. Draw conclusions/],
  poster: [/9\. Make the poster/],
  handover: ['Hand over'],
  send: ['Send a copy'],
  returned: ['Copies that came back'],
  programme: ['Many schools'],
  help: ['Help'],
  'remove-add-in': ['Take the panel out of this document'],
};

/** An enquiry in which the evidence has come in: four sub-questions, twelve pieces of evidence. */
export const enquiry = { document: documentAfterThePlan(itemsAfterThePlan(12, true)), name: 'Our enquiry.docx' };

/** Puts the three cards of the first run away, as a person does; they come a moment after the overview, and on a fresh device always. */
export const skipCards = (panel: PanelPage): Promise<void> => panel.button('Skip').click();

/** Goes back to all steps, from wherever the panel is. */
export async function backToAllSteps(panel: PanelPage): Promise<void> {
  const heading = panel.frame.getByRole('heading', { level: 1 });
  const allSteps = panel.frame.getByRole('heading', { level: 1, name: panelWords.product });
  while ((await allSteps.count()) === 0) {
    const title = await heading.innerText();
    await panel.frame.locator('#panel main button').first().click(); // the way back stands first on every screen
    await until(async () => (await heading.innerText()) !== title, `the panel has left “${title}”`);
  }
}

/** Goes back to all steps, from wherever the panel is, and from there to a screen. */
export async function openAtFirstSight(panel: PanelPage, screen: ScreenName): Promise<void> {
  await backToAllSteps(panel);
  const heading = panel.frame.getByRole('heading', { level: 1 });
  for (const button of ways[screen]) await panel.button(button).first().click();
  if (screen !== 'overview') await heading.filter({ hasNotText: panelWords.product }).waitFor();
  await panel.frame
    .getByRole('status')
    .filter({ hasText: /Looking|Opening/ })
    .waitFor({ state: 'detached' });
}
