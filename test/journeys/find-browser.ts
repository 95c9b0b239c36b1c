// Before the journeys: is there a browser at all? Asked once; describeJourney acts on it.
import { openBrowser } from './browser';

export default async function findBrowser(): Promise<void> {
  const browser = await openBrowser();
  if (browser) await browser.close();
  else process.env.ENQUIRY_BROWSER = 'none';
}
