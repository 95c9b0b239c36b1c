// The main job from end to end: the framework goes into a document, every stem is answered, and everything is there again afterwards.
import { coreFramework } from '../../src/handbook/framework';
import { docx, paragraph, table } from '../documents/docx';
import { openXmlErrors } from '../documents/validate';
import { deskForEach, type Desk, partText } from './panel-page';
import { describeJourney, withStandIn } from './browser';

const words = (field: string): string => `Our words for ${field}.\nA second line, with <marks> & “quotes”.`;

describeJourney('the main job', () => {
  const standIn = withStandIn();
  let desk: Desk;
  deskForEach(standIn, (opened) => (desk = opened));

  /** Puts the cursor at the end of the paragraph that begins so, and the framework there; the document's text before and after. */
  const insertedAt = async (words: string): Promise<{ before: string[]; after: string[]; place: number }> => {
    const before = await desk.text();
    const place = before.findIndex((line) => line.startsWith(words));
    await desk.placeCursor({ paragraph: place });
    await desk.frameworkIn('cursor');
    return { before, after: await desk.text(), place };
  };

  test('a blank document gets the framework, every stem is answered in the panel, and all of it is there when the saved file is opened elsewhere', async () => {
    await desk.frameworkIn();
    await desk.openFramework();
    for (const { id } of coreFramework) await desk.write(id, words(id));
    await desk.settled();

    const saved = await desk.save();
    expect(await openXmlErrors(saved)).toEqual([]);
    await desk.forgetDevice();
    await desk.openBytes(saved);
    await desk.panelReady();

    const rows = await desk.cells();
    expect(rows.slice(1).map(([, answer]) => answer?.trim())).toEqual(coreFramework.map(({ id }) => words(id)));
    await desk.openFramework();
    for (const { id } of coreFramework) expect(await desk.answer(id).inputValue()).toBe(words(id));
  }, 120_000);

  test('what is written before the framework stands there waits in the document’s record, and arrives with the framework', async () => {
    await desk.button(/Set the goal/).click();
    await desk.write('goal', 'Reading fluency in Key Stage 2');
    await desk.settled();
    await desk.forgetDevice();
    await desk.saveAndReopen();
    await desk.frameworkIn();
    expect((await desk.cells())[1]?.[1]?.trim()).toBe('Reading fluency in Key Stage 2');
  }, 60_000);

  test('an answer typed in the document, in its control and beside it, is in the panel', async () => {
    await desk.frameworkIn();
    const [goal, question] = coreFramework;
    await desk.typeInDocument({ paragraph: goal?.prompt ?? '' }, 'Inside the control');
    await desk.typeInDocument({ paragraph: question?.prompt ?? '', after: 1 }, 'How can we, beside the control?');
    // Typed words are no longer prompt grey.
    expect(partText(await desk.save(), 'word/document.xml')).toMatch(
      /<w:color w:val="auto"\/><\/w:rPr><w:t[^>]*>Inside the control/,
    );
    await desk.openFramework();
    await desk.seen('goal', 'Inside the control');
    await desk.seen('question', 'How can we, beside the control?');
    // And a word more from the panel leaves the other line as it was.
    await desk.write('goal', 'Inside the control\nand from the panel');
    await desk.settled();
    expect((await desk.cells()).slice(1, 3).map(([, answer]) => answer?.trim())).toEqual([
      'Inside the control\nand from the panel',
      `${question?.prompt}\nHow can we, beside the control?`,
    ]);
  }, 60_000);

  test('the framework goes below the line where the cursor is', async () => {
    await desk.openSample('school-plan.docx');
    const { before, after, place } = await insertedAt('In our autumn conversations');
    expect(after.slice(0, place + 1)).toEqual(before.slice(0, place + 1));
    expect(after.slice(place + 1).find((line) => line !== '')).toBe('Our enquiry: the framework');
  }, 60_000);

  test('with the cursor in a table it goes below that table, and says so', async () => {
    await desk.openBytes(
      docx({
        body: `${table([
          ['Priority', 'Lead'],
          ['Reading', 'The deputy head'],
        ])}${paragraph('After the table')}`,
      }),
    );
    await desk.panelReady();
    const { after } = await insertedAt('The deputy head');
    await desk.panel.getByText(/The cursor was in a table, so it stands below that table/).waitFor();
    expect(after.filter((line) => line !== '').slice(4, 5)).toEqual(['Our enquiry: the framework']);
    expect((await desk.cells(0)).flat().map((cell) => cell.trim())).toEqual([
      'Priority',
      'Lead',
      'Reading',
      'The deputy head',
    ]);
  }, 60_000);

  test('with the cursor in somebody else’s content control it goes to the end, and says so', async () => {
    await desk.openSample('school-plan.docx');
    const { before, after } = await insertedAt('Staff tell us');
    await desk.panel.getByText(/at the end of your document: a table cannot stand where the cursor was/).waitFor();
    expect(after.slice(0, before.length)).toEqual(before);
  }, 60_000);

  test('the same on the floor, Office 2021 LTSC', async () => {
    await desk.setTier('LTSC 2021');
    await desk.frameworkIn();
    await desk.openFramework();
    await desk.write('goal', words('goal'));
    await desk.settled();
    await desk.forgetDevice();
    await desk.saveAndReopen();
    await desk.openFramework();
    expect(await desk.answer('goal').inputValue()).toBe(words('goal'));
  }, 60_000);

  test('twenty thousand characters with line breaks, tabs, emoji and XML specials arrive whole and come back whole', async () => {
    const long = Array.from(
      { length: 400 },
      (_, at) => `${at}\tfamily 👩‍👩‍👧 <w:t> & ]]> “it’s” \\ ${'x'.repeat(24)}`,
    ).join('\n');
    expect(long.length).toBeGreaterThan(20_000);
    await desk.frameworkIn();
    await desk.openFramework();
    await desk.write('baseline', long);
    await desk.settled();
    await desk.forgetDevice();
    await desk.saveAndReopen();
    await desk.openFramework();
    expect(await desk.answer('baseline').inputValue()).toBe(long);
  }, 120_000);

  test('an answer taken out in the panel is out of the document, and the row is ready to be filled again', async () => {
    await desk.frameworkWith({ goal: 'First thoughts\nSecond thoughts' });
    await desk.write('goal', '');
    await desk.settled();
    expect((await desk.cells())[1]?.[1]).not.toContain('thoughts');
    await desk.write('goal', 'Third thoughts');
    await desk.settled();
    expect((await desk.cells())[1]?.[1]?.trim()).toBe('Third thoughts');
  }, 60_000);
});
