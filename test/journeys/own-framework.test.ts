// A school's own table of stems: found, taken over, filled, and nothing in it changed but the answers.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expected, type Expected } from '../documents/expected';
import { resaved } from '../documents/libreoffice-names';
import { openXmlErrors } from '../documents/validate';
import { describeJourney, withStandIn } from './browser';
import { onePanelPage, type PanelPage, partText, until } from './panel-page';

const documents = path.resolve(__dirname, '../documents');
const samples = path.resolve(__dirname, '../../assets/samples');
const bytesOf = (folder: string, file: string): Uint8Array => readFileSync(path.join(folder, file));

const withTables = Object.entries(expected).filter(
  (entry): entry is [string, Expected & { table: NonNullable<Expected['table']> }] => entry[1].table !== undefined,
);
const folderOf = (file: string): string => (file === 'own-appendix.docx' ? samples : path.join(documents, 'own'));
const cases = [
  ...withTables.map(([file, { table }]) => [file, path.join(folderOf(file), file), table] as const),
  ...withTables
    .filter(([file]) => resaved.includes(file))
    .map(
      ([file, { table }]) =>
        [`${file} as LibreOffice saved it`, path.join(documents, 'libreoffice', file), table] as const,
    ),
];

describeJourney('a school’s own table', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  onePanelPage(standIn, (opened) => (panel = opened));

  /** Every stem on the framework's screen with its answer, in order; fields without a row left out. */
  const form = async (): Promise<{ stems: string[]; answers: string[] }> => {
    await panel.openFramework();
    const fields = panel.frame.locator('textarea');
    const stems = await panel.frame
      .locator('label[for^="answer-"]')
      .evaluateAll((all) => all.map((label) => label.textContent ?? ''));
    const answers = await fields.evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value));
    return { stems, answers };
  };
  const use = async (): Promise<void> => {
    await panel.button('Use this table').click();
    await panel.frame.getByText(/Nothing in the table was changed/).waitFor();
  };

  test.each(cases)('%s: every stem and every answer is found', async (_name, file, table) => {
    await panel.openDocument(readFileSync(file), path.basename(file));
    if ((await panel.button('Use this table').count()) > 0) await use();
    expect(await form()).toEqual({ stems: table.stems, answers: table.answers });
  });

  test.each([
    'own-two-columns.docx',
    'own-three-columns.docx',
    'own-one-cell.docx',
    'own-merged-sections.docx',
    'own-section-rows.docx',
    'own-half-filled.docx',
    'own-right-to-left.docx',
  ])('%s: taken over, filled, saved and opened elsewhere; nothing but the answers has changed', async (file) => {
    const input = bytesOf(path.join(documents, 'own'), file);
    const { stems = [], answers = [] } = expected[file]?.table ?? {};
    await panel.openDocument(input, file);
    await use();
    await form();
    const wanted = answers.map((answer, at) =>
      answer === '' ? `Ours for row ${at}\nand a second line` : `${answer}\nand one line more`,
    );
    for (const [at, stem] of stems.entries()) {
      await panel.frame.getByLabel(stem, { exact: true }).fill(wanted[at] ?? '');
      await panel.frame.getByLabel(stem, { exact: true }).press('Tab');
    }
    await panel.settled();
    const output = await panel.save();
    await panel.forgetDevice();
    await panel.openDocument(output, file);
    expect(await panel.button('Use this table').count()).toBe(0);
    expect(await form()).toEqual({ stems, answers: wanted });
    expect(partText(output, 'word/document.xml')).not.toContain('enquiry/');
    const known = new Set((await openXmlErrors(input)).map((error) => JSON.stringify(error)));
    expect((await openXmlErrors(output)).filter((error) => !known.has(JSON.stringify(error)))).toEqual([]);
  });

  test('the row that asks for the question gets the check, whatever it is called', async () => {
    await panel.openSample('own-appendix.docx');
    await use();
    await panel.button(/2\. Find the question/).click();
    // The school's own sentence is completed: it stands in its gaps.
    await panel.button(/^Write it freely/).click();
    await panel.frame.getByText('3. What we want to find out is').waitFor();
    await panel.frame.getByRole('heading', { name: 'Specific enough? Open enough?' }).waitFor();
    expect(await panel.frame.locator('textarea').first().inputValue()).toMatch(
      /^How can leaders use shared lesson planning/,
    );
  });

  test('a table of dates, of staff, of risks: declined with a sentence, and left as it was', async () => {
    const input = bytesOf(path.join(documents, 'own'), 'own-not-stems.docx');
    await panel.openDocument(input, 'own-not-stems.docx');
    expect(await panel.button('Use this table').count()).toBe(0);
    const before = await panel.save();
    await panel.button('Use the table the cursor is in').click();
    await panel.frame.getByText(/The cursor is not in a table\. Click into the table/).waitFor();
    const first = (await panel.cells(0))[1]?.[0] ?? '';
    await panel.placeCursor({ paragraph: first });
    await panel.button('Use the table the cursor is in').click();
    await panel.frame.getByText(/It was left as it is\.|has too many columns/).waitFor();
    expect(partText(await panel.save(), 'word/document.xml')).toBe(partText(before, 'word/document.xml'));
  });

  test('the table at the cursor is taken where no heading tells of it', async () => {
    await panel.openDocument(bytesOf(path.join(documents, 'own'), 'own-two-candidates.docx'), 'two.docx');
    await panel.button('Use the panel’s framework instead').click();
    await panel.button('Use your own table after all').click();
    await use();
  });

  test('our framework goes under the appendix’s heading, above the picture that stands there', async () => {
    await panel.openDocument(bytesOf(path.join(documents, 'own'), 'own-with-picture-appendix.docx'), 'picture.docx');
    const before = await panel.text();
    await panel.insertFramework('appendix');
    await panel.frame.getByText('The framework is in your document, under the heading of the appendix.').waitFor();
    const after = await panel.text();
    const heading = before.findIndex((line) => line.startsWith('Appendix A'));
    expect(after.slice(0, heading + 1)).toEqual(before.slice(0, heading + 1));
    expect(after.slice(heading + 1).find((line) => line !== '')).toBe('Our enquiry: the framework');
    expect(partText(await panel.save(), 'word/document.xml')).toContain('<w:drawing>');
  });

  test('a macro-enabled document is worked in as any other; a strict one is turned down with a sentence', async () => {
    const strict = await panel.openBytes(bytesOf(path.join(documents, 'own'), 'strict.docx'), 'strict.docx');
    expect(strict).toMatchObject({ ok: false, reason: expect.stringMatching(/save it as/i) as string });
    await panel.openDocument(bytesOf(path.join(documents, 'own'), 'macro-enabled.docm'), 'macro.docm');
    await use();
  });

  test('a row that a colleague adds, rewords or takes away in the document is followed', async () => {
    await panel.openDocument(bytesOf(path.join(documents, 'own'), 'own-framework-extra-row.docx'), 'rows.docx');
    await panel.openFramework();
    await panel.typeInDocument({ paragraph: 'What it tells us about our starting point', offset: 0 }, 'As of today: ');
    await until(
      async () => (await panel.frame.locator('label[for="answer-baseline"]').innerText()).startsWith('As of today'),
      'the panel shows the new wording',
    );
  });
});
