// How definite each slot is and how likely a question fails each of the two tests: sums of weighed figures, learned by "npm run learn".
import type { Figures } from './figures/figures';
import { slotFigures } from './figures/slot-figures';
import { textFigures } from './figures/text-figures';
import { slots, type Found, type Slot } from './slots/find';
import type { Form, Reading } from './read';

/** A weight for each figure; "1" is what stands before any figure. */
export type Line = Readonly<Record<string, number>>;

/** All that is learned. */
export interface Weights {
  readonly definite: Readonly<Record<Slot, Line>>;
  readonly missing: Readonly<Record<Slot, Line>>;
  readonly notOpen: Line;
  /** Of questions that are open enough. */
  readonly tooBroad: Line;
}

/** The figures of a text, before anything is weighed. */
export interface Measured {
  readonly form: Form;
  readonly text: Figures;
  readonly slots: Readonly<Record<Slot, Figures>>;
}

/** How likely each slot is definite, and how likely nothing is said of it. */
export type Chances = Readonly<Record<'definite' | 'missing', Readonly<Record<Slot, number>>>>;

/** Takes the figures of a text. */
export function measure(reading: Reading, found: Found): Measured {
  const { form } = reading;
  const each = (slot: Slot): Figures => slotFigures(found, slot, form);
  return {
    form,
    text: textFigures(reading, found),
    slots: { action: each('action'), outcome: each('outcome'), group: each('group'), setting: each('setting') },
  };
}

const chance = (figures: Figures, line: Line): number =>
  1 /
  (1 +
    Math.exp(
      -Object.entries(figures).reduce((sum, [name, figure]) => sum + figure * (line[name] ?? 0), line['1'] ?? 0),
    ));

/** How definite each slot is. */
export function slotChances(measured: Measured, { definite, missing }: Pick<Weights, 'definite' | 'missing'>): Chances {
  const of = (lines: Readonly<Record<Slot, Line>>): Record<Slot, number> => {
    const each = (slot: Slot): number => chance(measured.slots[slot], lines[slot]);
    return { action: each('action'), outcome: each('outcome'), group: each('group'), setting: each('setting') };
  };
  return { definite: of(definite), missing: of(missing) };
}

/** The slots count for more than any plain figure. */
const stress = 3;

/** What the two tests weigh: the figures of the text, how many slots are definite and which, and the same once more for some forms. */
export function testFigures({ form, text }: Measured, { definite, missing }: Chances): Figures {
  const { action, outcome, group, setting } = definite;
  const count = action + outcome + group + setting;
  const whom = Math.max(group, setting);
  const figures: Record<string, number> = { ...text };
  const kind =
    form === 'yes-no' || form === 'look-up' ? form : ['topic', 'statement', 'aim'].includes(form) ? 'title' : null;
  for (const front of kind === null ? [''] : ['', `${kind}.`]) {
    for (const slot of slots) figures[`${front}definite.${slot}`] = stress * (definite[slot] - 0.5);
    figures[`${front}definite`] = stress * (count - 2);
    figures[`${front}definite.few`] = stress * Math.max(0, 1.2 - count);
  }
  for (const slot of slots) figures[`missing.${slot}`] = stress * missing[slot];
  figures['definite.some'] = stress * Math.min(1, Math.max(0, count - 0.5));
  figures['action and outcome'] = stress * action * outcome;
  figures['outcome and whom'] = stress * outcome * whom;
  figures['action and whom'] = stress * action * whom;
  figures['all three'] = stress * action * outcome * whom;
  return figures;
}

/** What the test of openness weighs: a figure, a name or a list is quickly told, however definite the question. */
export const openFigures = (measured: Measured, chances: Chances): Figures =>
  measured.form === 'look-up' ? measured.text : testFigures(measured, chances);

/** How likely a question fails each test. */
export interface Likely {
  readonly notOpen: number;
  readonly tooBroad: number;
  readonly chances: Chances;
}

/** Weighs the figures of a text. */
export function weigh(measured: Measured, weights: Weights): Likely {
  const chances = slotChances(measured, weights);
  return {
    chances,
    notOpen: chance(openFigures(measured, chances), weights.notOpen),
    tooBroad: chance(testFigures(measured, chances), weights.tooBroad),
  };
}
