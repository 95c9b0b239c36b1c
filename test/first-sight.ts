// The words that stand on each screen before anything is opened, and how high it is at the panel's usual width, as a table.
// Run: npm run build && npm run --silent first-sight
import type { Browser } from 'playwright-core';
import { screenNames } from '../src/taskpane/screens/screen';
import { commandInBrowser } from './journeys/browser';
import { enquiry, openAtFirstSight, skipCards, wordsAtFirstSight } from './journeys/first-sight';
import { PanelPage } from './journeys/panel-page';

async function measure(browser: Browser, url: string): Promise<void> {
  process.stdout.write('| screen | words | height at 350 px |\n|---|---:|---:|\n');
  const panel = await PanelPage.open(browser, url, enquiry);
  await skipCards(panel);
  for (const screen of screenNames) {
    await openAtFirstSight(panel, screen);
    const words = await wordsAtFirstSight(panel);
    const height = await panel.frame
      .locator('#panel main')
      .evaluate((main) => Math.round(main.getBoundingClientRect().bottom + window.scrollY));
    const title = await panel.frame.getByRole('heading', { level: 1 }).innerText();
    process.stdout.write(`| ${title} | ${words} | ${height} |\n`);
  }
}

commandInBrowser(measure);
