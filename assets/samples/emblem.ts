// The emblem of the invented school in the sample: hills, a low sun and the sea.
import { png, type Colour } from './png';

const sky: Colour = [222, 235, 247];
const sun: Colour = [246, 196, 92];
const farHill: Colour = [132, 160, 132];
const nearHill: Colour = [74, 115, 86];
const sea: Colour = [46, 95, 138];
const foam: Colour = [176, 205, 226];

/** The colour at a place; x and y run from 0 to 3 and from 0 to 1, y downwards. */
const colourAt = (x: number, y: number): Colour => {
  if (y > 0.74) return Math.abs(y - 0.85 - 0.03 * Math.sin(x * 14)) < 0.012 ? foam : sea;
  if (y > 0.62 - 0.3 * Math.sin(x * 1.3 + 0.2)) return nearHill;
  if (y > 0.52 - 0.26 * Math.sin(x * 1.9 + 3.6)) return farHill;
  return Math.hypot(x - 2.52, y - 0.34) < 0.16 ? sun : sky;
};

/** The emblem as the bytes of a PNG, three times as wide as high. */
export const emblem = (height = 140): Uint8Array => png(height * 3, height, colourAt);
