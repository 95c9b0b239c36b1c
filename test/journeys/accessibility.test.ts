// Every screen by the rules of WCAG 2.2 AA, at the narrowest panel, light, dark and in forced colours; and every job with the keyboard alone.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { knownStems } from '../../src/handbook/extended-framework';
import { coreFramework } from '../../src/handbook/framework';
import { handbookBoxes } from '../../src/handbook/boxes';
import { choosing } from '../sharing/copies';
import { describeJourney, withStandIn } from './browser';
import { byKeys } from './by-keys';
import { PanelPage, until } from './panel-page';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In forced colours contrast is what the person's system says, and axe reads the text's colour as we wrote it: that one rule is left out. */
const looks = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }, []],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, []],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }, ['color-contrast']],
] as const;

const stemOf = (id: string): string => knownStems.find((stem) => stem.id === id)?.stem ?? '';
const promptOf = (id: string): string => handbookBoxes.find((box) => box.id === id)?.prompt ?? '';

async function useOwnTable(panel: PanelPage): Promise<void> {
  await panel.openSample('own-appendix.docx');
  await panel.button('Use this table').click();
  await panel.frame.getByText(/Nothing in the table was changed/).waitFor();
}

const hardDocument = (file: string): Buffer => readFileSync(path.resolve(__dirname, '../documents/hard', file));
const openHard = (panel: PanelPage, file: string): Promise<void> => panel.openDocument(hardDocument(file), file);

async function openRows(panel: PanelPage): Promise<void> {
  await panel.frameworkWith({ goal: 'Reading aloud in every class' });
  await panel.button('Change the rows').click();
  await panel.frame.getByRole('heading', { name: 'The rows of the framework' }).waitFor();
}

/** The handbook with the framework in it and two answers there, whose boxes still say nothing. */
async function handbookWithAnswers(panel: PanelPage): Promise<void> {
  await panel.openSample('handbook.docx');
  await panel.frameworkWith({
    question: 'How can leaders use shared planning so that pupils read more fluently?',
    'sub-questions': 'What do pupils say?\nWhat do teachers see?',
  });
  await panel.button('All steps').click();
  await panel.panelReady();
}

/** The evidence's own screen, or one of those it leads to. */
async function openEvidence(panel: PanelPage, step: string | null): Promise<void> {
  await panel
    .button(/Plan the evidence/)
    .first()
    .click();
  const way = panel.button(new RegExp(`^${step ?? 'Take stock'}`)).first();
  await way.waitFor();
  if (step !== null) await way.click();
}

/** How one gets from the overview to each screen. */
const screens: readonly (readonly [string, (panel: PanelPage) => Promise<void>])[] = [
  ['the overview before the framework', () => Promise.resolve()],
  [
    'the overview',
    async (panel) => {
      await panel.frameworkIn();
    },
  ],
  ['the overview’s offer to use a school’s own table', (panel) => panel.openSample('own-appendix.docx')],
  [
    'the goal',
    async (panel) => {
      await panel.button(/Set the goal/).click();
      await panel.answer('goal').waitFor();
    },
  ],
  [
    'the question, checked',
    async (panel) => {
      await panel.button(/Find the question/).click();
      await panel.write('question', 'Does all teaching work for all learners in every subject?');
      await panel.frame
        .getByText(/not specific enough|not open enough/i)
        .first()
        .waitFor();
    },
  ],
  [
    'the question, built from its parts',
    async (panel) => {
      await panel.frameworkIn();
      await panel.button(/Find the question/).click();
      await panel.write(
        'question',
        'How can we use talk partners in ways that lead to longer sentences for pupils in Year 2?',
      );
      await panel.settled();
      await panel.button('Put this beside the question as a comment').click();
      await panel.button('Take the comment away').waitFor();
      await panel.button('Build the question').click();
      await panel.button('Change: For whom').click();
      await panel
        .button(/^Use this question/)
        .last()
        .waitFor();
    },
  ],
  [
    'the history of the question',
    async (panel) => {
      await panel.button(/Find the question/).click();
      for (const text of ['How can we improve learning?', 'How can we improve spelling in Year 3?']) {
        await panel.write('question', text);
        await panel.button('Keep this version').click();
      }
      await panel.button('See and compare the versions').click();
      await panel.frame.getByRole('heading', { name: 'Compare two versions' }).waitFor();
    },
  ],
  [
    'sub-questions, suggested and doubled',
    async (panel) => {
      await panel.button(/Find the question/).click();
      await panel.write(
        'question',
        'How can we use talk partners in ways that lead to longer sentences for pupils in Year 2?',
      );
      await panel.button('Go on to the sub-questions').click();
      await panel.frame.getByRole('textbox', { name: 'Sub-question a' }).fill('What do pupils in Year 2 say?');
      await panel.button('Add a sub-question').click();
      await panel.frame.getByRole('textbox', { name: 'Sub-question b' }).fill('What do the pupils in Year 2 say?');
      await panel.frame.getByText('asks nearly the same').waitFor();
    },
  ],
  [
    'the sub-questions',
    async (panel) => {
      await panel.button(/Find the question/).click();
      await panel.button(/sub-questions/).click();
      await panel.frame.getByLabel('Sub-question a').first().waitFor();
    },
  ],
  [
    'the framework',
    async (panel) => {
      await panel.frameworkIn();
      await panel.openFramework();
    },
  ],
  [
    'the framework in a school’s own table',
    async (panel) => {
      await useOwnTable(panel);
      await panel.button('All answers on one page').click();
      await panel.frame.getByText(/a row of your school’s own table/).waitFor();
    },
  ],
  [
    'an answer that was refused',
    async (panel) => {
      await panel.frameworkIn();
      await panel.openFramework();
      await panel.setFault({ batch: 'every', kind: 'refused' });
      await panel.write('goal', 'Reading');
      await panel.button('Try again').waitFor();
    },
  ],
  [
    'two versions of an answer',
    async (panel) => {
      await panel.frameworkIn();
      await panel.openFramework();
      await panel.answer('goal').fill('Mine');
      await panel.typeInDocument({ paragraph: coreFramework[0]?.prompt ?? '' }, 'Hers');
      await panel.answer('goal').press('Tab');
      await panel.button('Keep both').waitFor();
    },
  ],
  [
    'an answer that holds more than words, before it is written over',
    async (panel) => {
      await useOwnTable(panel);
      await panel.button('All answers on one page').click();
      await panel.frame.getByLabel(/What we want to find out is/).fill('How can leaders listen better?');
      await panel.frame.getByLabel(/What we want to find out is/).press('Tab');
      await panel.button('Put mine below').waitFor();
    },
  ],
  [
    'the boxes: a text box, one that is level, one that is not, and those to fill',
    async (panel) => {
      await handbookWithAnswers(panel);
      await panel.button('The handbook’s boxes').click();
      await panel.button('Put a field below it: First draft of the question').waitFor();
      await panel.button('Bring the box level: The question, checked').click();
      await panel.frame.getByText('Same as your framework', { exact: true }).waitFor();
      await panel.button('Bring the box level: Sub-questions').waitFor();
      await panel.frame.getByRole('textbox', { name: promptOf('box-approach') }).waitFor();
    },
  ],
  [
    'a row that stands twice',
    async (panel) => {
      await openHard(panel, 'row-copied.docx');
      await panel.openFramework();
      await panel.button('Bring both together in one row').waitFor();
    },
  ],
  [
    'a row that is gone',
    async (panel) => {
      await openHard(panel, 'row-deleted.docx');
      await panel.openFramework();
      await panel.button('Put the row back').waitFor();
    },
  ],
  [
    'a table that stands twice',
    async (panel) => {
      await openHard(panel, 'table-copied.docx');
      await panel.button('Bring the words together in the first').waitFor();
    },
  ],
  [
    'an answer that can be undone',
    async (panel) => {
      await panel.frameworkWith({ goal: 'Reading aloud in every class' });
      await panel.button(/^Undo/).waitFor();
    },
  ],
  [
    'a copy, ready to be sent',
    async (panel) => {
      await panel.frameworkWith({ goal: 'Reading aloud, as Priya Shah proposed' });
      await panel.button('All steps').click();
      await panel.button('Send a copy').click();
      await panel.button('Prepare the copy').click();
      await panel.frame.getByText('The copy is ready').waitFor();
      await panel.button('Download the copy').waitFor();
    },
  ],
  [
    'a part, ready to be sent',
    async (panel) => {
      await panel.button('Send a copy').click();
      await panel.frame.getByLabel('The evidence to sort').check();
      await panel.button('Prepare the copy').click();
      await panel.frame.getByText('The copy is ready').waitFor();
    },
  ],
  [
    'copies that came back',
    async (panel) => {
      await panel.openDocument(hardDocument('record-missing.docx'), 'Ours.docx');
      await panel.button('Copies that came back').click();
      const copies = ['Priya.docx', 'minutes.docx'].map((name) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: name === 'minutes.docx' ? Buffer.from('%PDF-1.7') : hardDocument('row-copied.docx'),
      }));
      await panel.frame.getByLabel('Choose the copies').setInputFiles(copies);
      await panel.frame.getByText('could not be.').waitFor();
    },
  ],
  [
    'what colleagues chose, compared, with a choice taken over',
    async (panel) => {
      const card = (zone: string) => ({ zone, bears: null });
      const [ours, theirs] = [
        choosing('Head', { 'card/attendance': card('both') }, new Map(), '2026-03-01T10:00:00.000Z'),
        choosing('Ana', {
          'card/attendance': card('unused'),
          'card/moderation': card('both'),
          'pathway-round/r': { begun: '2026-03-10T09:00:00Z' },
          'mark/r/talk': { stage: 2 },
          'mark-why/r/talk': 'We talk.',
        }),
      ];
      await panel.openDocument(ours, 'Ours.docx');
      await panel.button('Copies that came back').click();
      await panel.frame.getByLabel('Choose the copies').setInputFiles(
        ['Ana.docx', 'Again.docx'].map((name) => ({
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(theirs),
        })),
      );
      await panel.button('Take “Held but not used” in place of our “Both” (Attendance)').click();
      await panel.button('Take Ana (2) off the list').click();
      await panel.button('Put it back on the list').waitFor();
    },
  ],
  [
    'many schools, with some that could not be read',
    async (panel) => {
      await panel.button('Copies that came back').click();
      await panel.button('Many schools').click();
      const schools = ['Ashby.docx', 'Birch.docx', 'minutes.docx'].map((name) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer:
          name === 'minutes.docx'
            ? Buffer.from('%PDF-1.7')
            : hardDocument(name === 'Ashby.docx' ? 'row-copied.docx' : 'row-deleted.docx'),
      }));
      await panel.frame.getByLabel('Choose the schools’ files').setInputFiles(schools);
      await panel.frame.getByText('one file could not be').waitFor();
      await panel.button('Change names').click();
      await panel.frame.getByLabel('Name for Birch.docx').waitFor();
    },
  ],
  [
    'taking the panel out',
    async (panel) => {
      await panel.frameworkIn();
      await panel.button('Take the panel out of this document').click();
      await panel.button('Take the panel out').waitFor();
    },
  ],
  [
    'the rows, while one is reworded',
    async (panel) => {
      await openRows(panel);
      await panel.button('Reword: Our goal').click();
      await panel.button('Use this wording').waitFor();
    },
  ],
  [
    'the rows, while one with an answer is left out',
    async (panel) => {
      await openRows(panel);
      await panel.button('Leave out: Our goal').click();
      await panel.button('Leave it out').waitFor();
    },
  ],
  ['which way to the evidence', (panel) => openEvidence(panel, null)],
  [
    'the cards, some sorted, with one opened',
    async (panel) => {
      await openEvidence(panel, 'Look at the evidence we have');
      await panel.frame.getByLabel('What is it used for: CPD evaluation forms').selectOption({ label: 'Both' });
      await panel.frame.getByLabel('What is it used for: Attendance').selectOption({ label: 'Held but not used' });
      await panel.frame.getByLabel('More about Learner voice').click();
      await panel.button('Put it into the document').click();
      await panel.button('Bring it up to date in the document').waitFor();
    },
  ],
  [
    'the pathway, marked a second time',
    async (panel) => {
      await openEvidence(panel, 'Take stock of where we stand');
      const talk = panel.frame.getByRole('group', { name: 'Talk', exact: true });
      await talk.getByRole('radio', { name: /^Not yet/ }).check();
      await panel.button('Take stock again').click();
      await talk.getByRole('radio', { name: /^Growing/ }).check();
      await panel.frame.getByText('2 stages further.').waitFor();
    },
  ],
  [
    'what strikes us',
    async (panel) => {
      await openEvidence(panel, 'What strikes us');
      await panel.frame.getByLabel('What would you like to enhance?').waitFor();
    },
  ],
  [
    'the plan, with one source opened and one without a sub-question',
    async (panel) => {
      await panel.frameworkWith({ 'sub-questions': 'What do pupils say?\nWhat do teachers see?' });
      await panel.button('All steps').click();
      await openEvidence(panel, 'What to collect');
      for (const letter of ['a', 'b']) await panel.button(`Add a source for sub-question ${letter}`).click();
      await panel.frame.getByRole('group', { name: 'Helps to answer' }).last().getByLabel(/^b\)/).click();
      await panel.frame.getByRole('heading', { name: 'Without a sub-question' }).waitFor();
    },
  ],
  [
    'people and ethics, with a small group',
    async (panel) => {
      await openEvidence(panel, 'People and ethics');
      await panel.frame.getByLabel(/smallest group/).fill('2');
      await panel.frame.getByText(/A group of 2 names somebody/).waitFor();
    },
  ],
  [
    'wordings offered for the framework',
    async (panel) => {
      await openEvidence(panel, 'Look at the evidence we have');
      await panel.frame.getByLabel('What is it used for: Attendance').selectOption({ label: 'Held but not used' });
      await panel.button('Plan the evidence').click();
      await panel.button(/^Into the framework/).click();
      await panel.button('Use this wording: Deeper use').waitFor();
    },
  ],
];

/**
 * Text in a drawing of ours: axe does not see what shapes lie behind it. It has the colour of the panel's text, and behind it is the panel
 * or the softest grey at half strength, light as dark: 13 to 1 and more.
 */
function withoutDrawings(result: AxeResults['incomplete'][number]): AxeResults['incomplete'][number] {
  return result.id === 'color-contrast'
    ? { ...result, nodes: result.nodes.filter(({ html }) => !/^<text [^>]*fill="currentColor"/.test(html)) }
    : result;
}

/** What axe finds in the panel. It gives a frame one second to take it in, which a busy machine may not keep: then it is asked once more. */
async function analysed(panel: PanelPage, notHere: readonly string[]): Promise<AxeResults> {
  const analyse = (): Promise<AxeResults> =>
    new AxeBuilder({ page: panel.page })
      .include('iframe')
      .withTags(rules)
      .disableRules([...notHere])
      .analyze();
  const found = await analyse();
  return found.incomplete.some(({ id }) => id === 'frame-tested') ? analyse() : found;
}

describeJourney('accessibility', () => {
  const standIn = withStandIn();

  test.each(screens)(
    '%s, in every look, at 320 px',
    async (_name, go) => {
      const panel = await PanelPage.open(standIn.browser, standIn.url);
      await panel.page.locator('#panel-width').selectOption('320');
      await go(panel);
      for (const [look, media, notHere] of looks) {
        await panel.page.emulateMedia(media);
        await panel.frame.locator(`html[data-theme="${media.colorScheme}"]`).waitFor();
        const found = await analysed(panel, notHere);
        const said = (results: AxeResults['violations']) =>
          results.map(({ id, nodes }) => ({ look, id, at: nodes.map((node) => node.html) }));
        expect(said(found.violations)).toEqual([]);
        // What axe could not decide is named here, each with why it holds; anything else has to be judged first.
        expect(said(found.incomplete.map(withoutDrawings)).filter(({ at }) => at.length > 0)).toEqual([]);
        expect(found.passes.length).toBeGreaterThan(15); // the rules did run inside the panel
      }
      const sideways = await panel.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(sideways).toBe(0);
      expect(panel.complaints).toEqual({ console: [], outside: [] });
      await panel.close();
    },
    90_000,
  );

  test('the main job with the keyboard alone', async () => {
    const panel = await PanelPage.open(standIn.browser, standIn.url);
    const { keyboard, tabTo, press } = await byKeys(panel);
    // The place is chosen with the arrow keys, as radio buttons are.
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await panel.frame.getByRole('radio', { name: 'At the end of the document', checked: true }).waitFor();
    await press('Put the framework into your document');
    await panel.frame.getByText(/at the end of your document/).waitFor();
    await press('Write your goal');
    await panel.answer('goal').waitFor();
    await tabTo(stemOf('goal'));
    await keyboard.type('Reading fluency');
    await press('All steps', 'Shift+Tab');
    await panel.panelReady();
    await until(
      async () => ((await panel.cells())[1]?.[1] ?? '').includes('Reading fluency'),
      'the goal is in the document',
    );
    await panel.close();
  }, 60_000);

  test('a school’s own table is taken over and filled with the keyboard alone', async () => {
    const panel = await PanelPage.open(standIn.browser, standIn.url);
    await panel.openSample('own-appendix.docx');
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
    await press('Use the panel’s framework instead');
    await press('Use your own table after all');
    await press('Use this table', 'Shift+Tab');
    await panel.frame.getByText(/Nothing in the table was changed/).waitFor();
    await focusIsOn('Answer “Our evidence is silent about”'); // one button throughout, which has the next thing on it now
    await press('All answers on one page');
    await panel.frame.getByText(/a row of your school’s own table/).waitFor();
    await press('Answer “Our evidence is silent about”');
    await focusIsOn('Our evidence is silent about …');
    await keyboard.type('How long teachers wait');
    await tabTo('Show in document: ');
    await until(
      async () => (await panel.text()).includes('How long teachers wait'),
      'the answer is in the school’s table',
    );
    await panel.close();
  }, 60_000);

  test('a doubled row is joined, a lost one put back, an answer undone and the panel taken out, with the keyboard alone', async () => {
    const panel = await PanelPage.open(standIn.browser, standIn.url);
    await openHard(panel, 'row-copied.docx');
    const joining = await byKeys(panel);
    await joining.press('All answers on one page');
    await joining.press('Bring both together in one row');
    await joining.focusIsOn('The framework');
    await panel.frame.getByText('This row stands twice').waitFor({ state: 'detached' });

    await openHard(panel, 'row-deleted.docx');
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
    await press('All answers on one page');
    await press('Put the row back');
    await focusIsOn(stemOf('question'));
    await panel.frame.getByText(/The row is back in the table/).waitFor();
    await keyboard.type('How can we bring it back?');
    await tabTo('Show in document: Our enquiry question');
    await panel.settled();
    await press('Undo: put back what stood in', 'Shift+Tab');
    await focusIsOn(stemOf('question'));
    await until(async () => (await panel.answer('question').inputValue()) === '', 'the answer is undone');
    await press('All steps', 'Shift+Tab');
    await press('Take the panel out of this document');
    await focusIsOn('Take the panel out of this document'); // the screen's heading
    await keyboard.press('Tab');
    await press('Take the panel out');
    await focusIsOn('The panel is out of this document');
    await panel.close();
  }, 90_000);

  test('a copy is prepared and handed out, and copies that came back are taken over, with the keyboard alone', async () => {
    const panel = await PanelPage.open(standIn.browser, standIn.url);
    await openHard(panel, 'record-missing.docx');
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
    await press('Send a copy');
    await press('Prepare the copy');
    await panel.frame.getByText('The copy is ready').waitFor();
    await tabTo('Subject');
    await keyboard.type('Please: ');
    const [file] = await Promise.all([panel.page.waitForEvent('download'), press('Download the copy')]);
    expect((await file.path()).length).toBeGreaterThan(0);
    await press('Did it open? Yes');
    await focusIsOn('Download the copy');
    await press('All steps', 'Shift+Tab');
    await press('Copies that came back');
    const choosing = panel.page.waitForEvent('filechooser'); // the browser takes a moment to hand choosers to the test
    await tabTo('Choose the copies');
    await keyboard.press('Enter');
    const chooser = await choosing;
    await chooser.setFiles({
      name: 'Priya.docx',
      mimeType: 'application/octet-stream',
      buffer: hardDocument('row-copied.docx'),
    });
    await panel.frame.getByText('One copy was read').waitFor();
    await press('Put the words of Priya in place of ours');
    await until(
      async () =>
        (await panel.cells()).flat().some((cell) => cell.includes('Writing that children want to read aloud.')),
      'Priya’s words are in the table',
    );
    await panel.close();
  }, 90_000);

  test('many schools are read, one is renamed, and their picture is taken along, with the keyboard alone', async () => {
    const panel = await PanelPage.open(standIn.browser, standIn.url);
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
    await press('Copies that came back');
    await press('Many schools');
    await focusIsOn('Many schools'); // the heading of a screen takes the focus when the screen is there
    await panel.frame.getByRole('heading', { name: 'Many schools' }).waitFor();
    const choosing = panel.page.waitForEvent('filechooser'); // the browser takes a moment to hand choosers to the test
    await tabTo('Choose the schools’ files');
    await keyboard.press('Enter');
    const chooser = await choosing;
    await chooser.setFiles(
      ['Ashby.docx', 'Birch.docx'].map((name) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: hardDocument(name === 'Ashby.docx' ? 'row-copied.docx' : 'row-deleted.docx'),
      })),
    );
    await panel.frame.getByText('2 schools were read').waitFor();
    await press('Change names');
    await tabTo('Name for Birch.docx');
    await keyboard.press('Control+A');
    await keyboard.type('Birch Lane');
    await press('Download as CSV', 'Shift+Tab');
    await panel.frame.getByText('Birch Lane').first().waitFor();
    await press('Copies that came back', 'Shift+Tab');
    await panel.frame.getByRole('heading', { name: 'Copies that came back' }).waitFor();
    await press('All steps', 'Shift+Tab');
    await panel.panelReady();
    await focusIsOn('Copies that came back');
    await panel.close();
  }, 60_000);

  test('a field is put below a text box, and a box is brought level, with the keyboard alone', async () => {
    const panel = await PanelPage.open(standIn.browser, standIn.url);
    await handbookWithAnswers(panel);
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
    await press('The handbook’s boxes');
    await press('Put a field below it');
    await focusIsOn(promptOf('box-first-draft'));
    await keyboard.type('How can we read more?');
    await press('Bring the box level: The question');
    await focusIsOn('Go to the question');
    await panel.frame.getByText('Same as your framework', { exact: true }).waitFor();
    await tabTo(promptOf('box-approach'));
    await keyboard.type('We begin with what lies around');
    await press('All steps', 'Shift+Tab');
    await panel.panelReady();
    await focusIsOn('The handbook’s boxes');
    const inDocument = async (words: string): Promise<boolean> => (await panel.text()).includes(words);
    for (const words of ['How can we read more?', 'We begin with what lies around'])
      await until(() => inDocument(words), `“${words}” is in the document`);
    expect(
      (await panel.text()).filter(
        (line) => line === 'How can leaders use shared planning so that pupils read more fluently?',
      ),
    ).toHaveLength(2);
    await panel.close();
  }, 60_000);

  test('rows are added, moved, reworded and left out with the keyboard alone, and the focus is never lost', async () => {
    const panel = await PanelPage.open(standIn.browser, standIn.url);
    await openRows(panel);
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
    const stems = async (): Promise<string[]> => (await panel.cells()).slice(1).map(([stem = '']) => stem.trim());
    const changed = (): Promise<void> => panel.frame.getByText('The table is changed.').waitFor();

    await press('Move down: Our goal');
    await until(async () => (await stems())[1] === stemOf('goal'), 'the row has moved down');
    await changed();
    await focusIsOn('Move down: Our goal');
    await press('Move up: Our goal', 'Shift+Tab');
    await until(async () => (await stems())[0] === stemOf('goal'), 'the row has moved up');
    await changed();
    await focusIsOn('Move up: Our goal'); // it rests at the top, and keeps the focus

    await press('Reword: Our enquiry question');
    await focusIsOn('The sentence to complete');
    await keyboard.press('Control+a');
    await keyboard.type('What we ask ourselves is …');
    await press('Use this wording');
    await until(async () => (await stems())[1] === 'What we ask ourselves is …', 'the row is reworded');
    await changed();
    await focusIsOn('Reword: Our enquiry question');

    await press('Leave out: Our goal', 'Shift+Tab');
    await focusIsOn('Keep the row');
    await press('Leave it out');
    await until(async () => !(await stems()).includes(stemOf('goal')), 'the row is left out');
    await changed();
    await focusIsOn('Move up: Our enquiry question'); // the row that took its place

    await press('Add: The change we try');
    await until(async () => (await stems()).at(-1) === stemOf('change'), 'the row is added');
    await focusIsOn('Move up: The change we try');
    await tabTo('The sentence to complete');
    await keyboard.type('The governor who follows this is …');
    await press('Add this row');
    await until(
      async () => (await stems()).at(-1) === 'The governor who follows this is …',
      'the row of their own is added',
    );
    await focusIsOn('Move up: The governor who follows this is');
    await panel.close();
  }, 60_000);
});
