// Learns the check's weights: npm run learn [-- FOLDER of real questions]
// Of the real questions only figures are kept here (real-figures.jsonl), never a sentence; without a folder those figures are learned from.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../test/refusal';
import { linesOf, ourRows, realRows, seen } from './rows';
import { train, type Lesson } from './train';
import type { Line, Weights } from '../src/question/model';

const weightsPath = join(__dirname, '../src/question/weights.json');
const figuresPath = join(__dirname, 'real-figures.jsonl');

const rounded = (figures: Readonly<Record<string, number>>, digits: number, least = 0): Record<string, number> =>
  Object.fromEntries(
    Object.entries(figures)
      .map(([name, figure]) => [name, Number(figure.toFixed(digits))] as const)
      .filter(([, figure]) => Math.abs(figure) > least),
  );

/** A smaller weight hardly ever changes a verdict, and is one line less to load. */
const leastWeight = 0.04;

function keepFigures(folder: string): void {
  const lines = seen
    .flatMap((file) => realRows(folder, file))
    .map(({ measured, label, states, real }) => {
      const { form, text, slots } = measured;
      const kept: Lesson = {
        measured: {
          form,
          text: rounded(text, 3),
          slots: {
            action: rounded(slots.action, 3),
            outcome: rounded(slots.outcome, 3),
            group: rounded(slots.group, 3),
            setting: rounded(slots.setting, 3),
          },
        },
        label,
        states,
        real,
      };
      return JSON.stringify(kept);
    });
  writeFileSync(figuresPath, lines.sort().join('\n') + '\n');
}

/** Weights with two places: more would not change a verdict, and would not be the same on every machine. */
function written(weights: Weights): string {
  const each = (lines: Readonly<Record<string, Line>>): Record<string, Line> =>
    Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, rounded(line, 2, leastWeight)]));
  const plain = {
    definite: each(weights.definite),
    missing: each(weights.missing),
    notOpen: rounded(weights.notOpen, 2, leastWeight),
    tooBroad: rounded(weights.tooBroad, 2, leastWeight),
  };
  return JSON.stringify(plain, null, 2) + '\n';
}

runCommand(() => {
  const [folder] = process.argv.slice(2);
  if (folder !== undefined) keepFigures(folder);
  const before = readFileSync(weightsPath, 'utf8');
  const after = written(train([...ourRows(), ...linesOf<Lesson>(figuresPath)]));
  writeFileSync(weightsPath, after);
  process.stdout.write(before === after ? 'The weights are the same.\n' : 'The weights are new.\n');
});
