// Mutation runs: does a test fail when a decision is changed? Only the pure decisions; what reads and writes Word is proved by stories.
// npm run mutation                              the decisions of the enquiry and of the check: some hours
// npm run mutation -- -m src/enquiry/rows.ts    those of a file; src/enquiry/rows.ts:20-40 for some lines
import { createRequire } from 'node:module';
import path from 'node:path';

const { projects } = createRequire(import.meta.url)('./jest.config.js');
const [unit] = projects;

/** Decisions: what may be written, what is kept, what is whose. Word lists, readers of tables and drawings are not decisions. */
const enquiry = [
  'answer',
  'decide',
  'draft',
  'items',
  'kept-items',
  'missing-lines',
  'plan-checks',
  'progress',
  'record',
  'rewrite',
  'rows',
  'stem-sentence',
  'sub-question-ids',
  'versions',
];

/** What makes the verdict, and what chooses the remarks. Words and learned weights are data. */
const question = ['check', 'look-up', 'model', 'read', 'reading/*', 'sure', 'remarks/*'];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [...enquiry.map((name) => `src/enquiry/${name}.ts`), ...question.map((name) => `src/question/${name}.ts`)],
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    config: {
      ...unit,
      projects: [], // not those of jest.config.js, which is read besides
      roots: ['<rootDir>/src', '<rootDir>/test'],
      testMatch: ['<rootDir>/test/together/decisions.test.ts'],
      testPathIgnorePatterns: [],
      testEnvironment: path.resolve('test/together/until-one-fails.js'),
      watchman: false,
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: true, // what is worked out as a module loads is data, nearly all of it
  concurrency: 1,
  maxTestRunnerReuse: 200, // each run leaves in memory what it loaded: a thousand are a gigabyte, and the next takes three times as long
  tempDirName: 'dist/stryker',
  ignorePatterns: ['dist', 'assets', 'docs', 'hosting', 'test/documents/*.docx'],
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: 'dist/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  timeoutMS: 20_000,
};
