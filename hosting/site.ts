// Puts a site together for one address: the built panel, the header files of every common host, and the manifest.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { headersFile, htaccess, nginxConfig, staticWebApp, webConfig } from './host-files';
import { manifestFor } from './manifest';
import { pageFiles } from './pages';

export interface Site {
  /** The folder of the built panel. */
  readonly panel: string;
  readonly origin: string;
  readonly version: string;
  /** The text of manifest.xml with its placeholders. */
  readonly manifest: string;
  /** The folder to make. What is in it from earlier releases under names with a hash stays. */
  readonly into: string;
  /** Another folder made for an earlier release, where that one is not in `into`. */
  readonly earlier?: string;
  /** Whom a person may ask; see `pageFiles`. */
  readonly contact?: string;
}

/**
 * Makes the site: `site/` to put on the server as it is, and beside it what is not served: `manifest.xml` and `nginx.conf`.
 * A panel that is open somewhere fetches parts by their hashed names, so those of earlier releases stay.
 */
export function makeSite({ panel, origin, version, manifest, into, earlier, contact }: Site): void {
  const site = path.join(into, 'site');
  const served = path.join(site, 'panel');
  mkdirSync(served, { recursive: true });
  for (const name of readdirSync(served)) if (name !== 'code') rmSync(path.join(served, name), { recursive: true });
  if (earlier !== undefined) keepCode(earlier, served);
  cpSync(panel, served, { recursive: true });
  const pages = pageFiles(contact);
  for (const [name, html] of Object.entries(pages)) writeFileSync(path.join(served, name), html);
  const inPanel = readdirSync(served).filter((name) => name.endsWith('.html'));
  const paths = ['/', '/index.html', ...inPanel.map((name) => `/panel/${name}`)];
  const atRoot = {
    'web.config': webConfig(),
    '.htaccess': htaccess(),
    'staticwebapp.config.json': staticWebApp(),
    _headers: headersFile(paths),
    'index.html': frontPage,
  };
  for (const [name, text] of Object.entries(atRoot)) writeFileSync(path.join(site, name), text);
  writeFileSync(path.join(into, 'nginx.conf'), nginxConfig(origin));
  writeFileSync(path.join(into, 'manifest.xml'), manifestFor(manifest, { origin, version }));
}

/** The site's own address leads to the help. Some hosts refuse a site without this page (https://github.com/Azure/static-web-apps/issues/232). */
const frontPage = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=panel/help.html">
<title>Enquiry Handbook</title>
</head>
<body>
<p><a href="panel/help.html">Help for the Enquiry Handbook</a></p>
</body>
</html>
`;

/** Where a folder made for an earlier release has its code; undefined where it is no such folder. */
const codeIn = (earlier: string): string | undefined =>
  ['site/panel/code', 'panel/code'].map((inside) => path.join(earlier, inside)).find((one) => existsSync(one));

/** Says in a sentence why no code can be kept of this release; undefined where it can. */
export const earlierProblem = (earlier: string): string | undefined =>
  codeIn(earlier) === undefined
    ? `"${earlier}" holds no earlier release: there is no site/panel/code in it.`
    : undefined;

/** @throws Error with a sentence where the folder is not one that was made here */
function keepCode(earlier: string, served: string): void {
  const code = codeIn(earlier);
  if (code === undefined) throw new Error(earlierProblem(earlier));
  cpSync(code, path.join(served, 'code'), { recursive: true, preserveTimestamps: true }); // by its day one tells what may go
}

/** What package.json and manifest.xml say, from the folder of the project. */
export function projectFiles(root: string): Pick<Site, 'version' | 'manifest'> {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return { version, manifest: readFileSync(path.join(root, 'manifest.xml'), 'utf8') };
}
