// An answer that holds more than words: what would go is said first, and each of the three buttons. What comes of them is in app/session/more-than-words.test.ts.
import { describeJourney, withStandIn } from '../journey';
import { sampleDocument } from '../../documents/our-document';
import { panelPageForEach, type PanelPage } from '../panel-page';

describeJourney('an answer that holds more than words', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);
  const question = /What we want to find out/;
  const ours = 'How can teachers leave more room for talk?';
  const asked = async (): Promise<void> => {
    const field = panel.frame.getByLabel(question);
    await field.fill(ours);
    await field.press('Tab');
    await panel.frame.getByText(/these words carry .*formatting, such as bold words.* Nothing was changed/).waitFor();
  };
  const cell = async (): Promise<string> =>
    (await panel.cells(2)).find(([, stem]) => question.test(stem ?? ''))?.[2] ?? '';

  test('is left as it is, or has ours below it or in its place, as the person says', async () => {
    await panel.begin({ document: sampleDocument('own-appendix.docx'), name: 'own-appendix.docx' });
    await panel.button('Use this table').click();
    await panel.frame.getByText(/Nothing in the table was changed/).waitFor();
    await panel.openFramework();
    await asked();
    expect(await cell()).toMatch(/^How can leaders use shared lesson planning/);
    await panel.button('Leave the document as it is').click();
    expect(await panel.frame.getByLabel(question).inputValue()).toMatch(/^How can leaders use shared lesson planning/);

    await asked();
    await panel.button('Put mine below').click();
    await panel.settled();
    expect(await cell()).toMatch(
      /^How can leaders use shared lesson planning[^]*\nHow can teachers leave more room for talk\?$/,
    );

    await asked();
    await panel.button('Put mine in their place').click();
    await panel.settled();
    expect((await cell()).trim()).toBe(ours);
  }, 60_000);
});
