// The analysis as a table for the document: the evidence for each sub-question with what was marked, and what can be said.
import { wholeQuestion, type AnalysisCell, type AnsweredQuestion } from '../../enquiry/analysis';
import { oneLine } from '../../enquiry/managed-block';
import { stances, surenesses } from '../../handbook/analysis';
import { perspectives } from '../../handbook/perspectives';
import type { ManagedBlock } from '../../ooxml/managed-block';
import { withoutEmptyColumns } from '../../ooxml/table-columns';
import { letterOf } from '../session/sub-question-lines';
import { analysisPartWords as words } from './strings';

/** The word that ends the tags of the table and the picture. */
export const analysisPart = 'analysis';

/** The letter of a sub-question with its bracket; empty where the enquiry question stands alone. */
export const lettered = (analysis: readonly AnsweredQuestion[], at: number): string =>
  analysis[at]?.question.id === wholeQuestion ? '' : `${letterOf(at)})`;

/** A row for each piece of evidence of each sub-question, and one for what can be said about it. */
export function analysisTable(analysis: readonly AnsweredQuestion[]): NonNullable<ManagedBlock['table']> {
  const rows = analysis.flatMap((answered, at) => {
    const { question, cells } = answered;
    const name = [lettered(analysis, at), oneLine(question.text)].filter((part) => part !== '').join(' ');
    const evidence = cells.length === 0 ? [[words.none, '', '', '', '']] : cells.map(evidenceRow);
    const said = saidIn(answered);
    // The question stands once, beside its first row.
    return [...evidence, ...(said === '' ? [] : [[words.said, '', said, '', '']])].map((texts, row) => [
      row === 0 ? name : '',
      ...texts,
    ]);
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

function saidIn({ sureness, answer }: AnsweredQuestion): string {
  const sure = surenesses.find(({ id }) => id === sureness)?.name;
  return words.answer(sure ?? null, oneLine(answer));
}
