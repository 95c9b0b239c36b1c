// Another add-in's panel, fetched from its own server and handed on under a name of this machine, with Office.js from beside the stand-in.
import { type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http';
import { request as safeRequest } from 'node:https';
import type { RequestHandler } from 'express';

/** The name below localhost under which the panel is handed on: an address of its own, so that none of its paths meets one of ours. */
export const paneHost = 'pane.localhost';

/** Any of Microsoft's addresses of the library, the version and the debug build included. */
const officeJsAddress = /https:\/\/appsforoffice(?:\.edog)?\.microsoft\.com\/lib\/[\w./-]*?\/office(?:\.debug)?\.js/g;

/** On plain http these would keep the panel out of our frame or lead away from this machine. */
const dropped = new Set([
  ...['x-frame-options', 'strict-transport-security', 'content-length', 'content-encoding', 'transfer-encoding'],
  ...['connection', 'keep-alive'],
]);

/** The headers of an answer as they are handed on. Of a policy only the part goes that says who may frame the page. */
export function handedOn(headers: IncomingHttpHeaders, target: URL): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || dropped.has(name)) continue;
    if (name === 'content-security-policy') kept[name] = withoutAncestors(String(value));
    else if (name === 'location') kept[name] = String(value).replace(target.origin, '');
    else kept[name] = value;
  }
  return kept;
}

const withoutAncestors = (policy: string): string =>
  policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && !directive.startsWith('frame-ancestors'))
    .join('; ');

/** A page with Office.js from beside the stand-in. */
export const withOurOfficeJs = (html: string): string => html.replace(officeJsAddress, '/office-js/office.js');

/** Hands requests for `paneHost` on to the panel's server. What is asked for below /office-js is ours. */
export function paneProxy(target: URL): RequestHandler {
  const isHere = target.hostname === 'localhost' || target.hostname === '127.0.0.1';
  return (request, response, next) => {
    const asked = request.hostname;
    if ((asked !== paneHost && !asked.endsWith(`.${paneHost}`)) || request.url.startsWith('/office-js')) {
      next();
      return;
    }
    const send = target.protocol === 'https:' ? safeRequest : plainRequest;
    const onwards = send(
      new URL(request.url, target.origin),
      {
        method: request.method,
        headers: { ...request.headers, host: target.host, 'accept-encoding': 'identity' },
        // A development server of this machine has a certificate that only its owner trusts.
        ...(isHere ? { rejectUnauthorized: false } : {}),
      },
      (answer: IncomingMessage) => {
        response.status(answer.statusCode ?? 502);
        for (const [name, value] of Object.entries(handedOn(answer.headers, target))) response.setHeader(name, value);
        if (!/^text\/html/.test(answer.headers['content-type'] ?? '')) {
          answer.pipe(response);
          return;
        }
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () => response.end(withOurOfficeJs(Buffer.concat(pieces).toString('utf8'))));
      },
    );
    onwards.on('error', (error) => {
      response.status(502).type('text').send(`The panel at ${target.href} does not answer: ${error.message}`);
    });
    request.pipe(onwards);
  };
}
