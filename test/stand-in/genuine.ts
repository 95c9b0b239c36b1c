// Microsoft's own library in Node, without a page: its Word.run, its proxies and its batches, with the stand-in as the host.
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import type { OpenDocx } from '../../src/stand-in/docx/open-docx';
import type { HostOptions } from '../../src/stand-in/wire/host';
import { requirementMatrix, type Tier } from '../../src/stand-in/wire/tier';
import { openPane, type Pane } from './pane';

/** From the rich API's base to the end of Word's own classes: the rest of the file starts a page. */
function library(): string {
  const whole = readFileSync(require.resolve('@microsoft/office-js/dist/word-web-16.00.debug.js'), 'utf8');
  const from = whole.indexOf('var __extends', whole.indexOf('var OSFWordWAC;'));
  const to = whole.indexOf('OSFAriaLogger.AriaLogger.EnableSendingTelemetryWithOTel');
  if (from < 0 || to < from) throw new Error('The library is not laid out as this file knows it.');
  return whole.slice(from, to);
}

/**
 * The library as a function of a page's window, compiled once. In a context of its own for each page every look-up of a global is slow,
 * and the library looks them up all the time.
 */
const openLibrary = compileFunction(
  `var { console, setTimeout, Promise, navigator, Office, OSF } = window;\n${library()}\nreturn Word;`,
  ['window'],
  { filename: 'word-web.js' },
) as (window: object) => typeof Word;

export interface GenuinePane extends Pane {
  /** The library's Word.run. */
  run: typeof Word.run;
  /** All of the library's Word, with its lists of names. */
  Word: typeof Word;
}

/** The library's Word, in a page of its own, whose batches go where `execute` takes them. */
export function wordLibrary(
  tier: Tier,
  execute: (message: unknown[], done: (result: unknown) => void) => void,
): typeof Word {
  // Word on the web names this set: its errors speak of `_search2` (https://github.com/OfficeDev/office-js/issues/2413).
  const sets = { WordApiSearchFlags: '1.1', ...(JSON.parse(requirementMatrix(tier)) as Record<string, string>) };
  const isSetSupported = (name: string, version: string | number = 1.1): boolean => {
    const known = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
    const minor = (text: string): number => Number(text.split('.')[1] ?? 0);
    return known !== undefined && minor(known) >= minor(String(version));
  };
  return openLibrary({
    console,
    setTimeout,
    Promise,
    navigator: { userAgent: '' },
    Office: { context: { requirements: { isSetSupported } } },
    OSF: { DDA: { RichApi: { executeRichApiRequestAsync: execute } } },
  });
}

/** A document open in the stand-in, and the genuine library in front of it. */
export function openGenuine(
  source: Uint8Array | OpenDocx,
  tier: Tier = 'LTSC 2021',
  more: Partial<HostOptions> = {},
): GenuinePane {
  const pane = openPane(source, tier, more);
  const library = wordLibrary(tier, (message, done) => {
    const answer = pane.call(93, { ArrayData: message });
    done({ status: 'succeeded', value: { data: answer.Data } });
  });
  return { ...pane, run: library.run, Word: library };
}

/** The code of the error that a job ends with. */
export async function errorCode(job: Promise<unknown>): Promise<string> {
  try {
    await job;
    return 'none';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
