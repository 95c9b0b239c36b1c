// An answer that holds more than words, and a document in which changes are tracked: what would go is said first, and nothing is lost.
import { describeJourney, withStandIn } from './browser';
import { panelPageForEach, type PanelPage, partText } from './panel-page';

describeJourney('an answer that holds more than words', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened));
  const question = /What we want to find out/;
  const ours = 'How can teachers leave more room for talk?';
  const asked = async (): Promise<void> => {
    await panel.openSample('own-appendix.docx');
    await panel.button('Use this table').click();
    await panel.frame.getByText(/Nothing in the table was changed/).waitFor();
    await panel.openFramework();
    const field = panel.frame.getByLabel(question);
    await field.fill(ours);
    await field.press('Tab');
    await panel.frame.getByText(/these words carry .*formatting, such as bold words.* Nothing was changed/).waitFor();
  };
  const cell = async (): Promise<string> =>
    (await panel.cells(2)).find(([, stem]) => question.test(stem ?? ''))?.[2] ?? '';

  test('is not written over unasked: what would go is said, and the document is as it was', async () => {
    await asked();
    expect(await cell()).toMatch(/^How can leaders use shared lesson planning/);
    await panel.button('Leave the document as it is').click();
    expect(await panel.frame.getByLabel(question).inputValue()).toMatch(/^How can leaders use shared lesson planning/);
  });

  test('keeps everything when ours goes below', async () => {
    await asked();
    await panel.button('Put mine below').click();
    await panel.settled();
    expect(await cell()).toMatch(
      /^How can leaders use shared lesson planning[^]*\nHow can teachers leave more room for talk\?$/,
    );
    expect(partText(await panel.save(), 'word/document.xml')).toMatch(
      /<w:b\/><\/w:rPr><w:t[^>]*>shared lesson planning/,
    );
  });

  test('gives way when the person says so, and is not asked about again', async () => {
    await asked();
    await panel.button('Put mine in their place').click();
    await panel.settled();
    expect((await cell()).trim()).toBe(ours);
    const field = panel.frame.getByLabel(question);
    await field.fill(`${ours} And why?`);
    await field.press('Tab');
    await panel.settled();
    expect((await cell()).trim()).toBe(`${ours} And why?`);
  });

  test.each(['LTSC 2021', 'Microsoft 365'] as const)(
    'while changes are tracked, on %s: old words beside new ones are no conflict, and typing goes on',
    async (tier) => {
      await panel.setTier(tier);
      await panel.frameworkWith({ goal: 'Reading for pleasure' });
      await panel.page.evaluate(() => window.standIn.setTracking(true));
      for (const words of ['Reading aloud every day', 'Reading aloud every day, in every class']) {
        await panel.write('goal', words);
        await panel.settled();
        await panel.frame.getByText('In the document', { exact: true }).first().waitFor();
        expect(await panel.frame.getByText(/two versions|did not accept|would go/).count()).toBe(0);
        expect(await panel.answer('goal').inputValue()).toBe(words);
        expect((await panel.cells())[1]?.[1]).toContain(words);
      }
      expect(partText(await panel.save(), 'word/document.xml')).toContain(
        '<w:delText xml:space="preserve">Reading for pleasure</w:delText>',
      );
    },
  );
});
