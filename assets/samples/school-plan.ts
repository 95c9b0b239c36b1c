// The sample a newcomer can try the panel on: part of an invented school's improvement plan, as schools write them.
// It holds what the panel must leave alone: other people's content controls, comments, tracked changes, a footnote, a picture, custom XML.
import {
  cell,
  comment,
  commented,
  commonStyles,
  contentControl,
  deleted,
  docx,
  field,
  footnote,
  footnoteMark,
  heading,
  hyperlink,
  inserted,
  paragraph,
  paragraphOf,
  picture,
  row,
  run,
  tableOf,
} from '../../test/documents/docx';
import { emblem } from './emblem';

const bold = (text: string): string => run(text, '<w:b/>');
const italic = (text: string): string => run(text, '<w:i/>');
const tab = '<w:r><w:tab/></w:r>';
const tight = '<w:spacing w:after="60"/>';

const headteacher = 'Head Teacher';
const readingLead = 'Reading Lead';
const heads = 'D9E2F3';

const about =
  paragraphOf(
    bold('School: ') +
      contentControl({
        tag: 'SchoolName',
        title: 'School name',
        kind: 'text',
        content: run('Saltbeck Primary School, West Cumbria'),
      }),
    { properties: tight },
  ) +
  paragraphOf(
    bold('School year: ') +
      contentControl({
        tag: 'PlanYear',
        title: 'School year',
        kind: { dropdown: ['2024 to 2025', '2025 to 2026', '2026 to 2027'] },
        content: run('2025 to 2026'),
      }),
    { properties: tight },
  ) +
  paragraphOf(
    bold('Next review: ') +
      contentControl({
        tag: 'NextReview',
        title: 'Date of the next review',
        kind: 'date',
        content: run('24 April 2026'),
      }),
  );

const summary = contentControl({
  tag: 'HeadSummary',
  title: 'Head teacher’s summary',
  content:
    paragraphOf(
      run(
        'Saltbeck is a one-form entry school of 196 children between the harbour and the fell. ' +
          'Our last plan put phonics first, and by July almost every child in Year 2 ',
      ) +
        run('could read words they had not met before. ') +
        bold('What has not followed') +
        run(' is reading for its own sake.'),
    ) +
    paragraphOf(
      run('Staff tell us that children in Years 4 to 6 can read aloud with ease and yet ') +
        italic('say little about what they have read') +
        run(
          '. Families tell us that bedtime stories tend to stop once a child can read alone. This year’s plan begins there.',
        ),
    ),
});

const whereWeAre =
  heading('Where we are now', 2) +
  paragraphOf(
    commented(
      0,
      run(
        'In our autumn conversations, 31 of 58 children in Years 5 and 6 could not name a book they had enjoyed since the summer.',
      ),
    ) +
      footnoteMark(1) +
      run(' We do not yet know why. Three things came up again and again:'),
  ) +
  paragraph('The class library is used for finishing early, not for choosing well.', { list: 1 }) +
  paragraph('Adults read aloud every day in Reception and Year 1, and about once a week in Year 6.', { list: 1 }) +
  paragraph('Children who travel in by bus miss the library club before school.', { list: 1 });

const priority =
  heading('Priority 1: Reading in Years 4 to 6', 2) +
  paragraphOf(
    run('We will protect time for reading together, and ') +
      deleted(101, readingLead, 'measure') +
      inserted(102, readingLead, 'listen to') +
      run(' what children say about it. ') +
      commented(1, run('The order matters: ')) +
      run('we do not want to buy books before we know what children would choose.'),
  ) +
  paragraph('Agree what a good story time looks and sounds like in Year 6.', { list: 2 }) +
  paragraph('Read aloud for fifteen minutes a day, in every class, from the first week of the spring term.', {
    list: 2,
  }) +
  paragraph('Talk with twelve children from each class before and after half term.', { list: 2 }) +
  paragraphOf(run('Report what we heard to governors') + inserted(103, headteacher, ' and to families') + run('.'), {
    list: 2,
  });

const actionWidths = [1700, 3926, 1700, 1700];
const line = (texts: string[], first: string): string =>
  row(first + texts.map((text, index) => cell(paragraph(text), { width: actionWidths[index + 1] })).join(''));
const titleCell = (text: string, options: { width?: number; span?: number }): string =>
  cell(paragraphOf(bold(text)), { ...options, shade: heads });

const actions = tableOf(
  row(
    titleCell('Strand', { width: 1700 }) +
      titleCell('What we will do', { width: 3926 }) +
      titleCell('Who and by when', { width: 3400, span: 2 }),
    { header: true },
  ) +
    line(
      ['Fifteen minutes of story in every class, every day', 'Class teachers', '12 January'],
      cell(paragraph('Time'), { width: 1700, merge: 'restart' }),
    ) +
    line(
      ['Library club moves to the lunch hour', 'Reading lead', '26 January'],
      cell(paragraph(''), { width: 1700, merge: 'continue' }),
    ) +
    line(
      ['Each teacher keeps a shelf of ten books they know well', 'Class teachers', '13 February'],
      cell(paragraph('Books'), { width: 1700 }),
    ) +
    line(
      ['Conversations with twelve children from each class', 'Reading lead', '6 February'],
      cell(paragraph('Listening'), { width: 1700, merge: 'restart' }),
    ) +
    line(
      ['A second round of conversations; notes compared', 'Reading lead, head teacher', '20 March'],
      cell(paragraph(''), { width: 1700, merge: 'continue' }),
    ),
  actionWidths,
);

const meetingWidths = [1900, 4626, 2500];
const meetings = [
  ['Half term', 'Focus of the staff meeting', 'Led by'],
  ['Spring 1', 'Reading aloud: choosing the book, using the voice, leaving silence', 'Reading lead'],
  ['Spring 2', 'What children told us, and what surprised us', 'Year 5 teacher'],
  ['Summer 1', 'Talking with families about reading after they can read alone', 'Head teacher'],
]
  .map((texts, index) =>
    row(
      texts
        .map((text, column) =>
          index === 0
            ? titleCell(text, { width: meetingWidths[column] })
            : cell(paragraph(text), { width: meetingWidths[column] }),
        )
        .join(''),
      { header: index === 0 },
    ),
  )
  .join('');

const body =
  heading('School improvement plan: an extract', 1) +
  paragraphOf(
    picture({
      media: 'emblem.png',
      alternativeText: 'The school’s emblem: green hills above the sea with a low sun',
      widthCm: 9,
      heightCm: 3,
    }),
  ) +
  about +
  heading('Head teacher’s summary', 2) +
  summary +
  whereWeAre +
  priority +
  paragraph('Actions for the spring term', { style: 'Heading2', properties: '<w:pageBreakBefore/>' }) +
  actions +
  heading('Staff meetings', 2) +
  paragraph('Each meeting lasts an hour. The first ten minutes are for reading, and nothing is marked.') +
  tableOf(meetings, meetingWidths) +
  heading('How we will know', 2) +
  paragraphOf(
    run(
      'We will not set a target for the number of books read. ' +
        'At the spring review we will ask whether more children can talk about a book they chose themselves, ',
    ) +
      run('and what their teachers did that may have helped. National advice is in the ') +
      hyperlink('reading-framework', 'reading framework') +
      run(' on the government’s website.'),
  ) +
  paragraph('The full plan, with priorities 2 and 3, is kept in the school office.');

/** The bytes of the sample, the same every time. */
export const schoolPlan = (): Uint8Array =>
  docx({
    title: 'School improvement plan: an extract',
    author: 'Saltbeck Primary School',
    styles: commonStyles,
    header: paragraphOf(run('Saltbeck Primary School') + tab + tab + run('School improvement plan 2025 to 2026'), {
      style: 'Header',
    }),
    footer: paragraphOf(
      run('Agreed by governors in October 2025') +
        tab +
        tab +
        run('Page ') +
        field('PAGE', '1') +
        run(' of ') +
        field('NUMPAGES', '2'),
      { style: 'Footer' },
    ),
    comments:
      comment(0, headteacher, 'Do we know how many of the 31 come in by bus?') +
      comment(1, readingLead, 'Agreed. I have asked the library service to lend us three boxes first.'),
    footnotes: footnote(
      1,
      'Short conversations with 58 children, held by the reading lead in November 2025. Two children were away.',
    ),
    media: { 'emblem.png': emblem() },
    links: {
      'reading-framework':
        'https://www.gov.uk/government/publications/the-reading-framework-teaching-the-foundations-of-literacy',
    },
    customXml: [
      '<plan xmlns="urn:saltbeck-primary:improvement-plan"><school>Saltbeck Primary School</school><year>2025</year>' +
        '<owner>School office</owner></plan>',
    ],
    body,
  });
