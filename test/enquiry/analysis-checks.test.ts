// What the analysis lacks, rule by rule.
import type { AnalysisCell, AnsweredQuestion } from '../../src/enquiry/analysis';
import { checkAnswered, checkUnanswered, type AnalysisFinding } from '../../src/enquiry/analysis-checks';
import type { LogEntry } from '../../src/enquiry/log';
import type { Stance, Sureness } from '../../src/handbook/analysis';
import { logEntry } from './log-entry';

const entry = (id: string, part: Partial<LogEntry> = {}): LogEntry => logEntry(id, { questions: ['q1'], ...part });
const cell = (one: LogEntry, stance: Stance | null = 'agrees', note = ''): AnalysisCell => ({
  entry: one,
  stance,
  note,
});
const answered = (cells: readonly AnalysisCell[], sureness: Sureness | null = null): AnsweredQuestion => ({
  question: { id: 'q1', text: 'What do pupils say?' },
  cells,
  sureness,
  answer: '',
});
const kinds = (cells: readonly AnalysisCell[], sureness: Sureness | null = null): string[] =>
  checkAnswered(answered(cells, sureness)).map(({ kind }) => kind);
const learners = (id: string): LogEntry => entry(id, { perspective: 'learners' });
const staff = (id: string): LogEntry => entry(id, { perspective: 'staff' });

/** An analysis in which each is found. A kind of finding without one does not compile. */
const foundIn: Readonly<Record<AnalysisFinding['kind'], readonly AnalysisFinding[]>> = {
  'no evidence': checkAnswered(answered([])),
  'one source': checkAnswered(answered([cell(staff('a'))])),
  'one perspective': checkAnswered(answered([cell(staff('a')), cell(staff('b'))])),
  unmarked: checkAnswered(answered([cell(staff('a'), null)])),
  'all disagree': checkAnswered(answered([cell(staff('a'), 'disagrees'), cell(learners('b'), 'disagrees')])),
  'surer than marked': checkAnswered(answered([cell(staff('a'))], 'sure')),
  'answers nothing': checkUnanswered([], [entry('a')]),
  'unexpected not spoken of': checkUnanswered(
    [answered([cell(entry('a', { unexpected: true }))])],
    [entry('a', { unexpected: true })],
  ),
};

test.each(Object.entries(foundIn))('“%s” is found', (kind, found) => {
  expect(found.map((one) => one.kind)).toContain(kind);
});

test('a question without evidence, and one that rests on a single piece, are pointed out', () => {
  expect(kinds([])).toEqual(['no evidence']);
  expect(kinds([cell(learners('a'))])).toEqual(['one source']);
});

test('two pieces of the same view are one side; a view that is not said counts as another', () => {
  expect(kinds([cell(learners('a')), cell(learners('b'))])).toEqual(['one perspective']);
  expect(kinds([cell(learners('a')), cell(staff('b'))])).toEqual([]);
  expect(kinds([cell(learners('a')), cell(entry('b'))])).toEqual([]);
});

test('what is not marked yet is counted', () => {
  expect(checkAnswered(answered([cell(learners('a'), null), cell(staff('b'), null)]))).toEqual([
    { kind: 'unmarked', question: { id: 'q1', text: 'What do pupils say?' }, count: 2 },
  ]);
});

test('where all of several disagree there is nothing they agree with', () => {
  expect(kinds([cell(learners('a'), 'disagrees'), cell(staff('b'), 'disagrees')])).toEqual(['all disagree']);
  expect(kinds([cell(learners('a'), 'disagrees'), cell(staff('b'), 'doubt')])).toEqual([]);
});

test('whoever is sure although something leaves doubt, or one piece stands alone, is asked why', () => {
  expect(kinds([cell(learners('a')), cell(staff('b'), 'doubt')], 'sure')).toEqual(['surer than marked']);
  expect(kinds([cell(learners('a'))], 'sure')).toEqual(['one source', 'surer than marked']);
  expect(kinds([cell(learners('a')), cell(staff('b'))], 'sure')).toEqual([]);
  expect(kinds([cell(learners('a')), cell(staff('b'), 'doubt')], 'fairly-sure')).toEqual([]);
});

test('what nobody expected needs a word, in any question; what speaks to no question is named', () => {
  const surprise = entry('surprise', { unexpected: true });
  const loose = entry('loose', { questions: [], unexpected: true });
  const found = (note: string) =>
    checkUnanswered([answered([cell(surprise, 'agrees', note)])], [surprise, loose]).map(({ kind }) => kind);
  expect(found(' ')).toEqual(['unexpected not spoken of', 'answers nothing']);
  expect(found('They missed it')).toEqual(['answers nothing']);
});
