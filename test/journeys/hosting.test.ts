// The production build as a school serves it: over https, with each host's own header file, framed by Word on the web.
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { headersFor } from '../../hosting/headers';
import { makeSite, projectFiles } from '../../hosting/site';
import {
  freePort,
  freshFolder,
  serveByApache,
  serveByNginx,
  serveByRules,
  type MadeSite,
  type Serving,
} from '../hosting/servers';
import { describeJourney, withStandIn } from './journey';
import { until } from './panel-page';
import { steps } from '../../src/handbook/steps';
import { overviewWords } from '../../src/taskpane/screens/overview/strings';
import { panelWords } from '../../src/taskpane/ui/strings';

const root = path.resolve(__dirname, '../..');
const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');
/** The name under which Word on the web shows documents; here the stand-in answers for it. */
const word = 'https://word-edit.officeapps.live.com';
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** nginx and Apache are tried where their programs are named; docs/hosting.md says how. */
const { NGINX, APACHE, APACHE_MODULES = '/usr/lib/apache2/modules' } = process.env;
const servers: readonly (readonly [name: string, start: (site: MadeSite) => Promise<Serving>])[] = [
  ['by _headers', serveByRules],
  ...(NGINX ? [['by nginx', (site: MadeSite) => serveByNginx(NGINX, site)] as const] : []),
  ...(APACHE ? [['by Apache', (site: MadeSite) => serveByApache(APACHE, APACHE_MODULES, site)] as const] : []),
];

describeJourney('the production build over https', () => {
  const standIn = withStandIn();

  describe.each(servers)('%s', (_name, start) => {
    let folder: string;
    let origin: string;
    let serving: Serving;
    let context: BrowserContext;
    let complaints: string[];

    beforeAll(async () => {
      folder = freshFolder();
      const port = await freePort();
      origin = `https://localhost:${port}`;
      makeSite({ ...projectFiles(root), origin, panel: path.join(root, 'dist/panel'), into: folder });
      serving = await start({ folder, port });
    });
    afterAll(async () => {
      await serving.close();
      rmSync(folder, { recursive: true });
    });

    beforeEach(async () => {
      complaints = [];
      context = await standIn.browser.newContext({
        ignoreHTTPSErrors: true, // the certificate is of this machine's own making
        viewport: { width: 1300, height: 900 },
        // In a browser, a page of the internet asks before it may show one of this machine.
        permissions: ['local-network-access'],
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          window.console.error(`violation of ${violatedDirective} by ${blockedURI}`),
        );
      });
      context.on('request', (request) => {
        const at = request.url();
        if (/^https?:/.test(at) && ![origin, word, cdn].some((known) => at.startsWith(known)))
          complaints.push(`a request to ${at}`);
      });
      // Microsoft's server is not asked in a test; the same files come with npm.
      await context.route(`${cdn}**`, (route) =>
        route.fulfill({ path: path.join(officeJs, new URL(route.request().url()).pathname.slice(14).toLowerCase()) }),
      );
      await context.route(`${word}/**`, async (route) => {
        const at = new URL(route.request().url());
        const response = await route.fetch({ url: new URL(`${at.pathname}${at.search}`, standIn.url).href });
        const headers = { ...response.headers() };
        delete headers['content-security-policy']; // the stand-in's own, which frames this machine only
        const pane = `<meta name="pane" content="${origin}/panel/taskpane.html">`;
        await route.fulfill(
          at.pathname === '/'
            ? { headers, body: (await response.text()).replace(/<meta name="?pane"?[ ][^>]*>/, pane) }
            : { response },
        );
      });
    });
    afterEach(() => context.close());

    async function open(address: string): Promise<Page> {
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(address);
      return page;
    }

    test('Word on the web shows the panel and it works, with no complaint, no request elsewhere and no violation', async () => {
      const page = await open(`${word}/?open=blank`);
      const panel = page.frameLocator('iframe');
      await panel.getByRole('heading', { name: overviewWords.steps }).waitFor();
      await panel.getByLabel('At the end of the document').check();
      await panel.getByRole('button', { name: 'Put the framework into your document' }).click();
      await panel.getByText(/The framework is (in|at the end of) your document/).waitFor();
      expect((await page.evaluate(() => window.standIn.text())).join(' ')).toMatch(/enquiry/i);
      await panel
        .getByRole('button', { name: /Find the question/ })
        .first()
        .click();
      await panel.getByText(panelWords.stepOf(2, steps.length)).waitFor();
      expect(complaints).toEqual([]);
    }, 120_000);

    test('no other site may show the panel', async () => {
      await context.route('https://elsewhere.example/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe src="${origin}/panel/taskpane.html"></iframe>` }),
      );
      const page = await open('https://elsewhere.example/');
      const refused = (): readonly string[] => complaints.filter((one) => one.includes('frame-ancestors'));
      await until(async () => Promise.resolve(refused().length > 0), 'the browser refuses');
      expect(page.url()).toBe('https://elsewhere.example/');
      expect(page.frames().some((frame) => frame.url().startsWith(origin))).toBe(false);
    });

    test.each(['help', 'support', 'privacy'])(
      'the page %s is plain, narrow enough for 320 px and complains of nothing',
      async (name) => {
        const page = await open(`${origin}/panel/${name}.html`);
        await page.setViewportSize({ width: 320, height: 800 });
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        expect(complaints).toEqual([]);
      },
    );

    test('every kind of file has its headers, and a file that is missing is not remembered as missing', async () => {
      const page = await open(`${origin}/panel/help.html`);
      const code = await page.evaluate(async () => {
        const html = await (await window.fetch('taskpane.html')).text();
        return /code\/taskpane\.[0-9a-f]+\.js/.exec(html)?.[0] ?? '';
      });
      for (const file of ['taskpane.html', code, 'icons/icon-32.png']) {
        const response = await context.request.get(`${origin}/panel/${file}`);
        const sent = response.headers();
        expect([file, response.status()]).toEqual([file, 200]);
        for (const { name, value } of headersFor(`/panel/${file}`))
          expect([file, name, sent[name.toLowerCase()]]).toEqual([file, name, value]);
        expect(sent['x-frame-options']).toBeUndefined();
      }
      const missing = await context.request.get(`${origin}/panel/code/gone.0123456789.js`);
      expect(missing.status()).toBe(404);
    });
  });
});
