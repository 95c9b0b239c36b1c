// Serves the stand-in for Word, the built panel and Microsoft's own Office.js on localhost, with no browser and no network needed.
import { existsSync, readFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import path from 'node:path';
import express from 'express';

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

function application(panel: string): express.Express {
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

/**
 * Starts the stand-in on localhost.
 * @param port the port to listen on; 0 takes any free one.
 * @param panel the folder of the built panel: ours, or another add-in's with a taskpane.html
 * @returns its address, and a way to end it.
 * @throws Error with one sentence a person can act on: nothing built yet, or the port is taken.
 */
export function serve(port: number, panel = built.panel): Promise<Served> {
  for (const page of [path.join(built.standIn, 'index.html'), path.join(panel, 'taskpane.html')]) {
    if (!existsSync(page)) {
      return Promise.reject(
        new Error(
          `There is nothing to show yet: ${path.relative(root, page)} is not built. Run "npm run build" first.`,
        ),
      );
    }
  }
  return new Promise((resolve, reject) => {
    const server: Server = application(panel).listen(port, 'localhost', (error?: NodeJS.ErrnoException) => {
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

/** The port asked for on the command line (`--port N` or `--port=N`), or a sentence about what is wrong with it. */
function askedPort(words: string[]): number | string {
  const index = words.findIndex((word) => word === '--port' || word.startsWith('--port='));
  if (index < 0) return defaultPort;
  const given = words[index]?.includes('=') ? words[index]?.split('=')[1] : words[index + 1];
  const port = Number(given);
  return given && Number.isInteger(port) && port >= 0 && port <= 65535
    ? port
    : `--port takes a number from 0 to 65535, not "${given ?? ''}".`;
}

if (require.main === module) {
  const port = askedPort(process.argv.slice(2));
  const started = typeof port === 'string' ? Promise.reject(new Error(port)) : serve(port);
  started.then(
    ({ url }) => console.log(`Enquiry Handbook, beside a stand-in for Word: ${url}`),
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
