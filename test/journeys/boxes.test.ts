// The handbook's boxes on their screen: what is said of each kind of box, a field put below, a box brought level with the framework. Box by box they
// are found and filled in test/app/session/boxes.test.ts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { handbookBoxes, type HandbookBox } from '../../src/handbook/boxes';
import { expected } from '../documents/expected';
import { describeJourney, withStandIn } from './journey';
import { sampleDocument } from '../documents/our-document';
import { onePanelPage, type PanelPage, until } from './panel-page';

const boxOf = (id: string): HandbookBox => handbookBoxes.find((box) => box.id === id) as HandbookBox;

describeJourney('the handbook’s boxes', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  onePanelPage(standIn, (opened) => (panel = opened), null);

  const openBoxes = async (): Promise<void> => {
    await panel.button('The handbook’s boxes').click();
    await panel.frame.getByText('Looking for the boxes…').waitFor({ state: 'detached' });
    await panel.openSections();
  };
  const section = (id: string) => panel.frame.locator('.fui-AccordionItem').filter({ hasText: boxOf(id).prompt });
  const box = (id: string) => panel.frame.getByRole('textbox', { name: boxOf(id).prompt });

  // Between them they have every kind of box: cells, paragraphs, text boxes, and prompts with no room below.
  test.each(['box-paragraph.docx', 'box-textbox.docx', 'box-no-room.docx'])(
    '%s: each box is shown with what it says, and with what can be done about it',
    async (file) => {
      const boxes = expected[file]?.boxes ?? {};
      await panel.begin({ document: readFileSync(path.resolve(__dirname, '../documents/own', file)), name: file });
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
    },
  );

  test('the handbook: a field below a text box, a box filled, one brought level, and all of it there elsewhere', async () => {
    await panel.begin({ document: sampleDocument('handbook.docx'), name: 'handbook.docx' });
    await openBoxes();
    await section('box-first-draft')
      .getByText(/does not let the panel write in one/)
      .waitFor();
    await panel.button('Put a field below it: First draft of the question').click();
    await box('box-first-draft').waitFor();
    const own = ['box-first-draft', 'box-approach'];
    for (const id of own) {
      await box(id).fill(`Our words for ${id}\nand a second line`);
      await box(id).press('Tab');
    }
    await panel.settled();
    await panel.button('All steps').click();

    await panel.insertFramework('appendix');
    await panel.frame.getByText('The framework is in your document, under the heading of the appendix.').waitFor();
    await panel.openFramework();
    await panel.write('question', 'How can talk lead to better writing?');
    await panel.settled();
    await panel.button('All steps').click();

    await openBoxes();
    await panel.button('Copy it into the box: The question, checked').click();
    await panel.frame.getByText('Same as your framework', { exact: true }).waitFor();
    await panel.settled();

    const output = await panel.save();
    await panel.forgetDevice();
    await panel.openDocument(output, 'handbook.docx');
    await openBoxes();
    for (const id of own)
      await until(
        async () => (await box(id).inputValue()) === `Our words for ${id}\nand a second line`,
        `${id} is there`,
      );
    expect(await panel.frame.getByText('Same as your framework', { exact: true }).count()).toBe(1);
  });
});
