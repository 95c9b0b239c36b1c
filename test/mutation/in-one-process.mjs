// A test runner for mutation runs over pure code. All tests of a mutant run in one process that is up already, those first that are quick or
// have failed often, until one fails: some hundredths of a second a mutant, where starting jest for each takes seconds. Modules are loaded anew
// for each mutant, so that nothing a mutant left in a module is met by the next one.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { format } from 'node:util';
import vm from 'node:vm';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { transformSync } from '@swc/core';
import { expect } from 'expect';

/** Compiled modules by path: a function of what a module is handed. They are compiled once, and run as often as they are loaded. */
const compiled = new Map();
const handed = ['exports', 'require', 'module', 'test', 'describe', 'expect'];

function compile(file) {
  const source = readFileSync(file, 'utf8');
  const { code } = transformSync(source, {
    filename: file,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  return vm.compileFunction(code, handed, { filename: file });
}

/** The file that a module names, from its folder. */
function fileOf(name, folder) {
  const bare = path.resolve(folder, name);
  return bare.endsWith('.json') ? bare : `${bare}.ts`;
}

/**
 * Loads a file of tests.
 * @param modules what is loaded already, by path; what the file loads is added
 * @returns its tests by name; one that comes again gets its number
 */
function testsOf(file, modules) {
  const tests = new Map();
  const around = [];
  const add = (name, run) => {
    const full = [...around, name].join(' ');
    let unique = full;
    for (let more = 2; tests.has(unique); more += 1) unique = `${full} (${more})`;
    tests.set(unique, run);
  };
  const within = (name, run) => {
    around.push(name);
    run();
    around.pop();
  };
  const each = (one) => (table) => (name, run) => {
    for (const row of table) {
      const values = Array.isArray(row) ? row : [row];
      const places = name.match(/%[sdijop]/g)?.length ?? 0;
      one(format(name, ...values.slice(0, places)), () => run(...values));
    }
  };
  const test = Object.assign(add, { each: each(add) });
  const describe = Object.assign(within, { each: each(within) });

  const load = (at) => {
    const before = modules.get(at);
    if (before) return before.exports;
    const module = { exports: {} };
    modules.set(at, module);
    if (at.endsWith('.json')) module.exports = JSON.parse(readFileSync(at, 'utf8'));
    else {
      if (!compiled.has(at)) compiled.set(at, compile(at));
      const foreign = createRequire(at);
      const required = (name) => (name.startsWith('.') ? load(fileOf(name, path.dirname(at))) : foreign(name));
      compiled.get(at)(module.exports, required, module, test, describe, expect);
    }
    return module.exports;
  };
  load(path.resolve('test/fixed-seed.ts'));
  load(path.resolve(file));
  return tests;
}

const between = ' > ';

class InOneProcess {
  static inject = tokens(commonTokens.options);
  #files;
  #leftOut;
  #sample;
  /** How long each test took, as far as it has run, and how many mutants it has killed. */
  #times = new Map();
  #kills = new Map();

  constructor({ inOneProcess }) {
    this.#files = inOneProcess.files;
    this.#leftOut = new Set(inOneProcess.leftOut);
    this.#sample = inOneProcess.sample;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ files = [] }) {
    const stryker = (globalThis.__stryker__ ??= {});
    const results = [];
    for (const file of this.#files) {
      const modules = new Map();
      const tests = testsOf(file, modules);
      if (files.length > 0 && !files.some((changed) => modules.has(path.resolve(changed)))) continue;
      for (const [name, run] of tests) {
        if (this.#leftOut.has(name)) continue;
        const id = file + between + name;
        stryker.currentTestId = id;
        const failure = await this.#failureOf(id, run);
        stryker.currentTestId = undefined;
        results.push({ ...this.#result(id, failure), name, fileName: path.resolve(file) });
      }
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ testFilter, activeMutant, mutantActivation, hitLimit, disableBail }) {
    if (!this.#isDrawn(activeMutant)) return { status: MutantRunStatus.Error, errorMessage: 'Not drawn' };
    const stryker = (globalThis.__stryker__ ??= {});
    const [files, modules] = [new Map(), new Map()];
    const results = [];
    const activate = (id) => (stryker.activeMutant = id);
    Object.assign(stryker, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    const ids = testFilter ?? [...this.#times.keys()];
    for (const id of ids.toSorted((one, other) => this.#price(one) - this.#price(other))) {
      const [file, ...name] = id.split(between);
      activate(mutantActivation === 'static' ? activeMutant.id : undefined);
      if (!files.has(file)) files.set(file, testsOf(file, modules));
      activate(activeMutant.id);
      const failure = await this.#failureOf(id, files.get(file).get(name.join(between)));
      activate(undefined);
      results.push(this.#result(id, failure));
      const timeout = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
      if (timeout) return toMutantRunResult(timeout);
      if (failure === null) continue;
      this.#kills.set(id, (this.#kills.get(id) ?? 0) + 1);
      if (!disableBail) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results }, disableBail);
  }

  /** One mutant of so many, the same ones in each run over the same code. */
  #isDrawn({ fileName, location: { start }, mutatorName, replacement }) {
    const place = [path.basename(fileName), start.line, start.column, mutatorName, replacement].join();
    return createHash('sha256').update(place).digest().readUInt32BE() % this.#sample === 0;
  }

  #time(id) {
    return this.#times.get(id) ?? 0;
  }

  /** What it costs to ask a test, as against how often it is the one that tells. */
  #price(id) {
    return this.#time(id) / (1 + (this.#kills.get(id) ?? 0));
  }

  /** Runs a test. Returns why it failed, or null. */
  async #failureOf(id, run) {
    const before = performance.now();
    try {
      await run();
      if (!this.#times.has(id)) this.#times.set(id, performance.now() - before);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  #result(id, failure) {
    const shared = { id, name: id, timeSpentMs: this.#time(id) };
    return failure === null
      ? { ...shared, status: TestStatus.Success }
      : { ...shared, status: TestStatus.Failed, failureMessage: failure };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)];

export const strykerValidationSchema = {
  type: 'object',
  properties: {
    inOneProcess: {
      type: 'object',
      properties: {
        files: { description: 'files of tests', type: 'array', items: { type: 'string' } },
        leftOut: { description: 'names of tests that take too long', type: 'array', items: { type: 'string' } },
        sample: { description: 'one mutant of so many is run', type: 'number' },
      },
    },
  },
};
