// Pictures of a screen in every look and at two widths, as high as its content, for people to look at; and its size at the usual width, as a
// line of sizes.jsonl: words at first sight, height, and where its primary action ends. npm run screenshots
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { PanelPage } from '../panel-page';

const widths = ['320', '450'] as const;
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced-colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The folder the pictures go to; undefined where none were asked for. */
const folder = process.env.SCREENSHOTS;

/** Takes the pictures of the screen that is open, where they were asked for. Leaves the page as it was. */
export async function takeScreenshots(panel: PanelPage, state: string): Promise<void> {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  const { page } = panel;
  const before = page.viewportSize() ?? { width: 1300, height: 900 };
  const name = state.replace(/[^a-z0-9]+/gi, '-');
  await page.locator('#panel-width').selectOption('350');
  const size = await panel.frame.locator('#panel main').evaluate((main) => {
    const bottoms = [...main.querySelectorAll('button')]
      .filter((button) => getComputedStyle(button).backgroundColor === 'rgb(15, 108, 189)')
      .map((button) => Math.round(button.getBoundingClientRect().bottom + window.scrollY));
    return {
      words: (main as HTMLElement).innerText.split(/\s+/).filter((word) => word !== '').length,
      height: Math.round(main.getBoundingClientRect().bottom + window.scrollY),
      primaryActionEnds: bottoms[0] ?? null,
    };
  });
  appendFileSync(path.join(folder, 'sizes.jsonl'), `${JSON.stringify({ state, ...size })}\n`);
  for (const width of widths) {
    await page.locator('#panel-width').selectOption(width);
    const frame = page.locator('iframe');
    const above = (await frame.boundingBox())?.y ?? 0;
    const content = await panel.frame
      .locator('#panel main')
      .evaluate((main) => main.getBoundingClientRect().bottom + window.scrollY);
    await page.setViewportSize({ ...before, height: Math.ceil(above + Math.max(content, 445)) + 24 });
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia(media);
      await panel.frame.locator(`html[data-theme="${media.colorScheme}"]`).waitFor();
      await frame.screenshot({ path: path.join(folder, `${name}-${width}-${look}.png`), animations: 'disabled' });
    }
  }
  await page.setViewportSize(before);
  await page.locator('#panel-width').selectOption('320');
}
