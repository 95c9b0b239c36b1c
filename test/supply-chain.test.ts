// What npm installs: each package is the one that was reviewed, comes from npm's own registry, and has a licence that was agreed to.
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Entry {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const root = path.resolve(__dirname, '..');
const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T;
const { packages } = json<{ packages: Record<string, Entry> }>('package-lock.json');
const installed = Object.entries(packages).filter(([at]) => at !== '');
const nameOf = (at: string): string => at.replace(/^.*node_modules\//, '');

/** Licences that a package which ships in the panel may have. */
const shippedLicences = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', '0BSD']);

/** Packages that say their licence elsewhere than in package.json, or whose own terms were read: the reason. */
const readByHand: Readonly<Record<string, string>> = {
  '@microsoft/office-js': 'Microsoft’s own terms; beside the stand-in only, never shipped',
  duck: 'a licence of the BSD kind, in its LICENSE file; mammoth uses it',
};

/** Licences of what runs on a developer's machine only. */
const developmentLicences = new Set([
  ...shippedLicences,
  ...['BSD-2-Clause', 'MPL-2.0', 'BlueOak-1.0.0', 'CC-BY-4.0', 'MIT-0', 'OFL-1.1', 'Zlib'],
]);

/** Entries without one: the validator names a package for each platform, and only the one for Linux on Intel was to be had when this was written. */
const neverPublished = /^node_modules\/@xarsh\/ooxml-validator-(darwin|linux-arm64|win32)/;

test('every entry of the lockfile has its integrity, and none names a place of its own to come from', () => {
  // Without an address npm asks its registry, or the mirror that a machine is set to; the integrity says what must come from there.
  const without = installed.filter(
    ([at, { resolved, integrity }]) =>
      !neverPublished.test(at) &&
      (!/^sha512-/.test(integrity ?? '') ||
        !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/')),
  );
  expect(without.map(([at]) => at)).toEqual([]);
  expect(installed.length).toBeGreaterThan(100);
});

test('everything that ships has a licence that allows it', () => {
  const shipped = installed.filter(([, { dev, devOptional }]) => !dev && !devOptional);
  const others = shipped.filter(
    ([at, { license }]) => !shippedLicences.has(license ?? '') && readByHand[nameOf(at)] === undefined,
  );
  expect(others.map(([at, { license }]) => `${nameOf(at)}: ${license ?? 'none'}`)).toEqual([]);
  expect(shipped.length).toBeGreaterThan(10);
});

test('everything for development has a licence that was agreed to', () => {
  // One of several that are offered is enough; of several that hold together, each must be agreed to.
  const isAgreed = (license: string): boolean =>
    license
      .replace(/[()]/g, '')
      .split(' OR ')
      .some((one) => one.split(' AND ').every((each) => developmentLicences.has(each)));
  const others = installed.filter(
    ([at, { license }]) => !isAgreed(license ?? '') && readByHand[nameOf(at)] === undefined,
  );
  expect(others.map(([at, { license }]) => `${nameOf(at)}: ${license ?? 'none'}`)).toEqual([]);
});

test('the README gives each direct dependency with its reason', () => {
  const { dependencies, devDependencies } = json<{
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  }>('package.json');
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const named = readme
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .join('\n');
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !named.includes(name));
  expect(missing).toEqual([]);
});

test('versions are exact, so that an install gives what was reviewed', () => {
  const { dependencies, devDependencies } = json<{
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  }>('package.json');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect([name, version]).toEqual([name, expect.stringMatching(/^(npm:[a-z-]+@)?\d+\.\d+\.\d+$/)]);
});
