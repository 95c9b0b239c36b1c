// An answer that holds more than words, and a document in which changes are tracked: what would go is said first, and nothing is lost.
import { describeJourney, withStandIn } from './browser';
import { deskForEach, type Desk, partText } from './panel-page';

describeJourney('an answer that holds more than words', () => {
  const standIn = withStandIn();
  let desk: Desk;
  deskForEach(standIn, (opened) => (desk = opened));
  const question = /What we want to find out/;
  const ours = 'How can teachers leave more room for talk?';
  const asked = async (): Promise<void> => {
    await desk.openSample('own-appendix.docx');
    await desk.button('Use this table').click();
    await desk.panel.getByText(/Nothing in the table was changed/).waitFor();
    await desk.button('All answers on one page').click();
    const field = desk.panel.getByLabel(question);
    await field.fill(ours);
    await field.press('Tab');
    await desk.panel.getByText(/these words carry .*formatting, such as bold words.* Nothing was changed/).waitFor();
  };
  const cell = async (): Promise<string> =>
    (await desk.cells(2)).find(([, stem]) => question.test(stem ?? ''))?.[2] ?? '';

  test('is not written over unasked: what would go is said, and the document is as it was', async () => {
    await asked();
    expect(await cell()).toMatch(/^How can leaders use shared lesson planning/);
    await desk.button('Leave the document as it is').click();
    expect(await desk.panel.getByLabel(question).inputValue()).toMatch(/^How can leaders use shared lesson planning/);
  });

  test('keeps everything when ours goes below', async () => {
    await asked();
    await desk.button('Put mine below').click();
    await desk.settled();
    expect(await cell()).toMatch(
      /^How can leaders use shared lesson planning[^]*\nHow can teachers leave more room for talk\?$/,
    );
    expect(partText(await desk.save(), 'word/document.xml')).toMatch(
      /<w:b\/><\/w:rPr><w:t[^>]*>shared lesson planning/,
    );
  });

  test('gives way when the person says so, and is not asked about again', async () => {
    await asked();
    await desk.button('Put mine in their place').click();
    await desk.settled();
    expect((await cell()).trim()).toBe(ours);
    const field = desk.panel.getByLabel(question);
    await field.fill(`${ours} And why?`);
    await field.press('Tab');
    await desk.settled();
    expect((await cell()).trim()).toBe(`${ours} And why?`);
  });

  test.each(['LTSC 2021', 'Microsoft 365'] as const)(
    'while changes are tracked, on %s: old words beside new ones are no conflict, and typing goes on',
    async (tier) => {
      await desk.setTier(tier);
      await desk.frameworkWith({ goal: 'Reading for pleasure' });
      await desk.page.evaluate(() => window.standIn.setTracking(true));
      for (const words of ['Reading aloud every day', 'Reading aloud every day, in every class']) {
        await desk.write('goal', words);
        await desk.settled();
        await desk.panel.getByText('In the document', { exact: true }).first().waitFor();
        expect(await desk.panel.getByText(/two versions|did not accept|would go/).count()).toBe(0);
        expect(await desk.answer('goal').inputValue()).toBe(words);
        expect((await desk.cells())[1]?.[1]).toContain(words);
      }
      expect(partText(await desk.save(), 'word/document.xml')).toContain(
        '<w:delText xml:space="preserve">Reading for pleasure</w:delText>',
      );
    },
  );
});
