// A network that keeps back a part of Office.js, or all of it: the panel names the host, goes on waiting, and starts when the part comes.
import { describeJourney, withStandIn } from './journey';
import { overviewWords } from '../../src/taskpane/screens/overview/strings';
import { panelPageForEach, until, type PanelPage } from './panel-page';

describeJourney('a part of Word’s library does not come', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  const said = () => panel.frame.getByText('appsforoffice.microsoft.com');

  /** A script is kept back until the panel has said so; then it is let through, and the panel starts. */
  const keptBack = async (script: RegExp): Promise<void> => {
    await panel.takeClock();
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await panel.page.route(script, async (route) => {
      await held;
      await route.continue();
    });
    // Office.js gives its texts up after some seconds of the page's clock: they come before it is moved. Nothing does, while the first script hangs.
    const texts = script.test('/office-js/office.js')
      ? null
      : panel.page.waitForEvent('requestfinished', (request) => request.url().includes('office_strings'));
    // The page's own load waits for what is held.
    await panel.page.goto(new URL('?open=blank', standIn.url).href, { waitUntil: 'commit' });
    await texts;
    await until(async () => {
      await panel.pass(1_000); // twelve seconds are counted from when the panel's page began, which is a moment after this one
      return (await said().count()) === 1;
    }, 'the panel says which host is kept back');
    await panel.button('Try again').waitFor(); // the page's own message may just be giving way to the panel's
    letThrough();
    await panel.frame.getByRole('heading', { name: overviewWords.steps }).waitFor();
    expect(await said().count()).toBe(0);
  };

  test('after twelve seconds the panel says which host is kept back, and starts once it is let through', () =>
    keptBack(/\/office-js\/word-web-16[^/]*\.js/));

  test('where the first script hangs, before anything else of the page is read, it is said after twelve seconds, too', () =>
    keptBack(/\/office-js\/office\.js/));

  test('without the first script it is said at once, and “Try again” asks for it anew', async () => {
    panel.closeContextAfterwards();
    await panel.page.route(/\/office-js\/office\.js/, (route) => route.abort());
    await panel.page.goto(new URL('?open=blank', standIn.url).href);
    await said().waitFor();
    await panel.page.unroute(/\/office-js\/office\.js/);
    panel.complaints.console.length = 0; // the browser says of the request what the panel said
    await panel.button('Try again').click();
    await panel.frame.getByRole('heading', { name: overviewWords.steps }).waitFor();
  }, 60_000);

  test('where no line of the panel’s own code runs, its page says after a while what it needs', async () => {
    panel.closeContextAfterwards();
    await panel.page.route(/\/panel\/code\//, (route) => route.abort());
    await panel.page.goto(new URL('?open=blank', standIn.url).href);
    const told = panel.frame.getByText(/The panel has not started/);
    await told.waitFor({ state: 'attached' });
    expect(await told.isVisible()).toBe(false);
    await told.evaluate((paragraph) => paragraph.getAnimations().forEach((animation) => animation.finish())); // twenty seconds
    expect(await told.isVisible()).toBe(true);
    panel.complaints.console.length = 0; // the browser says which files did not come
  });
});
