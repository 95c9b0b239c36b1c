// The question from first draft to history: judged, built, kept in versions, compared, gone back to.
import { strFromU8, unzipSync } from 'fflate';
import { openXmlErrors } from '../documents/validate';
import { describeJourney, withStandIn } from './browser';
import { deskForEach, until, type Desk } from './panel-page';

const broad = 'How can we improve learning?';

describeJourney('the question', () => {
  const standIn = withStandIn();
  let desk: Desk;
  deskForEach(standIn, async (opened) => {
    desk = opened;
    await desk.frameworkIn();
    await desk.button(/Find the question/).click();
  });

  const judged = (line: string) => desk.panel.getByRole('heading', { name: line, exact: true }).waitFor();
  const part = (name: string) => desk.panel.getByRole('textbox', { name });
  const answerInDocument = async (): Promise<string> => (await desk.cells())[2]?.[1]?.trim() ?? '';
  const inDocument = (text: string): Promise<void> =>
    until(async () => (await answerInDocument()) === text, `the document says “${text}”`);
  const question = (): Promise<string> => desk.answer('question').inputValue();
  /** The record is stored a moment after the last change. */
  const inRecord = (text: string): Promise<void> =>
    until(async () => {
      const parts = unzipSync(await desk.save(), { filter: ({ name }) => name.startsWith('customXml/') });
      return Object.values(parts).some((part) => strFromU8(part).includes(text));
    }, `the record holds “${text}”`);
  const keep = async (text: string, reason?: string): Promise<void> => {
    await desk.write('question', text);
    await desk.settled();
    if (reason !== undefined) await part('Why it changed, in a few words').fill(reason);
    await desk.button('Keep this version').click();
    await desk.panel.getByText('This version is kept.').waitFor();
  };

  test('a draft that is too broad becomes good through the builder alone, and the draft is not lost', async () => {
    await desk.write('question', broad);
    await desk.settled();
    await judged('Not specific enough yet');
    await judged('Open enough');
    await desk.button('Build the question').click();
    expect(await desk.button(/^Use this question/).count()).toBe(0);
    await part('What we will do').fill('use talk partners before writing');
    await desk.button('Change: What it should lead to').click();
    await part('What it should lead to').fill('longer sentences');
    await part('For whom').fill('pupils in Year 2');
    expect(await desk.button(/^Use this question/).count()).toBe(3);
    await desk.button('Use this question: Starting from what you will try').click();
    await judged('Specific enough');
    await judged('Open enough');
    await inDocument(await question());
    expect(await question()).toBe(
      'How can we use talk partners before writing in ways that lead to longer sentences for pupils in Year 2?',
    );
    // The parts are read from the question now, and the draft can come back.
    await desk.button('Change: For whom').waitFor();
    await desk.button(/^Undo: put back/).click();
    await inDocument(broad);
    expect(await question()).toBe(broad);
    await desk.button('See and compare the versions').click();
    await desk.panel.getByRole('heading', { name: /^Version 2/ }).waitFor();
  }, 60_000);

  test('what was typed into the builder and not used is there again on another day', async () => {
    await desk.button('Build the question').click();
    await part('How we would know').fill('the books of our youngest readers');
    await inRecord('the books of our youngest readers');
    await desk.forgetDevice();
    await desk.saveAndReopen();
    await desk.button(/Find the question/).click();
    expect(await part('How we would know').inputValue()).toBe('the books of our youngest readers');
  }, 60_000);

  test('a way to put it can be put below one’s own, so that the two can be mixed', async () => {
    await desk.write('question', 'How can talk partners help pupils in Year 2 to write longer sentences?');
    await desk.settled();
    await desk.button('Build the question').click();
    await desk.button('Put it below mine: Starting from what should change').click();
    const [mine, below] = (await question()).split('\n');
    expect(mine).toBe('How can talk partners help pupils in Year 2 to write longer sentences?');
    expect(below).toMatch(/^What could we change in talk partners/);
  }, 60_000);

  test('three versions are kept, compared, one is gone back to, and the table put into the document; elsewhere the history is whole', async () => {
    await keep(broad);
    await keep('How can talk partners improve writing?', 'Talk is what we can change');
    await keep('How can talk partners help pupils in Year 2 write longer sentences?', 'Year 2 needs it most');
    await desk.button('See and compare the versions').click();
    const taken = desk.panel.locator('del');
    const put = desk.panel.locator('ins');
    expect((await taken.allInnerTexts()).join(' ')).toContain('improve');
    expect((await put.allInnerTexts()).join(' ')).toContain('longer sentences');
    await desk.panel.getByLabel('From').selectOption({ index: 0 });
    expect((await taken.allInnerTexts()).join(' ')).toContain('learning');
    await desk.button('Go back to this version: version 2').click();
    await desk.panel.getByText('Version 2 is your question again.').waitFor();
    await inDocument('How can talk partners improve writing?');

    await desk.button('Put it into the document').click();
    await desk.panel.getByText('It is at the end of your document.').waitFor();
    const table = (await desk.cells(1)).map((row) => row.map((cell) => cell.trim()));
    expect(table[0]).toEqual(['When', 'Our question', 'Why it changed']);
    expect(table.slice(1).map(([, text, reason]) => [text, reason])).toEqual([
      [broad, ''],
      ['How can talk partners improve writing?', 'Talk is what we can change'],
      ['How can talk partners help pupils in Year 2 write longer sentences?', 'Year 2 needs it most'],
    ]);
    expect(await openXmlErrors(await desk.save())).toEqual([]);
    await inRecord('placed/question-history');
    await inRecord('Year 2 needs it most');

    await desk.forgetDevice();
    await desk.saveAndReopen();
    await desk.button(/Find the question/).click();
    expect(await question()).toBe('How can talk partners improve writing?');
    await desk.button('See and compare the versions').click();
    const versions = await desk.panel
      .getByRole('region', { name: 'The versions' })
      .getByRole('listitem')
      .allInnerTexts();
    // Leaving the question’s screen kept the version that was gone back to.
    expect(versions.map((each) => each.split('\n').filter((line) => line !== '')[1])).toEqual([
      'How can talk partners improve writing?',
      'How can talk partners help pupils in Year 2 write longer sentences?',
      'How can talk partners improve writing?',
      broad,
    ]);
    expect(versions[1]).toContain('Why it changed: Year 2 needs it most');
    expect(versions[3]).toContain('The check said: Not specific enough yet. Open enough.');
    // The table is found again, and grows by the version that came since.
    await desk.button('Bring it up to date in the document').click();
    await desk.panel.getByText('It is brought up to date in your document.').waitFor();
    expect((await desk.cells(1)).map(([, text]) => text?.trim())).toEqual([
      'Our question',
      broad,
      'How can talk partners improve writing?',
      'How can talk partners help pupils in Year 2 write longer sentences?',
      'How can talk partners improve writing?',
    ]);
  }, 90_000);

  test.each([
    [
      'another language',
      'Wie können wir das Lesen der Kinder in der vierten Klasse besser machen?',
      /reads English only/,
    ],
    ['fifty question marks', '?'.repeat(50), /nothing to check/],
    [
      'a paragraph without a question',
      'Our pupils arrive with few words and we have thought about it for a long time in many meetings. '.repeat(4),
      /No question was found/,
    ],
  ])(
    'what cannot be judged is said: %s',
    async (_, text, said) => {
      await desk.write('question', text);
      await desk.panel.getByRole('region', { name: 'Specific enough? Open enough?' }).getByText(said).first().waitFor();
    },
    60_000,
  );

  test('ten thousand characters, emoji and HTML are judged, kept and compared like anything else', async () => {
    const long = `How can <b>we</b> 🧒🏽 raise standards? ${'and then we talk about it '.repeat(380)}`.trim();
    expect(long.length).toBeGreaterThan(9_800);
    await keep(broad);
    await keep(long);
    await desk.button('See and compare the versions').click();
    await desk.panel.locator('ins').first().waitFor();
    expect(await desk.panel.locator('main b').count()).toBe(0);
  }, 90_000);

  test('sub-questions are suggested, doubles are pointed out, and each keeps its identity through an edit', async () => {
    await desk.write('question', 'How can talk partners help pupils in Year 2 to write longer sentences?');
    await desk.button('Go on to the sub-questions').click();
    await desk.button('Add: Where you start').click();
    const a = desk.panel.getByRole('textbox', { name: 'Sub-question a' });
    expect(await a.inputValue()).toBe('What is it like now for pupils in Year 2, and what tells us so?');
    expect(await desk.button('Add: Where you start').count()).toBe(0);
    await desk.button('Add a sub-question').click();
    await desk.panel
      .getByRole('textbox', { name: 'Sub-question b' })
      .fill('What tells us what it is like now for pupils in Year 2?');
    await desk.panel.getByText('This asks nearly the same as sub-question a.').waitFor();
    await desk.panel.getByRole('textbox', { name: 'Sub-question b' }).fill('Who talks most?');
    await desk.panel.getByText('This asks nearly the same').waitFor({ state: 'detached' });
    await desk.panel.getByRole('textbox', { name: 'Sub-question b' }).press('Tab');
    await desk.settled();
    expect((await desk.cells())[3]?.[1]?.trim()).toBe(
      'a) What is it like now for pupils in Year 2, and what tells us so?\nb) Who talks most?',
    );
  }, 60_000);

  /** The comments in the document, as the sheet shows them. */
  const comments = (): Promise<string[]> => desk.page.locator('.comments .comment').allInnerTexts();
  const commentSays = (words: string): Promise<void> =>
    until(async () => (await comments()).some((comment) => comment.includes(words)), `a comment says “${words}”`);

  test('the findings stand beside the question as a comment, follow it, and go', async () => {
    await desk.write('question', broad);
    await desk.settled();
    await desk.button('Put this beside the question as a comment').click();
    await commentSays('Not specific enough yet');
    await commentSays('“learning”');
    expect(await openXmlErrors(await desk.save())).toEqual([]);
    // The question changes in the panel, on another screen, and in the document.
    await desk.write('question', 'How many pupils in Year 4 can swim?');
    await commentSays('Not open enough yet');
    expect(await comments()).toHaveLength(1);
    await desk.button('All steps').click();
    await desk.openFramework();
    await desk.write('question', 'How can we improve teaching?');
    await commentSays('“teaching”');
    expect(await comments()).toHaveLength(1);

    // On another day, on another device: found again by its words, and taken away.
    await inRecord('“teaching”');
    await desk.forgetDevice();
    await desk.saveAndReopen();
    await desk.button(/Find the question/).click();
    await desk.write(
      'question',
      'How can we use talk partners before writing in ways that lead to longer sentences for pupils in Year 2?',
    );
    await commentSays('Specific enough. Open enough.');
    expect(await comments()).toHaveLength(1);
    await desk.button('Take the comment away').click();
    await desk.panel.getByText('The comment is taken away.').waitFor();
    expect(await comments()).toEqual([]);
    await inDocument(await question());
  }, 90_000);

  test('a comment of ours goes when there is nothing left to say of the question', async () => {
    await desk.write('question', broad);
    await desk.settled();
    await desk.button('Put this beside the question as a comment').click();
    await commentSays('Not specific enough yet');
    await desk.write('question', '');
    await until(async () => (await comments()).length === 0, 'the comment is gone');
  }, 60_000);

  test('where Word refuses the comment it is said, and the findings stay', async () => {
    await desk.write('question', broad);
    await desk.settled();
    await desk.setFault({ batch: 'every', kind: 'refused' });
    await desk.button('Put this beside the question as a comment').click();
    await desk.panel.getByText('The findings stay here.').waitFor();
    await desk.setFault(null);
    expect(await comments()).toEqual([]);
    await judged('Not specific enough yet');
  }, 60_000);

  test('on the floor, Office 2021 LTSC, no comment is offered, and the check is in the panel', async () => {
    await desk.setTier('LTSC 2021');
    await desk.button(/Find the question/).click();
    await desk.write('question', broad);
    await desk.settled();
    await judged('Not specific enough yet');
    expect(await desk.button(/comment/).count()).toBe(0);
  }, 60_000);
});
