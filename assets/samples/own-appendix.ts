// A school's own appendix: three columns with sections merged downwards, stems in the school's own words, about half of them answered.
// The school is invented. Round the appendix stand tables that hold no stems.
import {
  cell,
  comment,
  commented,
  commonStyles,
  docx,
  field,
  heading,
  paragraph,
  paragraphOf,
  row,
  run,
  tableOf,
} from '../../test/documents/docx';

const tab = '<w:r><w:tab/></w:r>';
const heads = 'E2EFD9';
const widths = [1500, 3200, 4326];

const titleRow = (texts: string[], grid: number[]): string =>
  row(
    texts.map((text, column) => cell(paragraphOf(run(text, '<w:b/>')), { width: grid[column], shade: heads })).join(''),
    { header: true },
  );

const plainTable = (texts: string[][], grid: number[]): string =>
  tableOf(
    texts
      .map((cells, index) =>
        index === 0
          ? titleRow(cells, grid)
          : row(cells.map((text, column) => cell(paragraph(text), { width: grid[column] })).join('')),
      )
      .join(''),
    grid,
  );

/** The rows of one section; its first cell covers them all. `words` is the inside of the answer cell. */
const section = (name: string, rows: [stem: string, words: string][]): string =>
  rows
    .map(([stem, words], index) =>
      row(
        cell(paragraph(index === 0 ? name : ''), { width: widths[0], merge: index === 0 ? 'restart' : 'continue' }) +
          cell(paragraph(stem), { width: widths[1] }) +
          cell(words, { width: widths[2] }),
      ),
    )
    .join('');

const empty = paragraph('');
const emptyRow = row(widths.map((width) => cell(empty, { width })).join(''));

const appendix = tableOf(
  titleRow(['Section', 'Sentence', 'Our words'], widths) +
    section('Why', [
      [
        '1. The priority from our improvement plan is …',
        paragraph('Talk in mathematics lessons, Years 3 to 6.') +
          paragraph(
            'Children give answers readily and seldom say how they got there. In the June book look, 9 books of 40 showed any reasoning.',
          ),
      ],
      [
        '2. The governor who follows this with us is …',
        paragraph('The chair of the curriculum committee, who visits once each half term.'),
      ],
    ]) +
    section('Question', [
      [
        '3. What we want to find out is: How can … so that … for …?',
        paragraphOf(
          run('How can leaders use ') +
            run('shared lesson planning', '<w:b/>') +
            run(
              ' so that teachers leave more room for children to explain their thinking, for pupils in Years 3 to 6?',
            ),
        ),
      ],
      [
        '4. The smaller questions inside it are …',
        paragraph('What do teachers ask, and how long do they wait?', { list: 1 }) +
          paragraph('Which children explain, and which are never asked to?', { list: 1 }) +
          paragraph('What changes in a lesson that two teachers planned together?', { list: 1 }),
      ],
    ]) +
    section('Evidence', [
      [
        'What we collect anyway is … and we use it for …',
        paragraph(
          'Learning walk notes and half-termly tests. Both go to governors, and teachers rarely see them again.',
        ),
      ],
      [
        'Our baseline, before we change anything, is …',
        paragraphOf(commented(0, run('In six lessons in September an adult spoke for 31 minutes of 45 on average.'))),
      ],
      ['Our evidence is silent about …', empty],
    ]) +
    emptyRow +
    section('Doing it', [
      ['To hear more, we will ask … and watch …', empty],
      ['To be fair to everybody involved we will …', empty],
      ['The time this takes will come from …', empty],
      ['By the Easter holiday we want to have …', empty],
    ]),
  widths,
);

const body =
  heading('Leadership enquiry: papers for the autumn term', 1) +
  paragraph(
    'Kept by the deputy head. Please write in the appendix in any colour but red, and leave the other pages as they are.',
  ) +
  heading('When we meet', 2) +
  plainTable(
    [
      ['When', 'What', 'Where'],
      ['Tuesday 23 September, 15:45', 'First draft of the question', 'Library'],
      ['Tuesday 14 October, 15:45', 'What the learning walks showed', 'Year 5 classroom'],
      ['Tuesday 18 November, 15:45', 'Planning in pairs: how it went', 'Library'],
    ],
    [3200, 3826, 2000],
  ) +
  heading('Who takes part', 2) +
  plainTable(
    [
      ['Role', 'Class', 'Days in school'],
      ['Deputy head', 'Year 6', 'Monday to Friday'],
      ['Mathematics lead', 'Year 4', 'Monday to Wednesday'],
      ['Teaching assistant', 'Years 3 and 4', 'Mornings'],
    ],
    [3200, 2826, 3000],
  ) +
  paragraph('Appendix A: our enquiry frame', { style: 'Heading2', properties: '<w:pageBreakBefore/>' }) +
  paragraph('Complete the sentences in any order. Nobody expects all of them by October.') +
  appendix +
  heading('Appendix B: words we use', 2) +
  plainTable(
    [
      ['Word', 'What we mean by it'],
      ['Baseline', 'How things stood before we began'],
      ['Learning walk', 'Ten minutes in each of three classrooms, notes shared the same day'],
    ],
    [2500, 6526],
  ) +
  empty +
  paragraph('Next review of these papers: 12 January.');

/** The bytes of the school's papers, the same every time. */
export const ownAppendix = (): Uint8Array =>
  docx({
    title: 'Leadership enquiry: papers for the autumn term',
    author: 'Stonethwick Primary School',
    styles: commonStyles,
    header: paragraphOf(run('Stonethwick Primary School') + tab + tab + run('West Cumbria'), { style: 'Header' }),
    footer: paragraphOf(run('Page ') + field('PAGE', '1'), { style: 'Footer' }),
    comments: comment(0, 'Head Teacher', 'Was this before or after the new timetable?'),
    body,
  });
