// The answers question by question as a table for the document: a row a person, since many people side by side fit on no page.
import { plainList } from '../../enquiry/format';
import type { ComparedQuestion } from '../../sharing/compare/compare';
import type { BlockTable } from '../../ooxml/table-columns';
import { fitted } from './compared-block';
import { answersWords as words } from './strings';

/** The word that ends its tags. */
export const answersPart = 'answers-compared';

/** Word goes on being quick, on the web too, with a table of so many rows and cells of so many letters. */
export const tableLimits = { rows: 300, letters: 1500 } as const;

export interface AnswersTable {
  readonly table: BlockTable;
  /** How many rows the table leaves out, and how many answers it cuts. */
  readonly left: number;
  readonly cut: number;
}

/** Our answer, each colleague's that is another, and in one row a kind those that say the same, nothing, or have no place for it. */
export function answersTable(
  questions: readonly ComparedQuestion[],
  limits: { readonly rows: number; readonly letters: number } = tableLimits,
): AnswersTable {
  const rows = questions.flatMap(({ stem, answer, theirs }) => {
    const question = fitted(stem, 300);
    const own = theirs.filter(({ ownWords }) => ownWords).map(({ name, answer: text }) => [question, name, text]);
    const rest = groups.flatMap((status) => {
      const names = theirs.filter((one) => one.status === status && !one.ownWords).map(({ name }) => name);
      return names.length === 0 ? [] : [[question, plainList(names), words[status]]];
    });
    return [[question, words.ours, answer === '' ? words.nothing : answer], ...own, ...rest];
  });
  const room = limits.rows - 1;
  const shown = rows.length > room ? rows.slice(0, room - 1) : rows;
  const left = rows.length - shown.length;
  const cells = shown.map(([question = '', who = '', text = '']) => [
    question,
    fitted(who, limits.letters),
    fitted(text, limits.letters),
  ]);
  return {
    table: {
      rows: [[...words.header], ...cells, ...(left > 0 ? [['', '', words.left(left)]] : [])],
      widths: [30, 18, 52],
    },
    left,
    cut: shown.filter(([, , text = '']) => fitted(text, limits.letters) !== fitted(text, Infinity)).length,
  };
}

const groups = ['same', 'held', 'empty', 'missing'] as const;
