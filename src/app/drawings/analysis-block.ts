// The analysis for the document: what can be said about each question, and below it the evidence with what was marked.
import { wholeQuestion, type AnalysisCell, type AnsweredQuestion } from '../../enquiry/analysis';
import { oneLine } from '../../enquiry/managed-block';
import { stances, surenesses } from '../../handbook/analysis';
import { perspectives } from '../../handbook/perspectives';
import type { ManagedBlock } from '../../ooxml/managed-block';
import type { Picture } from '../../ooxml/picture';
import { withoutEmptyColumns, type BlockTable } from '../../ooxml/table-columns';
import { letterOf } from '../../enquiry/sub-questions';
import { analysisPartWords as words } from './strings';

/** The word that ends the tags of its pieces. */
export const analysisPart = 'analysis';

/** The letter of a sub-question with its bracket; empty where the enquiry question stands alone. */
export const lettered = (analysis: readonly AnsweredQuestion[], at: number): string =>
  analysis[at]?.question.id === wholeQuestion ? '' : `${letterOf(at)})`;

/** A sub-question with its letter, on one line. */
export const nameOf = (analysis: readonly AnsweredQuestion[], at: number): string =>
  [lettered(analysis, at), oneLine(analysis[at]?.question.text ?? '')].filter((part) => part !== '').join(' ');

/** @param picture the drawing of the same analysis */
export function analysisBlock(analysis: readonly AnsweredQuestion[], picture: Picture): ManagedBlock {
  return {
    id: analysisPart,
    title: words.part,
    picture,
    table: saidTable(analysis),
    more: [{ id: 'evidence', title: words.evidence, table: evidenceTable(analysis) }],
  };
}

/** A row for each question: how sure the school is, and what it can say, in the person's words. */
export function saidTable(analysis: readonly AnsweredQuestion[]): BlockTable {
  const rows = analysis.map(({ sureness, answer }, at) => [
    nameOf(analysis, at),
    surenesses.find(({ id }) => id === sureness)?.name ?? words.unsaid,
    oneLine(answer),
  ]);
  return withoutEmptyColumns({ rows: [[...words.saidHeader], ...rows], widths: [38, 16, 46] });
}

/** A row for each piece of evidence of each question. */
export function evidenceTable(analysis: readonly AnsweredQuestion[]): BlockTable {
  const rows = analysis.flatMap(({ cells }, at) => {
    const evidence = cells.length === 0 ? [[words.none, '', '', '', '']] : cells.map(evidenceRow);
    // The question stands once, beside its first row.
    return evidence.map((texts, row) => [row === 0 ? nameOf(analysis, at) : '', ...texts]);
  });
  return withoutEmptyColumns({ rows: [[...words.header], ...rows], widths: [20, 18, 12, 24, 12, 14] });
}

function evidenceRow({ entry, stance, note }: AnalysisCell): string[] {
  const view = perspectives.find(({ id }) => id === entry.perspective)?.name ?? '';
  const mark = stances.find(({ id }) => id === stance);
  return [
    words.entry(entry.what || words.untitled, entry.unexpected),
    view,
    oneLine(entry.shows),
    mark ? `${mark.sign} ${mark.name}` : words.unmarked,
    oneLine(note),
  ];
}
