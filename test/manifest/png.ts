// Reads how large a PNG is from its header (PNG specification, sections 5.2 and 11.2.2).

const signature = [137, 80, 78, 71, 13, 10, 26, 10];

/** Width and height in pixels; undefined where the bytes are no PNG. */
export const pngSize = (bytes: Uint8Array): { width: number; height: number } | undefined => {
  if (bytes.length < 24 || signature.some((value, index) => bytes[index] !== value)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};
