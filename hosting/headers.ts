// What the panel's server must say beside each file: the one list from which every header file and the page's own policy are made.

/** Programs of the web that show Word, and with it the panel, in a frame. Microsoft publishes no list; each entry says who reported it. */
export const wordOnTheWeb: readonly { readonly source: string; readonly reason: string }[] = [
  {
    source: 'https://*.officeapps.live.com',
    reason: 'the editor of Word on the web (https://github.com/OfficeDev/office-js/issues/3342)',
  },
  {
    source: 'https://*.sharepoint.com',
    reason:
      'documents in SharePoint and OneDrive of a school (https://github.com/OfficeDev/office-js-docs-pr/issues/4911)',
  },
  {
    source: 'https://*.cloud.microsoft',
    reason: 'the newer address of Microsoft 365 (https://github.com/OfficeDev/office-js-docs-pr/issues/4911)',
  },
  {
    source: 'https://*.office.com',
    reason: 'the older address of Microsoft 365 (https://github.com/OfficeDev/office-js/issues/1005)',
  },
  {
    source: 'https://onedrive.live.com',
    reason: 'a personal OneDrive (https://github.com/OfficeDev/office-js/issues/3342)',
  },
];

/** The only address from which anything may come but the panel's own. Microsoft requires Office.js to come from there. */
export const officeJsOrigin = 'https://appsforoffice.microsoft.com';

/** What the page itself can say in a meta element. Griffel and FluentProvider write style elements, so inline styles are allowed. */
export const pagePolicy = [
  "default-src 'self'",
  `script-src 'self' ${officeJsOrigin}`,
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The whole policy: a page cannot say in a meta element who may frame it, so the server does. */
export const policy = `${pagePolicy}; frame-ancestors ${wordOnTheWeb.map(({ source }) => source).join(' ')}`;

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Sent with every file. */
export const securityHeaders: readonly Header[] = [
  { name: 'Content-Security-Policy', value: policy },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'same-origin' },
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
];

/** Headers that many servers send by habit and that leave the panel blank in Word on the web (https://github.com/OfficeDev/office-js/issues/925). */
export const unwantedHeaders: readonly string[] = ['X-Frame-Options'];

/** How long a browser may keep the files of one folder. Every other file is asked for again each time. */
export interface CacheRule {
  /** A folder of the site, from its root. */
  readonly folder: string;
  readonly seconds: number;
  /** The names hold a hash of the content: what has this name never changes. */
  readonly immutable: boolean;
}

/** Icons must not be sent with no-cache or no-store, or Office leaves them out (Microsoft's page about manifests). */
export const cacheRules: readonly CacheRule[] = [
  { folder: '/panel/code', seconds: 365 * 24 * 60 * 60, immutable: true },
  { folder: '/panel/icons', seconds: 24 * 60 * 60, immutable: false },
];

/** Pages keep their names from release to release. */
export const cacheOfPages = 'no-cache';

/** The value of Cache-Control for a folder. */
export const cacheControl = ({ seconds, immutable }: CacheRule): string =>
  `public, max-age=${seconds}${immutable ? ', immutable' : ''}`;

/** Everything that has to be sent with one file of the site. @param path from the site's root, beginning with a slash */
export function headersFor(path: string): readonly Header[] {
  const rule = cacheRules.find(({ folder }) => path.startsWith(`${folder}/`));
  return [...securityHeaders, { name: 'Cache-Control', value: rule ? cacheControl(rule) : cacheOfPages }];
}
