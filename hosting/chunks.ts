// What is in each file of code that ships: which packages and layers, and how much of each. The build writes it down, a command prints it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface ChunkFile {
  /** The file's name below the panel. */
  readonly file: string;
  /** Bytes of source before it is shrunk, by package or by layer of ours. */
  readonly parts: Readonly<Record<string, number>>;
}

/** A module as webpack knows it; several may have been joined into one. */
export interface BuiltModule {
  readonly resource?: string;
  readonly modules?: readonly BuiltModule[];
  size(): number;
}

/** The package or layer that a file belongs to; undefined for webpack's own code. */
export function partOf(resource: string | undefined): string | undefined {
  if (resource === undefined) return undefined;
  const at = resource.replace(/\\/g, '/').split('?')[0] ?? '';
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(at);
  if (inPackage) return inPackage[1];
  return /\/src\/([^/]+)\//.exec(at) ? `src/${/\/src\/([^/]+)\//.exec(at)?.[1] ?? ''}` : undefined;
}

/** Adds up a chunk's modules by what they belong to. */
export function partsOf(modules: Iterable<BuiltModule>): Readonly<Record<string, number>> {
  const parts: Record<string, number> = {};
  for (const module of modules)
    for (const one of module.modules ?? [module]) {
      const part = partOf(one.resource);
      if (part !== undefined) parts[part] = (parts[part] ?? 0) + one.size();
    }
  return parts;
}

/** Where the build writes it down. */
export const chunksFile = (root: string): string => path.join(root, 'dist/chunks.json');

/** What the last build wrote down. @throws Error with what to do where nothing is built */
export function readChunks(root: string): readonly ChunkFile[] {
  if (!existsSync(chunksFile(root))) throw new Error('Nothing is built yet. Run "npm run build" first.');
  return JSON.parse(readFileSync(chunksFile(root), 'utf8')) as ChunkFile[];
}

/** The packages that ship in any chunk, each with the licence its package.json gives, by name. */
export function shippedPackages(chunks: readonly ChunkFile[], root: string): readonly (readonly [string, string])[] {
  const names = new Set(chunks.flatMap(({ parts }) => Object.keys(parts)).filter((part) => !part.startsWith('src/')));
  return [...names].sort().map((name) => {
    const file = path.join(root, 'node_modules', name, 'package.json');
    const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: string };
    return [name, license ?? 'none given'] as const;
  });
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);

function print(root: string): void {
  const chunks = readChunks(root);
  const licences = shippedPackages(chunks, root);
  const rows = chunks
    .map(({ file, parts }) => {
      const bytes = readFileSync(path.join(root, 'dist/panel', file));
      return { file, parts, raw: bytes.length, zipped: gzipSync(bytes, { level: 9 }).length };
    })
    .sort((one, other) => other.zipped - one.zipped);
  const lines = rows.map(({ file, parts, raw, zipped }) => {
    const most = Object.entries(parts)
      .sort(([, one], [, other]) => other - one)
      .map(([part, size]) => `${part} ${(size / 1000).toFixed(1)}`);
    return `${kilobytes(raw)} ${kilobytes(zipped)}  ${file.replace('code/', '').padEnd(42)} ${most.join(', ')}`;
  });
  const sum = (of: 'raw' | 'zipped'): number => rows.reduce((all, row) => all + row[of], 0);
  process.stdout.write(
    [
      `     KB gzip KB  file                                       of which, in KB of source before it is shrunk`,
      ...lines,
      `${kilobytes(sum('raw'))} ${kilobytes(sum('zipped'))}  all ${rows.length} files`,
      '',
      `The ${licences.length} packages in them, by licence`,
      ...[...new Set(licences.map(([, licence]) => licence))].map(
        (licence) => `${licence}: ${licences.flatMap(([name, its]) => (its === licence ? [name] : [])).join(', ')}`,
      ),
      '',
    ].join('\n'),
  );
}

if (require.main === module) {
  try {
    print(path.resolve(__dirname, '..'));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
