// Four projects: unit tests; jobs in the simulated Word, under the genuine Office.js, in Node; journeys, which are whole jobs in a real browser; and
// journeys that only the full run plays.
const { availableParallelism } = require('node:os');

// A test file runs in a context of its own, where each look-up of a global is slow: hot code spent most of its time on them. These are
// handed to each module instead. None of them is one that a test replaces, as it does time.
const handed = 'Array Error JSON Map Math Number Object Promise RegExp Set String Uint8Array WeakMap'.split(' ');

/** The folders of tests whose jobs run in the simulated Word. */
const inWord = '(app|faults|property|stand-in|word)';

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

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: Math.max(2, availableParallelism() - 1),
  reporters: ['default', '<rootDir>/test/journeys/second-tries.js'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      setupFiles: ['<rootDir>/test/fixed-seed.ts'],
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [`<rootDir>/test/(journeys|${inWord})/`],
    },
    {
      ...shared,
      displayName: 'in-word',
      setupFiles: ['<rootDir>/test/fixed-seed.ts'],
      testMatch: [`<rootDir>/test/${inWord}/**/*.test.ts`],
    },
    {
      ...shared,
      displayName: 'journeys',
      globalSetup: '<rootDir>/test/journeys/find-browser.ts',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
      testPathIgnorePatterns: [moreJourneys],
    },
    {
      ...shared,
      displayName: 'more-journeys',
      globalSetup: '<rootDir>/test/journeys/find-browser.ts',
      testMatch: [`${moreJourneys}**/*.test.ts`],
    },
  ],
};
