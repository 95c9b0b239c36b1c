// How much a person reads before anything is opened, at the usual width of the panel.
import type { PanelPage } from './panel-page';

/** More than so many words at first sight are too many. */
export const mostWords = 150;

/** The words of the screen as it stands, with the panel at 350 px. Leaves the panel at that width. */
export async function wordsAtFirstSight(panel: PanelPage): Promise<number> {
  await panel.page.locator('#panel-width').selectOption('350');
  return panel.frame
    .locator('#panel main')
    .evaluate((main) => (main as HTMLElement).innerText.split(/\s+/).filter((word) => word !== '').length);
}
