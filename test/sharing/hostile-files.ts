// Files that are broken, hostile, or something else under the name of a copy: each is refused for a reason of its own.
import { strToU8, zipSync } from 'fflate';
import type { RefusedCopy } from '../../src/sharing/return/returned-copy';
import { changed, copy, lying, partOf } from './copies';

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A zip with one entry under the name of another, as no program writes it. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const out = Buffer.from(bytes);
  for (let at = out.indexOf(from); at >= 0; at = out.indexOf(from, at + 1)) out.write(to, at);
  return new Uint8Array(out);
}

const fine = copy(new Map([['goal', 'Reading aloud']]));
const ole = (word: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...Array<number>(40).fill(0),
    ...[...word].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
const document = partOf(fine, 'word/document.xml');
let packedBomb: Uint8Array | undefined;
const bomb = (): Uint8Array =>
  (packedBomb ??= changed(fine, { 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }));
/** What each is, how it is made, and why it is refused. */
export const hostileFiles: readonly (readonly [string, () => Uint8Array, RefusedCopy['why']])[] = [
  ['an empty file', () => new Uint8Array(), 'empty'],
  ['a PDF with another name', () => strToU8('%PDF-1.7 …'), 'a PDF'],
  ['Word’s old format', () => ole('WordDocument'), 'old format'],
  ['a password', () => ole('EncryptedPackage'), 'protected by a password'],
  ['text', () => strToU8('Dear all'), 'not a document'],
  ['a zip of something else', () => zipSync({ 'a.txt': strToU8('a') }), 'not a document'],
  ['a file cut off', () => fine.slice(0, fine.length / 2), 'damaged'],
  ['a file that is too large', () => new Uint8Array(16 * 1024 * 1024), 'too large'],
  ['a zip bomb', bomb, 'unpacks to too much'],
  ['a zip bomb that lies about its size', () => lying(bomb(), 'word/document.xml', 1000), 'damaged'],
  [
    '5,000 entries',
    () => changed(fine, Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`x/${at}.txt`, 'x']))),
    'too many parts',
  ],
  [
    'nested 10,000 deep',
    () =>
      changed(fine, {
        'word/document.xml': document.replace(
          '<w:body>',
          `<w:body>${'<w:p>'.repeat(10_000)}${'</w:p>'.repeat(10_000)}`,
        ),
      }),
    'nested too deeply',
  ],
  [
    'definitions of its own',
    () =>
      changed(fine, {
        'word/document.xml': document.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document'),
      }),
    'outside definitions',
  ],
  ['names that lead elsewhere', () => changed(fine, { '../../evil.xml': '<a/>' }), 'unsafe names'],
  [
    'two entries of one name',
    () => renamed(changed(fine, { 'word/document.xmk': document }), 'word/document.xmk', 'word/document.xml'),
    'unsafe names',
  ],
  ['names that differ in case only', () => changed(fine, { 'WORD/document.xml': document }), 'unsafe names'],
  [
    'macros',
    () =>
      changed(fine, {
        '[Content_Types].xml': partOf(fine, '[Content_Types].xml').replace(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
      }),
    'macros',
  ],
  [
    'a template',
    () =>
      changed(fine, {
        '[Content_Types].xml': partOf(fine, '[Content_Types].xml').replace('document.main+xml', 'template.main+xml'),
      }),
    'a template',
  ],
  ['no document inside', () => changed(fine, { 'word/document.xml': null }), 'damaged'],
  ['a document that is no XML', () => changed(fine, { 'word/document.xml': 'x' }), 'damaged'],
  [
    'somebody else’s document',
    () => changed(copy(new Map(), { markup: () => p('Minutes'), customXml: [] }), {}),
    'nothing of ours',
  ],
];
