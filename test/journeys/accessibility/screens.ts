// How a test gets from the overview to a screen, and what every screen has to hold.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { handbookBoxes } from '../../../src/handbook/boxes';
import { knownStems } from '../../../src/handbook/extended-framework';
import { expectPseudo } from '../../pseudo/screen';
import { describeJourney, withStandIn } from '../browser';
import { type PanelPage, panelPageForEach } from '../panel-page';
import { expectAccessible } from './axe';
import { takeScreenshots } from './screenshots';
import type { State } from './states';

/** A state of a screen, and how one gets there from the overview. */
export type Screen = readonly [state: State, go: (panel: PanelPage) => Promise<void>];

/** Each of these screens at the narrowest width that a panel has: nothing against the rules, and nothing to scroll sideways for. */
export function describeScreens(area: string, screens: readonly Screen[]): void {
  describeJourney(`accessibility of ${area}`, () => {
    const standIn = withStandIn();
    let panel: PanelPage;
    panelPageForEach(standIn, (opened) => (panel = opened));

    test.each(screens)(
      '%s: no axe violation in light, dark and forced colours, at 320 px',
      async (state, go) => {
        await panel.page.locator('#panel-width').selectOption('320');
        await go(panel);
        await takeScreenshots(panel, state);
        await (process.env.PSEUDO ? expectPseudo(panel) : expectAccessible(panel));
        const sideways = await panel.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
        expect(sideways).toBe(0);
      },
      90_000,
    );
  });
}

export const stemOf = (id: string): string => knownStems.find((stem) => stem.id === id)?.stem ?? '';
export const promptOf = (id: string): string => handbookBoxes.find((box) => box.id === id)?.prompt ?? '';

export async function useOwnTable(panel: PanelPage): Promise<void> {
  await panel.openSample('own-appendix.docx');
  await panel.button('Use this table').click();
  await panel.frame.getByText(/Nothing in the table was changed/).waitFor();
}

export const hardDocument = (file: string): Buffer =>
  readFileSync(path.resolve(__dirname, '../../documents/hard', file));
export const openHard = (panel: PanelPage, file: string): Promise<void> => panel.openDocument(hardDocument(file), file);

export async function openRows(panel: PanelPage): Promise<void> {
  await panel.frameworkWith({ goal: 'Reading aloud in every class' });
  await panel.button('Change the rows').click();
  await panel.frame.getByRole('heading', { name: 'The rows of the framework' }).waitFor();
}

/** The handbook with the framework in it and two answers there, whose boxes still say nothing. */
export async function handbookWithAnswers(panel: PanelPage): Promise<void> {
  await panel.openSample('handbook.docx');
  await panel.frameworkWith({
    question: 'How can leaders use shared planning so that pupils read more fluently?',
    'sub-questions': 'What do pupils say?\nWhat do teachers see?',
  });
  await panel.button('All steps').click();
  await panel.panelReady();
}

/** The evidence's own screen, or one of those it leads to. */
export async function openEvidence(panel: PanelPage, step: string | null): Promise<void> {
  await panel
    .button(/3\. Plan the evidence/)
    .first()
    .click();
  const way = panel.button(new RegExp(`^${step ?? 'Take stock'}`)).first();
  await way.waitFor();
  if (step !== null) await way.click();
}
