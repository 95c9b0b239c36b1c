// The tests of the decisions that a mutation run changes (stryker.config.mjs), in one context: to load what each file imports took longer than its tests.
import fc from 'fast-check';
import { runFiles, testFiles } from './run-share';

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true }); // that it failed is enough

/** Tests that play whole documents, or hundreds of long texts, and take seconds each; the last asks a program about a document. */
const leftOut = /^question\/(hostile|stability)|^enquiry\/(outline|stem-table|handover)/;

/** Those that notice most changes are asked first, and those of a thousand questions in a row when nothing else noticed. */
const first = /^question\/(remarks|read)\./;
const last = /^question\/(check|compose|suggest)\./;
const turn = (name: string): number => (first.test(name) ? 0 : last.test(name) ? 2 : 1);

/** `ONLY` names those to ask, where a few notice nearly all that all notice: the score is then a lower bound, and a change takes a third of the time. */
const asked = process.env.ONLY === undefined ? /^(enquiry|question)\// : new RegExp(`^(${process.env.ONLY})\\.`);

runFiles(
  testFiles('unit')
    .filter((name) => asked.test(name) && !leftOut.test(name))
    .sort((one, other) => turn(one) - turn(other)),
);
