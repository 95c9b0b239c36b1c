// The main job from end to end: the framework goes into a document, every stem is answered, and everything is there again afterwards.
import { coreFramework } from '../../src/handbook/framework';
import { docx, paragraph, table } from '../documents/docx';
import { openXmlErrors } from '../documents/validate';
import { ourDocument, sampleDocument } from '../documents/our-document';
import { panelPageForEach, type PanelPage, partText } from './panel-page';
import { describeJourney, withStandIn } from './journey';

const words = (field: string): string => `Our words for ${field}.\nA second line, with <marks> & “quotes”.`;

describeJourney('the main job', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  /** Puts the cursor at the end of the paragraph that begins so, and the framework there; the document's text before and after. */
  const insertedAt = async (words: string): Promise<{ before: string[]; after: string[]; place: number }> => {
    const before = await panel.text();
    const place = before.findIndex((line) => line.startsWith(words));
    await panel.placeCursor({ paragraph: place });
    await panel.frameworkIn('cursor');
    return { before, after: await panel.text(), place };
  };

  test('a blank document gets the framework, every stem is answered in the panel, and all of it is there when the saved file is opened elsewhere', async () => {
    await panel.begin();
    await panel.frameworkIn();
    await panel.openFramework();
    for (const { id } of coreFramework) await panel.write(id, words(id));
    await panel.settled();

    const saved = await panel.save();
    expect(await openXmlErrors(saved)).toEqual([]);
    await panel.forgetDevice();
    await panel.openBytes(saved);
    await panel.panelReady();

    const rows = await panel.cells();
    expect(rows.slice(1).map(([, answer]) => answer?.trim())).toEqual(coreFramework.map(({ id }) => words(id)));
    await panel.openFramework();
    for (const { id } of coreFramework) expect(await panel.answer(id).inputValue()).toBe(words(id));
  }, 120_000);

  test('what is written before the framework stands there waits in the document’s record, and arrives with the framework', async () => {
    await panel.begin();
    await panel.button(/1\. Set the goal/).click();
    await panel.write('goal', 'Reading fluency in Key Stage 2');
    await panel.settled();
    await panel.forgetDevice();
    await panel.saveAndReopen();
    await panel.frameworkIn();
    expect((await panel.cells())[1]?.[1]?.trim()).toBe('Reading fluency in Key Stage 2');
  }, 60_000);

  test('an answer typed in the document, in its control and beside it, is in the panel', async () => {
    await panel.begin({ document: ourDocument() });
    const [goal, question] = coreFramework;
    await panel.typeInDocument({ paragraph: goal?.prompt ?? '' }, 'Inside the control');
    await panel.typeInDocument({ paragraph: question?.prompt ?? '', after: 1 }, 'How can we, beside the control?');
    // Typed words are no longer prompt grey.
    expect(partText(await panel.save(), 'word/document.xml')).toMatch(
      /<w:color w:val="auto"\/><\/w:rPr><w:t[^>]*>Inside the control/,
    );
    await panel.openFramework();
    await panel.seen('goal', 'Inside the control');
    await panel.seen('question', 'How can we, beside the control?');
    // And a word more from the panel leaves the other line as it was.
    await panel.write('goal', 'Inside the control\nand from the panel');
    await panel.settled();
    expect((await panel.cells()).slice(1, 3).map(([, answer]) => answer?.trim())).toEqual([
      'Inside the control\nand from the panel',
      `${question?.prompt}\nHow can we, beside the control?`,
    ]);
  }, 60_000);

  test('the framework goes below the line where the cursor is', async () => {
    await panel.begin({ document: sampleDocument('school-plan.docx'), name: 'school-plan.docx' });
    const { before, after, place } = await insertedAt('In our autumn conversations');
    expect(after.slice(0, place + 1)).toEqual(before.slice(0, place + 1));
    expect(after.slice(place + 1).find((line) => line !== '')).toBe('Our enquiry: the framework');
  }, 60_000);

  test('with the cursor in a table it goes below that table, and says so', async () => {
    await panel.begin({
      document: docx({
        body: `${table([
          ['Priority', 'Lead'],
          ['Reading', 'The deputy head'],
        ])}${paragraph('After the table')}`,
      }),
    });
    const { after } = await insertedAt('The deputy head');
    await panel.frame.getByText(/The cursor was in a table, so it stands below that table/).waitFor();
    expect(after.filter((line) => line !== '').slice(4, 5)).toEqual(['Our enquiry: the framework']);
    expect((await panel.cells(0)).flat().map((cell) => cell.trim())).toEqual([
      'Priority',
      'Lead',
      'Reading',
      'The deputy head',
    ]);
  }, 60_000);

  test('with the cursor in somebody else’s content control it goes to the end, and says so', async () => {
    await panel.begin({ document: sampleDocument('school-plan.docx'), name: 'school-plan.docx' });
    const { before, after } = await insertedAt('Staff tell us');
    await panel.frame.getByText(/at the end of your document: a table cannot stand where the cursor was/).waitFor();
    expect(after.slice(0, before.length)).toEqual(before);
  }, 60_000);

  test('the same on the floor, Office 2021 LTSC', async () => {
    await panel.begin();
    await panel.setTier('LTSC 2021');
    await panel.frameworkIn();
    await panel.openFramework();
    await panel.write('goal', words('goal'));
    await panel.settled();
    await panel.forgetDevice();
    await panel.saveAndReopen();
    await panel.openFramework();
    expect(await panel.answer('goal').inputValue()).toBe(words('goal'));
  }, 60_000);

  test('twenty thousand characters with line breaks, tabs, emoji and XML specials arrive whole and come back whole', async () => {
    const long = Array.from(
      { length: 400 },
      (_, at) => `${at}\tfamily 👩‍👩‍👧 <w:t> & ]]> “it’s” \\ ${'x'.repeat(24)}`,
    ).join('\n');
    expect(long.length).toBeGreaterThan(20_000);
    await panel.begin({ document: ourDocument() });
    await panel.openFramework();
    await panel.write('baseline', long);
    await panel.settled();
    await panel.forgetDevice();
    await panel.saveAndReopen();
    await panel.openFramework();
    expect(await panel.answer('baseline').inputValue()).toBe(long);
  }, 120_000);

  test('an answer taken out in the panel is out of the document, and the row is ready to be filled again', async () => {
    await panel.begin({ document: ourDocument({ goal: 'First thoughts\nSecond thoughts' }) });
    await panel.openFramework();
    await panel.write('goal', '');
    await panel.settled();
    expect((await panel.cells())[1]?.[1]).not.toContain('thoughts');
    await panel.write('goal', 'Third thoughts');
    await panel.settled();
    expect((await panel.cells())[1]?.[1]?.trim()).toBe('Third thoughts');
  }, 60_000);
});
