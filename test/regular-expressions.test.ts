// Every regular expression of the product takes time in proportion to its text: a document can hold any text, and a person waits for it.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import ts from 'typescript';
import { checkQuestion } from '../src/question/check';

/** Texts that reach these are cut before (`reach` in told-run.ts), so that a power of their length is a constant. */
const onShortTexts = ['src/sharing/people/names/signs.ts'];
/** What ships nowhere. */
const neverShipped = 'src/stand-in/';

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('src', name))
  .filter((name) => !name.startsWith(neverShipped));

const trees = files.map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));

function nodesOf(tree: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

const literals: Found[] = trees.flatMap((tree) =>
  nodesOf(tree)
    .filter(ts.isRegularExpressionLiteral)
    .map(({ text }) => {
      const end = text.lastIndexOf('/');
      return { file: tree.fileName, source: text.slice(1, end), flags: text.slice(end + 1) };
    }),
);

const builds = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
const builders = trees.filter((tree) => nodesOf(tree).some(builds)).map(({ fileName }) => fileName);

/** What is built while modules load, told by the module of ours that asks for it. */
function builtWhileLoading(modules: readonly string[]): Found[] {
  const found: Found[] = [];
  const plain = globalThis.RegExp;
  const told = new Proxy(plain, {
    construct: (target, [source, flags = ''], newTarget) => {
      const file = new Error().stack?.split('\n').map((line) => /\/(src\/[\w/.-]+\.tsx?)/.exec(line)?.[1]);
      found.push({
        file: file?.find((name) => name !== undefined) ?? '',
        source: String(source),
        flags: String(flags),
      });
      return Reflect.construct(target, [source, flags], newTarget) as RegExp;
    },
  });
  globalThis.RegExp = told;
  try {
    jest.isolateModules(() => modules.forEach((name) => jest.requireActual(`../${name}`)));
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

// --- what can be told from the form alone, at no cost

const parser = new RegExpParser();

interface Repeats {
  /** Quantifiers without an upper bound. */
  readonly open: readonly AST.Quantifier[];
  /** Whether one of them repeats more than a single character. */
  readonly nested: boolean;
  readonly backreference: boolean;
  /** The most times anything is repeated by bounded quantifiers inside each other. */
  readonly most: number;
}

function repeatsOf(node: AST.Node): Repeats {
  const inner = partsOf(node).map(repeatsOf);
  const below = {
    open: inner.flatMap(({ open }) => open),
    nested: inner.some(({ nested }) => nested),
    backreference: node.type === 'Backreference' || inner.some(({ backreference }) => backreference),
    most: Math.max(1, ...inner.map(({ most }) => most)),
  };
  if (node.type !== 'Quantifier') return below;
  if (node.max !== Infinity) return { ...below, most: below.most * Math.max(1, node.max) };
  const single = node.element.type === 'CharacterClass' || node.element.type.startsWith('Character');
  return { ...below, open: [...below.open, node], nested: below.nested || !single };
}

function partsOf(node: AST.Node): readonly AST.Node[] {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives;
    case 'Alternative':
      return node.elements;
    case 'Quantifier':
      return [node.element];
    case 'Assertion':
      return node.kind === 'lookahead' || node.kind === 'lookbehind' ? node.alternatives : [];
    default:
      return [];
  }
}

const mostRepeats = 1000;

/** Nothing is repeated without a bound, so that each place of a text costs a constant. */
const isBounded = ({ open, backreference, most }: Repeats): boolean =>
  open.length === 0 && !backreference && most <= mostRepeats;

/** Without a repetition inside another, time is at worst a power of the length, however much can be read in two ways. */
const isPolynomial = ({ nested, backreference }: Repeats): boolean => !nested && !backreference;

// A process of its own: inside the sandbox of the tests the checker takes eight times as long.
const prover = `
  const { checkSync } = require('recheck');
  const all = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  const results = all.map(({ source, flags }) => checkSync(source, flags, { checker: 'automaton', timeout: null }));
  const said = ({ status, error, complexity }) =>
    status === 'unknown' ? error.kind : status === 'safe' ? 'linear' : complexity.type;
  process.stdout.write(JSON.stringify(results.map(said)));
`;

// What was proved once is not proved again: it took some ten seconds of a processor. PROVE=1 proves all and lists what is linear. An
// expression that is not listed is proved in each run.
const listed = 'test/proven-linear.json';
const { version: checker } = JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8')) as {
  version: string;
};
interface ProvenLinear {
  readonly checker: string;
  readonly expressions: readonly string[];
}
const nameOf = ({ source, flags }: Found): string => `/${source}/${flags}`;

/** The expressions that this version of the checker has proved linear. */
function provenBefore(): ReadonlySet<string> {
  const list = JSON.parse(readFileSync(listed, 'utf8')) as ProvenLinear;
  return new Set(list.checker === checker && !process.env.PROVE ? list.expressions : []);
}

/** What the checker's automaton proves of each: no attack is tried, which would be no proof. */
function proven(all: readonly Found[]): string[] {
  if (all.length === 0) return [];
  const env = { ...process.env, RECHECK_SYNC_BACKEND: 'pure' };
  const said = execFileSync(process.execPath, ['-e', prover], { input: JSON.stringify(all), encoding: 'utf8', env });
  return JSON.parse(said) as string[];
}

function isLenient({ file }: Found): boolean {
  return onShortTexts.includes(file);
}

function isTold(one: Found): boolean {
  const repeats = repeatsOf(
    parser.parsePattern(one.source, 0, one.source.length, { unicode: one.flags.includes('u') }),
  );
  return isBounded(repeats) || (isLenient(one) && isPolynomial(repeats));
}

/** The expressions that are neither told by their form nor proven, each with what the checker says. */
function wrongAmong(all: readonly Found[]): string[] {
  const before = provenBefore();
  const asked = all.filter((one) => !isTold(one) && !before.has(nameOf(one)));
  const results = proven(asked);
  return asked.flatMap((one, at) => {
    const result = results[at] ?? 'unknown';
    const fine = result === 'linear' || (isLenient(one) && result === 'polynomial');
    return fine ? [] : [`${one.file}: /${one.source}/${one.flags} is ${result}`];
  });
}

const built = builtWhileLoading(builders);
const distinct = [...new Map([...literals, ...built].map((one) => [nameOf(one), one])).values()];

test('expressions built at run time are all seen: a module with one builds it as it loads', () => {
  const seen = new Set(built.map(({ file }) => file));
  expect(builders.filter((name) => !seen.has(name))).toEqual([]);
  expect(distinct.length).toBeGreaterThan(250);
});

test('every expression is linear in its text', () => {
  expect(wrongAmong(distinct)).toEqual([]);
  if (!process.env.PROVE) return;
  const expressions = distinct.filter((one) => !isTold(one) && !isLenient(one)).map(nameOf);
  writeFileSync(listed, `${JSON.stringify({ checker, expressions: expressions.sort() }, null, 2)}\n`);
});

test('a question that lists what it asks about is read at once', () => {
  // Would never end if each word could be read in two ways.
  expect(checkQuestion(`What are two ${'commonmost n'.repeat(40)} x?`).form).toBeDefined();
});

test('the scan sees what is not linear', () => {
  const of = (source: string, file: string): Found => ({ source, file, flags: '' });
  const [short = ''] = onShortTexts;
  expect(
    wrongAmong([of('[ \\t]+$', 'a.ts'), of('[ \\t]+$', short), of('(?:a+)+$', short), of('^a+b', 'a.ts')]),
  ).toEqual(['a.ts: /[ \\t]+$/ is polynomial', `${short}: /(?:a+)+$/ is exponential`]);
});
