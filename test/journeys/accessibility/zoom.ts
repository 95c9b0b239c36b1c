// A screen for somebody who needs it larger. At 400 % a window of 1280 by 1024 is 320 by 256: nothing may need scrolling sideways, and no bar
// that stays may take more than half of the height (WCAG 2.2, 1.4.10). With letters twice as large nothing may be cut (1.4.4). In both, axe finds nothing.
import type { PanelPage } from '../panel-page';
import { expectNoViolation } from './axe';

/** What is left of 1280 by 1024 at 400 %; the width is the panel's own narrowest. */
const height = 256;

const sideways = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** The bars that stay where they are while the page moves, by their height as a share of the window's. */
const bars = (): number[] =>
  [...document.querySelectorAll<HTMLElement>('#panel *')]
    .filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position))
    .map((one) => one.getBoundingClientRect().height / window.innerHeight);

/** Doubles the letters and the lines they stand on, as a browser's own setting for text does, and leaves all else. */
function doubleText(): void {
  const all = [...document.querySelectorAll<HTMLElement>('body, body *')];
  const sizes = all.map((one) => {
    const { fontSize, lineHeight } = getComputedStyle(one);
    return [parseFloat(fontSize), parseFloat(lineHeight)] as const;
  });
  all.forEach((one, at) => {
    const [size, line] = sizes[at]!;
    one.style.fontSize = `${size * 2}px`;
    if (!Number.isNaN(line)) one.style.lineHeight = `${line * 2}px`;
  });
}

function normalText(): void {
  for (const one of document.querySelectorAll<HTMLElement>('body, body *')) {
    one.style.fontSize = '';
    one.style.lineHeight = '';
  }
}

/** The words of what holds more than it shows and lets nobody scroll to the rest. */
const cut = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('#panel *')]
    .filter((one) => {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(one);
      const isHidden = one.clientWidth <= 1 || one.clientHeight <= 1 || clipPath !== 'none' || position === 'fixed';
      const hidesX = ['hidden', 'clip'].includes(overflowX) && one.scrollWidth > one.clientWidth + 1;
      const hidesY = ['hidden', 'clip'].includes(overflowY) && one.scrollHeight > one.clientHeight + 1;
      return !isHidden && (hidesX || hidesY) && one.innerText.trim() !== '';
    })
    .map((one) => `<${one.tagName.toLowerCase()} class="${one.className}"> ${one.innerText.slice(0, 60)}`);

/** Fails where the screen that is open loses something at 400 %, or with letters twice as large. Leaves it as it was. */
export async function expectZoomable(panel: PanelPage): Promise<void> {
  const { page } = panel;
  const frame = panel.panelFrame();
  const before = page.viewportSize() ?? { width: 1300, height: 900 };
  const above = (await page.locator('iframe').boundingBox())?.y ?? 0;
  await page.setViewportSize({ ...before, height: Math.ceil(above) + height });
  const at400 = {
    sideways: await frame.evaluate(sideways),
    bars: (await frame.evaluate(bars)).filter((part) => part > 0.5),
  };
  await expectNoViolation(panel);
  await page.setViewportSize(before);
  await page.locator('#panel-width').selectOption('450');
  await frame.evaluate(doubleText);
  const doubled = { sideways: await frame.evaluate(sideways), cut: await frame.evaluate(cut) };
  await expectNoViolation(panel);
  await frame.evaluate(normalText);
  await page.locator('#panel-width').selectOption('320');
  expect({ at400, doubled }).toEqual({ at400: { sideways: 0, bars: [] }, doubled: { sideways: 0, cut: [] } });
}
