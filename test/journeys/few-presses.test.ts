// How many presses the jobs take that everybody does: each press of a button, a field or a key that sorts is counted in the page itself.
import { deck } from '../../src/handbook/evidence-cards';
import { pathway } from '../../src/handbook/pathway';
import { describeJourney, withStandIn } from './journey';
import { openEvidence } from './evidence-panel';
import { panelPageForEach, type PanelPage, until } from './panel-page';

describeJourney('the jobs that everybody does', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened));

  /** Counts from now on: pointers that go down, and keys that are more than letters of a text. */
  const count = (): Promise<void> =>
    panel.panelFrame().evaluate(() => {
      const counted = { presses: 0 };
      Object.assign(window, { counted });
      addEventListener('pointerdown', () => (counted.presses += 1), true);
      addEventListener(
        'keydown',
        ({ target }) => {
          if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) counted.presses += 1;
        },
        true,
      );
    });
  const counted = (): Promise<number> =>
    panel.panelFrame().evaluate(() => (window as unknown as { counted: { presses: number } }).counted.presses);

  test('from a blank document to the framework, the goal and a question that is checked: five presses', async () => {
    await panel.button('Put the framework into your document').waitFor();
    await count();
    await panel.button('Put the framework into your document').click();
    await panel.button('Write your goal').click();
    await panel.sentence('goal').getByRole('textbox').first().click();
    await panel.page.keyboard.type('talk in the classroom');
    await panel.button('Go on to the question').click();
    await panel.sentence('question').getByRole('textbox').first().click();
    for (const words of [
      'planning talk partners together each week',
      'longer answers in reading',
      'pupils in Year 3',
    ]) {
      await panel.page.keyboard.type(words);
      await panel.page.keyboard.press('Tab'); // from gap to gap, as one types
    }
    await panel.frame.getByText('Specific enough', { exact: true }).first().waitFor();
    await panel.settled();
    expect((await panel.cells()).flat().join(' ')).toMatch(/talk in the classroom[\s\S]*longer answers in reading/);
    expect(await counted()).toBeLessThanOrEqual(5);
  });

  test.each(['with the mouse', 'with the keys 1 to 5'])('all cards are sorted in a press each, %s', async (how) => {
    await openEvidence(panel, 'Look at the evidence');
    await panel.frame.getByText(`Card 1 of ${deck.length}`).waitFor();
    const choice = panel.button(/^Accountability/);
    if (how !== 'with the mouse') await choice.focus();
    await count();
    for (const at of deck.keys()) {
      if (how === 'with the mouse') await choice.click();
      else await panel.page.keyboard.press('1');
      const sorted =
        at + 1 === deck.length ? /All cards are sorted/ : new RegExp(`^${at + 1} of ${deck.length} sorted`);
      await panel.frame.getByText(sorted).first().waitFor();
    }
    expect(await counted()).toBe(deck.length);
  });

  test('all strands are marked in two presses each: the stage, and on to the next', async () => {
    await openEvidence(panel, 'Take stock');
    await panel.frame.getByText(`0 of ${pathway.length} strands marked`).waitFor();
    await count();
    for (const at of pathway.keys()) {
      await panel.frame.getByRole('radio').nth(1).click();
      await until(
        () =>
          panel.frame
            .getByText(`${at + 1} of ${pathway.length} strands marked`)
            .first()
            .isVisible(),
        'the strand is marked',
      );
      if (at + 1 < pathway.length) await panel.button('Next').click();
    }
    expect(await counted()).toBeLessThanOrEqual(2 * pathway.length - 1);
  });
});
