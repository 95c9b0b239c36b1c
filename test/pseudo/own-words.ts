// What people say in files: in the document, the record in it, the documents in it, and the files a person gave to the panel.
import { strFromU8, unzipSync } from 'fflate';

const isPackage = (bytes: Uint8Array): boolean => strFromU8(bytes.subarray(0, 2)) === 'PK';

/** The texts of a document, of its parts and of the packages in it; none where it is no package. */
export function wordsIn(bytes: Uint8Array): string[] {
  if (!isPackage(bytes)) return [];
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    if (!name.endsWith('.xml')) return wordsIn(part);
    const xml = strFromU8(part);
    return [xml.replace(/<\/w:p>/g, ' ').replace(/<[^>]*>/g, ''), xml.replace(/\\n|&#xA;|\\?&quot;/g, ' ')];
  });
}

/** Every file given in this run. What colleagues wrote is no English of the panel’s. */
export const filesGiven: Uint8Array[] = [];

/** @param files as the driver of the browser takes them */
export function rememberGiven(files: unknown): void {
  for (const file of [files].flat<unknown[]>())
    if (typeof file === 'object' && file !== null && 'buffer' in file && file.buffer instanceof Uint8Array)
      filesGiven.push(file.buffer);
}
