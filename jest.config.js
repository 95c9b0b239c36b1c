// Four projects: unit tests; jobs in the simulated Word, under the genuine Office.js, in Node; journeys, which are whole jobs in a real browser; and
// journeys that only the full run plays. The first two also exist as "together": all their test files, many in one context, for loading what each
// file imports took longer than the tests.
const { availableParallelism } = require('node:os');

// Tests make much and keep little: with more room for what is young, a worker spends a seventh less of the processor.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`;

// A test file runs in a context of its own, where each look-up of a global is slow: hot code spent most of its time on them. These are
// handed to each module instead. None of them is one that a test replaces, as it does time.
const handed = 'Array Error JSON Map Math Number Object Promise RegExp Set String Uint8Array WeakMap'.split(' ');

/** The folders of tests whose jobs run in the simulated Word. */
const inWord = `(${require('./test/together/folders-in-word.json').join('|')})`;

/** The journeys whose claims `npm test` proves in another way: which, its README says. */
const moreJourneys = '<rootDir>/test/journeys/more/';

const shared = {
  sandboxInjectedGlobals: handed,
  modulePathIgnorePatterns: ['<rootDir>/dist/'], // a mutation run works on a copy in there
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  setupFilesAfterEnv: ['<rootDir>/test/fail-on-console-error.ts'],
};

/** The same examples, ids and chances in each run. */
const withoutChance = {
  ...shared,
  setupFiles: ['<rootDir>/test/fixed-seed.ts'],
  setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/test/fixed-chance.ts'],
};

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: Math.max(2, availableParallelism() - 1),
  reporters: ['default', '<rootDir>/test/journeys/second-tries.js'],
  projects: [
    {
      ...withoutChance,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [`<rootDir>/test/(journeys|together|${inWord})/`],
    },
    {
      ...withoutChance,
      displayName: 'in-word',
      testMatch: [`<rootDir>/test/${inWord}/**/*.test.ts`],
    },
    ...['unit', 'in-word'].map((project) => ({
      ...withoutChance,
      displayName: `${project}-together`,
      testMatch: [`<rootDir>/test/together/${project}-*.test.ts`],
    })),
    {
      ...shared,
      displayName: 'journeys',
      testEnvironment: '<rootDir>/test/journeys/environment.ts',
      globalSetup: '<rootDir>/test/journeys/find-browser.ts',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
      testPathIgnorePatterns: [moreJourneys],
    },
    {
      ...shared,
      displayName: 'more-journeys',
      testEnvironment: '<rootDir>/test/journeys/environment.ts',
      globalSetup: '<rootDir>/test/journeys/find-browser.ts',
      testMatch: [`${moreJourneys}**/*.test.ts`],
    },
  ],
};
