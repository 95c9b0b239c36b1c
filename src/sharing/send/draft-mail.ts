// An email as a draft with the document inside: an .eml file (RFC 5322, 2045, 2047) that a mail program opens ready to be sent.
import { trimEndOf } from '../../enquiry/normalised-text';
import { docxType } from '../../ooxml/docx-bytes';

/** What the draft holds. It carries no sender and no date: the program that sends it adds them. */
export interface DraftMail {
  /** Addresses that `isAddress` takes; others are left out. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array };
}

const utf8 = new TextEncoder();

// "=_" stands in no base64, so no part can hold a boundary.
const boundaries = { whole: '=_enquiry_mail', texts: '=_enquiry_texts' } as const;

/** The bytes of the .eml: ASCII, CRLF, no line over 76 characters. */
export function draftMail({ to, subject, text, attachment }: DraftMail): Uint8Array {
  const addresses = to.filter(isAddress);
  const name = plainFileName(attachment.name);
  const part = (boundary: string, ...headers: string[]): string =>
    [`--${boundary}`, ...headers, 'Content-Transfer-Encoding: base64', '', ''].join('\r\n');
  const before = [
    // Outlook and Thunderbird open a message with this line for writing (https://learn.microsoft.com/en-us/archive/blogs/stephen_griffin/did-i-send-that).
    'X-Unsent: 1',
    ...(addresses.length > 0 ? [`To: ${addresses.join(',\r\n ')}`] : []),
    `Subject: ${headerText(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed;\r\n boundary="${boundaries.whole}"`,
    '',
    `--${boundaries.whole}`,
    `Content-Type: multipart/alternative;\r\n boundary="${boundaries.texts}"`,
    '',
    '',
  ].join('\r\n');
  const body = text.replace(/\r\n|[\r\n\v]/g, '\r\n');
  return joined([
    utf8.encode(before + part(boundaries.texts, 'Content-Type: text/plain; charset=utf-8')),
    base64Lines(utf8.encode(body)),
    utf8.encode(part(boundaries.texts, 'Content-Type: text/html; charset=utf-8')),
    base64Lines(utf8.encode(asHtml(text))),
    utf8.encode(
      `--${boundaries.texts}--\r\n\r\n${part(boundaries.whole, `Content-Type: ${docxType}`, `Content-Disposition: attachment;\r\n filename="${name}"`)}`,
    ),
    base64Lines(attachment.bytes),
    utf8.encode(`--${boundaries.whole}--\r\n`),
  ]);
}

/** Is this one plain address? Stricter than the standard, so that nothing in it can be read as a header. */
export function isAddress(text: string): boolean {
  return text.length <= 70 && /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(text);
}

/** With the header it stands in it keeps to a line of 76. */
const longestStem = 55;

/**
 * A file name that every mail program and every disk takes: plain letters, no folders, always .docx. In a header's line of its own it
 * needs no second form (a parser that meets both forms of a name may take the wrong one).
 */
export function plainFileName(name: string): string {
  const last =
    name
      .replace(/[\u0000-\u001f\u007f]+/g, ' ')
      .split(/[/\\]/)
      .pop() ?? '';
  const start = last
    .replace(/\.docx$/i, '')
    .replace(/ß/g, 'ss')
    .replace(/[đĐ]/g, 'd')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9 ()_-]+/g, '-')
    .replace(/^[\s-]+/, '')
    .slice(0, longestStem);
  const plain = trimEndOf(start, /[\s-]/);
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(plain);
  return `${plain === '' || reserved ? `Enquiry${reserved ? ` ${plain}` : ''}` : plain}.docx`;
}

/** A header's text on lines of at most 76 characters: as it is where it is short ASCII, else as encoded words split between characters. */
function headerText(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
  if (/^[\x20-\x7e]*$/.test(line) && line.length <= 66 && !line.includes('=?')) return line;
  const words: string[] = [];
  let word: number[] = [];
  for (const character of line) {
    const bytes = utf8.encode(character);
    // 39 bytes are 52 characters of base64, 64 with what stands around them: they fit beside "Subject: " too.
    if (word.length + bytes.length > 39) {
      words.push(encodedWord(word));
      word = [];
    }
    word.push(...bytes);
  }
  if (word.length > 0) words.push(encodedWord(word));
  return words.join('\r\n ');
}

function encodedWord(bytes: readonly number[]): string {
  return `=?utf-8?B?${new TextDecoder().decode(base64Lines(Uint8Array.from(bytes))).trim()}?=`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function asHtml(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
  return `<html><body>${escaped
    .split(/\r\n|[\r\n\v]/)
    .map((line) => `<div>${line === '' ? '<br>' : line}</div>`)
    .join('\r\n')}</body></html>`;
}

const digits = utf8.encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const bytesALine = 57; // 76 characters

/** Base64 in lines of 76 characters, each ended by CRLF. */
function base64Lines(bytes: Uint8Array): Uint8Array {
  const lines = Math.ceil(bytes.length / bytesALine);
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4 + lines * 2);
  let at = 0;
  const put = (code: number | undefined): void => {
    out[at++] = code ?? 0x3d;
  };
  for (let line = 0; line < lines; line += 1) {
    const end = Math.min(bytes.length, (line + 1) * bytesALine);
    for (let from = line * bytesALine; from < end; from += 3) {
      const group = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
      put(digits[group >> 18]);
      put(digits[(group >> 12) & 63]);
      put(from + 1 < end ? digits[(group >> 6) & 63] : undefined);
      put(from + 2 < end ? digits[group & 63] : undefined);
    }
    put(0x0d);
    put(0x0a);
  }
  return out;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
