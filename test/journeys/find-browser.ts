// Before the journeys: is the panel built, and is there a browser at all, and which? Found out once; each file of journeys starts that one.
import { expectBuilt, findBrowser, howToGetOne } from './browser';

export default async function globalSetup(): Promise<void> {
  await expectBuilt();
  const found = await findBrowser();
  await found?.browser.close();
  process.env.ENQUIRY_BROWSER = found?.program ?? 'none';
  if (!found)
    process.stderr.write(`\nNot run: the journeys in test/journeys, because no browser starts here. ${howToGetOne}\n`);
}
