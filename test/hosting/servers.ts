// Serves a site over https by its own header files: by `_headers` in Node, and by nginx or Apache where their programs are named.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { connect, createServer as createPort } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { headersByRules } from './headers-by-rules';

/** A folder that was made with `makeSite`. */
export interface MadeSite {
  readonly folder: string;
  readonly port: number;
}

export interface Serving {
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', png: 'image/png' };

/** A key and a certificate of this machine's own, as PEM. Needs openssl. */
function certificate(folder: string): { key: string; cert: string } {
  const files = { key: path.join(folder, 'key.pem'), cert: path.join(folder, 'cert.pem') };
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', files.key, '-out', files.cert],
    ],
    { stdio: 'ignore' },
  );
  return files;
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createPort().listen(0, () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('There is no free port')),
      );
    });
  });
}

/** By the rules of `_headers`, as the hosts that know that file. */
export async function serveByRules({ folder, port }: MadeSite): Promise<Serving> {
  const site = path.join(folder, 'site');
  const rules = readFileSync(path.join(site, '_headers'), 'utf8');
  const { key, cert } = certificate(folder);
  const server: Server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    const at = new URL(request.url ?? '/', 'https://localhost').pathname;
    for (const [name, value] of Object.entries(headersByRules(rules, at))) response.setHeader(name, value);
    try {
      const bytes = readFileSync(path.join(site, path.normalize(at)));
      response.setHeader('Content-Type', types[at.split('.').at(-1) ?? ''] ?? 'application/octet-stream').end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** By nginx with the file that was made for it; only its folders, certificate and port are this machine's. */
export function serveByNginx(program: string, { folder, port }: MadeSite): Promise<Serving> {
  const { key, cert } = certificate(folder);
  const made = readFileSync(path.join(folder, 'nginx.conf'), 'utf8')
    .replace(/ssl_certificate .*;/, `ssl_certificate ${cert};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`)
    .replace(/root .*;/, `root ${path.join(folder, 'site')};`);
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${path.join(folder, name)};`,
  );
  const config = `daemon off; master_process off; pid ${path.join(folder, 'nginx.pid')}; error_log stderr;
events {}
http { ${scratch.join(' ')} access_log off;
types { text/html html; text/javascript js; image/png png; }
${made} }
`;
  const file = path.join(folder, 'whole-nginx.conf');
  writeFileSync(file, config);
  return running(spawn(program, ['-c', file, '-p', folder, '-e', 'stderr'], { stdio: 'ignore' }), port);
}

/** By Apache with `.htaccess` in the site. @param modules the folder of its modules */
export function serveByApache(program: string, modules: string, { folder, port }: MadeSite): Promise<Serving> {
  const { key, cert } = certificate(folder);
  const load = ['mpm_event', 'authz_core', 'mime', 'headers', 'ssl', 'socache_shmcb'].map(
    (name) => `LoadModule ${name}_module ${path.join(modules, `mod_${name}.so`)}`,
  );
  const site = path.join(folder, 'site');
  const config = `ServerRoot ${folder}
PidFile ${path.join(folder, 'apache.pid')}
DefaultRuntimeDir ${folder}
ErrorLog ${path.join(folder, 'apache.log')}
${load.join('\n')}
Listen ${port}
ServerName localhost
TypesConfig /dev/null
AddType text/html .html
AddType text/javascript .js
AddType image/png .png
SSLEngine on
SSLCertificateFile ${cert}
SSLCertificateKeyFile ${key}
DocumentRoot ${site}
<Directory ${site}>
AllowOverride FileInfo
Require all granted
</Directory>
`;
  const file = path.join(folder, 'apache.conf');
  writeFileSync(file, config);
  return running(spawn(program, ['-X', '-f', file], { stdio: 'ignore' }), port);
}

/** Waits until a program answers on its port. @throws Error where it ends first */
async function running(child: ChildProcess, port: number): Promise<Serving> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const answers = async (): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(port, 'localhost', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
  while (!(await answers())) if (child.exitCode !== null) throw new Error('The server ended before it answered');
  return {
    close: () => {
      child.kill();
      return ended;
    },
  };
}

/** A fresh folder for one server's files. */
export const freshFolder = (): string => mkdtempSync(path.join(tmpdir(), 'enquiry-site-'));
