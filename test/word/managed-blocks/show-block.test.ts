// Showing a table or picture of ours: the cursor goes where it begins.
import { WordGateway } from '../../../src/word/gateway/gateway';
import { putBlock } from '../../../src/word/managed-blocks/managed-block';
import { showBlock } from '../../../src/word/managed-blocks/show-block';
import { noMarks } from '../../../src/enquiry/managed-block';
import type { ManagedBlock } from '../../../src/ooxml/managed-block';
import { docx, paragraph } from '../../documents/docx';
import { openGenuine, type GenuinePane } from '../../stand-in/genuine';

const plan: ManagedBlock = {
  id: 'plan',
  title: 'Our plan',
  table: {
    rows: [
      ['Evidence', 'By when'],
      ['Visits', 'May'],
    ],
    widths: [50, 50],
  },
};

function opened(): GenuinePane {
  const pane = openGenuine(docx({ body: paragraph('Before') + paragraph('After') }));
  Object.assign(globalThis, { Word: { run: pane.run } });
  return pane;
}

/** The words of the paragraph with the cursor. */
const lineOfCursor = ({ run }: GenuinePane): Promise<string> =>
  run(async (context) => {
    const line = context.document.getSelection().paragraphs.getFirst();
    line.load('text');
    await context.sync();
    return line.text;
  });

test('the cursor goes to the heading of a block of ours', async () => {
  const pane = opened();
  const gateway = new WordGateway();
  expect((await putBlock(gateway, plan, 'end', noMarks)).ok).toBe(true);
  expect(await lineOfCursor(pane)).not.toBe('Our plan');
  expect(await showBlock(gateway, 'plan')).toEqual({ ok: true, value: undefined });
  expect(await lineOfCursor(pane)).toBe('Our plan');
});

test('where nothing of it stands in the document, the cursor stays, and that is said', async () => {
  const pane = opened();
  const before = await lineOfCursor(pane);
  expect(await showBlock(new WordGateway(), 'plan')).toMatchObject({ ok: false, failure: { kind: 'gone' } });
  expect(await lineOfCursor(pane)).toBe(before);
});
