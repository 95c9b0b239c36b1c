// Tab stops that a paragraph or its style sets: a page has no such thing, so each tab is given the width that brings the text behind it to its stop.
import { attribute, childrenNamed } from './nodes';
import { property, type Layers } from './styles';

interface Stop {
  /** Twentieths of a point from the left edge of the text. */
  position: number;
  kind: string;
}

/** A twentieth of a point in CSS pixels. */
const pixelsPerTwip = 96 / 1440;

/** The stops of a paragraph, left to right; none means that every half inch is one, which the page's own tabs do. */
export function tabStops(layers: Layers): Stop[] {
  return childrenNamed(property(layers, 'tabs'), 'tab')
    .map((tab) => ({ position: Number(attribute(tab, 'pos') ?? 0), kind: attribute(tab, 'val') ?? 'left' }))
    .filter((stop) => stop.kind !== 'clear' && stop.kind !== 'bar')
    .sort((one, other) => one.position - other.position);
}

/** Keeps the stops with what was drawn, until it is on the page and can be measured. */
export function keepStops(drawn: HTMLElement, stops: Stop[]): void {
  drawn.dataset['tabStops'] = JSON.stringify(stops);
}

/** Brings every tab in this part of the page to its stop. */
export function setTabs(part: HTMLElement): void {
  for (const paragraph of part.querySelectorAll<HTMLElement>('[data-tab-stops]')) {
    const stops = JSON.parse(paragraph.dataset['tabStops'] ?? '[]') as Stop[];
    const tabs = [...paragraph.querySelectorAll<HTMLElement>('.tab-stop')];
    const scale = paragraph.offsetWidth > 0 ? paragraph.getBoundingClientRect().width / paragraph.offsetWidth : 1;
    const left =
      paragraph.getBoundingClientRect().left - Number.parseFloat(getComputedStyle(paragraph).marginLeft) * scale;
    tabs.forEach((tab, index) => {
      const from = (tab.getBoundingClientRect().left - left) / scale;
      const stop = stops.find((one) => one.position * pixelsPerTwip > from + 1);
      if (!stop) return;
      const share = stop.kind === 'right' || stop.kind === 'end' ? 1 : stop.kind === 'center' ? 0.5 : 0;
      const behind = share > 0 ? widthBetween(tab, tabs[index + 1], paragraph) / scale : 0;
      tab.style.width = `${Math.max(4, stop.position * pixelsPerTwip - from - behind * share)}px`;
    });
  }
}

function widthBetween(tab: HTMLElement, next: HTMLElement | undefined, paragraph: HTMLElement): number {
  const range = document.createRange();
  range.setStartAfter(tab);
  if (next) range.setEndBefore(next);
  else range.setEnd(paragraph, paragraph.childNodes.length);
  return range.getBoundingClientRect().width;
}
