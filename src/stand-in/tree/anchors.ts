// Points that stay at their place while the text of their paragraph changes around them, as the ends of a Word range do.
import type { Element } from '@xmldom/xmldom';

/** A place in a paragraph: UTF-16 units of its text as Word counts it. One more than the length is behind the paragraph mark. */
export interface Point {
  paragraph: Element;
  offset: number;
}

const held = new WeakMap<Element, Set<Point>>();

/** From now on the point moves with the text. Release it when it is no longer needed. */
export function hold(point: Point): Point {
  const points = held.get(point.paragraph) ?? new Set<Point>();
  held.set(point.paragraph, points.add(point));
  return point;
}

export function release(point: Point): void {
  held.get(point.paragraph)?.delete(point);
}

const pointsIn = (paragraph: Element): Set<Point> => held.get(paragraph) ?? new Set<Point>();

/** Text came in at an offset: what lies behind it moves; a point exactly there stays before the new text. */
export function textInserted(paragraph: Element, offset: number, length: number): void {
  for (const point of pointsIn(paragraph)) if (point.offset > offset) point.offset += length;
}

/** Text went out between two offsets: points inside it fall to its start. */
export function textDeleted(paragraph: Element, from: number, to: number): void {
  for (const point of pointsIn(paragraph)) {
    if (point.offset >= to) point.offset -= to - from;
    else if (point.offset > from) point.offset = from;
  }
}

/** What lay from `offset` on in one paragraph now lies `shift` further in another. */
export function textMoved(from: Element, offset: number, to: Element, shift: number): void {
  for (const point of [...pointsIn(from)]) {
    if (point.offset < offset) continue;
    release(point);
    point.paragraph = to;
    point.offset += shift;
    hold(point);
  }
}
