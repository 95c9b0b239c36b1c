// A short mark of a text, to know later whether it is still the same without keeping its words.

/** 64 bits as 16 hex digits: two FNV-1a passes (http://www.isthe.com/chongo/tech/comp/fnv/) from different starts. Not a secret, only a mark. */
export function fingerprint(text: string): string {
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x1b873593);
}

/** Whether a text is such a mark, and says nothing. */
export const isFingerprint = (text: string): boolean => /^[\da-f]{16}$/.test(text);

function fnv1a(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
