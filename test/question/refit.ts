// What is tuned in the check, fitted again to other rows: its limits, and which of its rules may find a fault at all.
import { judgeQuestion, type Verdict } from '../../src/question/check';
import { read } from '../../src/question/form';
import { limits, type Limits } from '../../src/question/limits';
import { takeApart, type Question } from '../../src/question/question';
import { rules } from '../../src/question/rules';

/** A question with its label, taken apart once. */
export interface Row {
  readonly expected: Verdict;
  readonly question: Question;
}

/** A row and what the check said of it. */
export interface Judged<Of extends Row = Row> {
  readonly row: Of;
  readonly verdict: Verdict;
}

/** One setting of what is tuned. */
export interface Fit {
  readonly limits: Limits;
  readonly silent: ReadonlySet<string>;
}

export const asShipped: Fit = { limits, silent: new Set() };
export const classes: readonly Verdict[] = ['good', 'too-broad', 'not-open'];

/** A row from a text and its label. */
export function rowOf<Label extends { text: string; expected: Verdict }>(label: Label): Label & Row {
  return { ...label, question: takeApart(read(label.text)) };
}

/** What the check says of each row under a fit. */
export function judge<Of extends Row>(rows: readonly Of[], fit: Fit): Judged<Of>[] {
  return rows.map((row) => ({
    row,
    verdict: judgeQuestion({ ...row.question, limits: fit.limits }, (finding) =>
      fit.silent.has(finding.rule) ? null : finding,
    ).verdict,
  }));
}

/** The mean over the classes that occur of the harmonic mean of precision and recall. */
export function macroF1(judged: readonly Judged[]): number {
  const present = classes.filter((each) => judged.some(({ row }) => row.expected === each));
  const f1 = present.map((each) => {
    const hits = judged.filter(({ row, verdict }) => row.expected === each && verdict === each).length;
    const claimed = judged.filter(({ verdict }) => verdict === each).length;
    return (2 * hits) / (claimed + judged.filter(({ row }) => row.expected === each).length);
  });
  return f1.reduce((sum, each) => sum + each, 0) / present.length;
}

/** Every fit that differs from this one in one thing. */
function* neighbours(fit: Fit): Generator<Fit> {
  for (const { name } of rules) {
    const silent = new Set(fit.silent);
    if (!silent.delete(name)) silent.add(name);
    yield { ...fit, silent };
  }
  for (const name of Object.keys(limits) as (keyof Limits)[]) {
    for (const value of [1, 2, 3, 4, 5, 6, 7, 8])
      if (value !== fit.limits[name]) yield { ...fit, limits: { ...fit.limits, [name]: value } };
  }
}

const middle = Object.fromEntries(Object.keys(limits).map((name) => [name, 4])) as unknown as Limits;

/** Where a search may begin: nothing that the rows left out have taught is carried over in the limits. */
export const beginnings = {
  /** The rules as the handbook and the pages name them; one that does harm is silenced. */
  'every rule speaks': { limits: middle, silent: new Set<string>() },
  /** A rule that these rows do not ask for stays silent: the harshest. */
  'no rule speaks': { limits: middle, silent: new Set(rules.map((rule) => rule.name)) },
} satisfies Record<string, Fit>;

/** Fits to these rows alone, the best single step at a time, until no step earns anything. */
export function refit(rows: readonly Row[], from: Fit): Fit {
  let best = from;
  let score = macroF1(judge(rows, best));
  for (let better = true; better;) {
    better = false;
    let step: Fit | null = null;
    for (const fit of neighbours(best)) {
      const reached = macroF1(judge(rows, fit));
      if (reached > score + 1e-9) [score, step] = [reached, fit];
    }
    if (step) [best, better] = [step, true];
  }
  return best;
}

/** Two halves, each with its share of every kind. */
export function halves<Of>(rows: readonly Of[], kind: (row: Of) => string, random: () => number): [Of[], Of[]] {
  const drawn = rows.map((row) => ({ row, kind: kind(row), draw: random() }));
  drawn.sort((a, b) => (a.kind === b.kind ? a.draw - b.draw : a.kind < b.kind ? -1 : 1));
  return [
    drawn.filter((_, index) => index % 2 === 0).map(({ row }) => row),
    drawn.filter((_, index) => index % 2 === 1).map(({ row }) => row),
  ];
}
