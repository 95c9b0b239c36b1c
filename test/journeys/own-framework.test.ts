// A school's own table of stems: found, taken over, filled, and nothing in it changed but the answers.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expected, type Expected } from '../documents/expected';
import { resaved } from '../documents/libreoffice-names';
import { openXmlErrors } from '../documents/validate';
import { describeJourney, withStandIn } from './browser';
import { deskForAll, type Desk, partText, until } from './panel-page';

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
  let desk: Desk;
  deskForAll(standIn, (opened) => (desk = opened));

  /** Every stem on the framework's screen with its answer, in order; fields without a row left out. */
  const form = async (): Promise<{ stems: string[]; answers: string[] }> => {
    await desk.button('All answers on one page').click();
    await desk.panel.getByRole('heading', { name: 'The framework', level: 1 }).waitFor();
    const fields = desk.panel.locator('textarea');
    const stems = await desk.panel
      .locator('label[for^="answer-"]')
      .evaluateAll((all) => all.map((label) => label.textContent ?? ''));
    const answers = await fields.evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value));
    return { stems, answers };
  };
  const use = async (): Promise<void> => {
    await desk.button('Use this table').click();
    await desk.panel.getByText(/Nothing in the table was changed/).waitFor();
  };

  test.each(cases)('%s: every stem and every answer is found', async (_name, file, table) => {
    await desk.openDocument(readFileSync(file), path.basename(file));
    if ((await desk.button('Use this table').count()) > 0) await use();
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
    await desk.openDocument(input, file);
    await use();
    await form();
    const wanted = answers.map((answer, at) =>
      answer === '' ? `Ours for row ${at}\nand a second line` : `${answer}\nand one line more`,
    );
    for (const [at, stem] of stems.entries()) {
      await desk.panel.getByLabel(stem, { exact: true }).fill(wanted[at] ?? '');
      await desk.panel.getByLabel(stem, { exact: true }).press('Tab');
    }
    await desk.settled();
    const output = await desk.save();
    await desk.forgetDevice();
    await desk.openDocument(output, file);
    expect(await desk.button('Use this table').count()).toBe(0);
    expect(await form()).toEqual({ stems, answers: wanted });
    expect(partText(output, 'word/document.xml')).not.toContain('enquiry/');
    const known = new Set((await openXmlErrors(input)).map((error) => JSON.stringify(error)));
    expect((await openXmlErrors(output)).filter((error) => !known.has(JSON.stringify(error)))).toEqual([]);
  });

  test('the row that asks for the question gets the check, whatever it is called', async () => {
    await desk.openSample('own-appendix.docx');
    await use();
    await desk.button(/Find the question/).click();
    await desk.panel.getByText('3. What we want to find out is').waitFor();
    await desk.panel.getByRole('heading', { name: 'Specific enough? Open enough?' }).waitFor();
    expect(await desk.panel.locator('textarea').first().inputValue()).toMatch(
      /^How can leaders use shared lesson planning/,
    );
  });

  test('a table of dates, of staff, of risks: declined with a sentence, and left as it was', async () => {
    const input = bytesOf(path.join(documents, 'own'), 'own-not-stems.docx');
    await desk.openDocument(input, 'own-not-stems.docx');
    expect(await desk.button('Use this table').count()).toBe(0);
    const before = await desk.save();
    await desk.button('Use the table the cursor is in').click();
    await desk.panel.getByText(/The cursor is not in a table\. Click into the table/).waitFor();
    const first = (await desk.cells(0))[1]?.[0] ?? '';
    await desk.placeCursor({ paragraph: first });
    await desk.button('Use the table the cursor is in').click();
    await desk.panel.getByText(/It was left as it is\.|has too many columns/).waitFor();
    expect(partText(await desk.save(), 'word/document.xml')).toBe(partText(before, 'word/document.xml'));
  });

  test('the table at the cursor is taken where no heading tells of it', async () => {
    await desk.openDocument(bytesOf(path.join(documents, 'own'), 'own-two-candidates.docx'), 'two.docx');
    await desk.button('Use the panel’s framework instead').click();
    await desk.button('Use your own table after all').click();
    await use();
  });

  test('our framework goes under the appendix’s heading, above the picture that stands there', async () => {
    await desk.openDocument(bytesOf(path.join(documents, 'own'), 'own-with-picture-appendix.docx'), 'picture.docx');
    const before = await desk.text();
    await desk.button('Put the framework into your document').click();
    await desk.panel.getByText('The framework is in your document, under the heading of the appendix.').waitFor();
    const after = await desk.text();
    const heading = before.findIndex((line) => line.startsWith('Appendix A'));
    expect(after.slice(0, heading + 1)).toEqual(before.slice(0, heading + 1));
    expect(after.slice(heading + 1).find((line) => line !== '')).toBe('Our enquiry: the framework');
    expect(partText(await desk.save(), 'word/document.xml')).toContain('<w:drawing>');
  });

  test('a macro-enabled document is worked in as any other; a strict one is turned down with a sentence', async () => {
    const strict = await desk.openBytes(bytesOf(path.join(documents, 'own'), 'strict.docx'), 'strict.docx');
    expect(strict).toMatchObject({ ok: false, reason: expect.stringMatching(/save it as/i) as string });
    await desk.openDocument(bytesOf(path.join(documents, 'own'), 'macro-enabled.docm'), 'macro.docm');
    await use();
  });

  test('a row that a colleague adds, rewords or takes away in the document is followed', async () => {
    await desk.openDocument(bytesOf(path.join(documents, 'own'), 'own-framework-extra-row.docx'), 'rows.docx');
    await desk.openFramework();
    await desk.typeInDocument({ paragraph: 'What it tells us about our starting point' }, ' as of today');
    await until(
      async () => (await desk.panel.locator('label[for="answer-baseline"]').innerText()).endsWith('as of today'),
      'the panel shows the new wording',
    );
  });
});
