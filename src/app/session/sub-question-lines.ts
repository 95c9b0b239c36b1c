// The sub-questions as lines that are being written on: also empty ones, which the answer has not. Pure.
import { listSubQuestions, subQuestions } from '../../enquiry/sub-questions';

/** One line of the list. The key stays with it when it moves. */
export interface Line {
  readonly key: number;
  readonly text: string;
}

const freshKey = (lines: readonly Line[]): number => 1 + Math.max(0, ...lines.map((line) => line.key));

/** The lines of an answer, with an empty one to write on where there are none. */
export function linesOf(answer: string): readonly Line[] {
  const questions = subQuestions(answer);
  return (questions.length === 0 ? [''] : questions).map((text, at) => ({ key: at + 1, text }));
}

/** The answer that lists these lines; empty ones are no part of it. */
export function answerOf(lines: readonly Line[]): string {
  return listSubQuestions(lines.map((line) => line.text).filter((text) => text.trim() !== ''));
}

/** The lines after the person typed in one of them. A line break, typed or pasted, begins the next sub-question. */
export function withText(lines: readonly Line[], key: number, typed: string): readonly Line[] {
  return lines.flatMap((line) => {
    if (line.key !== key) return [line];
    const [first = '', ...rest] = typed.split(/\r\n|\r|\n/);
    const fresh = freshKey(lines);
    return [{ key, text: first }, ...rest.map((text, at) => ({ key: fresh + at, text }))];
  });
}

/** The lines with an empty one at the end. */
export function withOneMore(lines: readonly Line[]): readonly Line[] {
  return [...lines, { key: freshKey(lines), text: '' }];
}

/** The lines with one moved up (-1) or down (1); unchanged where there is no room. */
export function withMoved(lines: readonly Line[], key: number, by: -1 | 1): readonly Line[] {
  const at = lines.findIndex((line) => line.key === key);
  const line = lines[at];
  const other = lines[at + by];
  if (!line || !other) return lines;
  return lines.map((one) => (one === line ? other : one === other ? line : one));
}

/** The lines without one; an empty line stays where it was the last. */
export function without(lines: readonly Line[], key: number): readonly Line[] {
  const rest = lines.filter((line) => line.key !== key);
  return rest.length === 0 ? withOneMore([]) : rest;
}

/** The lines with one put back where it was; an empty line that only kept its place goes. */
export function withBack(lines: readonly Line[], line: Line, at: number): readonly Line[] {
  const fresh = { ...line, key: freshKey(lines) };
  const rest = lines.every((one) => one.text === '') ? [] : lines;
  return [...rest.slice(0, at), fresh, ...rest.slice(at)];
}
