// What the two tests weigh, and how figures and weights become likelihoods.
import type { Figures } from '../../src/question/figures/figures';
import { openFigures, slotChances, testFigures, weigh, type Line, type Measured } from '../../src/question/model';
import type { Form } from '../../src/question/read';
import type { Slot } from '../../src/question/slots/find';

const each = <T>(action: T, outcome: T, group: T, setting: T): Record<Slot, T> => ({ action, outcome, group, setting });
const measured = (form: Form, text = {}): Measured => ({ form, text, slots: each({}, {}, {}, {}) });
const none: Record<Slot, Line> = each({}, {}, {}, {});

describe('the figures of a test', () => {
  const chances = { definite: each(1, 0.5, 0.2, 0.9), missing: each(0, 0.1, 0.8, 0) };
  const plain = {
    'definite.action': 1.5,
    'definite.outcome': 0,
    'definite.group': -0.9,
    'definite.setting': 1.2,
    definite: 1.8,
    'definite.few': 0,
  };
  const shared = {
    'missing.action': 0,
    'missing.outcome': 0.3,
    'missing.group': 2.4,
    'missing.setting': 0,
    'definite.some': 3,
    'action and outcome': 1.5,
    'outcome and whom': 1.35,
    'action and whom': 2.7,
    'all three': 1.35,
  };
  const front = (kind: string) => Object.fromEntries(Object.entries(plain).map(([name, is]) => [kind + name, is]));
  const rounded = (figures: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(figures).map(([name, is]) => [name, Number(is.toFixed(9)) + 0]));

  test.each<[Form, Record<string, number>]>([
    ['open', {}],
    ['several', {}],
    ['yes-no', front('yes-no.')],
    ['look-up', front('look-up.')],
    ['topic', front('title.')],
    ['statement', front('title.')],
    ['aim', front('title.')],
  ])('are those of the text and of the slots; these once more for what is not asked openly: %s', (form, more) => {
    expect(rounded(testFigures(measured(form, { 'a figure': 2 }), chances))).toEqual({
      'a figure': 2,
      ...plain,
      ...more,
      ...shared,
    });
  });

  test('say how little is definite, and that something is', () => {
    const thin = testFigures(measured('open'), { ...chances, definite: each(0.2, 0.1, 0.1, 0.2) });
    expect(rounded(thin)).toMatchObject({ 'definite.few': 1.8, 'definite.some': 0.3 });
    const nothing = testFigures(measured('open'), { ...chances, definite: each(0.1, 0.1, 0.1, 0.1) });
    expect(rounded(nothing)).toMatchObject({ 'definite.some': 0 });
  });

  test('of openness are those of the text alone where a figure or a name is asked for', () => {
    expect(openFigures(measured('look-up', { 'a figure': 2 }), chances)).toEqual({ 'a figure': 2 });
    expect(openFigures(measured('open'), chances)).toEqual(testFigures(measured('open'), chances));
  });
});

describe('a likelihood', () => {
  const text: Measured = {
    ...measured('look-up', { long: 2, short: 1 }),
    slots: each<Figures>({ rare: 1 }, {}, {}, {}),
  };
  test('is even where nothing is weighed, and grows with each weight times its figure', () => {
    const of = (notOpen: Line): number => weigh(text, { definite: none, missing: none, notOpen, tooBroad: {} }).notOpen;
    expect(of({})).toBe(0.5);
    expect(of({ 'of another text': 5 })).toBe(0.5);
    expect(of({ '1': Math.log(3) })).toBeCloseTo(0.75);
    expect(of({ '1': -Math.log(3) })).toBeCloseTo(0.25);
    expect(of({ '1': Math.log(3), long: -Math.log(3), short: Math.log(3) })).toBeCloseTo(0.5);
  });

  test('is each slot’s own', () => {
    const weights = each<Line>({ rare: Math.log(3) }, { '1': Math.log(9) }, {}, { '1': -Math.log(3) });
    const { definite, missing } = slotChances(text, { definite: weights, missing: none });
    for (const [slot, is] of Object.entries(each(0.75, 0.9, 0.5, 0.25)))
      expect([slot, Number(definite[slot as Slot].toFixed(9))]).toEqual([slot, is]);
    expect(missing).toEqual(each(0.5, 0.5, 0.5, 0.5));
  });

  test('is one for each of the two tests, with that of the slots beside them', () => {
    const likely = weigh(text, {
      definite: none,
      missing: none,
      notOpen: { '1': Math.log(3) },
      tooBroad: { '1': Math.log(9) },
    });
    expect([likely.notOpen, likely.tooBroad].map((one) => Number(one.toFixed(9)))).toEqual([0.75, 0.9]);
    expect(likely.chances.definite).toEqual(each(0.5, 0.5, 0.5, 0.5));
  });
});
