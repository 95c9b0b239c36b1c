// The two Words that can be played, and which requirement sets each reports.
export type Tier = 'LTSC 2021' | 'Microsoft 365';

interface TierFacts {
  /** The highest WordApi set: 3 is 1.3. */
  highest: number;
  fullVersion: string;
  /** How many files of the document may be open at once: two (Office.File), and on the web one (https://github.com/OfficeDev/office-js/issues/1191). */
  openFiles: number;
}

/**
 * Office 2021 LTSC stops at WordApi 1.3; the web has everything (OfficeDev/office-js-docs-reference, requirement-sets/word, April 2026).
 */
export const tiers: Record<Tier, TierFacts> = {
  'LTSC 2021': { highest: 3, fullVersion: '16.0.14334.20848', openFiles: 2 },
  'Microsoft 365': { highest: 8, fullVersion: '16.0.18526.20144', openFiles: 1 },
};

/** The requirement matrix of the handshake: what `isSetSupported` then answers. */
export function requirementMatrix(tier: Tier): string {
  const { highest } = tiers[tier];
  return JSON.stringify({
    WordApi: `1.${highest}`,
    // The library asks for this set before it sends search options as plain arguments; without it, it wants a service of its own.
    WordApiSearchFlags: '1.1',
    // The npm copy of the library asks for this set where the documentation says WordApi 1.4 and above.
    ...(highest > 3 ? { WordApiOnline: '1.1' } : {}),
    CompressedFile: '1.1',
    CustomXmlParts: '1.1',
    DocumentEvents: '1.1',
    File: '1.1',
    Selection: '1.1',
    Settings: '1.1',
    TextFile: '1.1',
  });
}
