// The words that the documents with a school's own table share, so that these differ in form and in nothing else.

/** A stem as the school wrote it, and what stands in its answer cell, one line for each paragraph. */
export type Row = readonly [stem: string, answer: string];

/** Six rows of an invented school, four of them answered. */
export const plan: readonly Row[] = [
  ['The priority in our improvement plan is …', 'Reading for pleasure in Years 4 to 6.'],
  ['We chose it because …', 'Half of our oldest children could not name a book they had enjoyed since the summer.'],
  [
    'Our enquiry question is: How can … lead to … for …?',
    'How can a daily story time, led by every teacher, lead to more talk about books for children in Years 4 to 6?',
  ],
  [
    'The smaller questions are …',
    'a) What do teachers read aloud, and how often?\nb) What do children say about it afterwards?',
  ],
  ['Where we stand today is …', ''],
  ['To find out more we will …', ''],
];

/** The same with three dots where somebody had no key for the ellipsis, and the section of each row. */
export const planBySection: readonly (readonly [section: string, ...Row])[] = [
  ['Priority', 'What we want to improve is ...', 'Attendance on Fridays.'],
  ['Priority', 'It matters because ...', 'On Fridays one child in eleven is away.'],
  [
    'Question',
    'We want to know: How can ... so that ...?',
    'How can class teachers plan Fridays so that more children want to come?',
  ],
  ['Question', 'To know that we must find out ...', ''],
  ['Evidence', 'The registers and notes we keep already show ...', 'Absence by class and weekday, since September.'],
  ['Evidence', 'They cannot show us ...', ''],
];

/** Our own framework as a school filled it in, some rows left empty. */
export const frameworkAnswers: ReadonlyMap<string, string> = new Map([
  ['goal', 'Writing at length in Years 5 and 6.\nIn July we read forty books: most pieces stopped after half a page.'],
  ['question', 'How can planning in pairs lead to longer, surer writing for children in Years 5 and 6?'],
  ['sub-questions', 'a) Where do children stop, and why?\nb) What do two teachers plan together that one does not?'],
  ['evidence-held', 'Writing books and moderation notes. They are used for reports, by the assessment lead.'],
  ['baseline', 'Eleven of forty pieces ran over a page in July.'],
  ['gaps', 'What children think about while they write.'],
]);

export const stemsOf = (rows: readonly Row[]): string[] => rows.map(([stem]) => stem);
export const answersOf = (rows: readonly Row[]): string[] => rows.map(([, answer]) => answer);
