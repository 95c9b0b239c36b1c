// Why a file cannot be opened here: one sentence of what it is and one of what to do, for the person who chose it.

const saveAsDocx = 'Open it in Word and save it as a Word Document (.docx).';
const otherCopy = 'Try another copy of it, or open it in Word, which may be able to repair it, and save it again.';

/** Each follows the file's name. */
export const declined = {
  empty: 'is empty. Try another copy of it.',
  protected:
    'is protected with a password, or for certain readers only. Open it in Word, take the protection off and save it.',
  oldWord: `is in Word’s older .doc format. ${saveAsDocx}`,
  oldOrProtected: `is protected with a password or is in an older format of Office. ${saveAsDocx} Leave the password out.`,
  pdf: `is a PDF, whatever its name says. ${saveAsDocx}`,
  richText: `is in Rich Text Format, whatever its name says. ${saveAsDocx}`,
  openDocument: `is an OpenDocument file, whatever its name says. ${saveAsDocx}`,
  notWord: 'is not a Word document. If Word can open it, save it there as a Word Document (.docx).',
  zip: 'is a zip file, not a Word document. If there is a document in it, unpack it and open that.',
  otherProgram: 'is from another program of Office, not from Word. Only Word documents can be opened here.',
  strict: `is in the “Strict Open XML” variant of .docx, which cannot be edited here. ${saveAsDocx}`,
  tooLarge:
    'is too large to be opened here. Open it in Word, make its pictures smaller (Compress Pictures) and save it.',
  notUnpacked: `is damaged or not complete: it cannot be unpacked. ${otherCopy}`,
  noDocument: `has no Word document in it, or has lost it. ${otherCopy}`,
  unreadable: `is damaged: a part of it cannot be read. ${otherCopy}`,
} as const;

const beginsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));

/** What a file is that is no zip, told from its bytes; undefined for a zip, which a .docx is. */
export function declinedAtOnce(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return declined.empty;
  if (beginsWith(bytes, 'PK')) return undefined;
  if (beginsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    const streams = streamNames(bytes);
    if (streams.has('EncryptedPackage')) return declined.protected;
    return streams.has('WordDocument') ? declined.oldWord : declined.oldOrProtected;
  }
  if (beginsWith(bytes, '%PDF')) return declined.pdf;
  return beginsWith(bytes, '{\\rtf') ? declined.richText : declined.notWord;
}

/** What a zip is that is no package of Office: an OpenDocument file says so in its first entry. */
export function declinedZip(mimetype: Uint8Array | undefined): string {
  return mimetype && beginsWith(mimetype, 'application/vnd.oasis.opendocument') ? declined.openDocument : declined.zip;
}

/**
 * The names in the directory of a compound file: a Word document's stream is called WordDocument ([MS-DOC] 2.1.1), an encrypted package's
 * EncryptedPackage ([MS-OFFCRYPTO] 2.3.4.4). An entry is 128 bytes long and lies at a multiple of that; its name comes first, in UTF-16,
 * with its length in bytes at 64 ([MS-CFB] 2.6.1).
 */
function streamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const decoder = new TextDecoder('utf-16le');
  for (let entry = 0; entry + 128 <= bytes.length; entry += 128) {
    const length = (bytes[entry + 64] ?? 0) + 256 * (bytes[entry + 65] ?? 0);
    if (length > 2 && length <= 64 && length % 2 === 0)
      names.add(decoder.decode(bytes.subarray(entry, entry + length - 2)));
  }
  return names;
}
