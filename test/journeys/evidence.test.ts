// The evidence from end to end: cards and their Venn, the pathway marked twice, a plan with a gap, and what of it goes into the document.
import { deck } from '../../src/handbook/evidence-cards';
import { pathway } from '../../src/handbook/pathway';
import { openXmlErrors } from '../documents/validate';
import { describeJourney, withStandIn } from './browser';
import { byKeys } from './by-keys';
import { addSource, markStrand, openCard, openFold, openStrand, sortCard } from './evidence-panel';
import { panelPageForEach, partText, until, type PanelPage } from './panel-page';

type Step =
  | 'Look at the evidence we have'
  | 'Take stock of where we stand'
  | 'What we notice'
  | 'What to collect'
  | 'People and ethics'
  | 'Into the framework';

const subQuestions = 'What do pupils say about reading aloud?\nWhat do teachers see in story time?';

describeJourney('the evidence', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened));

  const openStep = async (step: Step): Promise<void> => {
    await panel
      .button(/3\. Plan the evidence/)
      .first()
      .click();
    await panel
      .button(new RegExp(`^${step}`))
      .first()
      .click();
    await panel.frame.getByText('Step 3 of 9').waitFor();
  };
  const backTo = async (step: Step): Promise<void> => {
    await panel.button('Plan the evidence').click();
    await panel.button(new RegExp(`^${step}`)).click();
  };
  const sort = (card: string, zone: string): Promise<void> => sortCard(panel, card, zone);
  const putIn = async (): Promise<void> => {
    await openFold(panel, 'Put into your document');
    await panel.button('Put it into the document').click();
    await panel.frame.getByText('It is at the end of your document.').waitFor();
  };
  const update = async (said: string | RegExp = 'It is brought up to date in your document.'): Promise<void> => {
    await openFold(panel, 'Put into your document');
    await panel.button('Bring it up to date in the document').click();
    await panel.frame.getByText(said).waitFor();
  };
  const descriptions = async (): Promise<string[]> =>
    [...partText(await panel.save(), 'word/document.xml').matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(
      ([, description = '']) => description,
    );
  const frameworkWith = async (answers: Readonly<Record<string, string>>): Promise<void> => {
    await panel.frameworkIn();
    await panel.openFramework();
    for (const [field, words] of Object.entries(answers)) await panel.write(field, words);
    await panel.settled();
    await panel.button('All steps').click();
    await panel.panelReady();
  };

  test('cards are sorted with the keyboard alone, the Venn goes in as a picture with its table, and a change brings both up to date in place, once', async () => {
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
    expect((await panel.batches()).length).toBe(2); // one looks, one writes and reads back
    await panel.clearMessages();
    await press('Show in document');
    await until(async () => (await panel.batches()).length === 2, 'it is found and shown'); // one finds it, one moves the cursor
    expect(venn(await panel.cells())).toEqual([
      ['Accountability only', '0', '–'],
      ['Both', '2', 'Learner progress data; Learner voice'],
      ['Professional development only', '0', '–'],
    ]);
    expect(await descriptions()).toEqual([expect.stringContaining('Both: 2 (Learner progress data; Learner voice).')]);
    expect((await panel.text()).filter((line) => line === 'What our evidence is used for')).toHaveLength(1);
    expect(await openXmlErrors(await panel.save())).toEqual([]);
  }, 120_000);

  test('all cards are sorted with a press each; the last one is undone, and the rest can wait', async () => {
    await openStep('Look at the evidence we have');
    await panel.frame.getByText(`0 of ${deck.length} sorted.`).waitFor();
    for (const [at, { name }] of deck.entries()) {
      await panel.frame.getByRole('heading', { name, exact: true }).waitFor();
      await panel.button(at % 2 === 0 ? /^Both/ : /^Accountability/).click();
    }
    await panel.frame.getByText(/All cards are sorted\./).waitFor();
    await panel.button('Write what you notice').waitFor();
    await panel.button('Undo').click();
    const last = deck[deck.length - 1]?.name ?? '';
    await panel.frame
      .getByText(`${deck.length - 1} of ${deck.length} sorted. “${last}” is back where it was.`)
      .waitFor();
    await panel.frame.getByRole('heading', { name: last, exact: true }).waitFor();
    await panel.button('Go on, the rest later').click();
    await panel.frame.getByRole('heading', { name: 'What we notice' }).waitFor();
    await panel.button('Plan the evidence').click();
    await panel.frame.getByText(`${deck.length - 1} cards sorted`).waitFor();
  }, 120_000);

  test('the list of cards shows those that are looked for, and keeps the open one in view while it is sorted', async () => {
    await openStep('Look at the evidence we have');
    await panel.button('Show all cards').click();
    await panel.frame.getByLabel('Find a card').fill('learner');
    await panel.frame.getByText('5 of 21 cards').waitFor();
    await panel.frame.getByLabel('Show', { exact: true }).selectOption({ label: 'Not sorted yet' });
    await sort('Learner voice', 'Both');
    await panel.button(/^Learner voice Both/).waitFor(); // sorted out of what is shown, and still there
    await panel.frame.getByLabel('Is it relevant to our question?').getByLabel('Yes').check();
    await openFold(panel, 'Learner assessments');
    await panel.frame.getByText('4 of 21 cards').waitFor();
    await panel.frame.getByLabel('Show', { exact: true }).selectOption({ label: 'Both' });
    await openFold(panel, 'Learner voice');
    expect(await panel.frame.getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true);
  }, 60_000);

  test('a card is dragged onto a circle', async () => {
    await openStep('Look at the evidence we have');
    const circles = panel.frame.getByRole('img', { name: /Two overlapping circles/ });
    const { width = 0, height = 0 } = (await circles.boundingBox()) ?? {};
    await panel.frame
      .getByText('Learner progress data', { exact: true })
      .first()
      .dragTo(circles, { targetPosition: { x: width * 0.5, y: height * 0.43 } });
    await panel.frame.getByText('Learner progress data: both.').waitFor();
    expect(await (await openCard(panel, 'Learner progress data')).inputValue()).toBe('both');
  }, 60_000);

  test('a table that was changed by hand is left alone, and said to be; the picture beside it is brought up to date; the person may replace the table', async () => {
    await openStep('Look at the evidence we have');
    await sort('Attendance', 'Accountability');
    await putIn();
    await panel.typeInDocument({ paragraph: 'Attendance' }, ', which the office counts');
    const byHand = (await panel.cells())[1];
    await sort('Learner voice', 'Both');
    await update(/The table in the document was changed by hand since the panel wrote it/);
    expect((await panel.cells())[1]).toEqual(byHand);
    expect((await panel.cells())[2]?.[2]).toBe('–');
    expect((await descriptions())[0]).toContain('Both: 1 (Learner voice).');
    await panel.button('Replace what was changed by hand').click();
    await panel.frame.getByText('It is brought up to date in your document.').waitFor();
    expect((await panel.cells()).slice(1, 3).map(([, , names]) => names)).toEqual(['Attendance', 'Learner voice']);
  }, 60_000);

  test('the pathway is marked twice, a term apart, and the movement is shown in the panel, the picture and the table', async () => {
    const markAt = (strand: string, stage: string): Promise<void> => markStrand(panel, strand, stage);
    await panel.setDate('2026-09-14T09:00:00Z');
    await openStep('Take stock of where we stand');
    await openFold(panel, 'Where this comes from');
    await panel.frame.getByRole('link', { name: 'the Chartered College of Teaching' }).waitFor();
    await markAt('Talk', 'Not yet');
    await panel.frame.getByLabel('What makes us say so?').fill('Meetings are about dates.');
    await panel.frame.getByLabel('What would the next stage look like here?').waitFor();
    await markAt('Enquiry', 'Growing');
    // At the last stage, and where nobody is sure, there is no next one to describe.
    for (const stage of ['Part of how we work', 'Not sure']) {
      await markAt('Sharing and checking impact', stage);
      await panel.frame.getByLabel('What makes us say so?').waitFor();
      expect(await panel.frame.getByLabel('What would the next stage look like here?').count()).toBe(0);
    }
    await putIn();
    await panel.setDate('2027-01-18T09:00:00Z');
    await openFold(panel, 'Take stock again');
    await panel.button('Begin a new marking').click();
    await openStrand(panel, 'Talk');
    await panel.frame.getByText('On 14 September 2026: not yet.').waitFor();
    await markAt('Talk', 'Growing');
    await panel.frame.getByText('2 stages further.').waitFor();
    await panel.frame.getByText('What you wrote then: Meetings are about dates.').waitFor();
    await markAt('Enquiry', 'Growing');
    await panel.frame.getByText('Where it was.').waitFor();
    await update();
    const row = (await panel.cells()).find(([strand]) => strand === 'Engagement: Talk');
    expect(row?.[1]).toBe('Growing (not yet on 14 September 2026)');
    expect(await panel.cells()).toHaveLength(1 + pathway.length);
    expect(await descriptions()).toEqual([expect.stringContaining('Talk: Growing (not yet on 14 September 2026).')]);
    expect(await openXmlErrors(await panel.save())).toEqual([]);
    // What was marked feeds the framework, and that is where the button leads.
    await panel.button('See what could go into the framework').click();
    await openFold(panel, 'Starting point');
    expect(await panel.frame.getByLabel('Offered wording').inputValue()).toContain('Talk: growing.');
  }, 120_000);

  test('a plan with a gap says so, is mended, and what is known is offered for the framework: taken into empty rows, left off a row that has an answer', async () => {
    await frameworkWith({ 'sub-questions': subQuestions, triangulation: 'We ask the governors.' });
    await openStep('What to collect');
    const addTo = (letter: string, source: string): Promise<void> => addSource(panel, letter, source);
    await addTo('a', 'Learner voice');
    await panel.frame.getByText('Sub-question b has no source.').waitFor();
    await panel.frame.getByText('Sub-question a rests on one source.').waitFor();
    await addTo('b', 'Something new');
    // Without a name it does not count, and the focus is where the name goes.
    await panel.frame.getByText('A source for sub-question b has no name yet, so it does not count.').waitFor();
    await panel.frame.getByText('Sub-question b has no source.').waitFor();
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
    await putIn();
    const plan = (await panel.cells(1)).map((row) => row.slice(0, 3).map((cell) => cell.trim()));
    expect(plan.slice(1)).toEqual([
      ['a) What do pupils say about reading aloud?', 'Learner voice', 'Learners'],
      ['', 'Visits to story time', 'Leaders'],
      ['b) What do teachers see in story time?', 'Visits to story time', 'Leaders'],
      ['', 'Staff surveys and interviews', 'Staff'],
    ]);

    await panel.button('See what could go into the framework').click();
    await openFold(panel, 'New evidence');
    const offered = panel.frame.getByLabel('Offered wording');
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
    await panel.frame.getByText('Starting point: Made from where you stand: the strands you marked.').waitFor();
    const answers = new Map(
      (await panel.cells()).map(([stem = '', answer = '']) => [stem.slice(0, 20), answer.trim()]),
    );
    expect(answers.get('To fill the gap we w')).toBe('Three visits to story time, by the deputy head.');
    expect(answers.get('We will check this f')).toBe('We ask the governors.');
    expect(await openXmlErrors(await panel.save())).toEqual([]);
  }, 120_000);

  test('a sub-question that is reworded keeps its plan; one that is deleted leaves its source visible and comes back to it', async () => {
    await frameworkWith({ 'sub-questions': subQuestions });
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
      .getByRole('region', { name: /^a\) What do our teachers see/ })
      .getByRole('button', { name: /^Staff surveys and interviews/ })
      .waitFor();
    await panel.button('Plan the evidence').click();
    await panel.button('All steps').click();
    await panel.openFramework();
    await panel.write('sub-questions', 'What do pupils say about reading aloud?');
    await panel.button('All steps').click();
    await openStep('What to collect');
    await openFold(panel, 'Staff surveys and interviews');
    await panel.frame.getByText('It was planned for: “What do our teachers see in story time now?”').waitFor();
    // Whoever assigns it anew has not taken back what it was planned for: that comes back with its words.
    await panel.frame.getByLabel('a) What do pupils say about reading aloud?').check();
    await panel.button('Plan the evidence').click();
    await panel.button('All steps').click();
    await panel.openFramework();
    await panel.write(
      'sub-questions',
      'What do pupils say about reading aloud?\nWhat do our teachers see in story time now?',
    );
    await panel.button('All steps').click();
    await openStep('What to collect');
    for (const begins of [/^a\) What do pupils say/, /^b\) What do our teachers see/])
      await panel.frame
        .getByRole('region', { name: begins })
        .getByRole('button', { name: /^Staff surveys and interviews/ })
        .waitFor();
  }, 60_000);

  test('with only the file, on another machine, the cards, the pathway, the plan and the notes are all there', async () => {
    await frameworkWith({ 'sub-questions': subQuestions });
    await openStep('Look at the evidence we have');
    await sort('Moderation notes', 'Held but not used');
    await openFold(panel, 'Add your own evidence');
    await panel.frame.getByLabel('Name of the evidence').fill('Swimming awards 🏊');
    await panel.button('Add this card').click();
    await sort('Swimming awards 🏊', 'Both');
    await putIn();
    await backTo('Take stock of where we stand');
    await markStrand(panel, 'Enquiry', 'Starting');
    await panel.frame.getByLabel('What makes us say so?').fill('Two of us tried something.');
    await backTo('What to collect');
    await addSource(panel, 'a');
    await panel.frame.getByLabel('What it is').fill('Story-time diary');
    await openFold(panel, 'The dates of your year');
    await panel.frame.getByLabel('Day of the baseline').fill('2026-11-30');
    await panel.frame.getByLabel('Last day of the year').fill('2026-07-20');
    await panel.frame.getByText('The baseline (30 November 2026) comes after the last day of the year').waitFor();
    await panel.frame.getByLabel('Last day of the year').fill('2027-07-20');
    await panel.frame.getByText('The baseline (30 November').waitFor({ state: 'detached' });
    await openFold(panel, 'People and ethics');
    await panel.button('Go to people and ethics').click();
    await panel.frame.getByLabel('Who is involved?').fill('Year 5 and their teachers');
    await panel.frame.getByLabel(/smallest group/).fill('3');
    await panel.frame.getByText(/In a group of 3, people who know the school can tell who is meant/).waitFor();
    await panel.button('What to collect').click();
    await backTo('What we notice');
    await panel.frame.getByLabel('What would you like to enhance?').fill('Look at moderation notes together.');
    await panel.inRecord('Look at moderation notes together.');
    const file = await panel.save();
    expect(await openXmlErrors(file)).toEqual([]);

    await panel.forgetDevice();
    await panel.openBytes(file);
    await panel.panelReady();
    await openStep('Look at the evidence we have');
    expect(await (await openCard(panel, 'Moderation notes')).inputValue()).toBe('unused');
    expect(await (await openCard(panel, 'Swimming awards 🏊')).inputValue()).toBe('both');
    await update('Your document says this already. Nothing was changed.');
    await backTo('Take stock of where we stand');
    const enquiry = await openStrand(panel, 'Enquiry');
    expect(await enquiry.getByRole('radio', { name: /^Starting/ }).isChecked()).toBe(true);
    expect(await panel.frame.getByLabel('What makes us say so?').inputValue()).toBe('Two of us tried something.');
    await backTo('What to collect');
    await panel.frame.getByText('Story-time diary').first().waitFor();
    await openFold(panel, 'People and ethics');
    await panel.button('Go to people and ethics').click();
    expect(await panel.frame.getByLabel('Who is involved?').inputValue()).toBe('Year 5 and their teachers');
    await panel.button('What to collect').click();
    await backTo('What we notice');
    expect(await panel.frame.getByLabel('What would you like to enhance?').inputValue()).toBe(
      'Look at moderation notes together.',
    );
  }, 120_000);

  test('what we notice goes into the handbook’s own boxes where the document has them', async () => {
    await panel.openSample('handbook.docx');
    await openStep('What we notice');
    const purpose = panel.frame.getByLabel(
      'How does your school approach the purpose and the range of evidence in use?',
    );
    await panel.frame.getByText('Your document has boxes of the handbook for this.').waitFor();
    await purpose.fill('Mostly to report.');
    await purpose.press('Tab');
    await until(async () => (await panel.text()).includes('Mostly to report.'), 'the words are in the box');
  }, 60_000);

  test('names of 200 letters, right to left and with emoji, all in one zone: into the document and onto the sheets without a fault', async () => {
    await openStep('Look at the evidence we have');
    const names = [
      `${'A very long name of evidence '.repeat(7)}`.slice(0, 200).trim(),
      'סקר תלמידים על קריאה',
      'استبيان أولياء الأمور',
      '👩‍👩‍👧 family voice 🏊',
      'x'.repeat(200),
    ];
    await openFold(panel, 'Add your own evidence');
    for (const name of names) {
      await panel.frame.getByLabel('Name of the evidence').fill(name);
      await panel.button('Add this card').click();
      await sort(name, 'Both');
    }
    expect(await panel.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    await putIn();
    expect((await panel.cells())[2]?.[2]).toBe(names.join('; '));
    expect(await openXmlErrors(await panel.save())).toEqual([]);
    await openFold(panel, 'Sort on paper');
    await panel.button('Make the sheet of cards').click();
    await panel.frame.getByText('The sheet is open in Word as a new document.').waitFor();
    await panel.button('Make the A3 sheet with the circles').click();
    await until(async () => (await panel.openedBeside()).length === 2, 'both sheets are open');
    for (const sheet of await panel.openedBeside()) expect(await openXmlErrors(sheet)).toEqual([]);
  }, 120_000);
});
