// A document that cannot be changed, and a Word that does not answer: what the panel says, and its buttons. What comes of each is in
// test/app/session/edit-modes.test.ts; two people at once and a panel that goes are in more/edit-modes.test.ts.
import { describeJourney, withStandIn } from './journey';
import { ourDocument } from '../documents/our-document';
import { goalIn, goalSays } from './goal-in-document';
import { panelPageForEach, until, type PanelPage } from './panel-page';

describeJourney('a document that cannot be changed', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), { document: ourDocument({ goal: 'Reading for pleasure.' }) });

  const shows = (text: string): Promise<void> => panel.seen('goal', text);

  test('a document that is read only is read and checked, keeps what is typed on the device, and takes it when it opens', async () => {
    await panel.setEditMode('read only');
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
    expect(await goalIn(panel)).toBe('Reading for pleasure.');

    // At the next start, with the document open to changes again, what was kept is offered, and goes in when the person says so.
    await panel.setEditMode('open');
    await panel.reloadPanel();
    await panel.openFramework();
    await panel.frame
      .getByText(/and it is not in the document\. Put it in, or let it go/)
      .first()
      .waitFor();
    await panel.frame.getByRole('button', { name: 'Try again' }).first().click();
    await goalSays(panel, 'Reading for pleasure, every day.');
  }, 90_000);

  test('while Word does not answer, the panel says so, whatever is typed, until it does', async () => {
    await panel.openFramework();
    await panel.takeClock();
    await panel.setFault({ batch: 'next', kind: 'answer late', milliseconds: 13_000 });
    const batch = await panel.batchAhead(1);
    await panel.write('goal', 'Something quite different.');
    await panel.sent(batch);
    const waiting = panel.frame.getByRole('alert').getByText(/Word has not answered for a while/);
    await panel.pass(11_000);
    await waiting.waitFor();
    await panel.answer('question').fill('What happens when we read aloud?');
    await panel.pass(3_000);
    await waiting.waitFor({ state: 'hidden' });
    await panel.settled();
    expect(await goalIn(panel)).toBe('Something quite different.');
  }, 60_000);
});
