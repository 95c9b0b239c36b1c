// Where journeys run: all files that a worker plays share one browser and one stand-in. To load the driver and start both anew for each file
// took a tenth of the whole run.
import { TestEnvironment } from 'jest-environment-node';
import { serve } from '../../src/stand-in/serve';
import { openBrowser } from './browser';
import { howToGetOne } from './how-to-get-a-browser';
import type { SharedByJourneys } from './journey';
import { panel } from './panel-served';

interface Opened {
  readonly shared: SharedByJourneys;
  close(): Promise<void>;
}

let opened: Promise<Opened> | null = null;
let closing: NodeJS.Timeout | undefined;

async function open(): Promise<Opened> {
  const [browser, server] = await Promise.all([openBrowser(), serve(0, panel)]);
  if (!browser) throw new Error(`No browser started. ${howToGetOne}`);
  return {
    shared: { browser, url: server.url, warmPages: new WeakMap() },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function close(): Promise<void> {
  const last = opened;
  opened = null;
  await (await last)?.close();
}

/** A file's environment, with what it shares with the others as a global. */
export default class JourneyEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    clearTimeout(closing);
    if (process.env.ENQUIRY_BROWSER === 'none') return;
    if (opened && !(await opened).shared.browser.isConnected()) await close();
    this.global.sharedByJourneys = (await (opened ??= open())).shared;
  }

  /** No environment is told that it was the last: the browser is closed when the next file does not begin at once. */
  override async teardown(): Promise<void> {
    await super.teardown();
    closing = setTimeout(() => void close(), 150);
  }
}
