// Labelled questions as rows to learn from and to measure by: our own, and those of a folder that is not part of this repository.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findSlots, type Slot } from '../src/question/slots/find';
import { measure } from '../src/question/model';
import { readText, type Form } from '../src/question/read';
import { Refusal } from '../test/refusal';
import type { Label, Lesson, State } from './train';

/** One reading of the slots of a question: states, words, and the form. */
export type SlotReading = Readonly<Record<Slot, { readonly state: State; readonly words: string }>> & {
  readonly form: Form;
};

/** A labelled question. */
export interface Row extends Lesson {
  readonly id: string;
  readonly text: string;
  readonly domain: 'school' | 'general';
  /** The page it stands on; our own stand on none. */
  readonly source: string;
  /** What its page says of it. */
  readonly published: Label | null;
  readonly readings: readonly SlotReading[];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly domain?: 'school' | 'general';
  readonly source?: string;
  readonly label?: Label | 'too-narrow' | 'closed';
  readonly readers?: Label;
  readonly first?: SlotReading;
  readonly second?: SlotReading;
}

/**
 * The questions of a JSON-lines file.
 * @throws Refusal where there is none, or a line of it has no text
 */
export function questionsOf<Of extends { readonly text: string }>(path: string): Of[] {
  const questions = linesOf<Of | null>(path);
  if (questions.length === 0) throw new Refusal(`There is no question in ${path}.`);
  return questions.map((question, at) => {
    if (typeof question?.text === 'string') return question;
    throw new Refusal(`Question ${at + 1} of ${path} has no text: each line is {"id": …, "text": …}.`);
  });
}

/**
 * The lines of a JSON-lines file.
 * @throws Refusal where there is no such file, or it is a folder, or a line of it is no JSON
 */
export function linesOf<Of>(path: string): Of[] {
  if (!existsSync(path)) throw new Refusal(`There is no file ${path}.`);
  if (statSync(path).isDirectory()) throw new Refusal(`${path} is a folder: name a file in it.`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parsed<Of>(line, `Line ${at + 1} of ${path}`)]));
}

function parsed<Of>(line: string, where: string): Of {
  try {
    return JSON.parse(line) as Of;
  } catch {
    throw new Refusal(`${where} is no JSON.`);
  }
}

const statesOf = (reading: SlotReading): Record<Slot, State> => ({
  action: reading.action.state,
  outcome: reading.outcome.state,
  group: reading.group.state,
  setting: reading.setting.state,
});

const labelOf = (label: Line['label']): Label | null =>
  label === undefined ? null : label === 'too-narrow' || label === 'closed' ? 'not-open' : label;

function rowOf(line: Line, readings: readonly SlotReading[], real: boolean): Row {
  const reading = readText(line.text);
  return {
    id: line.id,
    text: line.text,
    domain: line.domain ?? 'school',
    source: line.source ?? line.id,
    published: labelOf(line.label),
    label: line.readers ?? labelOf(line.label) ?? 'good',
    readings,
    states: readings.map(statesOf),
    measured: measure(reading, findSlots(reading)),
    real,
  };
}

/** The questions we wrote, each with its two blind readings. */
export function ourRows(): Row[] {
  return linesOf<Line>(join(__dirname, 'questions.jsonl')).map((line) =>
    rowOf(
      line,
      [line.first, line.second].filter((each) => each !== undefined),
      false,
    ),
  );
}

/** The questions of one file in a folder of real ones, with the readings of their slots where the folder has them. */
export function realRows(folder: string, file: string): Row[] {
  const path = join(folder, 'slots.jsonl');
  const read = new Map(
    (existsSync(path) ? linesOf<Required<Pick<Line, 'id' | 'first' | 'second'>>>(path) : []).map(
      ({ id, first, second }) => [id, [first, second]] as const,
    ),
  );
  return questionsOf<Line>(join(folder, file)).map((line) => rowOf(line, read.get(line.id) ?? [], true));
}

/** The sets that may be learned from. */
export const seen = ['dev.jsonl', 'dev-2.jsonl'];
