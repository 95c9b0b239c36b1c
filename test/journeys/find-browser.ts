// Before the journeys: is there a browser at all? Asked once; describeJourney acts on it.
import { howToGetOne, openBrowser } from './browser';

export default async function findBrowser(): Promise<void> {
  const browser = await openBrowser();
  if (browser) return browser.close();
  process.env.ENQUIRY_BROWSER = 'none';
  process.stderr.write(`\nNot run: the journeys in test/journeys, because no browser starts here. ${howToGetOne}\n`);
}
