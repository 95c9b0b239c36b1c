// Documents with a school's own table of stems under "Appendix A", each table in another form.
// `npx tsx test/documents/make.ts` writes them into own/; what the panel should make of each stands in expected.ts.
import { cell, paragraph, paragraphOf, row, run, table, tableOf } from './docx';
import { appendixA, boldCell, halves, lines, plainHead, stemRows, thirds, under } from './own-parts';
import { plan, planBySection, type Row } from './own-words';

const empty = paragraph('');

/** The plainest form: two columns, and a first row that only looks like a header. */
const twoColumns = (): Uint8Array => under(appendixA, tableOf(plainHead + stemRows(plan), halves));

/** Section, sentence, answer; every row names its section. */
const threeColumns = (): Uint8Array =>
  under(
    appendixA,
    tableOf(
      row(['Section', 'Sentence', 'Our words'].map((text, column) => boldCell(text, thirds[column])).join('')) +
        planBySection
          .map(([section, stem, answer]) =>
            row(
              cell(paragraph(section), { width: thirds[0] }) +
                cell(paragraph(stem), { width: thirds[1] }) +
                cell(lines(answer), { width: thirds[2] }),
            ),
          )
          .join(''),
      thirds,
    ),
  );

/** Stem and answer share a cell: words on the stem's own line, below it, both, or none yet. One answer has a colon of its own. */
const oneCell = (): Uint8Array => {
  const only = (block: string): string => row(cell(block, { width: 9026 }));
  const stem = (text: string): string => run(text, '<w:b/>');
  return under(
    appendixA,
    tableOf(
      only(paragraphOf(stem('Our priority this year is:') + run(' Calm beginnings to the afternoon.'))) +
        only(
          paragraphOf(stem('We chose it because:')) +
            paragraph('Lunchtime ends in tears twice a week.') +
            paragraph('Teachers lose ten minutes.'),
        ) +
        only(
          paragraph(
            'Our question is: How can we do two things at once: a quieter corridor, and a later bell, for Years 1 and 2?',
          ),
        ) +
        only(paragraph('We will look at it again on: 6 February') + paragraph('and once more before Easter.')) +
        only(paragraph('What we cannot see yet is:') + empty) +
        only(paragraph('The people who will help are:')),
      [9026],
    ),
  );
};

/** Two header rows that repeat on each page: a title across the table, and the names of the columns. */
const headerRow = (): Uint8Array =>
  under(
    appendixA,
    tableOf(
      row(cell(paragraph('Leadership enquiry 2025 to 2026'), { width: 9026, span: 2, shade: 'D9E2F3' }), {
        header: true,
      }) +
        row(boldCell('The sentence', halves[0]) + boldCell('How we complete it', halves[1]), { header: true }) +
        stemRows(plan),
      halves,
    ),
  );

/** No header at all: the first row is the first stem. */
const noHeader = (): Uint8Array => under(appendixA, tableOf(stemRows(plan), halves));

/** Sections as rows across both columns. */
const sectionRows = (): Uint8Array => {
  const across = (text: string): string =>
    row(cell(paragraphOf(run(text, '<w:b/>')), { width: 9026, span: 2, shade: 'F2F2F2' }));
  return under(
    appendixA,
    tableOf(
      across('What we are about') +
        stemRows(plan.slice(0, 2)) +
        across('What we ask') +
        stemRows(plan.slice(2, 4)) +
        across('What we know') +
        stemRows(plan.slice(4)),
      halves,
    ),
  );
};

/** Sections as cells merged downwards over the rows that belong to them. */
const mergedSections = (): Uint8Array =>
  under(
    appendixA,
    tableOf(
      planBySection
        .map(([section, stem, answer], index) => {
          const first = planBySection[index - 1]?.[0] !== section;
          return row(
            cell(paragraph(first ? section : ''), { width: thirds[0], merge: first ? 'restart' : 'continue' }) +
              cell(paragraph(stem), { width: thirds[1] }) +
              cell(lines(answer), { width: thirds[2] }),
          );
        })
        .join(''),
      thirds,
    ),
  );

const typedNumbers = ['1. ', '2) ', '(3) ', 'd. ', '5.  ', '6 – '];

/** Numbers that somebody typed in front of the stems, never twice in the same way. */
const numbered = (): Uint8Array =>
  under(
    appendixA,
    tableOf(
      stemRows(plan.map(([stem, answer], index): Row => [`${typedNumbers[index] ?? ''}${stem}`, answer])),
      halves,
    ),
  );

/** Numbers that Word puts in front of the stems: they are no part of the text. */
const numberedList = (): Uint8Array =>
  under(
    appendixA,
    tableOf(
      plan
        .map(([stem, answer]) =>
          row(cell(paragraph(stem, { list: 2 }), { width: halves[0] }) + cell(lines(answer), { width: halves[1] })),
        )
        .join(''),
      halves,
    ),
  );

/** Empty rows between the stems, and two spare ones at the end. */
const emptyRows = (): Uint8Array => {
  const spare = stemRows([['', '']]);
  return under(
    appendixA,
    tableOf(
      plainHead +
        stemRows(plan.slice(0, 2)) +
        spare +
        stemRows(plan.slice(2, 5)) +
        spare +
        stemRows(plan.slice(5)) +
        spare +
        spare,
      halves,
    ),
  );
};

/** Answers as people write them: a list, a bold word, two paragraphs with an empty one between, a table in a cell; the rest is empty. */
const halfFilled = (): Uint8Array => {
  const answered = (stem: string, block: string): string =>
    row(cell(paragraph(stem), { width: halves[0] }) + cell(block, { width: halves[1] }));
  return under(
    appendixA,
    tableOf(
      plainHead +
        answered(
          'The priority we work on is …',
          paragraph('Talk in mathematics.') + empty + paragraph('It has been in our plan for two years.'),
        ) +
        answered(
          'Our enquiry question is: How can … lead to …?',
          paragraphOf(
            run('How can ') +
              run('longer pauses', '<w:b/>') +
              run(' after a question lead to fuller answers from quieter children?'),
          ),
        ) +
        answered(
          'The smaller questions are …',
          paragraph('How long do we wait now?', { list: 1 }) +
            paragraph('Who answers first, and who never?', { list: 1 }),
        ) +
        answered(
          'What we count already is …',
          paragraph('Hands up, in three lessons a week:') +
            table(
              [
                ['Week', 'Hands'],
                ['First', '14'],
                ['Second', '17'],
              ],
              { widths: [1500, 1500] },
            ) +
            paragraph('The third week is still missing.'),
        ) +
        answered('Where we stand today is …', empty) +
        answered('To find out more we will …', empty + empty) +
        answered('We will tell … about it by …', empty),
      halves,
    ),
  );
};

/** Each document by its file name. */
export const ownTables: Record<string, () => Uint8Array> = {
  'own-two-columns.docx': twoColumns,
  'own-three-columns.docx': threeColumns,
  'own-one-cell.docx': oneCell,
  'own-header-row.docx': headerRow,
  'own-no-header.docx': noHeader,
  'own-section-rows.docx': sectionRows,
  'own-merged-sections.docx': mergedSections,
  'own-numbered.docx': numbered,
  'own-numbered-list.docx': numberedList,
  'own-empty-rows.docx': emptyRows,
  'own-half-filled.docx': halfFilled,
};
