// A .docx as others take it: its media type, and its bytes as text.

/** What a browser and a mail program call it. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Bytes as base64, as Word takes a file. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  // A call takes only so many arguments; a document has more bytes.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
