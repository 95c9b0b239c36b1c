// The words that stand on each screen before anything is opened, and how high it is at the panel's usual width, as a table.
// Run: npm run build && npm run --silent first-sight
import { serve } from '../src/stand-in/serve';
import type { ScreenName } from '../src/taskpane/screens/screen';
import { documentAfterThePlan, itemsAfterThePlan } from './journeys/after-the-plan';
import { openBrowser, howToGetOne } from './journeys/browser';
import { wordsAtFirstSight } from './journeys/first-sight';
import { PanelPage } from './journeys/panel-page';

/** The buttons that lead there from all steps, in an enquiry in which the evidence has come in. */
const ways: Readonly<Record<ScreenName, readonly (string | RegExp)[]>> = {
  overview: [],
  goal: [/1\. Set the goal/],
  question: [/2\. Find the question/],
  'question-history': [
    /2\. Find the question/,
    /^How your question changes/,
    'Keep this version',
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

async function main(): Promise<void> {
  const browser = await openBrowser();
  if (!browser) throw new Error(`No browser starts here. ${howToGetOne}`);
  const server = await serve(0);
  process.stdout.write('| screen | words | height at 350 px |\n|---|---:|---:|\n');
  try {
    const panel = await PanelPage.open(browser, server.url);
    const bytes = documentAfterThePlan(itemsAfterThePlan(12, true));
    for (const [screen, way] of Object.entries(ways)) {
      await panel.openBytes(bytes, 'Our enquiry.docx');
      await panel.panelReady();
      // The three cards of the first run are put away once, as a person does.
      const skip = panel.button('Skip');
      if (await skip.isVisible()) await skip.click();
      for (const button of way) await panel.button(button).first().click();
      const heading = panel.frame.getByRole('heading', { level: 1 });
      if (screen !== 'overview') await heading.filter({ hasNotText: 'Enquiry Handbook' }).waitFor();
      await panel.frame
        .getByRole('status')
        .filter({ hasText: /Looking|Opening/ })
        .waitFor({ state: 'detached' });
      const words = await wordsAtFirstSight(panel);
      const height = await panel.frame
        .locator('#panel main')
        .evaluate((main) => Math.round(main.getBoundingClientRect().bottom + window.scrollY));
      process.stdout.write(`| ${await heading.innerText()} | ${words} | ${height} |\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
