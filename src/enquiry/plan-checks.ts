// What the plan lacks: one rule a function. Each finding says what it is about; the panel says why and what to do.
import type { Plan, PlanEntry } from './plan';
import type { SubQuestion } from './sub-question-ids';

export type PlanFinding =
  | { readonly kind: 'no source' | 'one source' | 'one perspective'; readonly question: SubQuestion }
  | { readonly kind: 'answers nothing' | 'before the baseline' | 'after the end'; readonly entry: PlanEntry }
  | { readonly kind: 'too much'; readonly sources: number };

/** More sources than this are more than a small school can collect well in a year. */
export const mostSources = 10;

type Rule = (plan: Plan) => readonly PlanFinding[];

const sourcesOf = (plan: Plan, question: SubQuestion): readonly PlanEntry[] =>
  plan.entries.filter(({ questions }) => questions.includes(question.id));

const sources: Rule = (plan) =>
  plan.questions.flatMap((question): PlanFinding[] => {
    const count = sourcesOf(plan, question).length;
    return count > 1 ? [] : [{ kind: count === 0 ? 'no source' : 'one source', question }];
  });

/** Two sources that both give the same view are still one side. A view that nobody has said counts as another. */
const sides: Rule = (plan) =>
  plan.questions.flatMap((question): PlanFinding[] => {
    const views = sourcesOf(plan, question).map(({ perspective }) => perspective);
    const [first] = views;
    return views.length > 1 && first !== null && views.every((view) => view === first)
      ? [{ kind: 'one perspective', question }]
      : [];
  });

const idle: Rule = ({ entries }) =>
  entries.filter(({ questions }) => questions.length === 0).map((entry) => ({ kind: 'answers nothing', entry }));

const days: Rule = ({ entries, baseline, end }) =>
  entries
    .filter(({ when }) => when !== '')
    .flatMap((entry): PlanFinding[] => {
      if (baseline !== '' && entry.when < baseline) return [{ kind: 'before the baseline', entry }];
      return end !== '' && entry.when > end ? [{ kind: 'after the end', entry }] : [];
    });

const amount: Rule = ({ entries }) =>
  entries.length > mostSources ? [{ kind: 'too much', sources: entries.length }] : [];

/** Add a rule here and the plan's screen says what it finds. */
const rules: readonly Rule[] = [sources, sides, idle, days, amount];

/** What the plan lacks, in the order of the rules. An empty plan is not begun, and lacks nothing yet. */
export function checkPlan(plan: Plan): readonly PlanFinding[] {
  return plan.entries.length === 0 ? [] : rules.flatMap((rule) => rule(plan));
}
