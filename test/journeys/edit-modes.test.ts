// A document that cannot be changed, two people at once, and a panel that goes at a bad moment: what was typed is kept, what cannot be done is said, and it arrives when it can.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EditMode } from '../../src/stand-in/wire/host';
import { describeJourney, withStandIn } from './browser';
import { panelPageForEach, until, type PanelPage } from './panel-page';

describeJourney('a document that cannot be changed', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened));

  const goalCell = async (): Promise<string> => (await panel.cells())[1]?.[1]?.trim() ?? '';
  const shows = (text: string): Promise<void> => panel.seen('goal', text);
  const withFramework = async (): Promise<void> => {
    await panel.frameworkWith({ goal: 'Reading for pleasure.' });
  };

  test.each<EditMode>(['read only', 'viewing', 'restricted'])(
    'a document that is %s is read and checked, keeps what is typed on the device, and takes it when it opens',
    async (editMode) => {
      await withFramework();
      await panel.setEditMode(editMode);
      await panel.reloadPanel();
      await panel.openFramework();
      await shows('Reading for pleasure.');
      await panel.write('goal', 'Reading for pleasure, every day.');
      await panel.frame
        .getByText(/cannot be changed at the moment\. Your words are kept here and on this device/)
        .waitFor();
      await panel.write(
        'question',
        'How can reading aloud every day lead to more talk about books for children in Year 4?',
      );
      await until(
        async () => (await panel.frame.getByText(/Your words are kept here and on this device/).count()) === 2,
        'both are kept',
      );
      // What to do about it is said once, for all of them.
      expect(await panel.frame.getByText(/Enable Editing/).count()).toBe(1);
      await panel.button('All steps').click();
      await panel.button(/2\. Find the question/).click();
      await panel.frame
        .getByText(/specific/i)
        .first()
        .waitFor();
      expect(await goalCell()).toBe('Reading for pleasure.');

      // At the next start, with the document open to changes again, what was kept is offered, and goes in when the person says so.
      await panel.setEditMode('open');
      await panel.reloadPanel();
      await panel.openFramework();
      await panel.frame
        .getByText(/and it is not in the document\. Put it in, or let it go/)
        .first()
        .waitFor();
      await panel.frame.getByRole('button', { name: 'Try again' }).first().click();
      await until(
        async () => (await goalCell()) === 'Reading for pleasure, every day.',
        'the words are in the document',
      );
    },
    90_000,
  );

  test('a document that was never saved, on a device that keeps nothing: the panel says so once, and the answers are in the document', async () => {
    await panel.neverSaved(true);
    await panel.refuseStorage(true);
    const warning = panel.frame.getByText(/does not let the panel keep a safety copy/);
    await warning.waitFor();
    await withFramework();
    expect(await goalCell()).toBe('Reading for pleasure.');
    expect(await warning.count()).toBe(1);
  }, 60_000);

  // Both versions are shown, and each of the three choices is what the document then says.
  test.each([
    ['Use mine', 'Mine.'],
    ['Use the document’s', 'Reading for pleasure. Theirs.'],
    ['Keep both', 'Reading for pleasure. Theirs.\nMine.'],
  ])(
    'a colleague wrote there while the panel was typing: both versions are shown, and “%s” settles it',
    async (choice, settled) => {
      await withFramework();
      await panel.answer('goal').fill('Mine.');
      await panel.coAuthorTypes({ paragraph: 'Reading for pleasure.' }, ' Theirs.');
      await panel.answer('goal').press('Tab');
      await panel.frame.getByText('There are two versions of this answer').waitFor();
      await panel.button(choice).click();
      await until(async () => (await goalCell()) === settled, `the document says “${settled}”`);
      await shows(settled);
    },
    60_000,
  );

  test('the panel undoes its last action, and its undo too; not over what a colleague wrote since', async () => {
    await withFramework();
    await panel.write('goal', 'Something quite different.');
    await panel.settled();
    const undo = panel.frame.getByRole('button', { name: /^Undo/ });
    await undo.click();
    await until(async () => (await goalCell()) === 'Reading for pleasure.', 'the words are back');
    await undo.click();
    await until(async () => (await goalCell()) === 'Something quite different.', 'the undo is undone');
    await panel.coAuthorTypes({ paragraph: 'Something quite different.' }, ' Theirs.');
    await shows('Something quite different. Theirs.');
    expect(await undo.count()).toBe(0);
  }, 60_000);

  test('while Word does not answer, the panel says so and keeps what is typed; when it does after all, all of it arrives', async () => {
    await withFramework();
    await panel.takeClock();
    await panel.setFault({ batch: 'next', kind: 'answer late', milliseconds: 13_000 });
    const batch = await panel.batchAhead(1);
    await panel.write('goal', 'Something quite different.');
    await panel.sent(batch);
    const waiting = panel.frame.getByRole('alert').getByText(/Word has not answered for a while/);
    await panel.pass(9_000);
    expect(await waiting.count()).toBe(0);
    await panel.pass(2_000);
    await waiting.waitFor();
    await panel.answer('question').fill('What happens when we read aloud?');
    await panel.pass(3_000);
    await waiting.waitFor({ state: 'hidden' });
    await panel.settled();
    await until(
      async () => (await panel.text()).includes('What happens when we read aloud?'),
      'what was typed meanwhile arrives',
    );
    expect(await goalCell()).toBe('Something quite different.');
  }, 60_000);

  test('a panel that opens while Word does not answer says so, and promises nothing it cannot keep yet', async () => {
    await panel.takeClock();
    const ready = panel.reloadPanel({ batch: 'next', kind: 'slow', milliseconds: 13_000 });
    await panel.sent(1);
    await panel.pass(11_000);
    await panel.frame
      .getByRole('alert')
      .getByText(/Word has not answered for a while.*Leave the panel open until it has answered/)
      .waitFor();
    await panel.pass(2_000);
    await ready;
    await panel.frame
      .getByRole('alert')
      .getByText(/Word has not answered/)
      .waitFor({ state: 'hidden' });
  }, 60_000);

  test('what is typed while Word has not told of a school’s own table yet is kept on the device, and offered at the next start', async () => {
    await panel.openDocument(readFileSync(path.join(__dirname, '../documents/own/own-two-columns.docx')), 'own.docx');
    await panel.button('Use this table').click();
    await panel.frame.getByText(/Nothing in the table was changed/).waitFor();
    const silent = panel.reloadPanel({ batch: 'next', kind: 'slow', milliseconds: 30_000 }).catch(() => undefined);
    await panel.frame.getByRole('heading', { name: 'Nine steps' }).waitFor();
    await panel.openFramework();
    await panel.answer('goal').fill('Typed while Word was silent.');
    await panel.keptOnDevice('Typed while Word was silent.');
    await panel.reloadPanel();
    await silent;
    await panel.openFramework();
    await until(
      async () =>
        (
          await panel.frame
            .locator('textarea')
            .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))
        ).includes('Typed while Word was silent.'),
      'the words are there',
    );
  }, 90_000);

  test('undo in Word takes the panel’s words away, and the panel follows without writing them again', async () => {
    await withFramework();
    await panel.saveAndReopen(); // on the web nothing can be undone after an insert
    await panel.openFramework();
    await panel.write('goal', 'Something quite different.');
    await panel.settled();
    await panel.takeClock();
    expect(await panel.undo()).toBe(true);
    await panel.placeCursor({ paragraph: 'Reading for pleasure.' });
    await shows('Reading for pleasure.');
    await panel.clearMessages();
    await panel.pass(4000); // longer than the rest after which the panel saves
    await panel.button('All steps').click();
    await panel.readAgain(); // after whatever is on its way to the document
    await panel.frame.getByText('The panel says what the document says.').waitFor();
    expect(await goalCell()).toBe('Reading for pleasure.');
    expect(
      (await panel.batches()).flatMap(({ actions }) => actions.filter((action) => /\.Insert/.test(action))),
    ).toEqual([]);
  }, 60_000);

  test('a colleague who types in another line of an answer keeps it, and so does the panel', async () => {
    await withFramework();
    await panel.write('goal', 'One line.\nAnother line.');
    await panel.settled();
    await panel.planCoAuthor({
      beforeBatch: await panel.batchAhead(2),
      place: { paragraph: 'Another line.' },
      text: ' Theirs.',
    });
    await panel.write('goal', 'One line, changed.\nAnother line.');
    await panel.frame
      .getByText(/two versions|Somebody had written here/)
      .first()
      .waitFor();
    await panel.button('Keep both').click();
    await until(
      async () => (await goalCell()).includes('Theirs.') && (await goalCell()).includes('One line, changed.'),
      'both are in the document',
    );
  }, 60_000);

  const moments = (['before', 'after'] as const).flatMap((moment) => [1, 2].map((batch) => [moment, batch] as const));
  const gone = (): Promise<void> =>
    until(
      () =>
        panel.page
          .locator('iframe')
          .count()
          .then((count) => count === 0),
      'the panel is gone',
    );

  test.each(moments)(
    'a panel that goes just %s batch %i of a fill: the words are there, or offered at the next start, and stand there once',
    async (moment, batch) => {
      await withFramework();
      await panel.closePanelAt({ at: await panel.batchAhead(batch), moment });
      await panel.answer('goal').fill('Written at a bad moment.');
      await panel.answer('goal').press('Tab');
      await gone();
      await panel.reloadPanel();
      await panel.openFramework();
      await shows('Written at a bad moment.');
      const again = panel.frame.getByRole('button', { name: 'Try again' });
      if ((await goalCell()) !== 'Written at a bad moment.') await again.click();
      await until(async () => (await goalCell()) === 'Written at a bad moment.', 'the words are in the document');
    },
    60_000,
  );

  test.each(moments)(
    'a panel that goes just %s batch %i of an insert: the framework stands there once in the end, with what was typed before',
    async (moment, batch) => {
      await panel.button(/1\. Set the goal/).click();
      await panel.write('goal', 'Typed before the framework.');
      await panel.settled();
      await panel.button('All steps').click();
      await panel.closePanelAt({ at: await panel.batchAhead(batch), moment });
      await panel.button('Put the framework into your document').click();
      await gone();
      await panel.reloadPanel();
      if ((await panel.frame.getByRole('button', { name: 'Put the framework into your document' }).count()) > 0)
        await panel.frameworkIn();
      await until(
        async () => (await goalCell()) === 'Typed before the framework.',
        'what was typed before is in the table',
      );
      expect((await panel.text()).filter((line) => line === 'Typed before the framework.')).toHaveLength(1);
    },
    60_000,
  );

  test.each(['AddDataPart', 'DeleteDataPart'] as const)(
    'a panel that goes while its notes are stored (%s) leaves one readable set of them',
    async (call) => {
      await panel.frameworkIn();
      await panel.openFramework();
      await panel.closePanelAt({ at: call, moment: 'after' });
      await panel.write('goal', 'Reading for pleasure.');
      await gone();
      await panel.reloadPanel();
      await panel.openFramework();
      await shows('Reading for pleasure.');
      expect(await panel.frame.getByText(/damaged/).count()).toBe(0);
    },
    60_000,
  );
});
