// The arrows between the layers: each forbidden kind of import is refused by lint, and no circle of imports exists but Word's own.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { layerConfig, layers } from '../../eslint.layers.js';

const root = path.resolve(__dirname, '../..');
const lint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [layerConfig] });

/** What lint says of one line in a file of a layer. */
async function said(layer: string, line: string): Promise<string[]> {
  const [result] = await lint.lintText(line, { filePath: path.join(root, `src/${layer}/example.ts`) });
  return result!.messages.map(({ message }) => message);
}

const kinds: readonly (readonly [string, (target: string) => string])[] = [
  ['a static import', (target) => `import { x } from '${target}';`],
  ['a type-only import', (target) => `import type { X } from '${target}';`],
  ['a re-export', (target) => `export { x } from '${target}';`],
  ['a re-export of everything', (target) => `export * from '${target}';`],
  ['import()', (target) => `export const x = () => import('${target}');`],
  ['an import type', (target) => `export type X = import('${target}').X;`],
  ['a worker', (target) => `export const w = new Worker(new URL('${target}.ts', import.meta.url));`],
];

test.each(kinds)('%s of a layer above is refused', async (_name, line) => {
  expect(await said('enquiry', line('../word/gateway/host'))).toEqual([
    'src/enquiry may import from: question, handbook.',
  ]);
});

test.each(kinds)('%s of a layer below is allowed', async (_name, line) => {
  expect(await said('enquiry', line('../handbook/framework'))).toEqual([]);
});

test('no layer may import a layer that may import it', () => {
  for (const [layer, allowed] of Object.entries(layers))
    for (const below of allowed) expect([below, layers[below]]).not.toEqual([below, expect.arrayContaining([layer])]);
});

test('the task pane knows nothing of the Word layer', async () => {
  expect(await said('taskpane', `import { x } from '../word/gateway/host';`)).toHaveLength(1);
});

/** The modules each module of src/ names, in every way of importing. */
function importGraph(): ReadonlyMap<string, readonly string[]> {
  const files = new Set(
    readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join('src', file)),
  );
  const resolved = (from: string, specifier: string): string | undefined => {
    const base = path.join(path.dirname(from), specifier);
    return [base, `${base}.ts`, `${base}.tsx`].find((file) => files.has(file));
  };
  return new Map(
    [...files].map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const named = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
      const workers = [...text.matchAll(/new URL\('([^']+)', import\.meta\.url\)/g)].map(([, name]) => name!);
      return [file, [...named, ...workers].flatMap((name) => resolved(file, name) ?? [])];
    }),
  );
}

/** The files that stand in a circle of imports: those that can be reached from themselves. */
function inCircles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const reached = (from: string): Set<string> => {
    const seen = new Set<string>();
    const next = [...(graph.get(from) ?? [])];
    for (let file = next.pop(); file !== undefined; file = next.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      next.push(...(graph.get(file) ?? []));
    }
    return seen;
  };
  return [...graph.keys()].filter((file) => reached(file).has(file));
}

test('the only circle of imports is the one that mirrors Word’s own API', () => {
  const graph = importGraph();
  expect(graph.size).toBeGreaterThan(400);
  expect(inCircles(graph).filter((file) => !file.startsWith('src/stand-in/objects/'))).toEqual([]);
});

/** What the folders of src/ import of folders beside them; what a folder holds in folders of its own is a part of it. */
function folderGraph(): ReadonlyMap<string, readonly string[]> {
  const holds = (outer: string, inner: string): boolean => `${inner}/`.startsWith(`${outer}/`);
  const graph = new Map<string, string[]>();
  for (const [file, imported] of importGraph()) {
    const folder = path.dirname(file);
    const beside = imported
      .map((name) => path.dirname(name))
      .filter((one) => !holds(folder, one) && !holds(one, folder));
    graph.set(folder, [...(graph.get(folder) ?? []), ...beside]);
  }
  return graph;
}

test('no two folders import each other but the session, and the actions that it carries out', () => {
  const circles = inCircles(folderGraph()).filter((folder) => !folder.startsWith('src/stand-in'));
  expect(circles.sort()).toEqual(['src/app/actions', 'src/app/session']);
});
