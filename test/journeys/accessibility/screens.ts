// How a test gets from the overview to a screen, and what every screen has to hold.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { newRecord, writeRecord } from '../../../src/enquiry/record';
import { handbookBoxes } from '../../../src/handbook/boxes';
import { knownStems } from '../../../src/handbook/extended-framework';
import { coreFramework } from '../../../src/handbook/framework';
import { fieldTag } from '../../../src/ooxml/field-tag';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import { docx } from '../../documents/docx';
import { asSaved } from '../../documents/our-framework';
import { changed, partOf, recordXml } from '../../sharing/copies';
import { expectPseudo } from '../../pseudo/screen';
import { describeJourney, withStandIn } from '../browser';
import { listsControlsInTables, onePanelPage, type PanelPage, panelPageForEach } from '../panel-page';
import { expectAccessible } from './axe';
import { takeScreenshots } from './screenshots';
import type { State } from './states';
import { expectZoomable } from './zoom';

/** A state of a screen, and how one gets there from the overview. */
export type Screen = readonly [state: State, go: (panel: PanelPage) => Promise<void>];

/**
 * Each of these screens at the narrowest width that a panel has: nothing against the rules, and nothing to scroll sideways for.
 * @param page for screens that each begin with opening a document, one page can serve all
 */
export function describeScreens(
  area: string,
  screens: readonly Screen[],
  page: 'for each' | 'for all' = 'for each',
): void {
  describeJourney(`accessibility of ${area}`, () => {
    const standIn = withStandIn();
    let panel: PanelPage;
    (page === 'for all' ? onePanelPage : panelPageForEach)(standIn, (opened) => (panel = opened));
    // The screen before was left in its last look.
    beforeEach(() => panel.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' }));

    test.each(screens)(
      '%s: no axe violation in light, dark and forced colours, at 320 px',
      async (state, go) => {
        await panel.page.locator('#panel-width').selectOption('320');
        await go(panel);
        await takeScreenshots(panel, state);
        await (process.env.PSEUDO ? expectPseudo(panel) : expectAccessible(panel));
        const sideways = await panel.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
        expect(sideways).toBe(0);
        if (process.env.ZOOM) await expectZoomable(panel);
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

/** Our framework with these answers, made and not put in and typed by the panel: that took longer than to look at the screen. */
const frameworkHolding = (answers: Readonly<Record<string, string>>): string =>
  asSaved(frameworkTable(coreFramework, new Map(Object.entries(answers))));

/** A document with the framework in it and the goal answered. Its record is there, without which a Word that lists no controls in tables does not tell our table from a school's. */
export const openWithGoal = (panel: PanelPage): Promise<void> => {
  const fields = coreFramework.map(({ id, stem }) => ({ id, stem }));
  const record = { ...newRecord('enquiry-1', new Date()), tables: [{ anchor: fieldTag('goal'), fields }] };
  return panel.openDocument(
    docx({
      body: frameworkHolding({ goal: 'Reading aloud in every class' }),
      customXml: [recordXml(writeRecord(record))],
    }),
    'Goal.docx',
  );
};

export async function openRows(panel: PanelPage): Promise<void> {
  await openWithGoal(panel);
  await panel.button(/^(All answers on one page|Answer the sentences)$/).click();
  await panel.button('Change the rows').click();
  await panel.frame.getByRole('heading', { name: 'The rows of the framework' }).waitFor();
}

/** The handbook with the framework in it and two answers there, whose boxes still say nothing. */
export async function handbookWithAnswers(panel: PanelPage): Promise<void> {
  const handbook = new Uint8Array(readFileSync(path.resolve(__dirname, '../../../assets/samples/handbook.docx')));
  const framework = frameworkHolding({
    question: 'How can leaders use shared planning so that pupils read more fluently?',
    'sub-questions': 'What do pupils say?\nWhat do teachers see?',
  });
  const body = partOf(handbook, 'word/document.xml');
  const end = body.lastIndexOf('<w:sectPr');
  let id = 900_000;
  const whole = body.slice(0, end) + framework.replace(/"next"/g, () => `"${(id += 1)}"`) + body.slice(end);
  await panel.openDocument(changed(handbook, { 'word/document.xml': whole }), 'Handbook.docx');
  // Without a record, such a Word does not tell our table from a school's.
  if (!listsControlsInTables) await panel.button('Use this table').click();
}
