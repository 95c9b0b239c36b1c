// Which stored documents the Open XML SDK has already found nothing wrong with, by the hash of their bytes: it takes a second for each.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXmlErrors, validatorVersion, type OpenXmlError } from './validate';

interface KnownValid {
  readonly validator: string;
  /** By the document's path. */
  readonly sha256: Readonly<Record<string, string>>;
}

const listed = join(process.cwd(), 'test/documents/known-valid.json');
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const read = (): KnownValid => JSON.parse(readFileSync(listed, 'utf8')) as KnownValid;

/** These very bytes were valid for this version of the validator. With REVALIDATE=1 nothing counts as known. */
export function isKnownValid(file: string, bytes: Uint8Array): boolean {
  const { validator, sha256 } = read();
  return !process.env.REVALIDATE && validator === validatorVersion && sha256[file] === hashOf(bytes);
}

/** What the Open XML SDK finds wrong with a document, and did not find wrong with the one that it was made from. */
export async function newErrors(before: Uint8Array, now: Uint8Array): Promise<OpenXmlError[]> {
  const isListed = Object.keys(read().sha256).some((file) => isKnownValid(file, before));
  const known = new Set(isListed ? [] : (await openXmlErrors(before)).map((error) => JSON.stringify(error)));
  return (await openXmlErrors(now)).filter((error) => !known.has(JSON.stringify(error)));
}

/** Validates those of these files that are not known to be valid, and lists all that are. */
export async function listValid(files: readonly string[]): Promise<void> {
  const sha256: Record<string, string> = {};
  for (const file of [...files].sort()) {
    const bytes = new Uint8Array(readFileSync(join(process.cwd(), file)));
    if (isKnownValid(file, bytes) || (await openXmlErrors(bytes)).length === 0) sha256[file] = hashOf(bytes);
  }
  writeFileSync(listed, `${JSON.stringify({ validator: validatorVersion, sha256 }, null, 2)}\n`);
}
