// The stand-in by itself: what a person types is in the document, what is saved can be opened again, and a foreign file does no harm.
import { createServer } from 'node:net';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { serve } from '../../src/stand-in/serve';
import { contentControl, docx, hyperlink, paragraph, paragraphOf, run, table } from '../documents/docx';
import { openXmlErrors } from '../documents/validate';
import { describeJourney, withStandIn } from './journey';

describeJourney('the stand-in for Word', () => {
  const standIn = withStandIn();
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    page = await standIn.browser.newPage({ viewport: { width: 1300, height: 900 } });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    // What stands in the panel is nothing to these tests, and takes longer to load than all the rest.
    const panel = { contentType: 'text/html', body: '<!doctype html><title>A panel</title>' };
    await page.route(/\/panel\/taskpane\.html/, (route) => route.fulfill(panel));
  });
  afterAll(() => page.context().close());
  beforeEach(async () => {
    complaints.length = 0;
    await page.goto(new URL('?open=blank', standIn.url).href);
    await page.locator('iframe').waitFor();
    await page.locator('#test-conditions').evaluate((part) => part.setAttribute('open', ''));
  });
  afterEach(() => expect(complaints).toEqual([]));

  const sheet = (): Locator => page.getByRole('textbox', { name: 'Document text' });
  const text = (): Promise<string[]> => page.evaluate(() => window.standIn.text());
  const cells = (): Promise<string[][]> => page.evaluate(() => window.standIn.cells(0));
  const open = (bytes: Uint8Array, name = 'Plan.docx'): Promise<{ ok: boolean }> =>
    page.evaluate(([base64, file]) => window.standIn.open(base64, file), [
      Buffer.from(bytes).toString('base64'),
      name,
    ] as const);
  const save = async (): Promise<Buffer> => Buffer.from(await page.evaluate(() => window.standIn.save()), 'base64');
  /** What stands on the sheet, as a person reads it. */
  const drawn = (): Promise<string[]> => sheet().locator('.paragraph').allInnerTexts();

  test('what is typed is in the document, and there again when the saved file is opened', async () => {
    await sheet().click();
    await page.keyboard.type('Reading in Year 5 & 6');
    await page.keyboard.press('Enter');
    await page.keyboard.type('<second> line');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('after a break 👩‍🏫');
    const words = ['Reading in Year 5 & 6', '<second> line\vafter a break 👩‍🏫'];
    expect(await text()).toEqual(words);

    const saved = await save();
    expect(await openXmlErrors(saved)).toEqual([]);
    await page.getByRole('button', { name: 'New' }).click();
    await page.waitForFunction(async () => (await window.standIn.text()).join('') === '');
    await open(saved);
    expect(await text()).toEqual(words);
    expect(await drawn()).toEqual([words[0], words[1]?.replace('\v', '\n')]);
  }, 60_000);

  test('typing over a selection of several paragraphs replaces them, also inside one cell', async () => {
    await open(
      docx({
        body:
          paragraph('one') +
          paragraph('two') +
          table([
            ['Head', 'Head'],
            ['stem', 'answer'],
          ]) +
          paragraph(''),
      }),
    );
    await sheet().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('both');
    expect((await text())[0]).toBe('both');

    await sheet().getByText('answer').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('more');
    expect((await cells())[1]?.[1]).toBe('answer\nmore');
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.type('one line');
    expect((await cells())[1]).toEqual(['stem', 'one line']);
  }, 60_000);

  test('Backspace never takes a cell’s edge away', async () => {
    await open(
      docx({
        body:
          table([
            ['Head', 'Head'],
            ['stem', 'answer'],
          ]) + paragraph('below'),
      }),
    );
    await sheet().getByText('answer').click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    await sheet().getByText('below').click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    expect(await cells()).toEqual([
      ['Head', 'Head'],
      ['stem', 'answer'],
    ]);
    expect((await text()).at(-1)).toBe('below');
  }, 60_000);

  test('text is cut, pasted as plain paragraphs, and reads as before', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(docx({ body: paragraph('one') + paragraph('two') }));
    await sheet().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    expect((await text()).join('')).toBe('');
    await page.keyboard.press('Control+v');
    expect((await text()).slice(0, 2)).toEqual(['one', 'two']);
  }, 60_000);

  test('an input method’s words arrive once, when the composition ends', async () => {
    await open(docx({ body: paragraph('Rone') }));
    await sheet().click();
    await page.keyboard.press('Control+Home');
    const keys = await page.context().newCDPSession(page);
    for (const words of ['に', 'にほ'])
      await keys.send('Input.imeSetComposition', {
        text: words,
        selectionStart: words.length,
        selectionEnd: words.length,
      });
    await keys.send('Input.insertText', { text: '日本' });
    expect(await text()).toEqual(['日本Rone']);
    await page.keyboard.type('!');
    expect(await text()).toEqual(['日本!Rone']);
    expect(await drawn()).toEqual(['日本!Rone']);
  }, 60_000);

  test('a prompt gives way to the first letter, and comes back when the control is emptied', async () => {
    const control = contentControl({ content: paragraph('Write here'), tag: 't', title: 'Ours', placeholder: true });
    await open(docx({ body: control + paragraph('after') }));
    await sheet().getByText('Write here').click();
    await page.keyboard.type('Hi');
    expect(await text()).toEqual(['Hi', 'after']);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    expect((await text())[0]).toMatch(/enter text/);
  }, 60_000);

  test('words in a locked control stay as they are', async () => {
    await open(
      docx({
        body: contentControl({ content: paragraph('As agreed'), tag: 't', lock: 'contentLocked' }) + paragraph('after'),
      }),
    );
    await sheet().getByText('As agreed').click();
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+x');
    expect(await text()).toEqual(['As agreed', 'after']);
  }, 60_000);

  test('the sample is drawn with everything that stands in it', async () => {
    await page.evaluate(() => window.standIn.openSample('school-plan.docx'));
    const paper = page.locator('.paper');
    await expectText(paper.locator('h1'), 'School improvement plan: an extract');
    await expectText(paper.locator('del').first(), 'measure');
    await expectText(paper.locator('ins').first(), 'listen to');
    await expectText(paper.locator('.list-label').first(), '•');
    await expectText(paper.locator('.note-text'), /Short conversations with 58 children/);
    await expectText(page.locator('.comment').first(), /Do we know how many/);
    expect(await paper.locator('td[colspan="2"]').count()).toBeGreaterThan(0);
    expect(await paper.locator('td[rowspan="2"]').count()).toBeGreaterThan(0);
    expect(
      await paper
        .locator('.picture')
        .first()
        .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0)),
    ).toBe(true);
    expect(await paper.locator('.grey-box').allInnerTexts()).toEqual([]);
  }, 60_000);

  test('what cannot be drawn is named in a grey box and still there in the saved file', async () => {
    const equation =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>a+b</m:t></m:r></m:oMath>';
    await open(docx({ body: paragraphOf(run('Sum: ') + equation) + paragraphOf(hyperlink('rIdNone', 'a link')) }));
    expect(await sheet().locator('.grey-box').allInnerTexts()).toEqual(['Equation: a+b']);
    await sheet().getByText('Sum:').click();
    await page.keyboard.press('Home');
    await page.keyboard.type('The ');
    expect(await page.evaluate(() => window.standIn.documentXml())).toContain('<m:t>a+b</m:t>');
  }, 60_000);

  test('a file that is no .docx gets a sentence, and the document that was open stays', async () => {
    await sheet().click();
    await page.keyboard.type('Kept');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.locator('#file').setInputFiles(path.resolve(__dirname, '../documents/not-a-docx.docx'));
    const message = page.getByRole('status');
    await expectText(message, /is a PDF, whatever its name says.*still here/);
    expect(await text()).toEqual(['Kept']);
  }, 60_000);

  test('another document is not opened over unsaved words unless the person agrees', async () => {
    await sheet().click();
    await page.keyboard.type('Not saved');
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('button', { name: 'New' }).click();
    expect(await text()).toEqual(['Not saved']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save .docx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Document.docx');
    await page.getByRole('button', { name: 'New' }).click();
    await page.waitForFunction(async () => (await window.standIn.text()).join('') === '');
  }, 60_000);

  test('the panel is as wide as its splitter says, by keyboard too, and can be closed and opened', async () => {
    const panel = page.getByRole('region', { name: 'Panel' });
    const width = async (): Promise<number> => Math.round((await panel.boundingBox())?.width ?? 0);
    await page.getByLabel('Panel width').first().selectOption('320');
    expect(await width()).toBe(320);
    await page.getByRole('separator', { name: 'Panel width' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(330);
    await page.getByRole('button', { name: 'Close the panel' }).click();
    expect(await panel.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Open panel' }).click();
    expect(await panel.isVisible()).toBe(true);
  }, 60_000);

  async function expectText(place: Locator, words: string | RegExp): Promise<void> {
    await place.waitFor();
    const found = (await place.innerText()).trim();
    if (typeof words === 'string') expect(found).toBe(words);
    else expect(found).toMatch(words);
  }
});

describe('serving the stand-in', () => {
  let served: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => (served = await serve(0)));
  afterAll(() => served.close());

  test('the panel is what ships, except that Office.js comes from beside it', async () => {
    const response = await fetch(new URL('panel/taskpane.html', served.url));
    const page = await response.text();
    expect(page).toMatch(/<script src="?\/office-js\/office\.js"?>/);
    expect(page).not.toMatch(/src="?https:/);
    // Pages of this machine only; a page under another name plays a Word that is not of the panel's own address.
    expect(response.headers.get('content-security-policy')).toBe(
      "frame-ancestors 'self' http://localhost:* http://*.localhost:*",
    );
  });

  test('Office.js finds its files in the case it asks for', async () => {
    expect((await fetch(new URL('office-js/Word-Web-16.00.js', served.url))).status).toBe(200);
  });

  test('a port that is taken is said to be, with what to do', async () => {
    const taken = createServer().listen(0, 'localhost');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(serve(port)).rejects.toThrow(
      `Port ${port} is in use. Choose another: npm run stand-in -- --port ${port + 1}`,
    );
    await new Promise((resolve) => taken.close(resolve));
  });
});
