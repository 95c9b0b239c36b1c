import { coreFramework, type Stem } from '../../../src/handbook/framework';
import { statusOf } from '../../../src/taskpane/answer-field/status';
import { startField, type FieldState } from '../../../src/taskpane/session/field-state';

const [goal] = coreFramework as [Stem, ...Stem[]];
const field = (inDocument: string, changed: Partial<FieldState> = {}): FieldState => ({ ...startField(goal, inDocument), ...changed });

describe('how an answer stands, in words', () => {
  test('an answer that the document has is in the document', () => {
    expect(statusOf(field('Reading'), true)).toBe('In the document');
  });
  test('before the framework is there it is kept with the document', () => {
    expect(statusOf(field('Reading'), false)).toBe('Kept with the document until the framework is in it');
  });
  test('an empty answer, or one that is only the prompt, is not answered', () => {
    expect(statusOf(field(''), true)).toBe('Not answered yet');
    expect(statusOf(field(goal.prompt), true)).toBe('Not answered yet');
  });
  test('where words did not arrive, the reason is said', () => {
    expect(statusOf(field('', { text: 'Mine', standing: 'kept', problem: 'Word did not accept the change.' }), true)).toBe('Word did not accept the change.');
  });
  test('where our words went over theirs, that is said, and not that theirs are in the document', () => {
    expect(statusOf(field('Mine', { standing: 'both', theirs: 'Theirs' }), true)).toContain('your words went over theirs');
    expect(statusOf(field('Theirs', { text: 'Mine', standing: 'both', theirs: 'Theirs' }), true)).toContain('two versions');
  });
  test('where its row is gone, it is said what to do, and that words are kept if there are any', () => {
    expect(statusOf(field('', { standing: 'missing' }), true)).not.toContain('Your words');
    expect(statusOf(field('', { text: 'Mine', standing: 'missing' }), true)).toContain('Your words stay here');
  });
});
