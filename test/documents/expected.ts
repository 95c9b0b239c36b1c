// What the panel should make of each document in own/ and of each sample, so that a journey can check it.
// Answers are in canonical form: a line for each paragraph, '' where there is none; words of a nested table are not part of them.
import { knownStems } from '../../src/handbook/extended-framework';
import { frameworkTitle } from '../../src/handbook/framework';
import { written } from './box-documents';
import { addedRow, deletedRow, rewordedStem, savedOrder, shuffledOrder } from './our-framework';
import { answersOf, frameworkAnswers, plan, planBySection, stemsOf, type Row } from './own-words';

export interface ExpectedTable {
  /** The heading nearest above it, or the bold line that stands for one. */
  readonly under: string;
  /** The stems as they stand, without the numbers that Word puts in front by itself. */
  readonly stems: readonly string[];
  readonly answers: readonly string[];
}

export interface ExpectedBox {
  readonly kind: 'cell' | 'paragraph' | 'text box' | 'no room';
  /** What stands in it besides the prompt. */
  readonly text: string;
}

export interface Expected {
  /** The table of stems to take, or our own framework where the document holds it. */
  readonly table?: ExpectedTable;
  /** Where more than one table could be taken: the heading of each other one. */
  readonly alsoUnder?: readonly string[];
  /** The boxes by their id. Where a document asks twice, the first place counts. */
  readonly boxes?: Readonly<Record<string, ExpectedBox>>;
  /** The document itself is turned down with a sentence. */
  readonly declined?: true;
}

const tableOf = (under: string, rows: readonly Row[]): Expected => ({
  table: { under, stems: stemsOf(rows), answers: answersOf(rows) },
});

const appendixA = 'Appendix A: framework for completion';
const planUnderA = tableOf(appendixA, plan);
const sectionsUnderA = tableOf(
  appendixA,
  planBySection.map(([, stem, answer]): Row => [stem, answer]),
);

const framework = (rows: readonly Row[]): Expected => tableOf(frameworkTitle, rows);
const frameworkRow = (id: string): Row => [
  knownStems.find((stem) => stem.id === id)?.stem ?? '',
  frameworkAnswers.get(id) ?? '',
];

const empty = (kind: ExpectedBox['kind']): ExpectedBox => ({ kind, text: '' });

/** By file name. The documents in libreoffice/ are to be read as those of the same name in own/. */
export const expected: Readonly<Record<string, Expected>> = {
  'handbook.docx': {
    boxes: {
      'box-first-draft': empty('text box'),
      'box-question': empty('cell'),
      'box-sub-questions': empty('cell'),
      'box-approach': empty('paragraph'),
      'box-evidence-purpose': empty('paragraph'),
      'box-deeper-use': empty('paragraph'),
      'box-starting-points': empty('paragraph'),
    },
  },
  'own-appendix.docx': tableOf('Appendix A: our enquiry frame', [
    [
      '1. The priority from our improvement plan is …',
      'Talk in mathematics lessons, Years 3 to 6.\n' +
        'Children give answers readily and seldom say how they got there. In the June book look, 9 books of 40 showed any reasoning.',
    ],
    [
      '2. The governor who follows this with us is …',
      'The chair of the curriculum committee, who visits once each half term.',
    ],
    [
      '3. What we want to find out is: How can … so that … for …?',
      'How can leaders use shared lesson planning so that teachers leave more room for children to explain their thinking, for pupils in Years 3 to 6?',
    ],
    [
      '4. The smaller questions inside it are …',
      'What do teachers ask, and how long do they wait?\nWhich children explain, and which are never asked to?\n' +
        'What changes in a lesson that two teachers planned together?',
    ],
    [
      'What we collect anyway is … and we use it for …',
      'Learning walk notes and half-termly tests. Both go to governors, and teachers rarely see them again.',
    ],
    [
      'Our baseline, before we change anything, is …',
      'In six lessons in September an adult spoke for 31 minutes of 45 on average.',
    ],
    ['Our evidence is silent about …', ''],
    ['To hear more, we will ask … and watch …', ''],
    ['To be fair to everybody involved we will …', ''],
    ['The time this takes will come from …', ''],
    ['By the Easter holiday we want to have …', ''],
  ]),

  'own-two-columns.docx': planUnderA,
  'own-three-columns.docx': sectionsUnderA,
  'own-one-cell.docx': tableOf(appendixA, [
    ['Our priority this year is:', 'Calm beginnings to the afternoon.'],
    ['We chose it because:', 'Lunchtime ends in tears twice a week.\nTeachers lose ten minutes.'],
    ['Our question is:', 'How can we do two things at once: a quieter corridor, and a later bell, for Years 1 and 2?'],
    ['We will look at it again on:', '6 February\nand once more before Easter.'],
    ['What we cannot see yet is:', ''],
    ['The people who will help are:', ''],
  ]),
  'own-header-row.docx': planUnderA,
  'own-no-header.docx': planUnderA,
  'own-section-rows.docx': planUnderA,
  'own-merged-sections.docx': sectionsUnderA,
  'own-numbered.docx': tableOf(
    appendixA,
    plan.map(([stem, answer], index): Row => [
      `${['1. ', '2) ', '(3) ', 'd. ', '5.  ', '6 – '][index] ?? ''}${stem}`,
      answer,
    ]),
  ),
  'own-numbered-list.docx': planUnderA,
  'own-empty-rows.docx': planUnderA,
  'own-half-filled.docx': tableOf(appendixA, [
    ['The priority we work on is …', 'Talk in mathematics.\n\nIt has been in our plan for two years.'],
    [
      'Our enquiry question is: How can … lead to …?',
      'How can longer pauses after a question lead to fuller answers from quieter children?',
    ],
    ['The smaller questions are …', 'How long do we wait now?\nWho answers first, and who never?'],
    ['What we count already is …', 'Hands up, in three lessons a week:\nThe third week is still missing.'],
    ['Where we stand today is …', ''],
    ['To find out more we will …', ''],
    ['We will tell … about it by …', ''],
  ]),
  'own-under-appendix-b.docx': tableOf('Appendix B: our planning frame', plan),
  'own-two-candidates.docx': { ...planUnderA, alsoUnder: ['What we did last year'] },
  'own-with-picture-appendix.docx': {},
  'own-in-control.docx': planUnderA,
  'own-right-to-left.docx': tableOf('Appendix A', [
    ['أولويتنا هذا العام هي …', 'القراءة للمتعة في الصفوف من الرابع إلى السادس.'],
    ['نعرف أنها مهمة لأن …', 'قال لنا الأطفال إنهم نادرا ما يختارون كتابا بأنفسهم.'],
    ['سؤالنا هو: كيف يمكن … أن يؤدي إلى …؟', ''],
    ['ما نعرفه اليوم عن نقطة البداية هو …', ''],
  ]),
  'own-not-stems.docx': {},
  'own-no-styles.docx': planUnderA,

  'framework-filled.docx': framework(savedOrder.map(frameworkRow)),
  'own-shuffled.docx': framework(
    shuffledOrder.map((id): Row =>
      id === rewordedStem.id ? [rewordedStem.stem, frameworkAnswers.get(id) ?? ''] : frameworkRow(id),
    ),
  ),
  'own-framework-extra-row.docx': framework(
    savedOrder
      .filter((id) => id !== deletedRow)
      .flatMap((id): Row[] =>
        id === addedRow.after ? [frameworkRow(id), [addedRow.stem, addedRow.answer]] : [frameworkRow(id)],
      ),
  ),

  'box-cell.docx': {
    boxes: { 'box-first-draft': empty('cell'), 'box-starting-points': { kind: 'cell', text: written.startingPoints } },
  },
  'box-beside.docx': {
    boxes: { 'box-question': { kind: 'cell', text: written.question }, 'box-deeper-use': empty('cell') },
  },
  'box-below.docx': {
    boxes: {
      'box-sub-questions': { kind: 'cell', text: written.subQuestions.join('\n') },
      'box-evidence-purpose': empty('cell'),
    },
  },
  'box-paragraph.docx': {
    boxes: {
      'box-first-draft': empty('paragraph'),
      'box-approach': empty('paragraph'),
      'box-evidence-purpose': empty('paragraph'),
      'box-deeper-use': empty('paragraph'),
      'box-starting-points': { kind: 'paragraph', text: written.startingPoints },
    },
  },
  'box-textbox.docx': {
    boxes: { 'box-first-draft': empty('text box'), 'box-question': { kind: 'text box', text: written.question } },
  },
  'box-no-room.docx': {
    boxes: {
      'box-question': empty('no room'),
      'box-sub-questions': empty('no room'),
      'box-first-draft': empty('no room'),
      'box-starting-points': empty('no room'),
    },
  },

  'macro-enabled.docm': planUnderA,
  'strict.docx': { declined: true },
};
