// The picture under the handbook's "Appendix A": a table that was scanned so badly that only its lines are left.
import { png, type Colour } from './png';

const width = 0.72;
const rows = 9;
const ruled = { left: 0.03, middle: 0.27, right: width - 0.03, top: 0.03, bottom: 0.97 };

const height = (ruled.bottom - ruled.top) / rows;
const across = [ruled.left, ruled.middle, ruled.right];
const down = Array.from({ length: rows + 1 }, (_, row) => ruled.top + row * height);

/** How dark a line is at this distance from its middle: a blurred stroke. Beyond its reach nothing of it could be seen. */
const stroke = (distance: number): number => (Math.abs(distance) > 0.03 ? 0 : Math.exp(-((distance / 0.0045) ** 2)));

/** How dark the darkest of these lines is here. */
function darkest(lines: readonly number[], here: number): number {
  let dark = 0;
  for (const line of lines) dark = Math.max(dark, stroke(here - line));
  return dark;
}

/** The colour at a place; x runs from 0 to 0.72 and y from 0 to 1, downwards. */
const colourAt = (x: number, y: number): Colour => {
  const inside = x > ruled.left && x < ruled.right && y > ruled.top && y < ruled.bottom;
  const place = (y - ruled.top) / height;
  const line = Math.max(
    y > ruled.top - 0.01 && y < ruled.bottom + 0.01 ? darkest(across, x) : 0,
    x > ruled.left - 0.01 && x < ruled.right + 0.01 ? darkest(down, y) : 0,
  );
  // Where a stem once stood there is a grey smear, and nothing that could be read.
  const smear =
    inside && x > ruled.left + 0.02 && x < ruled.middle - 0.03 && place > 1
      ? 0.16 * stroke(((place % 1) - 0.4) * 0.02)
      : 0;
  const paper = inside && place < 1 ? 226 : 250;
  const tone = paper * (1 - 0.62 * Math.max(line, smear));
  return [tone, tone, Math.min(255, tone + 3)];
};

const drawn = new Map<number, Uint8Array>();
/** The picture as the bytes of a PNG, upright as a page; drawn once for each height. */
export function lostTable(high = 400): Uint8Array {
  const picture = drawn.get(high) ?? png(Math.round(high * width), high, colourAt);
  drawn.set(high, picture);
  return picture;
}
