// What the plan lacks: one rule a function. Each finding says what it is about; the panel says why and what to do.
import { namedSources, type Plan, type PlanEntry } from './plan';
import type { SubQuestion } from './sub-question-ids';

export type PlanFinding =
  | { readonly kind: 'no source' | 'one source' | 'one perspective'; readonly question: SubQuestion }
  | {
      readonly kind: 'no name' | 'answers nothing' | 'before the baseline' | 'after the end';
      readonly entry: PlanEntry;
    }
  | { readonly kind: 'year ends first'; readonly baseline: string; readonly end: string }
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

/** Where the two days are the wrong way round, no other day can be judged by them. Nothing is before a day that is not set. */
const endsFirst = ({ baseline, end }: Plan): boolean => end !== '' && end < baseline;

const year: Rule = (plan) =>
  endsFirst(plan) ? [{ kind: 'year ends first', baseline: plan.baseline, end: plan.end }] : [];

const days: Rule = (plan) => {
  const { entries, baseline, end } = plan;
  if (endsFirst(plan)) return [];
  return entries
    .filter(({ when }) => when !== '')
    .flatMap((entry): PlanFinding[] => {
      if (entry.when < baseline) return [{ kind: 'before the baseline', entry }];
      return end !== '' && entry.when > end ? [{ kind: 'after the end', entry }] : [];
    });
};

const amount: Rule = ({ entries }) =>
  entries.length > mostSources ? [{ kind: 'too much', sources: entries.length }] : [];

/** Add a rule here and the plan's screen says what it finds. */
const rules: readonly Rule[] = [year, sources, sides, idle, days, amount];

/** What the plan lacks: sources without a name first, then what the rules find among the others. A plan without sources is not begun, and only its days can be wrong. */
export function checkPlan(plan: Plan): readonly PlanFinding[] {
  if (plan.entries.length === 0) return year(plan);
  const counted: Plan = { ...plan, entries: namedSources(plan) };
  const nameless = plan.entries.filter((entry) => !counted.entries.includes(entry));
  return [
    ...nameless.map((entry): PlanFinding => ({ kind: 'no name', entry })),
    ...rules.flatMap((rule) => rule(counted)),
  ];
}
