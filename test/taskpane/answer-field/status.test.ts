import { coreFramework, type Stem } from '../../../src/handbook/framework';
import { statusOf as statusWith } from '../../../src/taskpane/answer-field/status';
import { startField, type FieldState } from '../../../src/app/session/field-state';

const statusOf = (one: FieldState, onDevice = true): string => statusWith(one, onDevice);
const [goal] = coreFramework as [Stem, ...Stem[]];
const field = (inDocument: string, changed: Partial<FieldState> = {}): FieldState => ({
  ...startField(goal, inDocument, true),
  ...changed,
});

describe('how an answer stands, in words', () => {
  test('an answer that the document has is in the document', () => {
    expect(statusOf(field('Reading'))).toBe('In the document');
  });
  test('without a row there it is kept with the document', () => {
    expect(statusOf(field('Reading', { placed: false }))).toBe('Kept with the document until it has a row there');
  });
  test('an empty answer, or one that is only the prompt, is not answered', () => {
    expect(statusOf(field(''))).toBe('Not answered yet');
    expect(statusOf(field(goal.prompt))).toBe('Not answered yet');
  });
  test('where words did not arrive, the reason is said', () => {
    expect(
      statusOf(field('', { text: 'Mine', syncState: 'not written', problem: 'Word did not accept the change.' })),
    ).toBe('Word did not accept the change.');
  });
  test('where our words went over theirs, that is said, and not that theirs are in the document', () => {
    expect(statusOf(field('Mine', { syncState: 'conflict', otherVersion: 'Theirs' }))).toContain(
      'your words went over theirs',
    );
    expect(statusOf(field('Theirs', { text: 'Mine', syncState: 'conflict', otherVersion: 'Theirs' }))).toContain(
      'two versions',
    );
  });
  test('where its row is gone, it is said what to do, and that words are kept if there are any', () => {
    expect(statusOf(field('', { syncState: 'missing' }))).not.toContain('Your words');
    expect(statusOf(field('', { text: 'Mine', syncState: 'missing' }))).toContain('Your words stay here');
  });
  test('where this device keeps nothing, that is not said of it', () => {
    const gone = field('', { text: 'Mine', syncState: 'missing' });
    const asks = field('Theirs', { text: 'Mine', syncState: 'needs confirmation', carries: ['comment'] });
    for (const one of [gone, asks]) {
      expect(statusOf(one)).toContain('on this device');
      expect(statusOf(one, false)).toMatch(/kept only while this panel is open\.$/);
      expect(statusOf(one, false)).not.toContain('on this device');
    }
  });
});
