// A sentence that was typed and not added yet, on each screen that has such a field: it stands there again for whoever left by a button, or closed the panel.
import { cardsWords } from '../../src/taskpane/screens/cards/strings';
import { rowsWords } from '../../src/taskpane/screens/rows/strings';
import type { Locator } from 'playwright-core';
import { offeredWords } from '../../src/taskpane/offers/strings';
import { documentAfterThePlan, itemsAfterThePlan } from './after-the-plan';
import { openEvidence, openFold } from './evidence-panel';
import { describeJourney, withStandIn } from './journey';
import { ourDocument } from '../documents/our-document';
import { panelPageForEach, until, type PanelPage } from './panel-page';

describeJourney('words that wait for their button', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  const openRows = async (): Promise<void> => {
    await panel.frame.getByRole('button', { name: 'All answers on one page', exact: true }).click();
    await panel.button('Change the rows').click();
    await panel.frame.getByRole('heading', { name: rowsWords.title }).waitFor();
  };
  /** A field that says this, on the screen as it opened. */
  const stands = (label: string, text: string): Promise<void> =>
    until(async () => {
      const fields = panel.frame.getByLabel(label);
      return (await fields.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))).includes(text);
    }, `“${text}” stands there`);

  test('a row of one’s own and another wording of a row', async () => {
    const [own, reworded] = ['The governor who follows this is …', 'What we want to reach is …'];
    await panel.begin({ document: ourDocument({ goal: 'Reading aloud' }) });
    await openRows();
    await panel.unfold(rowsWords.own);
    await panel.frame.getByLabel(rowsWords.sentence).fill(own);
    await panel.unfold(/^Our goal/);
    await panel.button('Reword: Our goal').click();
    await panel.frame.getByLabel(rowsWords.sentence).first().fill(reworded);
    await panel.button(rowsWords.back).click();
    await panel.button('Change the rows').click();
    await stands(rowsWords.sentence, own);
    await stands(rowsWords.sentence, reworded);

    await panel.reloadPanel();
    await openRows();
    await stands(rowsWords.sentence, own);
    await stands(rowsWords.sentence, reworded);

    // A document that is closed to changes takes neither, and both stay; the wording that is used afterwards is gone from its field.
    await panel.setEditMode('read only');
    await panel.button(rowsWords.save).click();
    await panel.frame.getByText(/What you typed is kept\.$/).waitFor();
    await stands(rowsWords.sentence, reworded);
    await panel.setEditMode('open');
    await panel.button(rowsWords.save).click();
    await panel.frame.getByText(rowsWords.changed).waitFor();
    await panel.button(rowsWords.save).waitFor({ state: 'detached' });
    expect((await panel.cells()).flat().map((cell) => cell.trim())).toContain(reworded);
    await panel.button(rowsWords.addOwn).click();
    await until(async () => (await panel.cells()).at(-1)?.[0]?.trim() === own, 'the row stands in the table');
    await until(
      async () => (await panel.frame.getByLabel(rowsWords.sentence).inputValue()) === '',
      'nothing waits for its button any more',
    );
  }, 60_000);

  test('evidence of one’s own, left by the button that goes on', async () => {
    const name = 'Photographs of displays';
    await panel.begin();
    await openEvidence(panel, 'Look at the evidence we have');
    await panel.unfold(cardsWords.own);
    await panel.frame.getByLabel(cardsWords.ownName).fill(name);
    await panel.button(cardsWords.next.done).click();
    await panel.button(cardsWords.back).click();
    await panel.button(/^Look at the evidence we have/).click();
    await stands(cardsWords.ownName, name);
    await panel.reloadPanel();
    await openEvidence(panel, 'Look at the evidence we have');
    await stands(cardsWords.ownName, name);
    await panel.button(cardsWords.add).click();
    await panel.frame.getByText(cardsWords.added(name)).waitFor();
    expect(await panel.frame.getByLabel(cardsWords.ownName).inputValue()).toBe('');
  }, 60_000);

  test('what was made of an offered wording', async () => {
    const mine = 'It looks as if this is so: quiet readers say more.';
    await panel.begin({ document: documentAfterThePlan(itemsAfterThePlan(6, true)) });
    const open = (): Promise<void> => panel.button(/7\. Draw conclusions/).click();
    await open();
    await openFold(panel, 'Conclusions');
    await panel.button(offeredWords.putIn).click();
    const field = (): Locator => panel.frame.getByLabel(offeredWords.wording);
    const offered = await field().inputValue();
    await field().fill(mine);
    await panel.reloadPanel();
    await open();
    await stands(offeredWords.wording, mine);
    await panel.button(offeredWords.useOffered).click();
    await stands(offeredWords.wording, offered);
    await field().fill(mine);
    await panel.button(offeredWords.take).click();
    await panel.settled();
    expect((await panel.cells()).at(-1)?.at(-1)?.trim()).toBe(mine);
  }, 60_000);
});
