// A panel worked with the keyboard alone.
import { until, type PanelPage } from './panel-page';

/** A panel worked with keys only. A person arrives in the panel by click or by F6; after that no pointer is used. */
export async function byKeys(panel: PanelPage) {
  const { keyboard } = panel.page;
  await panel.frame.getByRole('heading', { level: 1 }).click();
  /** What is read out for the control that has the focus. */
  const focused = (): Promise<string> =>
    panel.frame.locator('html').evaluate(() => {
      const now = document.activeElement;
      if (now === document.body) return ''; // nothing has the focus; the page's whole text is no control's
      const labels =
        now instanceof HTMLTextAreaElement || now instanceof HTMLInputElement
          ? [...(now.labels ?? [])].map((label) => label.textContent).join(' ')
          : '';
      return now?.getAttribute('aria-label') ?? (labels || (now?.textContent ?? ''));
    });
  /** Tab, until the control with these words has the focus. */
  const tabTo = async (words: string, key = 'Tab'): Promise<void> => {
    for (let presses = 0; presses < 150; presses += 1) {
      if ((await focused()).includes(words)) return;
      await keyboard.press(key);
    }
    throw new Error(`A hundred and fifty presses of ${key} did not reach “${words}”`);
  };
  const press = async (words: string, key = 'Tab'): Promise<void> => {
    await tabTo(words, key);
    await keyboard.press('Enter');
  };
  const focusIsOn = (words: string): Promise<void> =>
    until(async () => (await focused()).includes(words), `the focus is on “${words}”`);
  return { keyboard, tabTo, press, focusIsOn };
}
