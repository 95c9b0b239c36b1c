// Which schools may need their facilitator first: by what their files say is still open. What a file does not say is never counted as nothing.
import type { NamedSchool } from '../../../sharing/programme/names';

export interface Need {
  /** How many things are still to do: the question, open sentences, what the plan lacks. */
  readonly count: number;
  /** Does the file say nothing of some of them? */
  readonly unsaid: boolean;
}

/** What one school still has to do, as far as its file says. */
export function needOf({ check, framework, lacks }: NamedSchool): Need {
  const question = check !== null && check.verdict !== 'good' && check.verdict !== 'cannot-judge' ? 1 : 0;
  const open = framework?.open.length ?? 0;
  const lacking = Object.values(lacks ?? {}).reduce((sum, count) => sum + count, 0);
  return { count: question + open + lacking, unsaid: check === null || framework === null || lacks === null };
}

export type Order = 'need' | 'name' | 'question';

const questionOrder = ['not-clear', 'too-broad', 'not-open', 'cannot-judge', 'good'];

/** By need, most first; of two alike the one that leaves something unsaid first. By the question, those that are not there yet first; one without a question before all. */
const compare: Readonly<Record<Order, (one: NamedSchool, other: NamedSchool) => number>> = {
  name: () => 0,
  need: (one, other) => {
    const [a, b] = [needOf(one), needOf(other)];
    return b.count - a.count || Number(b.unsaid) - Number(a.unsaid);
  },
  question: (one, other) =>
    questionOrder.indexOf(one.check?.verdict ?? '') - questionOrder.indexOf(other.check?.verdict ?? ''),
};

/** @param schools by name, which is the order of those that are alike @param backwards the other way round */
export function inOrder(schools: readonly NamedSchool[], order: Order, backwards: boolean): NamedSchool[] {
  const sorted = [...schools].sort(compare[order]);
  return backwards ? sorted.reverse() : sorted;
}
