// A school's own table of stems, by the panel's buttons and fields: taken over, filled, declined. Document by document it is found and filled in
// test/app/session/own-framework.test.ts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expected } from '../../documents/expected';
import { describeJourney, withStandIn } from '../journey';
import { onePanelPage, type PanelPage, partText } from '../panel-page';

const own = (file: string): Uint8Array => readFileSync(path.resolve(__dirname, '../../documents/own', file));

describeJourney('a school’s own table', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  onePanelPage(standIn, (opened) => (panel = opened), null);

  /** Every stem on the framework's screen with its answer, in order; fields without a row left out. */
  const form = async (): Promise<{ stems: string[]; answers: string[] }> => {
    await panel.openFramework();
    const stems = await panel.frame
      .locator('label[for^="answer-"]')
      .evaluateAll((all) => all.map((label) => label.textContent ?? ''));
    const answers = await panel.frame
      .locator('textarea')
      .evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value));
    return { stems, answers };
  };
  const use = async (): Promise<void> => {
    await panel.button('Use this table').click();
    await panel.frame.getByText(/Nothing in the table was changed/).waitFor();
  };

  test('taken over, filled, saved and opened elsewhere; the row that asks for the question gets the check', async () => {
    const { stems = [], answers = [] } = expected['own-half-filled.docx']?.table ?? {};
    await panel.begin({ document: own('own-half-filled.docx'), name: 'own-half-filled.docx' });
    await panel.button('Use the panel’s framework instead').click();
    await panel.button('Use your own table after all').click();
    await use();
    expect(await form()).toEqual({ stems, answers });
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
    await panel.openDocument(output, 'own-half-filled.docx');
    expect(await panel.button('Use this table').count()).toBe(0);
    expect(await form()).toEqual({ stems, answers: wanted });

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
    await panel.begin({ document: own('own-not-stems.docx'), name: 'own-not-stems.docx' });
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
});
