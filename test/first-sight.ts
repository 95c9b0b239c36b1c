// The words that stand on each screen before anything is opened, and how high it is at the panel's usual width, as a table.
// Run: npm run build && npm run --silent first-sight
import { serve } from '../src/stand-in/serve';
import { screenNames } from '../src/taskpane/screens/screen';
import { openBrowser, howToGetOne } from './journeys/browser';
import { openAtFirstSight, wordsAtFirstSight } from './journeys/first-sight';
import { PanelPage } from './journeys/panel-page';

async function main(): Promise<void> {
  const browser = await openBrowser();
  if (!browser) throw new Error(`No browser starts here. ${howToGetOne}`);
  const server = await serve(0);
  process.stdout.write('| screen | words | height at 350 px |\n|---|---:|---:|\n');
  try {
    const panel = await PanelPage.open(browser, server.url);
    for (const screen of screenNames) {
      await openAtFirstSight(panel, screen);
      const words = await wordsAtFirstSight(panel);
      const height = await panel.frame
        .locator('#panel main')
        .evaluate((main) => Math.round(main.getBoundingClientRect().bottom + window.scrollY));
      const title = await panel.frame.getByRole('heading', { level: 1 }).innerText();
      process.stdout.write(`| ${title} | ${words} | ${height} |\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
