// The plan as a table: every sub-question and every source is in it.
import type { Plan, PlanEntry } from '../../../src/enquiry/plan';
import { planTable } from '../../../src/app/drawings/plan-block';
import { findingSentence } from '../../../src/taskpane/screens/plan/strings';

const entry = (part: Partial<PlanEntry>): PlanEntry => ({
  id: 'e',
  source: 'Learner voice',
  card: null,
  questions: [],
  meantFor: null,
  perspective: null,
  when: '',
  who: '',
  consent: '',
  ...part,
});
const plan = (...entries: PlanEntry[]): Plan => ({
  questions: [
    { id: 'q1', text: 'What do pupils say?' },
    { id: 'q2', text: 'What do teachers see?' },
  ],
  entries,
  baseline: '',
  end: '',
});

describe('the plan as a table', () => {
  test('a sub-question without a source has a line that says so; a source of two stands in both; one of none at the end; one without a name nowhere', () => {
    const rows = planTable(
      plan(
        entry({
          questions: ['q1'],
          perspective: 'learners',
          when: '2027-03-12',
          who: 'The deputy',
          consent: 'Asked\nin class',
        }),
        entry({ id: 'f', source: 'Story-time diary' }),
        entry({ id: 'g', source: '', questions: ['q2'] }),
      ),
    ).rows;
    expect(rows.slice(1)).toEqual([
      ['a) What do pupils say?', 'Learner voice', 'Learners', '12 March 2027', 'The deputy', 'Asked in class'],
      ['b) What do teachers see?', 'No source yet', '', '', '', ''],
      ['No sub-question', 'Story-time diary', '', '', '', ''],
    ]);
    expect(
      planTable(plan(entry({ questions: ['q1', 'q2'] })))
        .rows.slice(1)
        .map(([question, source]) => [question, source]),
    ).toEqual([
      ['a) What do pupils say?', 'Learner voice'],
      ['b) What do teachers see?', 'Learner voice'],
    ]);
  });

  test('what is found names the sub-question by its letter, and the source by its name', () => {
    expect(findingSentence({ kind: 'no source', question: { id: 'q2', text: '' } }, () => 'b')).toMatch(
      /^Sub-question b has no source\./,
    );
    expect(findingSentence({ kind: 'after the end', entry: entry({ when: '2027-08-01' }) }, () => '')).toContain(
      '“Learner voice” is planned for 1 August 2027',
    );
  });
});
