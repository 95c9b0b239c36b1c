// The comments beside the question, as the sheet shows them.
import { until, type PanelPage } from './panel-page';

/** All comments in the document. */
export const commentsIn = (panel: PanelPage): Promise<string[]> =>
  panel.page.locator('.comments .comment').allInnerTexts();

/** The new comment is put in before the old one goes: for a moment there are two. */
export const commentSays = (panel: PanelPage, words: string): Promise<void> =>
  until(async () => {
    const [comment, ...more] = await commentsIn(panel);
    return comment !== undefined && comment.includes(words) && more.length === 0;
  }, `the only comment says “${words}”`);
