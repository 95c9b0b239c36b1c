// A school's own document: what is not ours is the same afterwards as before, compared as XML against the input.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { coreFramework } from '../../../src/handbook/framework';
import { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import { expectForeignUnchanged } from '../../documents/foreign-unchanged';
import { open } from '../../stand-in/pane';
import { bytesOf, linesOf } from '../document';
import { started, whenDone, withFakeTime, write } from '../panel';

withFakeTime();

const cannotBeOpened = ['truncated.docx', 'not-a-docx.docx'];

/** Files a person may open, ours to fill: the sample, and every small document that can be opened at all. */
const files = [
  'assets/samples/school-plan.docx',
  ...readdirSync(path.join(process.cwd(), 'test/documents'))
    .filter((file) => file.endsWith('.docx') && !cannotBeOpened.includes(file))
    .map((file) => `test/documents/${file}`),
];

test.each(files.map((file) => [path.basename(file), file]))(
  '%s: filled, and everything foreign is as it was',
  async (name, file) => {
    const input = bytesOf(file);
    const docx = open(input, name);
    const panel = await started(docx);
    const inserted = await whenDone(panel.session.insertFramework('end'));
    expect(inserted.ok).toBe(true);
    await write(panel, Object.fromEntries(coreFramework.map(({ id }) => [id, `Answer to ${id}`])));
    expect(linesOf(docx)).toEqual(expect.arrayContaining(coreFramework.map(({ id }) => `Answer to ${id}`)));
    await expectForeignUnchanged(input, docx.save());
  },
);

test.each(cannotBeOpened)('%s is declined with a sentence', (name) => {
  expect(OpenDocx.open(bytesOf(`test/documents/${name}`), name)).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/\.$/) as string,
  });
});
