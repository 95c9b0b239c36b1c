// Pictures for the samples, drawn point by point so that no picture file is needed.
import { zlibSync } from 'fflate';

/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [number, number, number];

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
};

/** A PNG chunk (PNG specification, section 5.3): length, type, content, checksum of type and content. */
const chunk = (type: string, content: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(
    Uint8Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)));
  return bytes;
};

/**
 * A picture as the bytes of a PNG.
 * @param colourAt the colour at a place; y runs from 0 to 1 downwards, x from 0 to width divided by height
 */
export const png = (width: number, height: number, colourAt: (x: number, y: number) => Colour): Uint8Array => {
  const fine = 3;
  const rows = new Uint8Array(height * (width * 3 + 1));
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let [red, green, blue] = [0, 0, 0];
      for (let part = 0; part < fine * fine; part += 1) {
        const x = column + ((part % fine) + 0.5) / fine;
        const y = row + (Math.floor(part / fine) + 0.5) / fine;
        const colour = colourAt(x / height, y / height);
        red += colour[0];
        green += colour[1];
        blue += colour[2];
      }
      const at = row * (width * 3 + 1) + 1 + column * 3;
      rows[at] = Math.round(red / (fine * fine));
      rows[at + 1] = Math.round(green / (fine * fine));
      rows[at + 2] = Math.round(blue / (fine * fine));
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
};
