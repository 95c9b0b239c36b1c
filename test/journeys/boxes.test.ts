// The handbook's boxes: filled where they stand, brought level with the framework, and given a field where there is no room.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { coreFramework } from '../../src/handbook/framework';
import { handbookBoxes, type HandbookBox } from '../../src/handbook/boxes';
import { expected } from '../documents/expected';
import { openXmlErrors } from '../documents/validate';
import { describeJourney, withStandIn } from './browser';
import { onePanelPage, type PanelPage, partText, until } from './panel-page';

const documents = path.resolve(__dirname, '../documents/own');
const boxCases = Object.entries(expected).flatMap(([file, { boxes }]) =>
  boxes && file !== 'handbook.docx' ? [[file, boxes] as const] : [],
);
const boxOf = (id: string): HandbookBox => handbookBoxes.find((box) => box.id === id) as HandbookBox;

describeJourney('the handbook’s boxes', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  onePanelPage(standIn, (opened) => (panel = opened));

  const openBoxes = async (): Promise<void> => {
    await panel.button('The handbook’s boxes').click();
    await panel.frame.getByText('Looking for the boxes…').waitFor({ state: 'detached' });
    await panel.openSections();
  };
  const section = (id: string) => panel.frame.locator('.fui-AccordionItem').filter({ hasText: boxOf(id).prompt });
  const box = (id: string) => panel.frame.getByRole('textbox', { name: boxOf(id).prompt });
  const back = () => panel.button('All steps').click();

  test.each(boxCases)('%s: each box is found where it stands, with what it says', async (file, boxes) => {
    await panel.openDocument(readFileSync(path.join(documents, file)), file);
    await openBoxes();
    for (const [id, { kind, text }] of Object.entries(boxes)) {
      const here = section(id);
      await here.waitFor();
      if (kind === 'text box') await here.getByText(/does not let the panel write in one/).waitFor();
      else if (kind === 'no room') await here.getByText(/no empty line below/).waitFor();
      const shown =
        kind === 'text box' || kind === 'no room' || boxOf(id).sameAs
          ? await here.innerText()
          : await box(id).inputValue();
      if (text !== '') expect(shown).toContain(text);
    }
    expect(await panel.frame.locator('.fui-AccordionItem').count()).toBe(Object.keys(boxes).length);
  });

  test('the handbook, from its first box to its last stem: filled, saved, opened elsewhere, and all of it there', async () => {
    const input = readFileSync(path.resolve(__dirname, '../../assets/samples/handbook.docx'));
    await panel.openDocument(input, 'handbook.docx');
    await openBoxes();

    // The first box is a text box: a field is put below it, and filled.
    await section('box-first-draft')
      .getByText(/does not let the panel write in one/)
      .waitFor();
    await panel.button('Put a field below it: First draft of the question').click();
    await box('box-first-draft').waitFor();
    const own = ['box-first-draft', 'box-approach', 'box-evidence-purpose', 'box-deeper-use', 'box-starting-points'];
    for (const id of own) {
      await box(id).fill(`Our words for ${id}\nand a second line`);
      await box(id).press('Tab');
    }
    await panel.settled();
    await back();

    // The framework goes under the appendix, and every stem is answered.
    await panel.insertFramework('appendix');
    await panel.frame.getByText('The framework is in your document, under the heading of the appendix.').waitFor();
    await panel.openFramework();
    for (const { id } of coreFramework) await panel.write(id, `Our answer for ${id}`);
    await panel.settled();
    await back();

    // The boxes that say the same are brought level.
    await openBoxes();
    await panel.button('Copy it into the box: The question, checked').click();
    await panel.button('Copy it into the box: Sub-questions').click();
    await until(
      async () => (await panel.frame.getByText('Same as your framework', { exact: true }).count()) === 2,
      'both boxes are level',
    );
    await panel.settled();

    const output = await panel.save();
    expect(await openXmlErrors(output)).toEqual([]);
    const xml = partText(output, 'word/document.xml');
    expect(xml).toContain('<w:txbxContent>'); // the text box is still there
    await panel.forgetDevice();
    await panel.openDocument(output, 'handbook.docx');
    await openBoxes();
    for (const id of own)
      await until(
        async () => (await box(id).inputValue()) === `Our words for ${id}\nand a second line`,
        `${id} is there`,
      );
    expect(await panel.frame.getByText('Same as your framework', { exact: true }).count()).toBe(2);
    // Read by somebody without the panel, the words stand below their question, and the handbook's own lines are all still there, in order.
    const lines = await panel.text();
    const before = await (async () => {
      await panel.openDocument(input, 'handbook.docx');
      return panel.text();
    })();
    let from = 0;
    for (const line of before.filter((one) => one.trim() !== '')) {
      const at = lines.indexOf(line, from);
      expect([at >= 0, line]).toEqual([true, line]);
      from = at + 1;
    }
    const at = lines.findIndex((line) => line.startsWith('Using a research based self-assessment tool'));
    expect(lines.slice(at + 1, at + 3)).toEqual(['Our words for box-approach', 'and a second line']);
  });

  test('a box is emptied again, and its room is as large as before', async () => {
    await panel.openDocument(
      readFileSync(path.resolve(__dirname, '../../assets/samples/handbook.docx')),
      'handbook.docx',
    );
    const before = await panel.text();
    await openBoxes();
    for (const words of ['First thoughts\nSecond thoughts\nThird', 'Another', '']) {
      await box('box-approach').fill(words);
      await box('box-approach').press('Tab');
      await panel.settled();
    }
    expect((await panel.text()).filter((line) => line !== '')).toEqual(before.filter((line) => line !== ''));
    await box('box-approach').fill('Once more');
    await box('box-approach').press('Tab');
    await panel.settled();
    expect(await panel.text()).toContain('Once more');
  });

  test('what a colleague types below the prompt is in the panel, and is not written over', async () => {
    await panel.openDocument(readFileSync(path.join(documents, 'box-paragraph.docx')), 'box-paragraph.docx');
    await openBoxes();
    const [id] =
      Object.entries(expected['box-paragraph.docx']?.boxes ?? {}).find(
        ([one, { text }]) => text === '' && !boxOf(one).sameAs,
      ) ?? [];
    if (id === undefined) throw new Error('The document has an empty box');
    await box(id).fill('From the panel');
    await panel.typeInDocument(
      { paragraph: boxOf(id).prompt.slice(0, 30), after: 1 + (boxOf(id).more?.length ?? 0) },
      'From a colleague',
    );
    await box(id).press('Tab');
    await panel.frame.getByText(/There are two versions of this answer/).waitFor();
    await panel.button('Keep both').click();
    await panel.settled();
    const lines = await panel.text();
    expect(lines).toEqual(expect.arrayContaining(['From a colleague', 'From the panel']));
  });
});
