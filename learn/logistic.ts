// Logistic regression with a penalty on large weights, by Newton's method: the same rows give the same weights.
import type { Figures } from '../src/question/figures/figures';
import type { Line } from '../src/question/model';

/** A row: its figures, its answer (0 to 1). */
export interface Example {
  readonly figures: Figures;
  readonly answer: number;
}

interface Sparse {
  readonly at: readonly number[];
  readonly by: readonly number[];
  readonly answer: number;
}

/** The solution of a symmetric positive system, by Cholesky's method; the matrix is used up. */
function solve(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  const get = (row: number, column: number): number => matrix[row * size + column] as number;
  for (let j = 0; j < size; j += 1) {
    for (let k = 0; k < j; k += 1) {
      const factor = get(j, k);
      if (factor !== 0) for (let i = j; i < size; i += 1) matrix[i * size + j] = get(i, j) - get(i, k) * factor;
    }
    const root = Math.sqrt(get(j, j));
    for (let i = j; i < size; i += 1) matrix[i * size + j] = get(i, j) / root;
  }
  const out = Float64Array.from(vector);
  for (let i = 0; i < size; i += 1) {
    let rest = out[i] as number;
    for (let k = 0; k < i; k += 1) rest -= get(i, k) * (out[k] as number);
    out[i] = rest / get(i, i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = out[i] as number;
    for (let k = i + 1; k < size; k += 1) rest -= get(k, i) * (out[k] as number);
    out[i] = rest / get(i, i);
  }
  return out;
}

function newton(rows: readonly Sparse[], from: Float64Array, penalty: number): Float64Array {
  const size = from.length;
  const weights = Float64Array.from(from);
  for (let round = 0; round < 12; round += 1) {
    const slope = new Float64Array(size);
    const curve = new Float64Array(size * size);
    for (let i = 0; i < size; i += 1) {
      // What stands before any figure is free to move.
      const held = i === 0 ? penalty / 10 : penalty;
      slope[i] = -held * ((weights[i] as number) - (from[i] as number));
      curve[i * size + i] = held;
    }
    for (const { at, by, answer } of rows) {
      let sum = 0;
      for (let i = 0; i < at.length; i += 1) sum += (weights[at[i] as number] as number) * (by[i] as number);
      const said = 1 / (1 + Math.exp(-sum));
      const bend = Math.max(1e-4, said * (1 - said));
      for (let i = 0; i < at.length; i += 1) {
        const [row, figure] = [at[i] as number, by[i] as number];
        slope[row] = (slope[row] as number) + (answer - said) * figure;
        for (let k = 0; k < at.length; k += 1) {
          const column = at[k] as number;
          if (column <= row)
            curve[row * size + column] = (curve[row * size + column] as number) + bend * figure * (by[k] as number);
        }
      }
    }
    const step = solve(curve, slope);
    for (let i = 0; i < size; i += 1) weights[i] = (weights[i] as number) + (step[i] as number);
    if (step.every((each) => Math.abs(each) < 1e-4)) break;
  }
  return weights;
}

/** A figure that fewer rows have than this is not weighed. */
const fewest = 5;

/**
 * Weights for the figures of these rows: first from `ours`, then held to those and moved by `real`, as far as these ask for it.
 */
export function fit(ours: readonly Example[], real: readonly Example[], penalty: number, hold: number): Line {
  const seen = new Map<string, number>();
  for (const { figures } of [...ours, ...real])
    for (const name of Object.keys(figures)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [
    '1',
    ...[...seen]
      .filter(([, rows]) => rows >= fewest)
      .map(([name]) => name)
      .sort(),
  ];
  const place = new Map(names.map((name, index) => [name, index]));
  const sparse = ({ figures, answer }: Example): Sparse => {
    const kept = Object.entries(figures).filter(([name, figure]) => figure !== 0 && place.has(name));
    return {
      at: [0, ...kept.map(([name]) => place.get(name) ?? 0)],
      by: [1, ...kept.map(([, figure]) => figure)],
      answer,
    };
  };
  const first = newton(ours.map(sparse), new Float64Array(names.length), penalty);
  const weights = newton(real.map(sparse), first, hold);
  return Object.fromEntries(names.map((name, index) => [name, weights[index] ?? 0]));
}
