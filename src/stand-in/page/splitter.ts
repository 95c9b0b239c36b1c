// The bar between document and panel: dragged, moved with the arrow keys, or set to a width.

export const panelWidths = { least: 280, most: 800, usual: 350, step: 10 };

/** Makes the bar work; `changed` hears every new width in CSS pixels, the first one included. Returns a way to set the width. */
export function makeSplitter(
  bar: HTMLElement,
  panel: HTMLElement,
  changed: (width: number) => void,
): (width: number) => void {
  let width = panelWidths.usual;
  bar.setAttribute('aria-valuemin', String(panelWidths.least));
  bar.setAttribute('aria-valuemax', String(panelWidths.most));

  const set = (wanted: number): void => {
    width = Math.round(Math.min(panelWidths.most, Math.max(panelWidths.least, wanted)));
    panel.style.width = `${width}px`;
    bar.setAttribute('aria-valuenow', String(width));
    bar.setAttribute('aria-valuetext', `${width} pixels`);
    changed(width);
  };

  bar.addEventListener('pointerdown', (event) => {
    const from = { x: event.clientX, width };
    // With the pointer captured, the panel's frame does not swallow the movement.
    bar.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent): void => set(from.width + from.x - moved.clientX);
    bar.addEventListener('pointermove', move);
    bar.addEventListener('lostpointercapture', () => bar.removeEventListener('pointermove', move), { once: true });
  });

  bar.addEventListener('keydown', (event) => {
    const steps: Record<string, number> = {
      ArrowLeft: panelWidths.step,
      ArrowRight: -panelWidths.step,
      Home: -Infinity,
      End: Infinity,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(width + step);
  });

  set(width);
  return set;
}
