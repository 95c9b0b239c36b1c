// The screens for the evidence, worked as a person would: a card of the list, a strand, a part that is folded away.
import type { Locator } from 'playwright-core';
import { until, type PanelPage } from './panel-page';

const beginsWith = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** The evidence's own screen, or one of those it leads to. */
export async function openEvidence(panel: PanelPage, step: string | null): Promise<void> {
  await panel
    .button(/3\. Plan the evidence/)
    .first()
    .click();
  const way = panel.button(beginsWith(step ?? 'Take stock')).first();
  await way.waitFor();
  if (step !== null) await way.click();
}

/** Opens a part whose heading begins so: its state may stand behind its title. */
export const openFold = (panel: PanelPage, title: string): Promise<void> => panel.unfold(beginsWith(title));

/** Opens a card in the list of all cards. @returns what it is used for */
export async function openCard(panel: PanelPage, card: string): Promise<Locator> {
  await panel.button(/^(Show all cards|Sort one by one)$/).waitFor();
  const list = panel.button('Show all cards');
  if ((await list.count()) > 0) await list.click();
  await openFold(panel, card);
  const choice = panel.frame.getByLabel('What is it used for?');
  await until(async () => (await choice.count()) === 1, 'the card that was open before is closed');
  return choice;
}

/** Sorts a card in the list. */
export async function sortCard(panel: PanelPage, card: string, zone: string): Promise<void> {
  await (await openCard(panel, card)).selectOption({ label: zone });
}

/** Goes to a strand of the pathway. @returns its stages */
export async function openStrand(panel: PanelPage, strand: string): Promise<Locator> {
  const stages = panel.frame.getByRole('radiogroup', { name: strand, exact: true });
  await panel.frame.getByRole('radiogroup').waitFor();
  for (const way of ['Previous', 'Next']) {
    const button = panel.frame.getByRole('button', { name: way, exact: true });
    while ((await stages.count()) === 0 && (await button.getAttribute('aria-disabled')) !== 'true')
      await button.click();
  }
  return stages;
}

/** Marks a strand of the pathway. */
export async function markStrand(panel: PanelPage, strand: string, stage: string): Promise<void> {
  const stages = await openStrand(panel, strand);
  await stages.getByRole('radio', { name: beginsWith(stage) }).check();
}

/** Adds a source to a sub-question of the plan. */
export async function addSource(panel: PanelPage, letter: string, source = 'Something new'): Promise<void> {
  await panel.unfold(new RegExp(`^${letter}\\) `));
  await panel.button(`Add a source for sub-question ${letter}`).click();
  await panel.frame.getByLabel('From your cards, or something new').selectOption({ label: source });
  await panel.button('Add it').click();
  const answers = panel.frame.getByRole('group', { name: 'Helps to answer' });
  await until(async () => (await answers.count()) === 1, 'the source that was open before is closed');
}
