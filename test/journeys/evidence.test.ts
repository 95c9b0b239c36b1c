// The evidence from end to end: cards and their Venn, the pathway marked twice, a plan with a gap, and what of it goes into the document.
import { pathway } from '../../src/handbook/pathway';
import { openXmlErrors } from '../documents/validate';
import { describeJourney, withStandIn } from './browser';
import { byKeys } from './by-keys';
import { panelPageForEach, partText, until, type PanelPage } from './panel-page';

type Step =
  | 'Look at the evidence we have'
  | 'Take stock of where we stand'
  | 'What strikes us'
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
      .button(/Plan the evidence/)
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
  const sort = (card: string, zone: string) =>
    panel.frame.getByLabel(`What is it used for: ${card}`, { exact: true }).selectOption({ label: zone });
  const putIn = async (): Promise<void> => {
    await panel.button('Put it into the document').click();
    await panel.frame.getByText('It is at the end of your document.').waitFor();
  };
  const update = async (said: string | RegExp = 'It is brought up to date in your document.'): Promise<void> => {
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
    await tabTo('What is it used for: Learner progress data');
    await keyboard.press('ArrowDown');
    await panel.frame.getByText('Learner progress data: accountability.').waitFor();
    await focusIsOn('What is it used for: Learner progress data'); // sorting does not move the card away from under the focus
    await tabTo('What is it used for: Learner voice');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await panel.frame.getByText('Learner voice: both.').waitFor();
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

    await tabTo('What is it used for: Learner progress data', 'Shift+Tab');
    await keyboard.press('ArrowDown');
    await panel.frame.getByText('Learner progress data: both.').waitFor();
    await panel.clearMessages();
    await press('Bring it up to date in the document');
    await panel.frame.getByText('It is brought up to date in your document.').waitFor();
    expect((await panel.batches()).length).toBe(2); // one looks, one writes and reads back
    expect(venn(await panel.cells())).toEqual([
      ['Accountability only', '0', '–'],
      ['Both', '2', 'Learner progress data; Learner voice'],
      ['Professional development only', '0', '–'],
    ]);
    expect(await descriptions()).toEqual([expect.stringContaining('Both: 2 (Learner progress data; Learner voice).')]);
    expect((await panel.text()).filter((line) => line === 'What our evidence is used for')).toHaveLength(1);
    expect(await openXmlErrors(await panel.save())).toEqual([]);
  }, 120_000);

  test('a card is dragged onto a circle', async () => {
    await openStep('Look at the evidence we have');
    const circles = panel.frame.getByRole('img', { name: /Two overlapping circles/ });
    const { width = 0, height = 0 } = (await circles.boundingBox()) ?? {};
    await panel.frame
      .getByText('Learner progress data', { exact: true })
      .first()
      .dragTo(circles, { targetPosition: { x: width * 0.5, y: height * 0.43 } });
    await panel.frame.getByText('Learner progress data: both.').waitFor();
    expect(
      await panel.frame.getByLabel('What is it used for: Learner progress data', { exact: true }).inputValue(),
    ).toBe('both');
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
    const markAt = (strand: string, stage: string) =>
      panel.frame
        .getByRole('group', { name: strand, exact: true })
        .getByRole('radio', { name: new RegExp(`^${stage}`) })
        .check();
    await panel.setDate('2026-09-14T09:00:00Z');
    await openStep('Take stock of where we stand');
    await panel.frame.getByRole('link', { name: 'the Chartered College of Teaching' }).waitFor();
    await markAt('Talk', 'Not yet');
    await markAt('Enquiry', 'Growing');
    await panel.frame.getByLabel('What makes us say so? (Talk)').fill('Meetings are about dates.');
    await putIn();
    await panel.setDate('2027-01-18T09:00:00Z');
    await panel.button('Take stock again').click();
    await panel.frame.getByText('On 14 September 2026: not yet.').waitFor();
    await markAt('Talk', 'Growing');
    await markAt('Enquiry', 'Growing');
    await panel.frame.getByText('2 stages further.').waitFor();
    await panel.frame.getByText('Where it was.').waitFor();
    await panel.frame.getByText('What you wrote then').click();
    await panel.frame.getByText('Meetings are about dates.').waitFor();
    await update();
    const row = (await panel.cells()).find(([strand]) => strand === 'Engagement: Talk');
    expect(row?.[1]).toBe('Growing (not yet on 14 September 2026)');
    expect(await panel.cells()).toHaveLength(1 + pathway.length);
    expect(await descriptions()).toEqual([expect.stringContaining('Talk: Growing (not yet on 14 September 2026).')]);
    expect(await openXmlErrors(await panel.save())).toEqual([]);
  }, 120_000);

  test('a plan with a gap says so, is mended, and what is known is offered for the framework: taken into empty rows, left off a row that has an answer', async () => {
    await frameworkWith({ 'sub-questions': subQuestions, triangulation: 'We ask the governors.' });
    await openStep('What to collect');
    const addTo = async (letter: string, source: string): Promise<void> => {
      await panel.frame.getByLabel(`From your cards, or new (sub-question ${letter})`).selectOption({ label: source });
      await panel.button(`Add a source for sub-question ${letter}`).click();
    };
    await addTo('a', 'Learner voice');
    await panel.frame.getByText('Sub-question b has no source.').waitFor();
    await panel.frame.getByText('Sub-question a rests on one source.').waitFor();
    await addTo('b', 'Something new');
    await panel.frame.getByLabel('What it is (A new source)').fill('Visits to story time');
    await panel.frame.getByLabel('Whose view it gives (Visits to story time)').selectOption({ label: 'Leaders' });
    await panel.frame.getByLabel('Who collects it (Visits to story time)').fill('the deputy head');
    await panel.frame.getByRole('group', { name: 'Helps to answer' }).last().getByLabel(/^a\)/).check();
    await addTo('b', 'Staff surveys and interviews');
    await panel.frame.getByText('Each sub-question has evidence from more than one side.').waitFor();
    await putIn();
    const plan = (await panel.cells(1)).map((row) => row.slice(0, 3).map((cell) => cell.trim()));
    expect(plan.slice(1)).toEqual([
      ['a) What do pupils say about reading aloud?', 'Learner voice', 'Learners'],
      ['a) What do pupils say about reading aloud?', 'Visits to story time', 'Leaders'],
      ['b) What do teachers see in story time?', 'Visits to story time', 'Leaders'],
      ['b) What do teachers see in story time?', 'Staff surveys and interviews', 'Staff'],
    ]);

    await panel.button('See what could go into the framework').click();
    const offered = panel.frame.getByLabel('Offered wording for: New evidence');
    expect(await offered.inputValue()).toBe('Visits to story time from leaders, collected by the deputy head.');
    await offered.fill('Three visits to story time, by the deputy head.');
    await panel.button('Use this wording: New evidence').click();
    await panel.frame.getByText('“New evidence” has this wording now.').waitFor();
    await panel.settled();
    expect(await panel.button('Use this wording: Another angle').count()).toBe(0);
    await panel.frame.getByText('You have an answer here. It was left as it is.').first().waitFor();
    const answers = new Map(
      (await panel.cells()).map(([stem = '', answer = '']) => [stem.slice(0, 20), answer.trim()]),
    );
    expect(answers.get('To fill the gap we w')).toBe('Three visits to story time, by the deputy head.');
    expect(answers.get('We will check this f')).toBe('We ask the governors.');
    expect(await openXmlErrors(await panel.save())).toEqual([]);
  }, 120_000);

  test('a sub-question that is reworded keeps its plan; one that is deleted leaves its source visible', async () => {
    await frameworkWith({ 'sub-questions': subQuestions });
    await openStep('What to collect');
    await panel.frame
      .getByLabel('From your cards, or new (sub-question b)')
      .selectOption({ label: 'Staff surveys and interviews' });
    await panel.button('Add a source for sub-question b').click();
    await panel.button('Plan the evidence').click();
    await panel.button('All steps').click();
    await panel.openFramework();
    await panel.write(
      'sub-questions',
      'What do our teachers see in story time now?\nWhat do pupils say about reading aloud?',
    );
    await panel.button('All steps').click();
    await openStep('What to collect');
    const source = panel.frame.getByText('Staff surveys and interviews · Staff');
    expect(
      await panel.frame
        .locator('section', { hasText: 'a) What do our teachers see' })
        .getByText('Staff surveys and interviews · Staff')
        .count(),
    ).toBe(1);
    await panel.button('Plan the evidence').click();
    await panel.button('All steps').click();
    await panel.openFramework();
    await panel.write('sub-questions', 'What do pupils say about reading aloud?');
    await panel.button('All steps').click();
    await openStep('What to collect');
    await source.click();
    await panel.frame.getByText('It was planned for: “What do our teachers see in story time now?”').waitFor();
  }, 60_000);

  test('with only the file, on another machine, the cards, the pathway, the plan and the notes are all there', async () => {
    await frameworkWith({ 'sub-questions': subQuestions });
    await openStep('Look at the evidence we have');
    await sort('Moderation notes', 'Held but not used');
    await panel.frame.getByLabel('Name of the evidence').fill('Swimming awards 🏊');
    await panel.button('Add this card').click();
    await sort('Swimming awards 🏊', 'Both');
    await putIn();
    await backTo('Take stock of where we stand');
    await panel.frame
      .getByRole('group', { name: 'Enquiry', exact: true })
      .getByRole('radio', { name: /^Starting/ })
      .check();
    await panel.frame.getByLabel('What makes us say so? (Enquiry)').fill('Two of us tried something.');
    await backTo('What to collect');
    await panel.button('Add a source for sub-question a').click();
    await panel.frame.getByLabel('What it is (A new source)').fill('Story-time diary');
    await panel.button('People and ethics').click();
    await panel.frame.getByLabel('Who is involved?').fill('Year 5 and their teachers');
    await panel.frame.getByLabel(/smallest group/).fill('3');
    await panel.frame.getByText(/A group of 3 names somebody without a name/).waitFor();
    await panel.button('What to collect').click();
    await backTo('What strikes us');
    await panel.frame.getByLabel('What would you like to enhance?').fill('Look at moderation notes together.');
    await panel.inRecord('Look at moderation notes together.');
    const file = await panel.save();
    expect(await openXmlErrors(file)).toEqual([]);

    await panel.forgetDevice();
    await panel.openBytes(file);
    await panel.panelReady();
    await openStep('Look at the evidence we have');
    expect(await panel.frame.getByLabel('What is it used for: Moderation notes').inputValue()).toBe('unused');
    expect(await panel.frame.getByLabel('What is it used for: Swimming awards 🏊').inputValue()).toBe('both');
    await update('Your document says this already. Nothing was changed.');
    await backTo('Take stock of where we stand');
    expect(
      await panel.frame
        .getByRole('group', { name: 'Enquiry', exact: true })
        .getByRole('radio', { name: /^Starting/ })
        .isChecked(),
    ).toBe(true);
    expect(await panel.frame.getByLabel('What makes us say so? (Enquiry)').inputValue()).toBe(
      'Two of us tried something.',
    );
    await backTo('What to collect');
    await panel.frame.getByText('Story-time diary').first().waitFor();
    await panel.button('People and ethics').click();
    expect(await panel.frame.getByLabel('Who is involved?').inputValue()).toBe('Year 5 and their teachers');
    await panel.button('What to collect').click();
    await backTo('What strikes us');
    expect(await panel.frame.getByLabel('What would you like to enhance?').inputValue()).toBe(
      'Look at moderation notes together.',
    );
  }, 120_000);

  test('what strikes us goes into the handbook’s own boxes where the document has them', async () => {
    await panel.openSample('handbook.docx');
    await openStep('What strikes us');
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
    for (const name of names) {
      await panel.frame.getByLabel('Name of the evidence').fill(name);
      await panel.button('Add this card').click();
      await sort(name, 'Both');
    }
    expect(await panel.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    await putIn();
    expect((await panel.cells())[2]?.[2]).toBe(names.join('; '));
    expect(await openXmlErrors(await panel.save())).toEqual([]);
    await panel.button('Make the sheet of cards').click();
    await panel.frame.getByText('The sheet is open in Word as a new document.').waitFor();
    await panel.button('Make the A3 sheet with the circles').click();
    await until(async () => (await panel.openedBeside()).length === 2, 'both sheets are open');
    for (const sheet of await panel.openedBeside()) expect(await openXmlErrors(sheet)).toEqual([]);
  }, 120_000);
});
