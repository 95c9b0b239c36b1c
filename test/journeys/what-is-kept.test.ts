// What docs/for-it.md and the privacy page say of the device is so: what was typed is kept there until it was read back, and nothing else is.
import { describeJourney, withStandIn } from './journey';
import { ourDocument } from '../documents/our-document';
import { panelPageForEach, type PanelPage, until } from './panel-page';

describeJourney('what is kept on the device', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), { document: ourDocument(), name: 'Document.docx' });

  /** Everything the panel's address keeps in this browser, as text by its key. */
  const kept = (): Promise<Record<string, string>> =>
    panel
      .panelFrame()
      .evaluate(() =>
        Object.fromEntries(Object.entries(window.localStorage).map(([key, value]) => [key, String(value)])),
      );
  const ours = async (): Promise<string[]> => Object.keys(await kept()).filter((key) => /enquiry/i.test(key));

  test('what was typed, until a later start has read it back from the document; then that the first cards were seen', async () => {
    await panel.openFramework();
    await panel.write('goal', 'Reading aloud in every class');
    await panel.settled();
    await panel.keptOnDevice('Reading aloud in every class');
    expect((await ours()).filter((key) => !key.includes('EnquiryHandbook'))).toEqual([]);

    // The same document at the same place: what is kept for a copy that lies elsewhere is another document's.
    await panel.openDocument(await panel.save(), 'Document.docx');
    await until(async () => {
      const words = Object.entries(await kept()).filter(([, value]) => value.includes('Reading aloud'));
      return words.length === 0;
    }, 'the device has forgotten the words');
    // The library's own mark, which screen was open last, and what says that the first cards were seen.
    const known = /^EnquiryHandbook$|welcomed$|\/screen\|/;
    expect((await ours()).filter((key) => !known.test(key))).toEqual([]);
  });

  test('nothing in cookies, databases or caches, and no words in the session’s own storage', async () => {
    await panel.openFramework();
    await panel.write('goal', 'Reading aloud in every class');
    await panel.settled();
    const elsewhere = await panel.panelFrame().evaluate(async () => ({
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      session: JSON.stringify(Object.entries(window.sessionStorage)),
    }));
    expect(elsewhere).toMatchObject({ cookies: '', databases: 0, caches: 0 });
    expect(elsewhere.session).not.toContain('Reading aloud');
  });
});
