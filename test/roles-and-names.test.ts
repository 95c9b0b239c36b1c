// The journeys that go through the whole panel find everything by its role and its name, as a screen reader does. Where one does not, the
// reason is given here.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const journeys = path.join(__dirname, 'journeys');
const inAccessibility = readdirSync(path.join(journeys, 'accessibility')).map((file) => `accessibility/${file}`);

/** The page objects, the year from end to end, the main job, and the way to every state of every screen. */
const files = [
  ...[
    'panel-page.ts',
    'evidence-panel.ts',
    'by-keys.ts',
    'more/year.test.ts',
    'main-job.test.ts',
    'few-presses.test.ts',
  ],
  ...inAccessibility.filter((file) => file.endsWith('.ts')),
];

const reasons: Readonly<Record<string, string>> = {
  '#test-conditions': 'the part for testers beside the panel, which no person who uses the panel has',
  '#panel-width': 'the part for testers beside the panel',
  iframe: 'the frame the panel stands in',
  html: 'the page itself, to ask how wide it is or what has the focus',
  '#panel main': 'the screen as a whole, to measure it',
  '..': 'the neighbours of a field that was found by its name',
};

const selectors = /\.(?:locator|frameLocator)\(\s*['"`]([^'"`]+)['"`]|waitForSelector\(|\$\$?\(/g;

describe('roles and names', () => {
  test.each(files)('%s uses no selector without a reason', (file) => {
    const source = readFileSync(path.join(journeys, file), 'utf8');
    const used = [...source.matchAll(selectors)].map(([whole, selector]) => selector ?? whole);
    expect(used.filter((one) => !(one in reasons) && !one.startsWith('html[data-theme='))).toEqual([]);
  });
});
