// The table that the fault sweep prints, and the draw of its trials.
import type { Verdict } from './sweep';

/** All trials of one job on one Word. */
export interface Row {
  readonly job: string;
  readonly tier: string;
  readonly batches: number;
  readonly verdicts: Verdict[];
}

const counted: readonly [string, (verdict: Verdict) => boolean][] = [
  ['lost', ({ lost }) => lost.length > 0],
  ['doubled', ({ doubled }) => doubled.length > 0],
  ['silent', ({ silent }) => silent],
  ['untrue', ({ untrue }) => untrue.length > 0],
  ['foreign', ({ foreign }) => foreign],
  ['stuck', ({ stuck }) => stuck],
];

/** One line for each job and Word, and a line of sums. */
export function tableOf(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ job }) => job.length), 3);
  const line = (job: string, tier: string, batches: string, verdicts: readonly Verdict[]): string =>
    [
      job.padEnd(width),
      tier.padEnd(13),
      batches.padStart(7),
      String(verdicts.length).padStart(6),
      ...counted.map(([name, is]) => String(verdicts.filter(is).length).padStart(Math.max(name.length, 4))),
    ].join('  ');
  const head = [
    'job'.padEnd(width),
    'Word'.padEnd(13),
    'batches',
    'trials',
    ...counted.map(([name]) => name.padStart(4)),
  ];
  const sums = line(
    'all',
    '',
    '',
    rows.flatMap(({ verdicts }) => verdicts),
  );
  return [
    head.join('  '),
    ...rows.map(({ job, tier, batches, verdicts }) => line(job, tier, String(batches), verdicts)),
    sums,
    '',
  ].join('\n');
}

/**
 * Draws a share of the jobs and of their trials, the same ones for the same seed.
 * @returns by the name of a job on a Word: which of its trials are run; null where the job is not
 */
export function drawn(seed: number, share: number) {
  let state = seed;
  // Numerical Recipes' generator of 32 bits is even enough for a draw (Press et al., "Numerical Recipes", 7.1).
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const jobs = Math.max(share, Math.sqrt(share));
  return (name: string): (<T>(trials: readonly T[]) => readonly T[]) | null => {
    for (const letter of name) state ^= letter.charCodeAt(0);
    return next() > jobs ? null : (trials) => trials.filter(() => next() <= share / jobs);
  };
}
