// Mutation runs: does a test fail when a decision is changed? Only the pure decisions; what reads and writes Word is proved by stories.
// npm run mutation                              src/enquiry, whose answers nothing else checks
// npm run mutation -- -m 'src/question/*.ts'    the check of a question
import { createRequire } from 'node:module';

const { projects } = createRequire(import.meta.url)('./jest.config.js');
const [unit] = projects;

/** Decisions: what may be written, what is kept, what is whose. Word lists, readers of tables and drawings are not decisions. */
const enquiry = [
  'decide',
  'draft',
  'kept-items',
  'missing-lines',
  'plan-checks',
  'progress',
  'rows',
  'sub-question-ids',
  'versions',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: enquiry.map((name) => `src/enquiry/${name}.ts`),
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    config: { ...unit, roots: ['<rootDir>/src', '<rootDir>/test/enquiry', '<rootDir>/test/question'], watchman: false },
    enableFindRelatedTests: true,
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: true, // what is worked out as a module loads would need all tests again for each change
  concurrency: 1,
  incremental: true,
  incrementalFile: 'dist/stryker-incremental.json',
  tempDirName: 'dist/stryker',
  ignorePatterns: ['dist', 'learn', 'assets', 'docs'],
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  timeoutMS: 20_000,
};
