// Every host's file says what the one list says, for each kind of file; and a site made twice keeps the code of the first release.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { headersFor, policy, unwantedHeaders, wordOnTheWeb } from '../../hosting/headers';
import { headersFile, htaccess, nginxConfig, staticWebApp, webConfig } from '../../hosting/host-files';
import { makeSite } from '../../hosting/site';
import { headersByRules } from './headers-by-rules';

const page = '/panel/taskpane.html';
const paths = [page, '/panel/code/taskpane.0123456789.js', '/panel/icons/icon-32.png', '/panel/help.html'];
const wanted = (at: string): Record<string, string> =>
  Object.fromEntries(headersFor(at).map(({ name, value }) => [name, value]));

/** What IIS makes of a web.config: headers of the root, and the cache of the deepest location. */
function byWebConfig(xml: string, at: string): Record<string, string> {
  const root = new DOMParser().parseFromString(xml, 'text/xml');
  const headers = Object.fromEntries(
    [...root.getElementsByTagName('add')].map((one) => [one.getAttribute('name'), one.getAttribute('value')]),
  ) as Record<string, string>;
  const caches = [...root.getElementsByTagName('clientCache')].map((one) => {
    const location = one.parentNode?.parentNode?.parentNode as unknown as { getAttribute(name: string): string | null };
    return { folder: `/${location.getAttribute('path') ?? ''}`, cache: one };
  });
  const { cache } = caches.filter(({ folder }) => at.startsWith(folder)).at(-1)!;
  if (cache.getAttribute('cacheControlMode') === 'DisableCache') return { ...headers, 'Cache-Control': 'no-cache' };
  const [, days = '', hours = '', minutes = '', seconds = ''] =
    /^(\d+)\.(\d\d):(\d\d):(\d\d)$/.exec(cache.getAttribute('cacheControlMaxAge') ?? '') ?? [];
  const age = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  const [first = '', ...others] = (cache.getAttribute('cacheControlCustom') ?? '').split(', ');
  return { ...headers, 'Cache-Control': [first, `max-age=${age}`, ...others].join(', ') };
}

/** What nginx makes of its file: the headers of the server, and the cache by the map. */
function byNginx(text: string, at: string): Record<string, string> {
  const rules = [...text.matchAll(/^ {4}(~\^\S+|default) "([^"]*)";$/gm)];
  const cache = rules.find(([, when = '']) => when !== 'default' && at.startsWith(when.slice(2))) ?? rules[0];
  const headers = [...text.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [name, value]);
  return { ...(Object.fromEntries(headers) as Record<string, string>), 'Cache-Control': cache?.[2] ?? '' };
}

/** What Apache makes of its file: the last rule that fits wins. */
function byApache(text: string, at: string): Record<string, string> {
  const set = [
    ...text.matchAll(/^Header (?:always )?set (\S+) "([^"]*)"(?: "expr=%\{REQUEST_URI\} =~ m#\^([^#]*)#")?$/gm),
  ];
  return Object.fromEntries(
    set
      .filter(([, , , begins]) => begins === undefined || at.startsWith(begins))
      .map(([, name, value]) => [name, value]),
  ) as Record<string, string>;
}

function byStaticWebApp(json: string, at: string): Record<string, string> {
  const { globalHeaders, routes } = JSON.parse(json) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
  };
  const route = routes.find((one) => at.startsWith(one.route.replace('*', '')));
  return { ...globalHeaders, ...route?.headers };
}

describe.each<[host: string, (at: string) => Record<string, string>]>([
  ['IIS', (at) => byWebConfig(webConfig(), at)],
  ['nginx', (at) => byNginx(nginxConfig('https://enquiry.school.example'), at)],
  ['Apache', (at) => byApache(htaccess(), at)],
  ['Azure Static Web Apps', (at) => byStaticWebApp(staticWebApp(), at)],
  ['_headers', (at) => headersByRules(headersFile(paths.filter((one) => one.endsWith('.html'))), at)],
])('%s', (_host, headers) => {
  it.each(paths)('sends what the list says with %s', (at) => {
    expect(headers(at)).toEqual(wanted(at));
  });
});

describe('the list', () => {
  it('lets only Word on the web frame the panel, and says for each address who reported it', () => {
    expect(policy).toContain('frame-ancestors https://*.officeapps.live.com');
    for (const { source, reason } of wordOnTheWeb) {
      expect(source).toMatch(/^https:\/\/(\*\.)?[a-z0-9.]+$/);
      expect(reason).toMatch(/https:\/\/github\.com\//);
    }
  });

  it('allows nothing from outside but Office.js', () => {
    const [beforeAncestors = ''] = policy.split('frame-ancestors');
    expect(beforeAncestors.match(/https:\/\/\S+/g)?.map((one) => one.replace(/;$/, ''))).toEqual([
      'https://appsforoffice.microsoft.com',
    ]);
    for (const directive of ["object-src 'none'", "base-uri 'none'", "form-action 'none'"])
      expect(policy).toContain(directive);
  });

  it('takes away what would leave the panel blank in Word on the web', () => {
    for (const name of unwantedHeaders) {
      expect(webConfig()).toContain(`<remove name="${name}" />`);
      expect(htaccess()).toContain(`Header always unset ${name}`);
    }
  });
});

describe('a site', () => {
  const origin = 'https://enquiry.school.example';
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'site-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A panel as the build leaves it, with one file of code. */
  const panelWith = (code: string): string => {
    const panel = path.join(folder, 'panel');
    rmSync(panel, { recursive: true, force: true });
    mkdirSync(path.join(panel, 'code'), { recursive: true });
    writeFileSync(path.join(panel, 'taskpane.html'), `<script src="code/${code}"></script>`);
    writeFileSync(path.join(panel, 'code', code), '');
    return panel;
  };
  const release = (code: string, into: string, earlier?: string): string => {
    makeSite({
      panel: panelWith(code),
      origin,
      version: '1.0.0',
      manifest: '{origin} {version}',
      into: path.join(folder, into),
      ...(earlier === undefined ? {} : { earlier: path.join(folder, earlier) }),
    });
    return path.join(folder, into);
  };
  const codeIn = (made: string): string[] => readdirSync(path.join(made, 'site/panel/code')).sort();

  it('keeps the code of earlier releases, and of the pages the newest only', () => {
    release('a.0000000001.js', 'out');
    writeFileSync(path.join(folder, 'out/site/panel/gone.html'), '');
    const made = release('a.0000000002.js', 'out');
    expect(codeIn(made)).toEqual(['a.0000000001.js', 'a.0000000002.js']);
    expect(readFileSync(path.join(made, 'site/panel/taskpane.html'), 'utf8')).toContain('a.0000000002.js');
    expect(readdirSync(path.join(made, 'site/panel'))).not.toContain('gone.html');
  });

  it('takes the code of a release that was made elsewhere', () => {
    release('a.0000000001.js', 'first');
    cpSync(path.join(folder, 'first'), path.join(folder, 'kept'), { recursive: true });
    expect(codeIn(release('a.0000000002.js', 'second', 'kept'))).toEqual(['a.0000000001.js', 'a.0000000002.js']);
  });

  it('says so where an earlier release is not where it was said to be', () => {
    expect(() => release('a.0000000002.js', 'second', 'nowhere')).toThrow(/holds no earlier release/);
  });

  it('puts the header files at the root of the site, and beside it what is not served', () => {
    const made = release('a.0000000001.js', 'out');
    expect(readdirSync(path.join(made, 'site')).sort()).toEqual(
      ['.htaccess', '_headers', 'index.html', 'panel', 'staticwebapp.config.json', 'web.config'].sort(),
    );
    expect(readFileSync(path.join(made, 'manifest.xml'), 'utf8')).toBe(`${origin} 1.0.0.0`);
    expect(readFileSync(path.join(made, 'nginx.conf'), 'utf8')).toContain('server_name enquiry.school.example;');
  });
});
