// The stand-in for any add-in: a small panel that is none of ours, on a server of its own, over a real .docx.
import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { serve, type Served } from '../../src/stand-in';
import { describeJourney, withStandIn } from './journey';

/** What another add-in's server would serve: a page with a policy of its own, and a script. */
const files: Readonly<Record<string, { type: string; body: string }>> = {
  '/tools/pane.html': {
    type: 'text/html',
    body: `<!doctype html><title>Greeter</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="greeter.js" defer></script>
<button id="greet">Greet</button><p id="said"></p>`,
  },
  '/tools/greeter.js': {
    type: 'text/javascript',
    body: `Office.onReady(() => {
  document.getElementById('greet').onclick = () =>
    Word.run(async (context) => {
      context.document.body.insertParagraph('Good morning', 'End');
      await context.sync();
      document.getElementById('said').textContent = 'Written';
    }).catch((error) => { document.getElementById('said').textContent = error.code; });
});`,
  },
};

describeJourney('another add-in’s panel in the stand-in', () => {
  const ours = withStandIn();
  let addIn: Server;
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    addIn = createServer((request, response) => {
      const file = files[new URL(request.url ?? '/', 'http://localhost').pathname];
      if (!file) response.writeHead(404).end();
      else
        response
          .writeHead(200, {
            'Content-Type': file.type,
            'Content-Security-Policy': "script-src 'self' https://appsforoffice.microsoft.com; frame-ancestors 'none'",
            'X-Frame-Options': 'DENY',
          })
          .end(file.body);
    });
    await new Promise<void>((resolve) => addIn.listen(0, 'localhost', resolve));
    const address = addIn.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    served = await serve(0, { pane: new URL(`http://localhost:${port}/tools/pane.html`), title: 'Greeter' });
  });
  afterAll(async () => {
    await served.close();
    await new Promise((resolve) => addIn.close(resolve));
  });
  beforeEach(async () => {
    page = await ours.browser.newPage();
    await page.goto(`${served.url}?open=blank`);
  });
  afterEach(() => page.context().close());

  const greet = async (): Promise<string> => {
    const pane = page.frameLocator('iframe');
    await pane.getByRole('button', { name: 'Greet' }).click();
    await pane.locator('#said').filter({ hasText: /./ }).waitFor();
    return pane.locator('#said').innerText();
  };

  test('it stands under its own title and writes a paragraph into the .docx', async () => {
    await page.getByRole('heading', { name: 'Greeter', exact: true }).waitFor();
    expect(await greet()).toBe('Written');
    expect(await page.evaluate(() => window.standIn.text())).toContain('Good morning');
    expect(await page.evaluate(() => window.standIn.save())).toMatch(/^UEsD/); // the beginning of a zip file in base64
  });

  test('the wire is logged: one batch, with what it does in words', async () => {
    await greet();
    const batches = await page.evaluate(async () =>
      (await window.standIn.messages()).filter(({ kind }) => kind === 'batch').map(({ actions }) => actions.join(' ')),
    );
    expect(batches).toHaveLength(1);
    expect(batches[0]).toMatch(/insertParagraph/i);
  });

  test('a fault reaches it as Word’s own error, and nothing is written', async () => {
    await page.frameLocator('iframe').getByRole('button', { name: 'Greet' }).waitFor();
    await page.evaluate(() => window.standIn.setFault({ batch: 'next', kind: 'refused' }));
    expect(await greet()).toBe('GeneralException');
    expect(await page.evaluate(() => window.standIn.text())).not.toContain('Good morning');
  });
});
