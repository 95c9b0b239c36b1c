// Writes libreoffice/: documents as they come back from a colleague who saved them with LibreOffice, and whose controls lost their tags.
// It needs soffice on the path and is run by hand, because LibreOffice never writes the same bytes twice: npx tsx test/documents/libreoffice.ts
// Those in the repository were made with LibreOffice 7.4.7.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packed } from './docx';
import { resaved } from './libreoffice-names';
import { ownDocuments } from './own-documents';
import { answeredByLea } from '../sharing/answered-copy';
import { filledParts } from '../sharing/forms/filled';

const folder = mkdtempSync(join(tmpdir(), 'resaved-'));
const saved = join(folder, 'saved');
mkdirSync(saved);

const others: Readonly<Record<string, () => Uint8Array>> = { ...filledParts, 'copy-answered.docx': answeredByLea };
const names = [...resaved, ...Object.keys(others)];
const files = names.map((name) => {
  const build = ownDocuments[name] ?? others[name];
  if (!build) throw new Error(`There is no document ${name}`);
  const file = join(folder, name);
  writeFileSync(file, build());
  return file;
});

// A profile of its own, so that a LibreOffice that is open is not asked to do it.
execFileSync('soffice', [
  `-env:UserInstallation=file://${folder}/profile`,
  '--headless',
  '--convert-to',
  'docx:MS Word 2007 XML',
  '--outdir',
  saved,
  ...files,
]);

for (const name of names) {
  const parts = unzipSync(new Uint8Array(readFileSync(join(saved, name))));
  for (const [part, bytes] of Object.entries(parts)) {
    if (/^word\/[^/]+\.xml$/.test(part)) parts[part] = strToU8(strFromU8(bytes).replace(/<w:tag [^>]*\/>/g, ''));
  }
  writeFileSync(join(process.cwd(), 'test/documents/libreoffice', name), packed(parts));
}
rmSync(folder, { recursive: true });
