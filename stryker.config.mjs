// Mutation runs: does a test fail when a decision is changed? Only the pure decisions; what reads and writes Word is proved by stories.
// npm run mutation                              the decisions of the enquiry and of the check
// npm run mutation -- -m src/enquiry/rows.ts    those of a file; src/enquiry/rows.ts:20-40 for some lines
// MUTATION_SAMPLE=8 npm run mutation            one of eight, always the same ones; the others are counted as errors, so read "covered"
import { readdirSync } from 'node:fs';
import process from 'node:process';

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

/** Tests that play whole collections, whole documents, or hundreds of long or random texts, and take seconds each. */
const dear = ['question/hostile', 'question/stability', 'enquiry/outline', 'enquiry/stem-table'];
const leftOut = [
  'whatever stands there no text is read for long', // it measures time, and code that is made ready for mutants is slower
  'every headline but "enough" has a reason beside it or says what it waits for',
  'the parts read out of a composed question are the parts it was made of',
  'what is composed comes out good',
  'composing again from the parts of a composed question gives it back',
  'what is suggested is good as a sub-question, and no two ask the same',
];
/** It asks a program for its judgement of a document. */
const withProgram = 'enquiry/handover';

const files = ['enquiry', 'question']
  .flatMap((folder) => readdirSync(`test/${folder}`).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.test.ts') && ![...dear, withProgram].includes(file.replace('.test.ts', '')))
  .map((file) => `test/${file}`);

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions & Record<string, unknown>} */
export default {
  mutate: [...enquiry.map((name) => `src/enquiry/${name}.ts`), ...question.map((name) => `src/question/${name}.ts`)],
  plugins: ['./test/mutation/in-one-process.mjs'],
  testRunner: 'in-one-process',
  inOneProcess: { files, leftOut, sample: Number(process.env.MUTATION_SAMPLE ?? 1) },
  disableTypeChecks: false, // types are stripped here, never checked
  coverageAnalysis: 'perTest',
  ignoreStatic: true, // what is worked out as a module loads is data, nearly all of it
  concurrency: 1,
  tempDirName: 'dist/stryker',
  // Everything but what the tests load.
  ignorePatterns: [
    '**',
    ...['src/{enquiry,handbook,question}', 'test/{enquiry,question,mutation}'].map((at) => `!${at}/**`),
    '!test/*.ts',
    '!learn/**',
  ],
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: 'dist/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  timeoutMS: 20_000,
};
