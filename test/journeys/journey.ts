// What makes a test a journey: a real browser, and the stand-in for Word with the panel in it.
import type { Browser, Page } from 'playwright-core';
import { howToGetOne } from './how-to-get-a-browser';

/** What all the files that a worker plays share. */
export interface SharedByJourneys {
  readonly browser: Browser;
  /** The stand-in's address. */
  readonly url: string;
  readonly warmPages: WarmPages;
}

/** The page that a test left behind in a browser, for the next one at the same address. */
export type WarmPages = WeakMap<Browser, { readonly page: Page; readonly url: string }>;

declare global {
  var sharedByJourneys: SharedByJourneys | undefined;
}

/** A journey: with a browser it runs; without, it is named as not run, or fails where REQUIRE_BROWSER is set. */
export function describeJourney(name: string, journey: () => void): void {
  if (process.env.ENQUIRY_BROWSER !== 'none') describe(name, journey);
  else if (process.env.REQUIRE_BROWSER)
    test(`${name}: a browser starts`, () => {
      throw new Error(`No browser starts here. ${howToGetOne}`);
    });
  else describe.skip(`${name} (not run: no browser starts here)`, journey);
}

/** The browser and the stand-in's address, in the tests of a journey. */
export function withStandIn(): Pick<SharedByJourneys, 'browser' | 'url'> {
  jest.setTimeout(120_000); // hooks too: a busy machine takes its time to open a page
  jest.retryTimes(process.env.PSEUDO ? 0 : 1, { logErrorsBeforeRetry: true }); // and is late now and then: what fails is shown, and has to pass in a second go
  const shared = (): SharedByJourneys => {
    if (!sharedByJourneys) throw new Error(`No browser started. ${howToGetOne}`);
    return sharedByJourneys;
  };
  return {
    get browser() {
      return shared().browser;
    },
    get url() {
      return shared().url;
    },
  };
}
