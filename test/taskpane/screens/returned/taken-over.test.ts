// What is said of words that were taken over from a copy is true of how the answer stands now, at each moment until they have arrived or were refused.
import { afterFill, startField, typed, type FieldState } from '../../../../src/app/session/field-state';
import { coreFramework } from '../../../../src/handbook/framework';
import { returnedWords } from '../../../../src/taskpane/screens/returned/strings';
import { isUnderWay, saidOf } from '../../../../src/taskpane/screens/returned/taken-over';
import { failure } from '../../../../src/word/gateway/outcome';

const words = returnedWords.became;
const [goal] = coreFramework;
if (!goal) throw new Error('There is no row.');
const text = 'Pupils know as well';
const asked = { text, sent: true };
const before = startField(goal, '', true);
const onItsWay = typed(before, text);
const written = afterFill(onItsWay, text, { kind: 'written', answer: text }, (said) => said);
const refused = afterFill(
  onItsWay,
  text,
  { kind: 'not written', answer: '', failure: failure('protected', 'AccessDenied').failure },
  (said) => said,
);
const said = (field: FieldState | undefined, id = 'goal', what = asked): string => saidOf(what, id, field);

test('words are on their way, and then they have arrived', () => {
  expect(said(onItsWay)).toBe(words.moving);
  expect(said({ ...onItsWay, syncState: 'saving' })).toBe(words.moving);
  expect(said(written)).toBe(words.arrived);
});

test('words that Word refused are not said to be on their way, and where they can be tried again', () => {
  expect(refused.problem).not.toBe('');
  expect(said(refused)).toBe(words.notWritten(refused.problem ?? '', words.where.row));
  expect(said(refused, 'box-aim')).toContain(words.where.box);
});

test('a question that comes with the words is pointed at', () => {
  for (const syncState of ['conflict', 'needs confirmation', 'missing'] as const)
    expect(said({ ...onItsWay, syncState })).toBe(words.asks(words.where.row));
});

test('without a row they are kept with the document', () => {
  expect(said({ ...startField(goal, text, false) })).toBe(words.kept);
});

test('once somebody has written something else there, nothing is said of them', () => {
  expect(said(typed(written, 'Something else'))).toBe('');
  expect(said(startField(goal, 'Something else', true))).toBe('');
});

test('a second press while the same words are on their way asks for nothing new; other words are asked for', () => {
  expect(isUnderWay(asked, text, onItsWay)).toBe(true);
  expect(isUnderWay(asked, 'Other words', onItsWay)).toBe(false);
  expect(isUnderWay(asked, text, written)).toBe(false);
  expect(isUnderWay(null, text, onItsWay)).toBe(false);
});

test('words that wait are said to wait only while they do', () => {
  const pressed = { text, sent: false };
  const waiting = { ...typed(before, 'Mine'), syncState: 'conflict' as const };
  expect(said(waiting, 'goal', pressed)).toBe(words.othersWait(words.where.row));
  expect(said(typed(before, 'Mine'), 'goal', pressed)).toBe(words.othersMove);
  expect(said(startField(goal, 'Mine', true), 'goal', pressed)).toBe('');
});

test('a question that only copies have is said to have no place', () => {
  expect(said(undefined, 'goal', { text, sent: false })).toBe(words.noField);
  expect(said(undefined, 'box-aim', { text, sent: false })).toBe(words.noBox);
  expect(saidOf(null, 'goal', undefined)).toBe('');
});
