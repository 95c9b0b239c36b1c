// The list of headers in the words of each common host. Pure: each function makes the text of one file.
import { cacheControl, cacheOfPages, cacheRules, securityHeaders, unwantedHeaders, type Header } from './headers';

/** Every page of the site, by its path: hosts that only add headers have to be told each. */
export type Pages = readonly string[];

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Says where a file comes from. Two hyphens would end a comment of XML. */
const made = 'Made by the build from hosting/headers.ts. Change it there.';

/** IIS: `web.config` at the root of the site. `clientCache` writes Cache-Control; a location's own replaces that of the root. */
export function webConfig(): string {
  const add = ({ name, value }: Header): string => `        <add name="${name}" value="${escapeXml(value)}" />`;
  const remove = (name: string): string => `        <remove name="${name}" />`;
  const locations = cacheRules.map(({ folder, seconds, immutable }) =>
    [
      `  <location path="${folder.slice(1)}">`,
      '    <system.webServer>',
      '      <staticContent>',
      `        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${timeSpan(seconds)}" cacheControlCustom="public${immutable ? ', immutable' : ''}" />`,
      '      </staticContent>',
      '    </system.webServer>',
      '  </location>',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${made} -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${[...unwantedHeaders, 'X-Powered-By', ...securityHeaders.map(({ name }) => name)].map(remove).join('\n')}
${securityHeaders.map(add).join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
  </system.webServer>
${locations.join('\n')}
</configuration>
`;
}

/** IIS writes a time as days.hours:minutes:seconds. */
function timeSpan(seconds: number): string {
  const days = Math.floor(seconds / 86400);
  const rest = seconds % 86400;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${days}.${two(rest / 3600)}:${two((rest % 3600) / 60)}:${two(rest % 60)}`;
}

/**
 * nginx: a whole site for its `conf.d`. A location that adds a header of its own loses those of the server, so the cache is looked up in a map.
 * Cache-Control goes with found files only: a name that is not there yet must not be remembered as missing for a year.
 */
export function nginxConfig(origin: string): string {
  const { hostname, port } = new URL(origin);
  const rules = cacheRules.map((rule) => `    ~^${rule.folder}/ "${cacheControl(rule)}";`).join('\n');
  const headers = securityHeaders.map(({ name, value }) => `    add_header ${name} "${value}" always;`).join('\n');
  return `# ${made}
map $uri $enquiry_handbook_cache {
    default "${cacheOfPages}";
${rules}
}
server {
    listen ${port || '443'} ssl;
    server_name ${hostname};
    ssl_certificate /etc/ssl/certs/${hostname}.pem;
    ssl_certificate_key /etc/ssl/private/${hostname}.key;
    root /srv/enquiry-handbook;
${headers}
    add_header Cache-Control $enquiry_handbook_cache;
}
`;
}

/** Apache: `.htaccess` at the root of the site. Needs mod_headers and \`AllowOverride FileInfo\`. */
export function htaccess(): string {
  const always = [
    ...unwantedHeaders.flatMap((name) => [`Header always unset ${name}`, `Header unset ${name}`]),
    ...securityHeaders.map(({ name, value }) => `Header always set ${name} "${value}"`),
  ];
  const caches = cacheRules.map(
    (rule) => `Header set Cache-Control "${cacheControl(rule)}" "expr=%{REQUEST_URI} =~ m#^${rule.folder}/#"`,
  );
  return [`# ${made}`, ...always, `Header set Cache-Control "${cacheOfPages}"`, ...caches, ''].join('\n');
}

const asRecord = (headers: readonly Header[]): Record<string, string> =>
  Object.fromEntries(headers.map(({ name, value }) => [name, value]));

/** Azure Static Web Apps: `staticwebapp.config.json` at the root of the site. A route's header replaces the global one of its name. */
export function staticWebApp(): string {
  return `${JSON.stringify(
    {
      globalHeaders: asRecord([...securityHeaders, { name: 'Cache-Control', value: cacheOfPages }]),
      routes: cacheRules.map((rule) => ({
        route: `${rule.folder}/*`,
        headers: { 'Cache-Control': cacheControl(rule) },
      })),
    },
    null,
    2,
  )}\n`;
}

/** Netlify, Cloudflare Pages and others: `_headers` at the root of the site. Headers of several matching rules add up, so no name stands in two of them. */
export function headersFile(pages: Pages): string {
  const rule = (path: string, headers: readonly Header[]): string =>
    [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`)].join('\n');
  return [
    `# ${made}`,
    rule('/*', securityHeaders),
    ...cacheRules.map((one) => rule(`${one.folder}/*`, [{ name: 'Cache-Control', value: cacheControl(one) }])),
    ...pages.map((page) => rule(page, [{ name: 'Cache-Control', value: cacheOfPages }])),
    '',
  ].join('\n');
}
