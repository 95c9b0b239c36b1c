// How a test gets from the overview to a screen, and what every screen has to hold.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { handbookBoxes } from '../../../src/handbook/boxes';
import { knownStems } from '../../../src/handbook/extended-framework';
import { changed, partOf } from '../../sharing/copies';
import { expectPseudo } from '../../pseudo/screen';
import { describeJourney, withStandIn } from '../journey';
import { backToAllSteps } from '../first-sight';
import { frameworkHolding, ourDocument, sampleDocument } from '../../documents/our-document';
import { listsControlsInTables, PanelPage } from '../panel-page';
import { expectAccessible } from './axe';
import { takeScreenshots } from './screenshots';
import type { State } from './states';
import { expectZoomable } from './zoom';

/** Opens a document afresh; it ends at the overview. */
export type Beginning = (panel: PanelPage) => Promise<void>;

/** A state of a screen, and how one gets there from the overview. */
type Screen = readonly [state: State, go: (panel: PanelPage) => Promise<void>];

/** States in one document, which is opened once for all of them: each finds it as those before it left it, and must also do with it as it was. */
type Screens = readonly [begin: Beginning, ...screens: Screen[]];

export const blank: Beginning = (panel) => panel.begin();
export const beginWith =
  (document: Uint8Array, name?: string): Beginning =>
  (panel) =>
    panel.begin({ document, name });

/** Each of these screens at the narrowest width that a panel has: nothing against the rules, and nothing to scroll sideways for. */
export function describeScreens(area: string, documents: readonly Screens[]): void {
  describeJourney(`accessibility of ${area}`, () => {
    const standIn = withStandIn();
    let panel: PanelPage;
    /** How the document that is open was begun with; null where a test failed, or a picture is to show a state by itself. */
    let begun: Beginning | null = null;
    beforeAll(async () => (panel = await PanelPage.open(standIn.browser, standIn.url, null)));
    afterAll(() => panel.close());
    beforeEach(async () => {
      panel.forgetComplaints();
      // The screen before was left in its last look.
      await panel.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
    });
    afterEach(() => expect(panel.complaints).toEqual({ console: [], outside: [] }));

    const states = documents.flatMap(([begin, ...screens]) =>
      screens.map(([state, go]) => [state, go, begin] as const),
    );
    test.each(states)(
      '%s: no axe violation in light, dark and forced colours, at 320 px',
      async (state, go, begin) => {
        const goesOn = begun === begin;
        begun = null;
        await panel.page.locator('#panel-width').selectOption('320');
        await (goesOn ? backToAllSteps(panel) : begin(panel));
        await go(panel);
        await takeScreenshots(panel, state);
        await (process.env.PSEUDO ? expectPseudo(panel) : expectAccessible(panel));
        const sideways = await panel.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
        expect(sideways).toBe(0);
        if (process.env.ZOOM) await expectZoomable(panel);
        if (!process.env.SCREENSHOTS) begun = begin;
      },
      90_000,
    );
  });
}

export const stemOf = (id: string): string => knownStems.find((stem) => stem.id === id)?.stem ?? '';
export const promptOf = (id: string): string => handbookBoxes.find((box) => box.id === id)?.prompt ?? '';

export const ownTable = beginWith(sampleDocument('own-appendix.docx'), 'own-appendix.docx');
export const usedTable: Beginning = async (panel) => {
  await ownTable(panel);
  await panel.button('Use this table').click();
  await panel.frame.getByText(/Nothing in the table was changed/).waitFor();
};

export const hardDocument = (file: string): Buffer =>
  readFileSync(path.resolve(__dirname, '../../documents/hard', file));
export const openHard = (panel: PanelPage, file: string): Promise<void> =>
  panel.begin({ document: hardDocument(file), name: file });

/** A document with the framework in it and the goal answered. */
export const withGoal = ourDocument({ goal: 'Reading aloud in every class' });

/** Goes from the overview to the rows of the framework. */
export async function goToRows(panel: PanelPage): Promise<void> {
  await panel.button(/^(All answers on one page|Answer the sentences)$/).click();
  await panel.button('Change the rows').click();
  await panel.frame.getByRole('heading', { name: 'The rows of the framework' }).waitFor();
}

/** The handbook with the framework in it and two answers there, whose boxes still say nothing. */
export const handbookWithAnswers: Beginning = async (panel) => {
  const handbook = sampleDocument('handbook.docx');
  const framework = frameworkHolding({
    question: 'How can leaders use shared planning so that pupils read more fluently?',
    'sub-questions': 'What do pupils say?\nWhat do teachers see?',
  });
  const body = partOf(handbook, 'word/document.xml');
  const end = body.lastIndexOf('<w:sectPr');
  let id = 900_000;
  const whole = body.slice(0, end) + framework.replace(/"next"/g, () => `"${(id += 1)}"`) + body.slice(end);
  await panel.begin({ document: changed(handbook, { 'word/document.xml': whole }), name: 'Handbook.docx' });
  // Without a record, such a Word does not tell our table from a school's.
  if (!listsControlsInTables) await panel.button('Use this table').click();
};
