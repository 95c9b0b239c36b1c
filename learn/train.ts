// From labelled rows to weights: first how definite each slot is, then the two tests on top of it.
import type { Figures } from '../src/question/figures/figures';
import { type Slot } from '../src/question/slots/find';
import { openFigures, slotChances, testFigures, type Line, type Measured, type Weights } from '../src/question/model';
import { fit, type Example } from './logistic';

export type Label = 'good' | 'too-broad' | 'not-open';
export type State = 'definite' | 'vague' | 'missing';

/** A row to learn from: its figures, its label, and what the readings say of its slots. */
export interface Lesson {
  readonly measured: Measured;
  readonly label: Label;
  readonly states: readonly Readonly<Record<Slot, State>>[];
  /** Written by other people for their own ends, not by us. */
  readonly real: boolean;
}

/** How strongly weights are held to nothing, and those of real rows to ours. */
const held = { slot: 2, slotReal: 4, test: 30, testReal: 4 };

/** Learns all weights from these rows. */
export function train(lessons: readonly Lesson[]): Weights {
  const learn = (
    rows: readonly Lesson[],
    figures: (row: Lesson) => Figures,
    answer: (row: Lesson) => number,
    penalty: number,
    hold: number,
  ): Line => {
    const examples = (real: boolean): Example[] =>
      rows.filter((row) => row.real === real).map((row) => ({ figures: figures(row), answer: answer(row) }));
    return fit(examples(false), examples(true), penalty, hold);
  };
  const read = lessons.filter(({ states }) => states.length > 0);
  const ofSlots = (state: State): Record<Slot, Line> => {
    const line = (slot: Slot): Line =>
      learn(
        read,
        ({ measured }) => measured.slots[slot],
        ({ states }) => states.filter((each) => each[slot] === state).length / states.length,
        held.slot,
        held.slotReal,
      );
    return { action: line('action'), outcome: line('outcome'), group: line('group'), setting: line('setting') };
  };
  const ofSlot = { definite: ofSlots('definite'), missing: ofSlots('missing') };
  const chances = new Map(lessons.map(({ measured }) => [measured, slotChances(measured, ofSlot)]));
  const test = (rows: readonly Lesson[], failed: Label, weighed: typeof testFigures): Line =>
    learn(
      rows,
      ({ measured }) => weighed(measured, chances.get(measured) ?? slotChances(measured, ofSlot)),
      ({ label }) => Number(label === failed),
      held.test,
      held.testReal,
    );
  return {
    ...ofSlot,
    notOpen: test(lessons, 'not-open', openFigures),
    tooBroad: test(
      lessons.filter(({ label }) => label !== 'not-open'),
      'too-broad',
      testFigures,
    ),
  };
}
