// Holds a screen of the panel against axe's rules: those of WCAG 2.2 A and AA and its best practices in light colours, contrast and links in
// dark, links in forced colours.
import { readFileSync } from 'node:fs';
import type * as Axe from 'axe-core';
import type { PanelPage } from '../panel-page';

declare const axe: typeof Axe;

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What a screen is made of is the same in every look, so the rules about that are asked once. In forced colours contrast is what the
 * person's system says, and axe reads the text's colour as we wrote it: that one rule is left out.
 */
const looks: readonly (readonly [
  string,
  { colorScheme: 'light' | 'dark'; forcedColors: 'none' | 'active' },
  Axe.RunOnly,
])[] = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }, { type: 'tag', values: tags }],
  [
    'dark',
    { colorScheme: 'dark', forcedColors: 'none' },
    { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  ],
  [
    'forced colours',
    { colorScheme: 'light', forcedColors: 'active' },
    { type: 'rule', values: ['link-in-text-block'] },
  ],
];

/**
 * Text in a drawing of ours: axe does not see what shapes lie behind it. It has the colour of the panel's text, and behind it is the panel
 * or the softest grey at half strength, light as dark: 13 to 1 and more. Text in the preview of a page has the page's own colours, in every
 * look; a unit test holds those to 4.5 to 1 (poster-document.test.ts).
 */
function withoutDrawings(result: Axe.Result): Axe.Result {
  return result.id === 'color-contrast'
    ? {
        ...result,
        nodes: result.nodes.filter(({ html }) => !/^<text [^>]*fill="(?:currentColor|#[0-9a-f]{6})"/i.test(html)),
      }
    : result;
}

/**
 * Every rule is asked of every element. Of what passes, one element a rule shows that the rule ran, and nobody reads the paths to elements:
 * to list all of that was nearly half of axe's time.
 */
const briefly: Axe.RunOptions = { resultTypes: ['violations', 'incomplete'], selectors: false };

/** At the end of the page the bar of the primary action lies over nothing; what is covered, axe cannot judge. */
const toEnd = (panel: PanelPage): Promise<void> =>
  panel.panelFrame().evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));

/** Fails with what axe finds wrong on the screen as it stands, larger than usual; its rules are in the page already. */
export async function expectNoViolation(panel: PanelPage): Promise<void> {
  await toEnd(panel);
  const { violations } = await panel
    .panelFrame()
    .evaluate((options) => axe.run(document, options), { runOnly: { type: 'tag' as const, values: tags }, ...briefly });
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
}

/** Fails with what axe finds wrong on the screen that is open, or cannot decide, in any look. */
export async function expectAccessible(panel: PanelPage): Promise<void> {
  const frame = panel.panelFrame();
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  await toEnd(panel);
  for (const [look, media, runOnly] of looks) {
    // A colour that is still on its way from one look to the next is not the one people read.
    await panel.page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await panel.frame.locator(`html[data-theme="${media.colorScheme}"]`).waitFor();
    // Colours that are still on their way to the other theme are nobody's; what goes round for ever is waited for by nobody.
    await frame.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
          .map(({ finished }) => finished),
      ),
    );
    const found = await frame.evaluate((options) => axe.run(document, options), { runOnly, ...briefly });
    const said = (results: readonly Axe.Result[]) =>
      results.map(({ id, nodes }) => ({ look, id, at: nodes.map((node) => node.html) }));
    expect(said(found.violations)).toEqual([]);
    // What axe could not decide is named here, each with why it holds; anything else has to be judged first.
    expect(said(found.incomplete.map(withoutDrawings)).filter(({ at }) => at.length > 0)).toEqual([]);
    // The rules did run.
    if (runOnly.type === 'tag') expect(found.passes.length).toBeGreaterThan(15);
    else
      expect(new Set([...found.passes, ...found.incomplete, ...found.inapplicable].map(({ id }) => id))).toEqual(
        new Set(runOnly.values),
      );
  }
}
