// A copy leaves where something stands in its way: Word's own file, a frame without leave to download, no clipboard, an older Word.
import { readFileSync } from 'node:fs';
import { coreFramework } from '../../src/handbook/framework';
import { readReturnedCopy } from '../../src/sharing/return/returned-copy';
import type { CallFault } from '../../src/stand-in/wire/fault';
import { describeJourney, withStandIn } from './journey';
import { ourDocument } from '../documents/our-document';
import { panelPageForEach, type PanelPage } from './panel-page';

describeJourney('a copy leaves the panel', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  // A name of its own, so that the panel can have another address and yet be of the same site: browsers keep storage from other sites.
  const named = {
    get browser() {
      return standIn.browser;
    },
    get url() {
      return standIn.url.replace('//localhost', '//word.localhost');
    },
  };
  panelPageForEach(named, (opened) => (panel = opened), null);

  const ours = 'Reading aloud in every class';
  const begin = (): Promise<void> => panel.begin({ document: ourDocument({ goal: ours }) });
  const prepared = async (): Promise<void> => {
    await panel.button('Send a copy').click();
    await panel.button('Prepare the copy').click();
    await panel.frame.getByText('The copy is ready').waitFor();
  };
  const [asDocx, asMail, inWord, asText] = [
    'Download the copy',
    'Open as a draft with the copy attached',
    'Open the copy in Word',
    'Copy the text of the mail',
  ];
  const firstWay = (): Promise<string> =>
    panel.frame
      .getByRole('button', { name: /^(Open as a draft|Download the copy|Open the copy|Copy the text)/ })
      .first()
      .innerText();
  const otherWays = (): Promise<void> => panel.unfold('Other ways to send it');
  async function downloaded(button: string): Promise<Uint8Array> {
    const [file] = await Promise.all([panel.page.waitForEvent('download'), panel.button(button).click()]);
    return new Uint8Array(readFileSync(await file.path()));
  }
  const goalIn = (bytes: Uint8Array): string | undefined => {
    const read = readReturnedCopy('x.docx', bytes, coreFramework);
    return read.kind === 'copy' ? read.answers.find(({ id }) => id === 'goal')?.answer : read.why;
  };

  const faults: [CallFault, RegExp][] = [
    [
      { call: 'GetDocumentCopy', kind: 'empty' },
      /handed out only a part of this document.*No copy was made; your document is as it was\. Save the document/,
    ],
    [{ call: 'GetDocumentCopyChunk', kind: 'short' }, /handed out only a part of this document/],
    [
      { call: 'GetDocumentCopyChunk', kind: 'refused' },
      /did not hand out this document as a file.*if it came from a PDF/,
    ],
    [
      { call: 'GetDocumentCopy', kind: 'refused', code: '11001' },
      /could not fetch this document.*Check that this computer is online/,
    ],
    [{ call: 'GetDocumentCopy', kind: 'refused', code: '5001' }, /did not hand out this document as a file/],
    [
      { call: 'GetDocumentCopy', kind: 'refused', code: '11000' },
      /still handing out this document.*Close this panel and any other add-in/,
    ],
  ];
  test('where Word hands out no file or half of one, one sentence says so, and the next try works', async () => {
    await begin();
    await panel.button('Send a copy').click();
    for (const [fault, sentence] of faults) {
      await panel.setFault(fault);
      await panel.button('Prepare the copy').click();
      await panel.frame.getByRole('status').filter({ hasText: sentence }).waitFor();
      expect(await panel.button(asDocx).count()).toBe(0);
    }
    await panel.setFault(null);
    await panel.button('Prepare the copy').click();
    await panel.frame.getByText('The copy is ready').waitFor();
    expect(goalIn(await downloaded(asDocx))).toBe(ours);
  });

  test('in a frame without leave to download nothing is saved, each “No” leads to the next way, and what worked comes first next time', async () => {
    await begin();
    await panel.setFrame('sandboxed, no downloads');
    await prepared();
    let saved = 0;
    panel.page.on('download', () => (saved += 1));
    for (const [way, next] of [
      [asDocx, asMail],
      [asMail, inWord],
    ] as const) {
      await panel.button(way).click();
      await panel.button('Did it open? No').click();
      await panel.frame.getByText(`Then try this: ${next}.`).waitFor();
      expect(await panel.button(next).evaluate((button) => button === document.activeElement)).toBe(true);
    }
    await panel.button(inWord).click();
    await panel.button('Did it open? Yes').click();
    await panel.frame.getByText('This way comes first next time on this device.').waitFor();
    expect((await panel.openedBeside()).map(goalIn)).toEqual([ours]);
    await panel.reloadPanel();
    await prepared();
    expect(await firstWay()).toBe(inWord);
    expect(saved).toBe(0); // and no script hears of it
  });

  test('in a frame of Word on the web files are saved, and the text is copied without the clipboard’s permission', async () => {
    await begin();
    await panel.page.context().grantPermissions(['clipboard-read'], { origin: new URL(named.url).origin });
    await panel.setFrame('sandboxed');
    await prepared();
    expect(goalIn(await downloaded(asDocx))).toBe(ours);
    await otherWays();
    expect(Buffer.from(await downloaded(asMail)).toString('latin1')).toContain('X-Unsent: 1');
    expect(
      await panel.frame.locator('html').evaluate(() =>
        navigator.clipboard.writeText('x').then(
          () => 'copied',
          (error: Error) => error.name,
        ),
      ),
    ).toBe('NotAllowedError');
    expect(panel.complaints.console.splice(0)).toEqual([expect.stringContaining('The Clipboard API has been blocked')]);
    await panel.unfold(/^The mail/);
    await panel.frame.getByLabel('Text', { exact: true }).fill('Dear all,\nplease answer');
    await panel.button(asText).click();
    await panel.frame.getByText('Copied.').waitFor();
    await panel.page.bringToFront();
    expect(
      (
        await panel.page.evaluate(() => {
          window.focus();
          return navigator.clipboard.readText();
        })
      ).replace(/\r\n/g, '\n'),
    ).toBe('Our enquiry: please add your answers\n\nDear all,\nplease answer');
  });

  test('where nothing may be copied, it is said, and how to do it by hand', async () => {
    await begin();
    await panel.setFrame('sandboxed');
    await prepared();
    await panel.frame.locator('html').evaluate(() => {
      document.execCommand = () => false;
    });
    await otherWays();
    await panel.button(asText).click();
    await panel.frame
      .getByText('This computer does not let the panel copy. Open “The mail” above, mark the text')
      .waitFor();
  });

  test('on the oldest Word that is served every way works; one that Word refuses is said to, with the next', async () => {
    await begin();
    await panel.setTier('LTSC 2021');
    await prepared();
    expect(goalIn(await downloaded(asDocx))).toBe(ours);
    await otherWays();
    expect((await downloaded(asMail)).length).toBeGreaterThan(1000);
    await panel.setFault({ batch: 'every', kind: 'refused' });
    await panel.button(inWord).click();
    await panel.frame.getByText(`Word did not open the copy here. Then try this: ${asText}.`).waitFor();
    expect(await panel.openedBeside()).toEqual([]);
    await panel.setFault(null);
    await panel.button(inWord).click();
    await panel.button('Did it open? Yes').waitFor();
    expect((await panel.openedBeside()).map(goalIn)).toEqual([ours]);
    await panel.button(asText).click();
    await panel.frame.getByText('Copied.').waitFor();
  });

  test('a new mail opens with our words; once the person has changed them, it is empty and theirs are copied', async () => {
    await begin();
    await panel.page.context().grantPermissions(['clipboard-read'], { origin: new URL(named.url).origin });
    await prepared();
    await otherWays();
    const outlook = panel.frame.getByRole('link', { name: 'New mail in Outlook on the web' });
    expect(await outlook.getAttribute('href')).toContain('add%20your%20answers');
    await panel.unfold(/^The mail/);
    await panel.frame.getByLabel('Your name (optional)').fill('Ana Lind');
    await panel.unfold(/^What it asks for/);
    await panel.frame.getByLabel('Back by (optional)').fill('2026-05-03');
    await panel.frame.getByText('Making the copy anew').first().waitFor({ state: 'detached' });
    expect(await outlook.getAttribute('href')).not.toMatch(/add|Ana|May/);
    // The page of the mail itself is not fetched: what is asked is only what the press does here.
    await outlook.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await outlook.click();
    await panel.frame.getByText('Your subject and text are copied. Paste them into the new mail.').waitFor();
    await panel.page.bringToFront();
    const copied = await panel.page.evaluate(() => {
      window.focus();
      return navigator.clipboard.readText();
    });
    expect(copied).toContain('Please send it back by 3 May 2026.');
    expect(copied).toContain('Ana Lind');
  });

  test('what a person typed stands in no address; a device that keeps nothing says so', async () => {
    await begin();
    await panel.refuseStorage(true);
    await prepared();
    await panel.unfold(/^The mail/);
    await panel.frame.getByLabel('To (you can fill this in later)').fill('ana@school.example');
    await panel.frame.getByLabel('Subject').fill('Aardvarks in Year 4');
    await panel.frame.getByLabel('Text', { exact: true }).fill(`Aardvarks said: ${ours}`);
    await otherWays();
    await panel.frame
      .getByText('These open an empty mail. As you press one, your subject and text are copied')
      .waitFor();
    const links = await panel.frame.getByRole('link', { name: /^New mail/ }).all();
    expect(links).toHaveLength(3);
    for (const link of links)
      expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).not.toMatch(/aardvark|reading aloud|ana@/i);
    await downloaded(asDocx);
    await panel.button('Did it open? Yes').click();
    await panel.frame.getByText('This device keeps nothing for the panel').waitFor();
  });
});
