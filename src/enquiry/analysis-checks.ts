// What the analysis lacks: one rule a function. Each finding says what it is about; the panel says why and what to do.
import { supportFor, type AnsweredQuestion } from './analysis';
import type { LogEntry } from './log';
import type { SubQuestion } from './sub-question-ids';

export type AnalysisFinding =
  | {
      readonly kind: 'no evidence' | 'one source' | 'one perspective' | 'all disagree' | 'surer than marked';
      readonly question: SubQuestion;
    }
  | { readonly kind: 'unmarked'; readonly question: SubQuestion; readonly count: number }
  | { readonly kind: 'unexpected not spoken of' | 'answers nothing'; readonly entry: LogEntry };

type Rule = (answered: AnsweredQuestion) => readonly AnalysisFinding[];

const evidence: Rule = (answered) => {
  const { question } = answered;
  const { sources, perspectives } = supportFor(answered);
  if (sources === 0) return [{ kind: 'no evidence', question }];
  if (sources === 1) return [{ kind: 'one source', question }];
  // A view that nobody has said counts as another.
  const said = answered.cells.every(({ entry }) => entry.perspective !== null);
  return said && perspectives === 1 ? [{ kind: 'one perspective', question }] : [];
};

const unmarked: Rule = ({ question, cells }) => {
  const count = cells.filter(({ stance }) => stance === null).length;
  return count === 0 ? [] : [{ kind: 'unmarked', question, count }];
};

/** What agrees agrees with the rest: where nothing does, there is no answer that the evidence points to. */
const disagreement: Rule = ({ question, cells }) =>
  cells.length > 1 && cells.every(({ stance }) => stance === 'disagrees') ? [{ kind: 'all disagree', question }] : [];

const surer: Rule = ({ question, cells, sureness }) => {
  const supported = cells.length > 1 && cells.every(({ stance }) => stance === 'agrees');
  return sureness === 'sure' && cells.length > 0 && !supported ? [{ kind: 'surer than marked', question }] : [];
};

/** Add a rule here and the screen of the analysis says what it finds. */
const rules: readonly Rule[] = [evidence, unmarked, disagreement, surer];

/** What one sub-question's analysis lacks. */
export function checkAnswered(answered: AnsweredQuestion): readonly AnalysisFinding[] {
  return rules.flatMap((rule) => rule(answered));
}

/**
 * What no single sub-question shows: evidence that speaks to none, and what nobody expected and nobody has written a word about.
 * @param log all that came in
 */
export function checkUnanswered(
  analysis: readonly AnsweredQuestion[],
  log: readonly LogEntry[],
): readonly AnalysisFinding[] {
  const cells = analysis.flatMap((answered) => answered.cells);
  const held = new Set(cells.map(({ entry }) => entry.id));
  const spoken = new Set(cells.filter(({ note }) => note.trim() !== '').map(({ entry }) => entry.id));
  return log.flatMap((entry): AnalysisFinding[] => {
    if (!held.has(entry.id)) return [{ kind: 'answers nothing', entry }];
    return entry.unexpected && !spoken.has(entry.id) ? [{ kind: 'unexpected not spoken of', entry }] : [];
  });
}
