// The analysis: each piece of evidence held against each sub-question, and how sure the school is of each answer.
import { stances, surenesses, type Stance, type Sureness } from '../handbook/analysis';
import { wordsAt } from './cards';
import { itemsOf, valuesOf, wordsOf, type Items } from './items';
import type { LogEntry } from './log';
import { answerChoiceSchema, cellChoiceSchema, read } from './schema';
import type { SubQuestion } from './sub-question-ids';

/** One piece of evidence held against one sub-question. */
export interface AnalysisCell {
  readonly entry: LogEntry;
  /** Null: not marked yet. */
  readonly stance: Stance | null;
  readonly note: string;
}

/** What is known about one sub-question. */
export interface AnsweredQuestion {
  readonly question: SubQuestion;
  readonly cells: readonly AnalysisCell[];
  /** Null: not said yet. */
  readonly sureness: Sureness | null;
  /** What can be said about it, in the person's words. */
  readonly answer: string;
}

/** Stands for the enquiry question itself, where there are no sub-questions. */
export const wholeQuestion = 'whole';

/** The keys under which the record keeps the analysis. Words are items of their own. */
export const analysisKeys = {
  cell: (question: string, entry: string): string => `analysis/${question}/${entry}`,
  note: (question: string, entry: string): string => `analysis-note/${question}/${entry}`,
  sureness: (question: string): string => `sureness/${question}`,
  answer: (question: string): string => `finding/${question}`,
};

/** What the record keeps of the analysis for one piece of evidence, whatever it was held against: its marks and its notes. */
export const cellsOfEntry = (items: Items, entry: string): readonly string[] =>
  ['analysis', 'analysis-note'].flatMap((kind) =>
    itemsOf(items, kind)
      .filter(({ id }) => id.endsWith(`/${entry}`))
      .map(({ id }) => `${kind}/${id}`),
  );

/**
 * The analysis as the record has it, in the order of the sub-questions.
 * @param questions the sub-questions; where there are none, the enquiry question stands alone, under `wholeQuestion`, for all evidence
 */
export function analysisIn(
  items: Items,
  questions: readonly SubQuestion[],
  enquiryQuestion: string,
  log: readonly LogEntry[],
): readonly AnsweredQuestion[] {
  const whole = questions.length === 0;
  const asked = whole ? [{ id: wholeQuestion, text: enquiryQuestion }] : questions;
  const [marks, notes] = [valuesOf(items, 'analysis'), wordsOf(items, 'analysis-note')];
  return asked.map((question) => ({
    question,
    cells: log
      .filter((entry) => whole || entry.questions.includes(question.id))
      .map((entry) => ({
        entry,
        stance: readStance(marks.get(`${question.id}/${entry.id}`)),
        note: notes.get(`${question.id}/${entry.id}`) ?? '',
      })),
    sureness: readSureness(items[analysisKeys.sureness(question.id)]?.value),
    answer: wordsAt(items, analysisKeys.answer(question.id)),
  }));
}

/** How many pieces of evidence a sub-question has, and from how many perspectives. */
export function supportFor({ cells }: Pick<AnsweredQuestion, 'cells'>): {
  readonly sources: number;
  readonly perspectives: number;
} {
  const views = new Set(cells.map(({ entry }) => entry.perspective).filter((view) => view !== null));
  return { sources: cells.length, perspectives: views.size };
}

/** Never throws: a mark that this build does not know is none. */
export function readStance(value: unknown): Stance | null {
  if (value === undefined) return null;
  const choice = read(cellChoiceSchema, value);
  return stances.find(({ id }) => id === choice?.stance)?.id ?? null;
}

/** Never throws: an answer that this build does not know is none. */
export function readSureness(value: unknown): Sureness | null {
  const choice = read(answerChoiceSchema, value);
  return surenesses.find(({ id }) => id === choice?.sureness)?.id ?? null;
}
