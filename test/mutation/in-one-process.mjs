// A test runner for mutation runs over pure code. All tests of a mutant run in one process that is up already, quickest first, until one
// fails: some hundredths of a second a mutant, where starting jest for each takes seconds. Modules are loaded anew for each mutant and file of
// tests, so that nothing a mutant left in a module is met by the next one.
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
 * Loads a file of tests, with modules of its own.
 * @returns its tests by name (one that comes again gets its number), and the paths of all that it loads
 */
function loaded(file) {
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

  const modules = new Map();
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
  return { tests, paths: modules };
}

const between = ' > ';

class InOneProcess {
  static inject = tokens(commonTokens.options);
  #files;
  #leftOut;
  /** How long each test took, as far as it has run. */
  #times = new Map();

  constructor({ inOneProcess }) {
    this.#files = inOneProcess.files;
    this.#leftOut = new Set(inOneProcess.leftOut);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ files = [] }) {
    const stryker = (globalThis.__stryker__ ??= {});
    const results = [];
    for (const file of this.#files) {
      const { tests, paths } = loaded(file);
      if (files.length > 0 && !files.some((changed) => paths.has(path.resolve(changed)))) continue;
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
    const stryker = (globalThis.__stryker__ ??= {});
    const files = new Map();
    const results = [];
    const activate = (id) => (stryker.activeMutant = id);
    Object.assign(stryker, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    const ids = testFilter ?? [...this.#times.keys()];
    for (const id of ids.toSorted((one, other) => this.#time(one) - this.#time(other))) {
      const [file, ...name] = id.split(between);
      activate(mutantActivation === 'static' ? activeMutant.id : undefined);
      if (!files.has(file)) files.set(file, loaded(file).tests);
      activate(activeMutant.id);
      const failure = await this.#failureOf(id, files.get(file).get(name.join(between)));
      activate(undefined);
      results.push(this.#result(id, failure));
      const timeout = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
      if (timeout) return toMutantRunResult(timeout);
      if (failure !== null && !disableBail) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results }, disableBail);
  }

  #time(id) {
    return this.#times.get(id) ?? 0;
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
      },
    },
  },
};
