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
import { Desk, until } from './panel-page';

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

async function useOwnTable(desk: Desk): Promise<void> {
  await desk.openSample('own-appendix.docx');
  await desk.button('Use this table').click();
  await desk.panel.getByText(/Nothing in the table was changed/).waitFor();
}

const hardDocument = (file: string): Buffer => readFileSync(path.resolve(__dirname, '../documents/hard', file));
const openHard = (desk: Desk, file: string): Promise<void> => desk.openDocument(hardDocument(file), file);

async function openRows(desk: Desk): Promise<void> {
  await desk.frameworkWith({ goal: 'Reading aloud in every class' });
  await desk.button('Change the rows').click();
  await desk.panel.getByRole('heading', { name: 'The rows of the framework' }).waitFor();
}

/** The handbook with the framework in it and two answers there, whose boxes still say nothing. */
async function handbookWithAnswers(desk: Desk): Promise<void> {
  await desk.openSample('handbook.docx');
  await desk.frameworkWith({
    question: 'How can leaders use shared planning so that pupils read more fluently?',
    'sub-questions': 'What do pupils say?\nWhat do teachers see?',
  });
  await desk.button('All steps').click();
  await desk.panelReady();
}

/** The evidence's own screen, or one of those it leads to. */
async function openEvidence(desk: Desk, step: string | null): Promise<void> {
  await desk
    .button(/Plan the evidence/)
    .first()
    .click();
  const way = desk.button(new RegExp(`^${step ?? 'Take stock'}`)).first();
  await way.waitFor();
  if (step !== null) await way.click();
}

/** How one gets from the overview to each screen. */
const screens: readonly (readonly [string, (desk: Desk) => Promise<void>])[] = [
  ['the overview before the framework', () => Promise.resolve()],
  [
    'the overview',
    async (desk) => {
      await desk.frameworkIn();
    },
  ],
  ['the overview’s offer to use a school’s own table', (desk) => desk.openSample('own-appendix.docx')],
  [
    'the goal',
    async (desk) => {
      await desk.button(/Set the goal/).click();
      await desk.answer('goal').waitFor();
    },
  ],
  [
    'the question, checked',
    async (desk) => {
      await desk.button(/Find the question/).click();
      await desk.write('question', 'Does all teaching work for all learners in every subject?');
      await desk.panel
        .getByText(/not specific enough|not open enough/i)
        .first()
        .waitFor();
    },
  ],
  [
    'the question, built from its parts',
    async (desk) => {
      await desk.frameworkIn();
      await desk.button(/Find the question/).click();
      await desk.write(
        'question',
        'How can we use talk partners in ways that lead to longer sentences for pupils in Year 2?',
      );
      await desk.settled();
      await desk.button('Put this beside the question as a comment').click();
      await desk.button('Take the comment away').waitFor();
      await desk.button('Build the question').click();
      await desk.button('Change: For whom').click();
      await desk
        .button(/^Use this question/)
        .last()
        .waitFor();
    },
  ],
  [
    'the history of the question',
    async (desk) => {
      await desk.button(/Find the question/).click();
      for (const text of ['How can we improve learning?', 'How can we improve spelling in Year 3?']) {
        await desk.write('question', text);
        await desk.button('Keep this version').click();
      }
      await desk.button('See and compare the versions').click();
      await desk.panel.getByRole('heading', { name: 'Compare two versions' }).waitFor();
    },
  ],
  [
    'sub-questions, suggested and doubled',
    async (desk) => {
      await desk.button(/Find the question/).click();
      await desk.write(
        'question',
        'How can we use talk partners in ways that lead to longer sentences for pupils in Year 2?',
      );
      await desk.button('Go on to the sub-questions').click();
      await desk.panel.getByRole('textbox', { name: 'Sub-question a' }).fill('What do pupils in Year 2 say?');
      await desk.button('Add a sub-question').click();
      await desk.panel.getByRole('textbox', { name: 'Sub-question b' }).fill('What do the pupils in Year 2 say?');
      await desk.panel.getByText('asks nearly the same').waitFor();
    },
  ],
  [
    'the sub-questions',
    async (desk) => {
      await desk.button(/Find the question/).click();
      await desk.button(/sub-questions/).click();
      await desk.panel.getByLabel('Sub-question a').first().waitFor();
    },
  ],
  [
    'the framework',
    async (desk) => {
      await desk.frameworkIn();
      await desk.openFramework();
    },
  ],
  [
    'the framework in a school’s own table',
    async (desk) => {
      await useOwnTable(desk);
      await desk.button('All answers on one page').click();
      await desk.panel.getByText(/a row of your school’s own table/).waitFor();
    },
  ],
  [
    'an answer that was refused',
    async (desk) => {
      await desk.frameworkIn();
      await desk.openFramework();
      await desk.setFault({ batch: 'every', kind: 'refused' });
      await desk.write('goal', 'Reading');
      await desk.button('Try again').waitFor();
    },
  ],
  [
    'two versions of an answer',
    async (desk) => {
      await desk.frameworkIn();
      await desk.openFramework();
      await desk.answer('goal').fill('Mine');
      await desk.typeInDocument({ paragraph: coreFramework[0]?.prompt ?? '' }, 'Hers');
      await desk.answer('goal').press('Tab');
      await desk.button('Keep both').waitFor();
    },
  ],
  [
    'an answer that holds more than words, before it is written over',
    async (desk) => {
      await useOwnTable(desk);
      await desk.button('All answers on one page').click();
      await desk.panel.getByLabel(/What we want to find out is/).fill('How can leaders listen better?');
      await desk.panel.getByLabel(/What we want to find out is/).press('Tab');
      await desk.button('Put mine below').waitFor();
    },
  ],
  [
    'the boxes: a text box, one that is level, one that is not, and those to fill',
    async (desk) => {
      await handbookWithAnswers(desk);
      await desk.button('The handbook’s boxes').click();
      await desk.button('Put a field below it: First draft of the question').waitFor();
      await desk.button('Bring the box level: The question, checked').click();
      await desk.panel.getByText('Same as your framework', { exact: true }).waitFor();
      await desk.button('Bring the box level: Sub-questions').waitFor();
      await desk.panel.getByRole('textbox', { name: promptOf('box-approach') }).waitFor();
    },
  ],
  [
    'a row that stands twice',
    async (desk) => {
      await openHard(desk, 'row-copied.docx');
      await desk.openFramework();
      await desk.button('Bring both together in one row').waitFor();
    },
  ],
  [
    'a row that is gone',
    async (desk) => {
      await openHard(desk, 'row-deleted.docx');
      await desk.openFramework();
      await desk.button('Put the row back').waitFor();
    },
  ],
  [
    'a table that stands twice',
    async (desk) => {
      await openHard(desk, 'table-copied.docx');
      await desk.button('Bring the words together in the first').waitFor();
    },
  ],
  [
    'an answer that can be undone',
    async (desk) => {
      await desk.frameworkWith({ goal: 'Reading aloud in every class' });
      await desk.button(/^Undo/).waitFor();
    },
  ],
  [
    'a copy, ready to be sent',
    async (desk) => {
      await desk.frameworkWith({ goal: 'Reading aloud, as Priya Shah proposed' });
      await desk.button('All steps').click();
      await desk.button('Send a copy').click();
      await desk.button('Prepare the copy').click();
      await desk.panel.getByText('The copy is ready').waitFor();
      await desk.button('Download the copy').waitFor();
    },
  ],
  [
    'a part, ready to be sent',
    async (desk) => {
      await desk.button('Send a copy').click();
      await desk.panel.getByLabel('The evidence to sort').check();
      await desk.button('Prepare the copy').click();
      await desk.panel.getByText('The copy is ready').waitFor();
    },
  ],
  [
    'copies that came back',
    async (desk) => {
      await desk.openDocument(hardDocument('record-missing.docx'), 'Ours.docx');
      await desk.button('Copies that came back').click();
      const copies = ['Priya.docx', 'minutes.docx'].map((name) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: name === 'minutes.docx' ? Buffer.from('%PDF-1.7') : hardDocument('row-copied.docx'),
      }));
      await desk.panel.getByLabel('Choose the copies').setInputFiles(copies);
      await desk.panel.getByText('could not be.').waitFor();
    },
  ],
  [
    'what colleagues chose, compared, with a choice taken over',
    async (desk) => {
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
      await desk.openDocument(ours, 'Ours.docx');
      await desk.button('Copies that came back').click();
      await desk.panel.getByLabel('Choose the copies').setInputFiles(
        ['Ana.docx', 'Again.docx'].map((name) => ({
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(theirs),
        })),
      );
      await desk.button('Take “Held but not used” in place of our “Both” (Attendance)').click();
      await desk.button('Take Ana (2) off the list').click();
      await desk.button('Put it back on the list').waitFor();
    },
  ],
  [
    'many schools, with some that could not be read',
    async (desk) => {
      await desk.button('Copies that came back').click();
      await desk.button('Many schools').click();
      const schools = ['Ashby.docx', 'Birch.docx', 'minutes.docx'].map((name) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer:
          name === 'minutes.docx'
            ? Buffer.from('%PDF-1.7')
            : hardDocument(name === 'Ashby.docx' ? 'row-copied.docx' : 'row-deleted.docx'),
      }));
      await desk.panel.getByLabel('Choose the schools’ files').setInputFiles(schools);
      await desk.panel.getByText('one file could not be').waitFor();
      await desk.button('Change names').click();
      await desk.panel.getByLabel('Name for Birch.docx').waitFor();
    },
  ],
  [
    'taking the panel out',
    async (desk) => {
      await desk.frameworkIn();
      await desk.button('Take the panel out of this document').click();
      await desk.button('Take the panel out').waitFor();
    },
  ],
  [
    'the rows, while one is reworded',
    async (desk) => {
      await openRows(desk);
      await desk.button('Reword: Our goal').click();
      await desk.button('Use this wording').waitFor();
    },
  ],
  [
    'the rows, while one with an answer is left out',
    async (desk) => {
      await openRows(desk);
      await desk.button('Leave out: Our goal').click();
      await desk.button('Leave it out').waitFor();
    },
  ],
  ['which way to the evidence', (desk) => openEvidence(desk, null)],
  [
    'the cards, some sorted, with one opened',
    async (desk) => {
      await openEvidence(desk, 'Look at the evidence we have');
      await desk.panel.getByLabel('What is it used for: CPD evaluation forms').selectOption({ label: 'Both' });
      await desk.panel.getByLabel('What is it used for: Attendance').selectOption({ label: 'Held but not used' });
      await desk.panel.getByLabel('More about Learner voice').click();
      await desk.button('Put it into the document').click();
      await desk.button('Bring it up to date in the document').waitFor();
    },
  ],
  [
    'the pathway, marked a second time',
    async (desk) => {
      await openEvidence(desk, 'Take stock of where we stand');
      const talk = desk.panel.getByRole('group', { name: 'Talk', exact: true });
      await talk.getByRole('radio', { name: /^Not yet/ }).check();
      await desk.button('Take stock again').click();
      await talk.getByRole('radio', { name: /^Growing/ }).check();
      await desk.panel.getByText('2 stages further.').waitFor();
    },
  ],
  [
    'what strikes us',
    async (desk) => {
      await openEvidence(desk, 'What strikes us');
      await desk.panel.getByLabel('What would you like to enhance?').waitFor();
    },
  ],
  [
    'the plan, with one source opened and one without a sub-question',
    async (desk) => {
      await desk.frameworkWith({ 'sub-questions': 'What do pupils say?\nWhat do teachers see?' });
      await desk.button('All steps').click();
      await openEvidence(desk, 'What to collect');
      for (const letter of ['a', 'b']) await desk.button(`Add a source for sub-question ${letter}`).click();
      await desk.panel.getByRole('group', { name: 'Helps to answer' }).last().getByLabel(/^b\)/).click();
      await desk.panel.getByRole('heading', { name: 'Without a sub-question' }).waitFor();
    },
  ],
  [
    'people and ethics, with a small group',
    async (desk) => {
      await openEvidence(desk, 'People and ethics');
      await desk.panel.getByLabel(/smallest group/).fill('2');
      await desk.panel.getByText(/A group of 2 names somebody/).waitFor();
    },
  ],
  [
    'wordings offered for the framework',
    async (desk) => {
      await openEvidence(desk, 'Look at the evidence we have');
      await desk.panel.getByLabel('What is it used for: Attendance').selectOption({ label: 'Held but not used' });
      await desk.button('Plan the evidence').click();
      await desk.button(/^Into the framework/).click();
      await desk.button('Use this wording: Deeper use').waitFor();
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
async function analysed(desk: Desk, notHere: readonly string[]): Promise<AxeResults> {
  const analyse = (): Promise<AxeResults> =>
    new AxeBuilder({ page: desk.page })
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
      const desk = await Desk.open(standIn.browser, standIn.url);
      await desk.page.locator('#panel-width').selectOption('320');
      await go(desk);
      for (const [look, media, notHere] of looks) {
        await desk.page.emulateMedia(media);
        await desk.panel.locator(`html[data-theme="${media.colorScheme}"]`).waitFor();
        const found = await analysed(desk, notHere);
        const said = (results: AxeResults['violations']) =>
          results.map(({ id, nodes }) => ({ look, id, at: nodes.map((node) => node.html) }));
        expect(said(found.violations)).toEqual([]);
        // What axe could not decide is named here, each with why it holds; anything else has to be judged first.
        expect(said(found.incomplete.map(withoutDrawings)).filter(({ at }) => at.length > 0)).toEqual([]);
        expect(found.passes.length).toBeGreaterThan(15); // the rules did run inside the panel
      }
      const sideways = await desk.panel.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(sideways).toBe(0);
      expect(desk.complaints).toEqual({ console: [], outside: [] });
      await desk.close();
    },
    90_000,
  );

  test('the main job with the keyboard alone', async () => {
    const desk = await Desk.open(standIn.browser, standIn.url);
    const { keyboard, tabTo, press } = await byKeys(desk);
    // The place is chosen with the arrow keys, as radio buttons are.
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await desk.panel.getByRole('radio', { name: 'At the end of the document', checked: true }).waitFor();
    await press('Put the framework into your document');
    await desk.panel.getByText(/at the end of your document/).waitFor();
    await press('Write your goal');
    await desk.answer('goal').waitFor();
    await tabTo(stemOf('goal'));
    await keyboard.type('Reading fluency');
    await press('All steps', 'Shift+Tab');
    await desk.panelReady();
    await until(
      async () => ((await desk.cells())[1]?.[1] ?? '').includes('Reading fluency'),
      'the goal is in the document',
    );
    await desk.close();
  }, 60_000);

  test('a school’s own table is taken over and filled with the keyboard alone', async () => {
    const desk = await Desk.open(standIn.browser, standIn.url);
    await desk.openSample('own-appendix.docx');
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(desk);
    await press('Use the panel’s framework instead');
    await press('Use your own table after all');
    await press('Use this table', 'Shift+Tab');
    await desk.panel.getByText(/Nothing in the table was changed/).waitFor();
    await focusIsOn('Answer “Our evidence is silent about”'); // one button throughout, which has the next thing on it now
    await press('All answers on one page');
    await desk.panel.getByText(/a row of your school’s own table/).waitFor();
    await press('Answer “Our evidence is silent about”');
    await focusIsOn('Our evidence is silent about …');
    await keyboard.type('How long teachers wait');
    await tabTo('Show in document: ');
    await until(
      async () => (await desk.text()).includes('How long teachers wait'),
      'the answer is in the school’s table',
    );
    await desk.close();
  }, 60_000);

  test('a doubled row is joined, a lost one put back, an answer undone and the panel taken out, with the keyboard alone', async () => {
    const desk = await Desk.open(standIn.browser, standIn.url);
    await openHard(desk, 'row-copied.docx');
    const joining = await byKeys(desk);
    await joining.press('All answers on one page');
    await joining.press('Bring both together in one row');
    await joining.focusIsOn('The framework');
    await desk.panel.getByText('This row stands twice').waitFor({ state: 'detached' });

    await openHard(desk, 'row-deleted.docx');
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(desk);
    await press('All answers on one page');
    await press('Put the row back');
    await focusIsOn(stemOf('question'));
    await desk.panel.getByText(/The row is back in the table/).waitFor();
    await keyboard.type('How can we bring it back?');
    await tabTo('Show in document: Our enquiry question');
    await desk.settled();
    await press('Undo: put back what stood in', 'Shift+Tab');
    await focusIsOn(stemOf('question'));
    await until(async () => (await desk.answer('question').inputValue()) === '', 'the answer is undone');
    await press('All steps', 'Shift+Tab');
    await press('Take the panel out of this document');
    await focusIsOn('Take the panel out of this document'); // the screen's heading
    await keyboard.press('Tab');
    await press('Take the panel out');
    await focusIsOn('The panel is out of this document');
    await desk.close();
  }, 90_000);

  test('a copy is prepared and handed out, and copies that came back are taken over, with the keyboard alone', async () => {
    const desk = await Desk.open(standIn.browser, standIn.url);
    await openHard(desk, 'record-missing.docx');
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(desk);
    await press('Send a copy');
    await press('Prepare the copy');
    await desk.panel.getByText('The copy is ready').waitFor();
    await tabTo('Subject');
    await keyboard.type('Please: ');
    const [file] = await Promise.all([desk.page.waitForEvent('download'), press('Download the copy')]);
    expect((await file.path()).length).toBeGreaterThan(0);
    await press('Did it open? Yes');
    await focusIsOn('Download the copy');
    await press('All steps', 'Shift+Tab');
    await press('Copies that came back');
    const choosing = desk.page.waitForEvent('filechooser'); // the browser takes a moment to hand choosers to the test
    await tabTo('Choose the copies');
    await keyboard.press('Enter');
    const chooser = await choosing;
    await chooser.setFiles({
      name: 'Priya.docx',
      mimeType: 'application/octet-stream',
      buffer: hardDocument('row-copied.docx'),
    });
    await desk.panel.getByText('One copy was read').waitFor();
    await press('Put the words of Priya in place of ours');
    await until(
      async () =>
        (await desk.cells()).flat().some((cell) => cell.includes('Writing that children want to read aloud.')),
      'Priya’s words are in the table',
    );
    await desk.close();
  }, 90_000);

  test('many schools are read, one is renamed, and their picture is taken along, with the keyboard alone', async () => {
    const desk = await Desk.open(standIn.browser, standIn.url);
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(desk);
    await press('Copies that came back');
    await press('Many schools');
    await focusIsOn('Many schools'); // the heading of a screen takes the focus when the screen is there
    await desk.panel.getByRole('heading', { name: 'Many schools' }).waitFor();
    const choosing = desk.page.waitForEvent('filechooser'); // the browser takes a moment to hand choosers to the test
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
    await desk.panel.getByText('2 schools were read').waitFor();
    await press('Change names');
    await tabTo('Name for Birch.docx');
    await keyboard.press('Control+A');
    await keyboard.type('Birch Lane');
    await press('Download as CSV', 'Shift+Tab');
    await desk.panel.getByText('Birch Lane').first().waitFor();
    await press('Copies that came back', 'Shift+Tab');
    await desk.panel.getByRole('heading', { name: 'Copies that came back' }).waitFor();
    await press('All steps', 'Shift+Tab');
    await desk.panelReady();
    await focusIsOn('Copies that came back');
    await desk.close();
  }, 60_000);

  test('a field is put below a text box, and a box is brought level, with the keyboard alone', async () => {
    const desk = await Desk.open(standIn.browser, standIn.url);
    await handbookWithAnswers(desk);
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(desk);
    await press('The handbook’s boxes');
    await press('Put a field below it');
    await focusIsOn(promptOf('box-first-draft'));
    await keyboard.type('How can we read more?');
    await press('Bring the box level: The question');
    await focusIsOn('Go to the question');
    await desk.panel.getByText('Same as your framework', { exact: true }).waitFor();
    await tabTo(promptOf('box-approach'));
    await keyboard.type('We begin with what lies around');
    await press('All steps', 'Shift+Tab');
    await desk.panelReady();
    await focusIsOn('The handbook’s boxes');
    const inDocument = async (words: string): Promise<boolean> => (await desk.text()).includes(words);
    for (const words of ['How can we read more?', 'We begin with what lies around'])
      await until(() => inDocument(words), `“${words}” is in the document`);
    expect(
      (await desk.text()).filter(
        (line) => line === 'How can leaders use shared planning so that pupils read more fluently?',
      ),
    ).toHaveLength(2);
    await desk.close();
  }, 60_000);

  test('rows are added, moved, reworded and left out with the keyboard alone, and the focus is never lost', async () => {
    const desk = await Desk.open(standIn.browser, standIn.url);
    await openRows(desk);
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(desk);
    const stems = async (): Promise<string[]> => (await desk.cells()).slice(1).map(([stem = '']) => stem.trim());
    const changed = (): Promise<void> => desk.panel.getByText('The table is changed.').waitFor();

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
    await desk.close();
  }, 60_000);
});
