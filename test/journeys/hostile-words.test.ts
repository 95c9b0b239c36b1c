// Words that are code in disguise come in by every door of the panel: they are shown as words, and nothing of them is run. That they are the same
// words behind each door is proved in test/app/session/hostile-words.test.ts.
import { writeRecord } from '../../src/enquiry/record';
import { withItem } from '../../src/enquiry/items';
import { cardKeys } from '../../src/enquiry/cards';
import { overviewWords } from '../../src/taskpane/screens/overview/strings';
import { hostile, hostileName, odd } from '../hostile-words';
import { copy, sentRecord } from '../sharing/copies';
import { schoolFile } from '../sharing/programme/schools';
import { describeJourney, withStandIn } from './journey';
import { openEvidence } from './evidence-panel';
import { ourDocument } from '../documents/our-document';
import { panelPageForEach, until, type PanelPage } from './panel-page';

describeJourney('hostile words', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  /** Nothing was run in the page that plays Word, in the panel, or in any frame; and nothing became an element. */
  async function nothingRan(): Promise<void> {
    for (const frame of panel.page.frames()) {
      expect(await frame.evaluate(() => 'wasRun' in window)).toBe(false);
      expect(await frame.locator('img[src="x"], [onerror], [onload]').count()).toBe(0);
    }
  }
  const files = (given: readonly (readonly [name: string, bytes: Uint8Array])[]) =>
    given.map(([name, bytes]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }));
  const overview = async (): Promise<void> => {
    await panel.reloadPanel();
    await panel.frame.getByRole('heading', { name: overviewWords.steps }).waitFor();
  };

  test('in a document, its record, copies that came back, a mail and a school’s file', async () => {
    // An answer stands in its field, letter by letter.
    const record = sentRecord();
    const items = withItem(record.items, cardKeys.own('o1'), `Card ${hostile}`, new Date('2026-03-02T10:00:00Z'));
    const json = writeRecord({ ...record, items });
    await panel.begin({ document: copy(new Map([['goal', hostile]]), { json }), name: hostileName });
    await panel.goOnWithCopy();
    await panel.openFramework();
    await until(async () => (await panel.answer('goal').inputValue()) === hostile, 'the answer is read');
    await nothingRan();

    // A card of one's own is listed under its name.
    await overview();
    await openEvidence(panel, 'Look at the evidence we have');
    await panel.button(/^(Show all cards|Sort one by one)$/).waitFor();
    const list = panel.button('Show all cards');
    if ((await list.count()) > 0) await list.click();
    await panel.frame
      .getByRole('button', { name: `Card ${hostile}` })
      .first()
      .waitFor();
    await nothingRan();

    // Answers that came back, the name of who saved them, and the name of the file.
    await overview();
    await panel.button('Copies that came back').click();
    await panel.frame
      .getByLabel('Choose the copies')
      .setInputFiles(files([[hostileName, copy(new Map([['goal', `Ana: ${hostile}`]]), { author: hostile })]]));
    await panel.frame.getByText('One copy was read.').waitFor();
    await panel.unfold(/^Who sent what/);
    await panel.frame.getByLabel(`Name for “${hostileName}”`).waitFor();
    await nothingRan();

    // The fields of a mail.
    await overview();
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

    // A school's file for a programme.
    await overview();
    await panel.button('Many schools').click();
    await panel.frame
      .getByLabel('Choose the schools’ files')
      .setInputFiles(files([[hostileName, schoolFile({ id: hostile, answers: { question: `How can ${hostile}?` } })]]));
    await panel.frame
      .getByText(/^(1|One) file was read/)
      .first()
      .waitFor();
    await nothingRan();
  });

  test('pasted as formatted text: plain words arrive, in the panel and in the document', async () => {
    await panel.begin({ document: ourDocument() });
    await panel.openFramework();
    await panel.answer('goal').evaluate((field, html) => {
      const carried = new DataTransfer();
      carried.setData('text/html', `<b>bold</b>${html}`);
      carried.setData('text/plain', html);
      field.focus();
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }));
    }, hostile);
    await panel.write('goal', `${hostile} ${odd}`);
    await panel.settled();
    await until(
      async () => (await panel.text()).some((line) => line.includes('onerror')),
      'the words are in the document',
    );
    await nothingRan();
    await panel.reloadPanel();
    await nothingRan();
    await panel.frame.getByText(overviewWords.steps).first().waitFor();
  });

  test('a text far too long for a field is not pasted, and one that stands in the document is shown by its beginning', async () => {
    const long = `The first line.\n${'One line of many.\n'.repeat(1000)}the end`;
    await panel.openDocument(copy(new Map([['goal', long]])), 'Plan.docx');
    await panel.goOnWithCopy();
    await panel.openFramework();
    const goal = panel.answer('goal');
    await until(async () => (await goal.inputValue()).startsWith('The first line.'), 'the beginning is shown');
    expect((await goal.inputValue()).length).toBeLessThan(1100);
    expect(await goal.isEditable()).toBe(false);
    await panel.button('Show all of it').click();
    await until(async () => (await goal.inputValue()) === long, 'all of it is shown');
    expect(await goal.isEditable()).toBe(true);
    expect(await goal.evaluate((field) => field === document.activeElement)).toBe(true);

    // As a person pastes: the words that stand there stay, and what happened is said.
    const paste = (field: HTMLElement | SVGElement, text: string): boolean => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      return field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    };
    const question = panel.answer('question');
    await panel.write('question', 'How can we read more?');
    expect(await question.evaluate(paste, long)).toBe(false);
    await panel.frame.getByText(/^Nothing was pasted/).waitFor();
    expect(await question.inputValue()).toBe('How can we read more?');
    expect(await question.evaluate(paste, 'A few words')).toBe(true);
    await panel.settled();
    expect((await panel.text()).join('\n')).toContain('the end');
  });
});
