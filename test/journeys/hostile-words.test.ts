// Words that are code in disguise come in by every door of the panel: they are shown as words, and nothing of them is run.
import { writeRecord } from '../../src/enquiry/record';
import { withItem } from '../../src/enquiry/items';
import { cardKeys } from '../../src/enquiry/cards';
import { copy, sentRecord } from '../sharing/copies';
import { schoolFile } from '../sharing/programme/schools';
import { plan } from '../sharing/answered-copy';
import { describeJourney, withStandIn } from './browser';
import { panelPageForEach, until, type PanelPage } from './panel-page';

/** Runs in whatever would take it for markup, and then says so in the page it ran in. */
const run = 'window.wasRun=1;top.wasRun=1';
const hostile = `"><img src=x onerror="${run}"><script>${run}</script><svg/onload="${run}">javascript:${run}//`;
/** The same as the name of a file: some characters cannot stand in one. */
const asName = `"><img src=x onerror=wasRun=1>.docx`;
/** Words that a reader would see in another order, or that break a page that is not ready for them. */
const odd = `\u202ETXET\u202C \u0000\uFFFE ${'A\u0301'.repeat(500)} \${7*7} {{7*7}} ‹!--`;

describeJourney('hostile words', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened));

  /** Nothing was run in the page that plays Word, in the panel, or in any frame; and nothing became an element. */
  async function nothingRan(): Promise<void> {
    for (const frame of panel.page.frames()) {
      expect(await frame.evaluate(() => 'wasRun' in window)).toBe(false);
      expect(await frame.locator('img[src="x"], [onerror], [onload]').count()).toBe(0);
    }
  }
  const files = (given: readonly (readonly [name: string, bytes: Uint8Array])[]) =>
    given.map(([name, bytes]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }));
  const seen = (words: string) => panel.frame.getByText(words, { exact: false }).first().waitFor();

  test('in a document: the answer stands in its field, letter by letter', async () => {
    await panel.openDocument(copy(new Map([['goal', hostile]])), asName);
    await panel.goOnWithCopy();
    await panel.openFramework();
    await until(async () => (await panel.answer('goal').inputValue()) === hostile, 'the answer is read');
    await nothingRan();
  });

  test('in the record: a card of one’s own is listed under its name', async () => {
    const record = sentRecord();
    const items = withItem(record.items, cardKeys.own('o1'), `Card ${hostile}`, new Date('2026-03-02T10:00:00Z'));
    await panel.openDocument(copy(new Map(), { json: writeRecord({ ...record, items }) }), 'Plan.docx');
    await panel.goOnWithCopy();
    await panel
      .button(/Plan the evidence/)
      .first()
      .click();
    await panel
      .button(/^Look at the evidence we have/)
      .first()
      .click();
    await panel.button(/^(Show all cards|Sort one by one)$/).waitFor();
    const list = panel.button('Show all cards');
    if ((await list.count()) > 0) await list.click();
    await panel.frame
      .getByRole('button', { name: `Card ${hostile}` })
      .first()
      .waitFor();
    await nothingRan();
  });

  test('in returned copies: answers, the name of who saved them, and the name of the file', async () => {
    await panel.openDocument(plan(), 'Plan.docx');
    await panel.goOnWithCopy();
    await panel.button('Copies that came back').click();
    await panel.frame
      .getByLabel('Choose the copies')
      .setInputFiles(files([[asName, copy(new Map([['goal', hostile]]), { author: hostile })]]));
    await panel.frame.getByText('One copy was read.').waitFor();
    await panel.unfold(/^Who sent what/);
    await panel.frame.getByLabel(`Name for “${asName}”`).waitFor();
    await nothingRan();
  });

  test('in a school’s file for a programme', async () => {
    await panel.button('Many schools').click();
    await panel.frame
      .getByLabel('Choose the schools’ files')
      .setInputFiles(files([[asName, schoolFile({ id: hostile, answers: { question: `How can ${hostile}?` } })]]));
    await panel.frame
      .getByText(/^(1|One) school was read/)
      .first()
      .waitFor();
    await nothingRan();
  });

  test('in the fields of a mail: the draft gets no header of theirs', async () => {
    await panel.openDocument(plan(), 'Plan.docx');
    await panel.goOnWithCopy();
    await panel.button('Send a copy').click();
    await panel.button('Prepare the copy').click();
    await panel.frame.getByText('The copy is ready').waitFor();
    await panel.unfold(/^The mail/);
    await panel.frame.getByLabel('Subject').fill(`${hostile}\r\nBcc: all@elsewhere.example`);
    await panel.frame.getByLabel('To (you can fill this in later)').fill(`${hostile}, a@b.example\r\nBcc: c@d.example`);
    await panel.frame
      .getByText(/no email address/)
      .first()
      .waitFor();
    await nothingRan();
  });

  test('pasted as formatted text: plain words arrive, in the panel and in the document', async () => {
    await panel.frameworkIn();
    await panel.openFramework();
    await panel.answer('goal').evaluate((field, html) => {
      const carried = new DataTransfer();
      carried.setData('text/html', `<b>bold</b>${html}`);
      carried.setData('text/plain', html);
      field.focus();
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }));
    }, hostile);
    await panel.write('goal', `${hostile} ${odd.replace(/[\u0000\uFFFE]/g, '')}`);
    await panel.settled();
    await until(
      async () => (await panel.text()).some((line) => line.includes('onerror')),
      'the words are in the document',
    );
    await nothingRan();
    await panel.reloadPanel();
    await nothingRan();
    await seen('Nine steps');
  });
});
