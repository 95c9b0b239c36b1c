// Where the person must decide about an answer: what each button asks of the session, and that the focus does not go with it.
import { startField, type FieldState } from '../../../src/app/session/field-state';
import type { SessionActions } from '../../../src/app/session/actions';
import { coreFramework, type Stem } from '../../../src/handbook/framework';
import { AsksFirst } from '../../../src/taskpane/answer-field/asks-first';
import type { DecisionProps } from '../../../src/taskpane/answer-field/decision';
import { RowMissing } from '../../../src/taskpane/answer-field/row-missing';
import { answerWords as words } from '../../../src/taskpane/answer-field/strings';
import { TwoVersions } from '../../../src/taskpane/answer-field/two-versions';
import { press, wordsOf } from '../drawn';

const [goal] = coreFramework as [Stem, ...Stem[]];
const field: FieldState = { ...startField(goal, 'Theirs.', true), text: 'Mine.', syncState: 'conflict' };

let asked: unknown[];
const ask =
  (what: string) =>
  (...more: unknown[]): void =>
    void asked.push([what, ...more]);
const props = (): DecisionProps => ({
  field,
  session: {
    settle: ask('settle'),
    consent: ask('consent'),
    letGo: ask('let go'),
    putRowBack: ask('put row back'),
    readAgain: ask('read again'),
    readBoxes: ask('read boxes'),
    current: () => ({ framework: 'ours', boxes: { all: [{ box: { id: 'box-approach' } }] } }),
  } as unknown as SessionActions,
  onDecided: ask('focus kept'),
});
beforeEach(() => (asked = []));

describe('two versions', () => {
  test('are both shown, each as whose it is', () => {
    expect(wordsOf(TwoVersions, props()).slice(0, 4)).toEqual([words.mine, 'Mine.', words.theirs, 'Theirs.']);
  });

  test.each([
    [words.useMine, 'mine'],
    [words.useTheirs, 'theirs'],
    [words.keepBoth, 'both'],
  ])('“%s” settles it so', (label, choice) => {
    press(TwoVersions, props(), label);
    expect(asked).toEqual([['focus kept'], ['settle', 'goal', choice]]);
  });
});

describe('words that would take more than words with them', () => {
  test('what stands in the document is shown', () => {
    expect(wordsOf(AsksFirst, props()).slice(0, 2)).toEqual([words.standsThere, 'Theirs.']);
  });

  test.each([
    [words.below, ['consent', 'goal', 'below']],
    [words.replace, ['consent', 'goal', 'replace']],
    [words.leave, ['let go', 'goal']],
  ])('“%s” does so', (label, wanted) => {
    press(AsksFirst, props(), label);
    expect(asked).toEqual([['focus kept'], wanted]);
  });
});

describe('a row that is gone', () => {
  test.each([
    [words.putRowBack, ['put row back', 'goal']],
    [words.readAgain, ['read again']],
  ])('“%s” does so', (label, wanted) => {
    press(RowMissing, props(), label);
    expect(asked).toEqual([['focus kept'], wanted]);
  });

  test('a box has no row to put back, and is looked for among the boxes', () => {
    const box = { ...props(), field: { ...field, id: 'box-approach' } };
    expect(wordsOf(RowMissing, box)).toEqual([words.readAgain]);
    press(RowMissing, box, words.readAgain);
    expect(asked).toEqual([['focus kept'], ['read boxes']]);
  });
});
