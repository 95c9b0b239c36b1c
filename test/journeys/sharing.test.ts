// Round by email and back: a copy is sent, answered in plain Word, and what comes back is compared and taken over when the person says so.
import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { simpleParser } from 'mailparser';
import { coreFramework } from '../../src/handbook/framework';
import { readReturnedCopy } from '../../src/sharing/return/returned-copy';
import type { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { returnedWords } from '../../src/taskpane/screens/returned/strings';
import { typeIn } from '../app/document';
import { openXmlErrors } from '../documents/validate';
import { changed, copy } from '../sharing/copies';
import { open as openDocx } from '../stand-in/pane';
import { describeJourney, withStandIn } from './journey';
import { ourDocument } from '../documents/our-document';
import { panelPageForEach, type PanelPage, until } from './panel-page';

const promptOf = (id: string): string => coreFramework.find((stem) => stem.id === id)?.prompt ?? '';

describeJourney('a copy goes out and comes back', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  const ours = ourDocument({ goal: 'Reading aloud, as Priya Shah proposed', gaps: 'What families think' });
  panelPageForEach(standIn, (opened) => (panel = opened), { document: ours });

  async function downloaded(button: string): Promise<Uint8Array> {
    const [file] = await Promise.all([panel.page.waitForEvent('download'), panel.button(button).click()]);
    return new Uint8Array(readFileSync(await file.path()));
  }
  async function copyMade(): Promise<Uint8Array> {
    await panel.button('Send a copy').click();
    await panel.button('Prepare the copy').click();
    await panel.frame.getByText('The copy is ready').waitFor();
    return downloaded('Download the copy');
  }
  const choose = (files: { name: string; bytes: Uint8Array }[]) =>
    panel.frame
      .getByLabel('Choose the copies')
      .setInputFiles(
        files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
      );
  const section = (id: string) =>
    panel.frame.getByRole('group', {
      name: coreFramework.find((stem) => stem.id === id)?.shortName ?? '',
      exact: true,
    });

  test('the copy is pointed at before it goes, and leaves as a draft that two readers of mail understand', async () => {
    await panel.button('Send a copy').click();
    await panel.button('Prepare the copy').click();
    await panel.frame.getByText('The copy is ready').waitFor();
    await panel.unfold(/^What may say who somebody is/);
    await panel.unfold(/^Name/);
    await panel.frame.getByText('Priya Shah', { exact: true }).waitFor();
    await panel.unfold(/^The mail/);
    await panel.frame.getByLabel('To (you can fill this in later)').fill('ana@school.example, nobody');
    await panel.frame.getByText('“nobody” is no email address').waitFor();
    await panel.frame.getByLabel('Subject').fill('Naše pitanje: “može li?” 📚');
    await panel.unfold('Other ways to send it');
    const eml = await downloaded('Open as a draft with the copy attached');
    const [one, other] = [await PostalMime.parse(eml), await simpleParser(Buffer.from(eml))];
    expect([one.subject, other.subject]).toEqual(['Naše pitanje: “može li?” 📚', 'Naše pitanje: “može li?” 📚']);
    const attached = new Uint8Array(one.attachments[0]?.content as ArrayBuffer);
    expect(other.attachments[0]?.content.equals(Buffer.from(attached))).toBe(true);
    expect(await openXmlErrors(attached)).toEqual([]);
    const read = readReturnedCopy('x.docx', attached, coreFramework);
    expect(
      read.kind === 'copy' && [read.answers.find(({ id }) => id === 'goal')?.answer, read.copyId !== null],
    ).toEqual(['Reading aloud, as Priya Shah proposed', true]);
    // What did not open is followed by the next way; what did comes first next time.
    await panel.button('Did it open? No').click();
    await panel.frame.getByText('Then try this: Open the copy in Word').waitFor();
    await panel.button('Open as a draft with the copy attached').click();
    await panel.button('Did it open? Yes').click();
    // What was typed into the mail stays when something else goes.
    await panel.button('Change what goes').click();
    await panel.frame.getByLabel('The evidence to sort').check();
    await panel.button('Prepare the copy').click();
    await panel.unfold(/^The mail/);
    expect(await panel.frame.getByLabel('Subject').inputValue()).toBe('Naše pitanje: “može li?” 📚');
    await panel.reloadPanel();
    await panel.button('Send a copy').click();
    await panel.button('Prepare the copy').click();
    expect(
      await panel.frame
        .getByRole('button', { name: /^(Open as a draft|Download the copy|Open the copy)/ })
        .first()
        .innerText(),
    ).toBe('Open as a draft with the copy attached');
    await panel.unfold('Other ways to send it');
    const links = await panel.frame.getByRole('link').all();
    expect(links).toHaveLength(3);
    for (const link of links) expect(await link.getAttribute('href')).not.toMatch(/Reading|families|može/i);
  });

  test('copies are answered by plain typing, compared, and taken over with names; nothing is overwritten unasked', async () => {
    const sent = await copyMade();
    /** Colleagues type in Word, without the panel. */
    const answered = (author: string, type: (copy: OpenDocx) => void): { name: string; bytes: Uint8Array } => {
      const copy = openDocx(sent, `${author}.docx`);
      type(copy);
      const bytes = copy.save();
      const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${author}</dc:creator></cp:coreProperties>`;
      return { name: `${author}.docx`, bytes: changed(bytes, { 'docProps/core.xml': core }) };
    };
    const ana = answered('Ana', (copy) => {
      typeIn(copy, { paragraph: promptOf('ethics') }, 'Staff agree in writing');
      typeIn(copy, { paragraph: 'What families think' }, ' and carers');
    });
    const ben = answered('Ben', (copy) => typeIn(copy, { paragraph: promptOf('ethics') }, 'Pupils know as well'));
    await panel.button('All steps').click();
    await panel.button('Copies that came back').click();
    await choose([
      ana,
      { name: 'broken.docx', bytes: ana.bytes.slice(0, 900) },
      { name: 'minutes.docx', bytes: new TextEncoder().encode('%PDF-1.7') },
      ben,
    ]);
    await panel.frame.getByText('could not be.').waitFor();
    expect(
      await panel.frame
        .getByRole('listitem')
        .allInnerTexts()
        .then((all) => all.filter((one) => one.includes('.docx:'))),
    ).toEqual([
      expect.stringContaining('broken.docx: the file is damaged'),
      expect.stringContaining('minutes.docx: it is a PDF'),
    ]);
    for (const words of ['Staff agree in writing', 'Pupils know as well'])
      await section('ethics').getByText(words, { exact: true }).waitFor();
    await section('gaps').getByText('Different').waitFor();
    const before = await panel.cells();
    expect(before.flat().join('\n')).not.toContain('Staff agree');
    await panel.button('Put all of these below ours, with names: People and ethics').click();
    await until(
      async () =>
        (await panel.cells())
          .flat()
          .some((cell) => cell.trim() === 'Ana: Staff agree in writing\nBen: Pupils know as well'),
      'both answers are in the table, with names',
    );
    // A second press of the same button asks for nothing new, and nothing is said to wait.
    await panel.button('Use in place of ours (Ana): Gaps').dblclick();
    await until(
      async () => (await panel.cells()).flat().some((cell) => cell.includes('What families think and carers')),
      'Ana’s words are in the table',
    );
    for (const id of ['ethics', 'gaps']) await section(id).getByText(returnedWords.became.arrived).waitFor();
    await panel.saveAndReopen();
    await panel.openFramework();
    expect(await panel.answer('ethics').inputValue()).toBe('Ana: Staff agree in writing\nBen: Pupils know as well');
    expect(await panel.answer('goal').inputValue()).toBe('Reading aloud, as Priya Shah proposed');
  });

  test('people get names of their own, which count everywhere; a copy goes off the list and comes back; a single copy of another enquiry is pointed out', async () => {
    const sent = await copyMade();
    await panel.button('All steps').click();
    await panel.button('Copies that came back').click();
    await choose([{ name: 'Plan.docx', bytes: copy(new Map([['ethics', 'Staff agree']]), { author: 'Carol' }) }]);
    await panel.frame.getByText('Carol belongs to another enquiry').waitFor();
    await panel.unfold(/^Who sent what/);
    await panel.frame.getByLabel('Name for “Plan.docx”').fill('Priya');
    await panel.frame.getByText('Priya belongs to another enquiry').waitFor();
    await section('ethics').getByRole('button', { name: 'Use these words (Priya)' }).waitFor();
    await panel.button('Take Priya off the list').click();
    await panel.frame.getByText('Priya is off the list').waitFor();
    // What is side by side is drawn after the list, in a moment of its own.
    await until(
      async () => (await panel.frame.getByRole('heading', { name: 'The answers' }).count()) === 0,
      'no answers are shown',
    );
    await until(
      () => panel.button('Put it back on the list').evaluate((button) => button === document.activeElement),
      'the focus is on the way back',
    );
    await panel.button('Put it back on the list').press('Enter');
    await until(
      () => panel.frame.getByLabel('Name for “Plan.docx”').evaluate((field) => field === document.activeElement),
      'the focus is on the copy that is back',
    );
    expect(await panel.frame.getByLabel('Name for “Plan.docx”').inputValue()).toBe('Priya');
    // Ours, returned as it went out, is pointed out by nothing.
    await choose([
      { name: 'Back.docx', bytes: sent },
      { name: 'Newer.docx', bytes: copy(new Map([['goal', 'Newer']]), { author: 'Nell', json: '{"version":99}' }) },
    ]);
    await panel.frame.getByText('Nell was saved with a newer version of the panel; its answers were read.').waitFor();
    await panel.frame.getByLabel('Name for “Back.docx”').fill('priya');
    await panel.frame.getByText('Shown as “priya (2)”.').waitFor();
    await panel.frame.getByText(/were saved under the same name/).waitFor();
    await panel.frame.getByLabel('Name for “Back.docx”').fill('Ben');
    await panel.frame.getByText(/were saved under the same name/).waitFor({ state: 'detached' });
    expect(await panel.frame.getByText(/^Ben (belongs|was not made|does not say)/).count()).toBe(0);
    // The list and its names are there still after a look at another screen.
    await panel.button('All steps').click();
    await panel.button('Copies that came back').click();
    await panel.unfold(/^Who sent what/);
    expect(await panel.frame.getByLabel('Name for “Plan.docx”').inputValue()).toBe('Priya');
  });
});
