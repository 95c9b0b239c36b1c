import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { samples } from '../../src/stand-in/page/samples';

const folder = path.resolve(__dirname, '../../assets/samples');

describe('the samples', () => {
  test('the list of samples and the sample files match', () => {
    expect(samples.map(({ file }) => file).sort()).toEqual(
      readdirSync(folder)
        .filter((file) => file.endsWith('.docx'))
        .sort(),
    );
  });

  test.each(samples)('$file opens', ({ file }) => {
    expect(OpenDocx.open(readFileSync(path.join(folder, file)), file).ok).toBe(true);
  });
});
