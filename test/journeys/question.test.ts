// The question from first draft to history: judged, built, kept in versions, compared, gone back to.
import { openXmlErrors } from '../documents/validate';
import { describeJourney, withStandIn } from './journey';
import { ourDocument } from '../documents/our-document';
import { commentSays, commentsIn } from './question-comment';
import { knowsComments, onePanelPage, panelPageForEach, until, type PanelPage } from './panel-page';

const broad = 'How can we improve learning?';

describeJourney('the question', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(
    standIn,
    async (opened) => {
      panel = opened;
      await panel.button(/2\. Find the question/).click();
    },
    { document: ourDocument() },
  );

  const judged = (line: string) => panel.frame.getByRole('heading', { name: line, exact: true }).waitFor();
  const part = (name: string) => panel.frame.getByRole('textbox', { name });
  const answerInDocument = async (): Promise<string> => (await panel.cells())[2]?.[1]?.trim() ?? '';
  const inDocument = (text: string): Promise<void> =>
    until(async () => (await answerInDocument()) === text, `the document says “${text}”`);
  const question = async (): Promise<string> => {
    await panel.freely('question');
    return panel.answer('question').inputValue();
  };
  const inRecord = (text: string): Promise<void> => panel.inRecord(text);
  const keep = async (text: string, reason?: string): Promise<void> => {
    await panel.write('question', text);
    await panel.settled();
    await panel.unfold('How your question changes');
    if (reason !== undefined) await part('Why it changed, in a few words').fill(reason);
    await panel.button('Keep this version').click();
    await panel.frame.getByText('This version is kept.').waitFor();
  };

  test('a draft that is too broad becomes good through the builder alone, and the draft is not lost', async () => {
    await panel.write('question', broad);
    await panel.settled();
    await judged('Not specific enough yet');
    await judged('Open enough');
    await panel.unfold('Build it from its parts');
    expect(await panel.button(/^Use this question/).count()).toBe(0);
    await part('What we will do').fill('use talk partners before writing');
    await panel.button('Change: What it should lead to').click();
    await part('What it should lead to').fill('longer sentences');
    await part('For whom').fill('pupils in Year 2');
    expect(await panel.button(/^Use this question/).count()).toBe(3);
    await panel.button('Use this question: Starting from what you will try').click();
    await judged('Specific enough');
    await judged('Open enough');
    await inDocument(await question());
    expect(await question()).toBe(
      'How can we use talk partners before writing in ways that lead to longer sentences for pupils in Year 2?',
    );
    // The parts are read from the question now, and the draft can come back.
    await panel.button('Change: For whom').waitFor();
    await panel.button(/^Undo: put back/).click();
    await inDocument(broad);
    expect(await question()).toBe(broad);
    await panel.unfold('How your question changes');
    await panel.button('See and compare the versions').click();
    await panel.frame.getByRole('heading', { name: /^Version 2/ }).waitFor();
  }, 60_000);

  test('what was typed into the builder and not used is there again on another day', async () => {
    await panel.unfold('Build it from its parts');
    await part('How we would know').fill('the books of our youngest readers');
    await inRecord('the books of our youngest readers');
    await panel.forgetDevice();
    await panel.saveAndReopen();
    await panel.button(/2\. Find the question/).click();
    expect(await part('How we would know').inputValue()).toBe('the books of our youngest readers');
  }, 60_000);

  test('a way to put it can be put below one’s own, so that the two can be mixed', async () => {
    await panel.write('question', 'How can talk partners help pupils in Year 2 to write longer sentences?');
    await panel.settled();
    await panel.unfold('Build it from its parts');
    await panel.button('Put it below mine: Starting from what should change').click();
    const [mine, below] = (await question()).split('\n');
    expect(mine).toBe('How can talk partners help pupils in Year 2 to write longer sentences?');
    expect(below).toMatch(/^What could we change in talk partners/);
  }, 60_000);

  test('three versions are kept, compared, one is gone back to, and the table put into the document; elsewhere the history is whole', async () => {
    await keep(broad);
    await keep('How can talk partners improve writing?', 'Talk is what we can change');
    await keep('How can talk partners help pupils in Year 2 write longer sentences?', 'Year 2 needs it most');
    await panel.unfold('How your question changes');
    await panel.button('See and compare the versions').click();
    const taken = panel.frame.locator('del');
    const put = panel.frame.locator('ins');
    expect((await taken.allInnerTexts()).join(' ')).toContain('improve');
    expect((await put.allInnerTexts()).join(' ')).toContain('longer sentences');
    await panel.frame.getByLabel('From').selectOption({ index: 0 });
    await panel.frame.getByRole('status').filter({ has: taken }).waitFor(); // it is read out
    expect((await taken.allInnerTexts()).join(' ')).toContain('learning');
    await panel.button('Go back to this version: version 2').click();
    await panel.frame.getByText('Version 2 is your question again.').waitFor();
    const restored = panel.frame.getByRole('heading', { name: /^Version 2, / });
    await panel.focusIsOn(restored); // the button is gone
    expect(await restored.evaluate((heading) => heading.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0); // and it is in view
    await inDocument('How can talk partners improve writing?');

    await panel.button('Put it into the document').click();
    await panel.frame.getByText('It is at the end of your document.').waitFor();
    const table = (await panel.cells(1)).map((row) => row.map((cell) => cell.trim()));
    expect(table[0]).toEqual(['When', 'Our question', 'Why it changed']);
    expect(table.slice(1).map(([, text, reason]) => [text, reason])).toEqual([
      [broad, ''],
      ['How can talk partners improve writing?', 'Talk is what we can change'],
      ['How can talk partners help pupils in Year 2 write longer sentences?', 'Year 2 needs it most'],
    ]);
    expect(await openXmlErrors(await panel.save())).toEqual([]);
    await inRecord('placed/question-history');
    await inRecord('Year 2 needs it most');

    await panel.forgetDevice();
    await panel.saveAndReopen();
    await panel.button(/2\. Find the question/).click();
    expect(await question()).toBe('How can talk partners improve writing?');
    await panel.unfold('How your question changes');
    await panel.button('See and compare the versions').click();
    const versions = await panel.frame
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
    await panel.button('Bring it up to date in the document').click();
    await panel.frame.getByText('It is brought up to date in your document.').waitFor();
    expect((await panel.cells(1)).map(([, text]) => text?.trim())).toEqual([
      'Our question',
      broad,
      'How can talk partners improve writing?',
      'How can talk partners help pupils in Year 2 write longer sentences?',
      'How can talk partners improve writing?',
    ]);
  }, 90_000);

  test('ten thousand characters, emoji and HTML are judged, kept and compared like anything else', async () => {
    const long = `How can <b>we</b> 🧒🏽 raise standards? ${'and then we talk about it '.repeat(380)}`.trim();
    expect(long.length).toBeGreaterThan(9_800);
    await keep(broad);
    await keep(long);
    await panel.unfold('How your question changes');
    await panel.button('See and compare the versions').click();
    await panel.frame.locator('ins').first().waitFor();
    expect(await panel.frame.locator('main b').count()).toBe(0);
  }, 90_000);

  test('sub-questions are suggested, doubles are pointed out, and each keeps its identity through an edit', async () => {
    await panel.write('question', 'How can talk partners help pupils in Year 2 to write longer sentences?');
    await panel.button('Go on to the sub-questions').click();
    await panel.button('Add: Where you start').click();
    const a = panel.frame.getByRole('textbox', { name: 'Sub-question a' });
    expect(await a.inputValue()).toBe('What is it like now for pupils in Year 2, and what tells us so?');
    expect(await panel.button('Add: Where you start').count()).toBe(0);
    await panel.button('Add a sub-question').click();
    await panel.frame
      .getByRole('textbox', { name: 'Sub-question b' })
      .fill('What tells us what it is like now for pupils in Year 2?');
    await panel.frame.getByRole('status').filter({ hasText: 'This asks nearly the same as sub-question a.' }).waitFor();
    await panel.frame.getByRole('textbox', { name: 'Sub-question b' }).fill('Who talks most?');
    await until(
      async () => (await panel.frame.getByText('This asks nearly the same').count()) === 0,
      'neither shown nor said any more',
    );
    await panel.button('Add a sub-question').click();
    await panel.button('Remove: sub-question c').click();
    await panel.frame.getByText('The empty sub-question c is taken out.').waitFor(); // it never was in the document
    await panel.frame.getByRole('textbox', { name: 'Sub-question b' }).press('Tab');
    await panel.settled();
    expect((await panel.cells())[3]?.[1]?.trim()).toBe(
      'a) What is it like now for pupils in Year 2, and what tells us so?\nb) Who talks most?',
    );
  }, 60_000);

  (knowsComments ? test : test.skip)(
    'a comment of ours goes when it is taken away, and when there is nothing left to say of the question',
    async () => {
      await panel.write('question', broad);
      await panel.settled();
      await panel.unfold('Share the advice as a comment');
      await panel.button('Put this beside the question as a comment').click();
      await commentSays(panel, 'Not specific enough yet');
      await panel.button('Take the comment away').waitFor();
      await panel.focusIsOn(panel.button('Share the advice as a comment'));
      await panel.button('Take the comment away').click();
      await panel.frame.getByText('The comment is taken away.').waitFor();
      await panel.focusIsOn(panel.button('Share the advice as a comment'));
      expect(await commentsIn(panel)).toEqual([]);
      await panel.button('Put this beside the question as a comment').click();
      await commentSays(panel, 'Not specific enough yet');
      await panel.write('question', '');
      await until(async () => (await commentsIn(panel)).length === 0, 'the comment is gone');
      await panel.frame.getByText('There is no advice to share yet.').waitFor();
      await panel.frame.getByText('The comment stands beside the question.').waitFor({ state: 'detached' });
    },
    60_000,
  );

  (knowsComments ? test : test.skip)(
    'where Word refuses the comment it is said, and the findings stay',
    async () => {
      await panel.write('question', broad);
      await panel.settled();
      await panel.setFault({ batch: 'every', kind: 'refused' });
      await panel.unfold('Share the advice as a comment');
      await panel.button('Put this beside the question as a comment').click();
      await panel.frame.getByText('The findings stay here.').waitFor();
      await panel.setFault(null);
      expect(await commentsIn(panel)).toEqual([]);
      await judged('Not specific enough yet');
    },
    60_000,
  );

  test('on the floor, Office 2021 LTSC, no comment is offered, and the check is in the panel', async () => {
    await panel.setTier('LTSC 2021');
    await panel.button(/2\. Find the question/).click();
    await panel.write('question', broad);
    await panel.settled();
    await judged('Not specific enough yet');
    expect(await panel.button(/comment/).count()).toBe(0);
  }, 60_000);
});

describeJourney('what cannot be judged', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  onePanelPage(standIn, async (opened) => {
    panel = opened;
    await panel.button(/2\. Find the question/).click();
  });

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
    'is said to be: %s',
    async (_, text, said) => {
      await panel.write('question', text);
      await panel.frame
        .getByRole('region', { name: 'Specific enough? Open enough?' })
        .getByText(said)
        .first()
        .waitFor();
    },
    60_000,
  );
});
