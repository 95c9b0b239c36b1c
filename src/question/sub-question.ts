// The same check for a sub-question: one answer among several, so a narrower one is welcome.
import { judgeQuestion, type Check } from './check';
import { read } from './form';
import { takeApart } from './question';

/** Narrowness in a sub-question is a virtue, and its link to leadership is in the question above it. */
const notForParts = new Set([
  'no-leadership',
  'tiny-cohort',
  'narrow-slice',
  'whole-country',
  'no-approach',
  'one-thing',
]);
/** A figure, a list or a yes can be just what a sub-question needs; these stay as advice. */
const softer = new Set(['look-up', 'yes-or-no', 'list', 'report-on-others']);

/**
 * Checks one sub-question. As `checkQuestion`, but what makes a whole enquiry too narrow is at most advice here,
 * and the parts a whole question must name need not be repeated.
 */
export function checkSubQuestion(text: string): Check {
  return judgeQuestion(takeApart(read(text)), (finding) =>
    notForParts.has(finding.rule) ? null : softer.has(finding.rule) ? { ...finding, severity: 'advice' } : finding,
  );
}
