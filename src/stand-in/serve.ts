// Serves the stand-in for Word, a panel and Microsoft's own Office.js on localhost, with no browser and no network needed. The panel is the
// one that is built here, or with `--pane URL` that of any other add-in.
import { existsSync, readFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import path from 'node:path';
import express from 'express';
import { paneHost, paneProxy } from './pane-proxy';

const root = path.resolve(__dirname, '../..');
const built = { standIn: path.join(root, 'dist/stand-in'), panel: path.join(root, 'dist/panel') };
const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');

const cdnAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const defaultPort = 3000;

/** What the stand-in's own page may load: its own files, pictures made from the document, and the panel, also from another name of this machine. */
const standInPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob: data:; connect-src 'self'; frame-src 'self' http://*.localhost:*; base-uri 'none'; form-action 'none'";

/**
 * Word insists on https. On plain http Office.js asks a page at this path whether the person trusts the host, and goes on when the
 * answer is yes. Ours answers at once, so that the library itself stays untouched.
 */
const trustPage = `<!doctype html>
<meta charset="utf-8">
<title>Trusted</title>
<script>
  addEventListener('message', (event) => event.source.postMessage('{"hostUserTrusted":true}', event.origin));
</script>
`;

/** The panel as it ships, except that Office.js comes from beside it: the CDN needs a network, which tests and schools may not have. */
function panelPage(panel: string): string {
  return readFileSync(path.join(panel, 'taskpane.html'), 'utf8').replaceAll(cdnAddress, '/office-js/office.js');
}

/** A file whose name holds the hash of its content never changes under that name: a browser fetches it once. */
const hashedName = /\.[0-9a-f]{10}\.js$|[0-9a-f]{20}\.css$/;
function cacheIfHashed(response: ServerResponse, file: string): void {
  if (hashedName.test(file)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
}
/** Office.js changes only when the package is updated. */
function cacheForAnHour(response: ServerResponse): void {
  response.setHeader('Cache-Control', 'public, max-age=3600');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The stand-in's page with another panel in it. */
function pageWithPane(pane: URL, title: string, port: number | undefined): string {
  const address = `http://${paneHost}:${port ?? ''}${pane.pathname}${pane.search}${pane.hash}`;
  return readFileSync(path.join(built.standIn, 'index.html'), 'utf8')
    .replace(/<meta name="?pane"?[ ][^>]*>/, `<meta name="pane" content="${escaped(address)}">`)
    .replace(/<meta name="?pane-title"?[ ][^>]*>/, `<meta name="pane-title" content="${escaped(title)}">`);
}

function application({ panel = built.panel, pane, title }: Serving): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    // A rebuilt bundle must be what the next reload shows.
    response.set({ 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' });
    next();
  });

  app.get('/office-js/AgaveErrorUX/index.html', (_request, response) => void response.type('html').send(trustPage));
  // Office.js asks for files in mixed case; the package stores them in lower case.
  app.use('/office-js', (request, _response, next) => {
    request.url = request.url.toLowerCase();
    next();
  });
  app.use('/office-js', express.static(officeJs, { setHeaders: cacheForAnHour }));

  if (pane) {
    app.use(paneProxy(pane));
    app.get(['/', '/index.html'], (request, response) => {
      response.set('Content-Security-Policy', standInPolicy);
      response.type('html').send(pageWithPane(pane, title ?? pane.host, request.socket.localPort));
    });
  }

  app.use('/panel', (_request, response, next) => {
    response.set('Content-Security-Policy', "frame-ancestors 'self' http://localhost:* http://*.localhost:*");
    next();
  });
  app.get('/panel/taskpane.html', (_request, response) => void response.type('html').send(panelPage(panel)));
  app.use('/panel', express.static(panel, { setHeaders: cacheIfHashed }));

  app.use(
    '/',
    express.static(built.standIn, {
      setHeaders: (response, file) => {
        response.setHeader('Content-Security-Policy', standInPolicy);
        cacheIfHashed(response, file);
      },
    }),
  );
  return app;
}

/** The stand-in, running. `close` ends it and every connection to it. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

/** Which panel is served. */
export interface Serving {
  /** The folder of a built panel with a taskpane.html; ours where nothing is given. */
  readonly panel?: string;
  /** The address of another add-in's panel, which its own server serves. */
  readonly pane?: URL;
  /** What stands over that panel; its host where nothing is given. */
  readonly title?: string;
}

/**
 * Starts the stand-in on localhost.
 * @param port the port to listen on; 0 takes any free one.
 * @returns its address, and a way to end it.
 * @throws Error with one sentence a person can act on: nothing built yet, or the port is taken.
 */
export function serve(port: number, serving: Serving = {}): Promise<Served> {
  const panelFile = path.join(serving.panel ?? built.panel, 'taskpane.html');
  for (const page of [path.join(built.standIn, 'index.html'), ...(serving.pane ? [] : [panelFile])]) {
    if (!existsSync(page)) {
      return Promise.reject(
        new Error(
          `There is nothing to show yet: ${path.relative(root, page)} is not built. Run "npm run build" first.`,
        ),
      );
    }
  }
  return new Promise((resolve, reject) => {
    const server: Server = application(serving).listen(port, 'localhost', (error?: NodeJS.ErrnoException) => {
      if (error) {
        reject(new Error(couldNotListen(port, error)));
        return;
      }
      const address = server.address();
      const listening = typeof address === 'object' && address ? address.port : port;
      resolve({ url: `http://localhost:${listening}/`, close: () => closed(server) });
    });
  });
}

function couldNotListen(port: number, error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use. Choose another: npm run stand-in -- --port ${port + 1}`;
  if (error.code === 'EACCES')
    return `Port ${port} is not ours to use. Choose one above 1023: npm run stand-in -- --port ${defaultPort}`;
  return `The stand-in could not start on port ${port}: ${error.message}`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

/** What follows a word of the command line, as `--word value` or `--word=value`; null where it is not there. */
function asked(words: readonly string[], name: string): string | null {
  const index = words.findIndex((word) => word === name || word.startsWith(`${name}=`));
  if (index < 0) return null;
  const word = words[index] ?? '';
  return word === name ? (words[index + 1] ?? '') : word.slice(name.length + 1);
}

const options = ['--port', '--pane', '--title'];

/** The first word of the command line that is neither an option nor what follows one. */
const unknownIn = (words: readonly string[]): string | undefined =>
  words.find(
    (word, at) =>
      !options.includes(words[at - 1] ?? '') && !options.some((name) => word === name || word.startsWith(`${name}=`)),
  );

/** The command line: port, panel and title. @throws Error with a sentence about what is wrong with one of them */
export function commandLine(words: readonly string[]): { port: number; serving: Serving } {
  const unknown = unknownIn(words);
  if (unknown !== undefined)
    throw new Error(
      `There is no option "${unknown}". There are --port, --pane and --title, after two dashes of their own: npm run stand-in -- --port 4000`,
    );
  const givenPort = asked(words, '--port');
  const port = givenPort === null ? defaultPort : Number(givenPort);
  if (givenPort === '' || !Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port takes a number from 0 to 65535, not "${givenPort ?? ''}".`);
  const pane = asked(words, '--pane');
  const title = asked(words, '--title');
  if (pane !== null && !(URL.canParse(pane) && /^https?:$/.test(new URL(pane).protocol)))
    throw new Error(
      `--pane takes the address of a panel's page, for example https://localhost:3001/taskpane.html, not "${pane}".`,
    );
  if (title !== null && pane === null)
    throw new Error('--title is what a panel of --pane is called: give its address, too.');
  return { port, serving: { ...(pane === null ? {} : { pane: new URL(pane) }), ...(title ? { title } : {}) } };
}

if (require.main === module) {
  const started = new Promise<{ port: number; serving: Serving }>((resolve) =>
    resolve(commandLine(process.argv.slice(2))),
  );
  started
    .then(async ({ port, serving }) => ({
      name: serving.pane?.href ?? 'Enquiry Handbook',
      ...(await serve(port, serving)),
    }))
    .then(
      ({ url, name }) => console.log(`${name}, beside a stand-in for Word: ${url}`),
      (error: Error) => {
        console.error(error.message);
        process.exitCode = 1;
      },
    );
}
