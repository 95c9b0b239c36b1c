// Two people at once, and a panel that goes at a bad moment: what the panel says, and its buttons. What comes of each is in
// test/app/session/edit-modes.test.ts.
import { ourDocument } from '../../documents/our-document';
import { goalSays } from '../goal-in-document';
import { describeJourney, withStandIn } from '../journey';
import { panelPageForEach, until, type PanelPage } from '../panel-page';

describeJourney('two people at once', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), { document: ourDocument({ goal: 'Reading for pleasure.' }) });

  const shows = (text: string): Promise<void> => panel.seen('goal', text);

  test('a colleague wrote there while the panel was typing: both versions are shown, one choice settles it, and is undone; a panel that goes then offers what did not arrive', async () => {
    await panel.openFramework();
    await panel.answer('goal').fill('Mine.');
    await panel.coAuthorTypes({ paragraph: 'Reading for pleasure.' }, ' Theirs.');
    await panel.answer('goal').press('Tab');
    await panel.frame.getByText('There are two versions of this answer').waitFor();
    await panel.button('Use mine').click();
    await goalSays(panel, 'Mine.');
    await shows('Mine.');
    const undo = panel.frame.getByRole('button', { name: /^Undo/ });
    await undo.click();
    await goalSays(panel, 'Reading for pleasure. Theirs.');
    await panel.coAuthorTypes({ paragraph: 'Reading for pleasure. Theirs.' }, ' And more.');
    await shows('Reading for pleasure. Theirs. And more.');
    expect(await undo.count()).toBe(0);

    await panel.closePanelAt({ at: await panel.batchAhead(1), moment: 'before' });
    await panel.answer('goal').fill('Written at a bad moment.');
    await panel.answer('goal').press('Tab');
    await until(async () => (await panel.page.locator('iframe').count()) === 0, 'the panel is gone');
    await panel.reloadPanel();
    await panel.openFramework();
    await shows('Written at a bad moment.');
    await panel.frame.getByRole('button', { name: 'Try again' }).click();
    await goalSays(panel, 'Written at a bad moment.');
  }, 60_000);
});
