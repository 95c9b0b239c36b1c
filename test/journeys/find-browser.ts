// Before the journeys: is the panel built, and is there a browser at all, and which? Found out once; each worker starts that one.
import { serve } from '../../src/stand-in/serve';
import { findBrowser } from './browser';
import { howToGetOne } from './how-to-get-a-browser';
import { panel } from './panel-served';

export default async function globalSetup(): Promise<void> {
  const served = await serve(0, panel).catch((error: Error) => {
    // Where nothing is built that the journeys could be played on, the sentence is enough: jest prints the stack too.
    throw Object.assign(error, { stack: error.message });
  });
  await served.close();
  const found = await findBrowser();
  await found?.browser.close();
  process.env.ENQUIRY_BROWSER = found?.program ?? 'none';
  if (!found)
    process.stderr.write(`\nNot run: the journeys in test/journeys, because no browser starts here. ${howToGetOne}\n`);
}
