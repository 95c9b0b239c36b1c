// The screens of the evidence: cards and their Venn by keyboard and mouse, the pathway, the plan, and their wording in the framework. What comes of it in document and record is in app/session/evidence.test.ts.
import { pathwayKeys } from '../../src/enquiry/pathway';
import { newRecord, withKept, type EnquiryRecord } from '../../src/enquiry/record';
import { deck } from '../../src/handbook/evidence-cards';
import { steps } from '../../src/handbook/steps';
import { cardsWords } from '../../src/taskpane/screens/cards/strings';
import { panelWords } from '../../src/taskpane/ui/strings';
import { openXmlErrors } from '../documents/validate';
import { describeJourney, withStandIn } from './journey';
import { byKeys } from './by-keys';
import { addSource, markStrand, openCard, openEvidence, openFold, openStrand, sortCard } from './evidence-panel';
import { ourDocument, sampleDocument } from '../documents/our-document';
import { listsControlsInTables, panelPageForEach, partText, searchLooksOn, until, type PanelPage } from './panel-page';

type Step =
  | 'Look at the evidence we have'
  | 'Take stock of where we stand'
  | 'What we notice'
  | 'What to collect'
  | 'People and ethics'
  | 'Into the framework';

const subQuestions = 'What do pupils say about reading aloud?\nWhat do teachers see in story time?';
/** As long as a name may be. */
const longName = `${'A very long name of evidence '.repeat(7)}`.slice(0, 200).trim();

const autumn = new Date('2026-09-14T09:00:00Z');
const inAutumn = (
  [
    [pathwayKeys.round('autumn'), { begun: autumn.toISOString() }],
    [pathwayKeys.stage('autumn', 'talk'), { stage: 1 }],
    [pathwayKeys.why('autumn', 'talk'), 'Meetings are about dates.'],
    [pathwayKeys.stage('autumn', 'enquiry'), { stage: 3 }],
  ] as const
).reduce<EnquiryRecord>((record, [key, value]) => withKept(record, key, value, autumn), newRecord('enquiry-1', autumn));

describeJourney('the evidence', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  const openStep = async (step: Step): Promise<void> => {
    await openEvidence(panel, step);
    await panel.frame.getByText(panelWords.stepOf(3, steps.length)).waitFor();
  };
  const backTo = async (step: Step): Promise<void> => {
    await panel.button('Plan the evidence').click();
    await panel.button(new RegExp(`^${step}`)).click();
  };
  const descriptions = async (): Promise<string[]> =>
    [...partText(await panel.save(), 'word/document.xml').matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(
      ([, description = '']) => description,
    );

  test('cards are sorted with the keyboard alone, the Venn goes in as a picture with its table, and a change brings both up to date in place, once', async () => {
    await panel.begin();
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
    await press('Plan the evidence');
    await focusIsOn('Plan the evidence');
    await press('Look at the evidence we have');
    await focusIsOn('What evidence is used for');
    await tabTo('Accountability');
    await keyboard.press('Enter');
    await panel.frame.getByText('Learner progress data: accountability.').waitFor();
    await focusIsOn('Accountability'); // the next card is there, and the focus is where it was
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await panel.frame.getByRole('heading', { name: 'Learner voice' }).waitFor();
    await keyboard.press('ArrowDown');
    await focusIsOn('Both');
    await keyboard.press('Enter');
    await panel.frame.getByText('Learner voice: both.').waitFor();
    await press('Put into your document');
    await press('Put it into the document');
    await panel.frame.getByText('It is at the end of your document.').waitFor();
    const venn = (rows: string[][]): string[][] => rows.slice(1, 4).map((row) => row.map((cell) => cell.trim()));
    expect(venn(await panel.cells())).toEqual([
      ['Accountability only', '1', 'Learner progress data'],
      ['Both', '1', 'Learner voice'],
      ['Professional development only', '0', '–'],
    ]);
    expect((await descriptions())[0]).toContain(
      'Accountability only: 1 (Learner progress data). Both: 1 (Learner voice).',
    );
    expect(await openXmlErrors(await panel.save())).toEqual([]);

    await tabTo('Previous', 'Shift+Tab');
    for (let cards = 0; cards < 4; cards += 1) await keyboard.press('Enter');
    await panel.frame.getByRole('heading', { name: 'Learner progress data' }).waitFor();
    await keyboard.press('2');
    await panel.frame.getByText('Learner progress data: both.').waitFor();
    await panel.clearMessages();
    await press('Bring it up to date in the document');
    await panel.frame.getByText('It is brought up to date in your document.').waitFor();
    // One looks, one writes and reads back. Where the table's control is not listed, one more each looks below its heading. Where a search for
    // a figure looks on to another cell, the second one ends before it writes; three look for what Word does find, and both are done once more.
    expect((await panel.batches()).length).toBe(searchLooksOn ? 7 : listsControlsInTables ? 2 : 4);
    await panel.clearMessages();
    await press('Show in document');
    await until(async () => (await panel.batches()).length === 2, 'it is found and shown'); // one finds it, one moves the cursor
    await panel.frame.getByRole('status').filter({ hasText: 'The cursor went to it in the document.' }).waitFor();
    expect(venn(await panel.cells())).toEqual([
      ['Accountability only', '0', '–'],
      ['Both', '2', 'Learner progress data; Learner voice'],
      ['Professional development only', '0', '–'],
    ]);
    expect(await descriptions()).toEqual([expect.stringContaining('Both: 2 (Learner progress data; Learner voice).')]);
    expect((await panel.text()).filter((line) => line === 'What our evidence is used for')).toHaveLength(1);
    expect(await openXmlErrors(await panel.save())).toEqual([]);
  }, 120_000);

  test('cards with the mouse: dragged, found in the list, sorted with a press each, the last one undone; what is noticed goes into the handbook’s own boxes', async () => {
    await panel.begin({ document: sampleDocument('handbook.docx'), name: 'handbook.docx' });
    await openStep('Look at the evidence we have');
    await panel.frame.getByText(`0 of ${deck.length} sorted.`).waitFor();
    const circles = panel.frame.getByRole('img', { name: /Two overlapping circles/ });
    const { width = 0, height = 0 } = (await circles.boundingBox()) ?? {};
    await panel.frame
      .getByText('Learner progress data', { exact: true })
      .first()
      .dragTo(circles, { targetPosition: { x: width * 0.5, y: height * 0.43 } });
    await panel.frame.getByText('Learner progress data: both.').waitFor();
    expect(await (await openCard(panel, 'Learner progress data')).inputValue()).toBe('both');

    const named = deck.filter(({ name }) => name.toLowerCase().includes('learner')).length;
    await panel.frame.getByLabel('Find a card').fill('learner');
    await panel.frame.getByText(cardsWords.found(named, deck.length)).waitFor();
    await panel.frame.getByLabel('Show', { exact: true }).selectOption({ label: 'Not sorted yet' });
    await sortCard(panel, 'Learner voice', 'Both');
    await panel.button(/^Learner voice Both/).waitFor(); // sorted out of what is shown, and still there
    await panel.frame.getByLabel('Is it relevant to our question?').getByLabel('Yes').check();
    await openFold(panel, 'Learner assessments');
    await panel.frame.getByText(cardsWords.found(named - 2, deck.length)).waitFor(); // two of them are sorted
    await panel.frame.getByLabel('Show', { exact: true }).selectOption({ label: 'Both' });
    await openFold(panel, 'Learner voice');
    expect(await panel.frame.getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true);

    await openFold(panel, 'Add your own evidence');
    await panel.frame.getByLabel('Name of the evidence').fill(longName);
    await panel.button('Add this card').click();
    expect(await panel.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    await panel.button('Sort one by one').click();
    const all = deck.length + 1;
    const names = [...deck.map(({ name }) => name), longName];
    for (const [at, name] of [longName, ...names.slice(0, -1)].entries()) {
      if (name === 'Learner progress data' || name === 'Learner voice') continue;
      await panel.frame.getByRole('heading', { name, exact: true }).waitFor();
      expect(await panel.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
      await panel.button(at % 2 === 0 ? /^Both/ : /^Accountability/).click();
    }
    await panel.frame.getByText(/All cards are sorted\./).waitFor();
    await panel.button('Write what you notice').waitFor();
    await panel.button('Undo').click();
    const last = deck[deck.length - 1]?.name ?? '';
    await panel.frame.getByText(`${all - 1} of ${all} sorted. “${last}” is back where it was.`).waitFor();
    await panel.frame.getByRole('heading', { name: last, exact: true }).waitFor();
    await panel.button('Go on, the rest later').click();

    await panel.frame.getByRole('heading', { name: 'What we notice' }).waitFor();
    const purpose = panel.frame.getByLabel(
      'How does your school approach the purpose and the range of evidence in use?',
    );
    await panel.frame.getByText('Your document has boxes of the handbook for this.').waitFor();
    await purpose.fill('Mostly to report.');
    await purpose.press('Tab');
    await until(async () => (await panel.text()).includes('Mostly to report.'), 'the words are in the box');
    await panel.button('Plan the evidence').click();
    await panel.frame.getByText(`${all - 1} cards sorted`).waitFor();
  }, 120_000);

  test('the pathway is marked a term later, and the movement is shown; a plan with a gap says so and is mended; what is known is offered for the framework', async () => {
    // As it was when the autumn had been marked.
    const answered = { 'sub-questions': subQuestions, triangulation: 'We ask the governors.' };
    await panel.begin({ document: ourDocument(answered, inAutumn.items), name: 'Autumn.docx' });
    await openStep('Take stock of where we stand');
    await openFold(panel, 'Where this comes from');
    await panel.frame.getByRole('link', { name: 'the Chartered College of Teaching' }).waitFor();
    await openFold(panel, 'Take stock again');
    await panel.button('Begin a new marking').click();
    await openStrand(panel, 'Talk');
    await panel.frame.getByText('On 14 September 2026: not yet.').waitFor();
    await markStrand(panel, 'Talk', 'Growing');
    await panel.frame.getByText('2 stages further.').waitFor();
    await panel.frame.getByText('What you wrote then: Meetings are about dates.').waitFor();
    await panel.frame.getByLabel('What would the next stage look like here?').waitFor();
    await markStrand(panel, 'Enquiry', 'Growing');
    await panel.frame.getByText('Where it was.').waitFor();
    // At the last stage, and where nobody is sure, there is no next one to describe.
    for (const stage of ['Part of how we work', 'Not sure']) {
      await markStrand(panel, 'Sharing and checking impact', stage);
      await panel.frame.getByLabel('What makes us say so?').waitFor();
      expect(await panel.frame.getByLabel('What would the next stage look like here?').count()).toBe(0);
    }

    await backTo('What to collect');
    const addTo = (letter: string, source: string): Promise<void> => addSource(panel, letter, source);
    await addTo('a', 'Learner voice');
    await panel.frame.getByText('Sub-question b has no source.').waitFor();
    await panel.frame.getByText('Sub-question a rests on one source.').waitFor();
    await addTo('b', 'Something new');
    // Without a name it does not count, and the focus is where the name goes.
    await panel.frame.getByText('A source for sub-question b has no name yet, so it does not count.').waitFor();
    await panel.page.keyboard.type('Visits to story time');
    await panel.frame.getByText('Sub-question b rests on one source.').waitFor();
    await panel.frame.getByLabel('Whose view it gives').selectOption({ label: 'Leaders' });
    await panel.frame.getByLabel('Who collects it').fill('the deputy head');
    await panel.frame.getByRole('group', { name: 'Helps to answer' }).getByLabel(/^a\)/).check();
    await addTo('b', 'Staff surveys and interviews');
    await panel.frame.getByText('Each sub-question has evidence from more than one side.').waitFor();
    // With one source open, another under the same sub-question has the focus: in its name, or on its heading.
    await panel.frame.locator(':focus', { hasText: 'Staff surveys and interviews' }).waitFor();
    await addTo('b', 'Something new');
    await panel.page.keyboard.type('Notes of the deputy');
    await panel.button(/^Notes of the deputy/).waitFor();
    await panel.button('Take this source out').click();
    await panel.button('Put it back').and(panel.frame.locator(':focus')).waitFor();
    await openFold(panel, 'The dates of your year');
    await panel.frame.getByLabel('Day of the baseline').fill('2026-11-30');
    await panel.frame.getByLabel('Last day of the year').fill('2026-07-20');
    await panel.frame.getByText('The baseline (30 November 2026) comes after the last day of the year').waitFor();
    await panel.frame.getByLabel('Last day of the year').fill('2027-07-20');
    await panel.frame.getByText('The baseline (30 November').waitFor({ state: 'detached' });
    await openFold(panel, 'People and ethics');
    await panel.button('Go to people and ethics').click();
    await panel.frame.getByLabel(/smallest group/).fill('3');
    await panel.frame.getByText(/In a group of 3, people who know the school can tell who is meant/).waitFor();
    await panel.button('What to collect').click();

    await panel.button('See what could go into the framework').click();
    await openFold(panel, 'Starting point');
    const offered = panel.frame.getByLabel('Offered wording');
    expect(await offered.inputValue()).toContain('Talk: growing.');
    await openFold(panel, 'New evidence');
    await until(async () => (await offered.count()) === 1, 'the offer that was open before is closed');
    expect(await offered.inputValue()).toBe('Visits to story time from leaders, collected by the deputy head.');
    await offered.fill('Three visits to story time, by the deputy head.');
    await panel.button('Use this wording').click();
    await panel.frame.getByText('“New evidence” has this wording now.').waitFor();
    await panel.frame.getByText('This wording is now your answer.').waitFor();
    expect(await panel.frame.getByText('You have your own answer here').count()).toBe(0);
    await panel.settled();
    await openFold(panel, 'Another angle');
    await panel.frame.getByText('You have your own answer here, so nothing is offered.').waitFor();
    await panel.button('Use this wording').waitFor({ state: 'detached' });
    // A row without wording says what it would be made from.
    await openFold(panel, 'Nothing to offer yet');
    await panel.frame.getByText('Gaps: Made from your plan: sub-questions that no card answers.').waitFor();
    const answers = (await panel.cells()).map(([, answer = '']) => answer.trim());
    expect(answers).toContain('Three visits to story time, by the deputy head.');
    expect(answers).toContain('We ask the governors.');
  }, 120_000);

  test('a sub-question that is reworded keeps its plan; one that is deleted leaves its source visible and comes back to it', async () => {
    await panel.begin({ document: ourDocument({ 'sub-questions': subQuestions }) });
    await openStep('What to collect');
    await addSource(panel, 'b', 'Staff surveys and interviews');
    await panel.button('Plan the evidence').click();
    await panel.button('All steps').click();
    await panel.openFramework();
    await panel.write(
      'sub-questions',
      'What do our teachers see in story time now?\nWhat do pupils say about reading aloud?',
    );
    await panel.button('All steps').click();
    await openStep('What to collect');
    await panel.frame
      .getByRole('group', { name: /^a\) What do our teachers see/ })
      .getByRole('button', { name: /^Staff surveys and interviews/ })
      .waitFor();
    await panel.button('Plan the evidence').click();
    await panel.button('All steps').click();
    await panel.openFramework();
    await panel.write('sub-questions', 'What do pupils say about reading aloud?');
    await panel.button('All steps').click();
    await openStep('What to collect');
    await openFold(panel, 'Without a sub-question');
    await openFold(panel, 'Staff surveys and interviews');
    await panel.frame.getByText('It was planned for: “What do our teachers see in story time now?”').waitFor();
    // Whoever assigns it anew has not taken back what it was planned for: that comes back with its words.
    await panel.frame.getByRole('group', { name: 'Helps to answer' }).getByLabel(/^a\)/).check();
    await panel.button('Plan the evidence').click();
    await panel.button('All steps').click();
    await panel.openFramework();
    await panel.write(
      'sub-questions',
      'What do pupils say about reading aloud?\nWhat do our teachers see in story time now?',
    );
    await panel.button('All steps').click();
    await openStep('What to collect');
    for (const begins of [/^a\) What do pupils say/, /^b\) What do our teachers see/]) {
      await panel.unfold(begins);
      await panel.frame
        .getByRole('group', { name: begins })
        .getByRole('button', { name: /^Staff surveys and interviews/ })
        .waitFor();
    }
  }, 60_000);
});
