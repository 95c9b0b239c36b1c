// Which schools come first: those with most to do as far as their files say; what is not said is not nothing.
import { checkQuestion } from '../../../../src/question/check';
import type { NamedSchool } from '../../../../src/sharing/programme/names';
import { inOrder, needOf } from '../../../../src/taskpane/screens/programme/need';
import { blankSchool } from '../../../sharing/programme/blank-school';

const verdictOf = checkQuestion('How can we make our school better?').verdict;

const school = (name: string, part: Partial<NamedSchool> = {}): NamedSchool => ({
  ...blankSchool,
  name,
  file: `${name}.docx`,
  ...part,
});
const check = (verdict: NonNullable<NamedSchool['check']>['verdict']) => ({ verdict, said: [], reasons: [] });
const nameless = (schools: readonly NamedSchool[]): string[] => schools.map(({ name }) => name);

const ready = school('Ready', { check: check('good'), framework: { sentences: 10, open: [] }, lacks: {} });
const busy = school('Busy', {
  check: check(verdictOf),
  framework: { sentences: 10, open: ['Gaps', 'Ethics'] },
  lacks: { 'one source': 3 },
});
const silent = school('Silent');

test('what is still to do is the question, the open sentences and what the plan lacks', () => {
  expect(needOf(busy)).toEqual({ count: 6, unsaid: false });
  expect(needOf(ready)).toEqual({ count: 0, unsaid: false });
  expect(needOf(silent)).toEqual({ count: 0, unsaid: true });
});

test('most to do comes first, then what is not said, then nothing; and the other way round', () => {
  const byName = [busy, ready, silent];
  expect(nameless(inOrder(byName, 'need', false))).toEqual(['Busy', 'Silent', 'Ready']);
  expect(nameless(inOrder(byName, 'need', true))).toEqual(['Ready', 'Silent', 'Busy']);
});

test('by the question, one without any comes first and one that is ready last', () => {
  expect(nameless(inOrder([busy, ready, silent], 'question', false))).toEqual(['Silent', 'Busy', 'Ready']);
});

test('schools that are alike keep the order of their names', () => {
  const alike = ['Ashby', 'Birch', 'Cleator'].map((name) => school(name));
  expect(nameless(inOrder(alike, 'need', false))).toEqual(['Ashby', 'Birch', 'Cleator']);
});
