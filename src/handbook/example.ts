// A finished enquiry to read: one year of a small school that we made up, every step filled. Content only; the compiler asks for every row.
import type { StemId } from './extended-framework';

/** An answer for each row of the framework, as the school has it at the end of its year. */
export const exampleAnswers: Readonly<Record<StemId, string>> = {
  goal: 'The school development priority behind this work is talk in the classroom. We know it matters here because in September 19 of our 31 pupils in Years 3 and 4 answered in one word or not at all when they were asked about a book they had just heard.',
  question:
    'Our leadership enquiry question is: How can planning talk partners together each week lead to longer, reasoned answers in reading lessons for our pupils in Years 3 and 4?',
  'sub-questions':
    'To answer it we need to find out:\na) How long are pupils’ answers now, and who gives them?\nb) What do teachers do after a short answer?\nc) What helps quieter pupils to say more?',
  'evidence-held':
    'The evidence we already produce that bears on this is reading records, notes of lesson visits and the pupil survey. It is mainly used for reports to governors by the headteacher.',
  baseline:
    'What it tells us about our starting point is that in six lessons 74 of 118 answers were of one to three words, and eleven pupils did not speak.',
  'deeper-use':
    'We could get more from this evidence by reading the notes of lesson visits for what pupils say, not only for what teachers do.',
  gaps: 'What it cannot yet tell us is why some pupils stay silent with the whole class and talk in pairs.',
  'new-evidence':
    'To fill the gap we will collect short talks about talk from nine pupils in groups of three using four open questions. The person best placed to do this is our teaching assistant by 14 November.',
  triangulation:
    'We will check this from a different angle by asking parents in the reading week what their child tells them about books, and by counting answers in three lessons that nobody prepared for.',
  ethics:
    'The people involved are pupils in Years 3 and 4, two teachers and one teaching assistant. They will know and agree by a letter home and a talk in class. We will keep them unidentifiable by giving no group of fewer than five and no quotation with a name.',
  'wider-research':
    'What others have found about this is that pupils say more when they have rehearsed with a partner. It fits our school because every class has two year groups and pairs can be mixed. We read it in a summary for schools, and two schools near us try the same.',
  change:
    'If we plan two partner questions a week together then staff will wait longer and ask pairs first so that learners say more and give a reason.',
  signs:
    'We will know that it is working when we see pupils use “because” without being asked, and hear the quieter ones first.',
  'review-points': 'We will stop and look on 28 January and 6 May with both teachers and our link governor.',
  analysis:
    'Held against our question, the evidence shows answers of more than three words rose from 44 of 118 to 71 of 121, mostly where pairs spoke first. What surprised us is that two confident talkers said less: they had liked being the only ones.',
  conclusions:
    'So far we have found that planning together changed what we asked more than how long we waited. This means for our leadership that an hour of shared planning is worth protecting when cover is short.',
  sharing:
    'We will share this with our pupils and their families by an assembly in June, and with the schools near us by a poster.',
};

/** How the question changed over the year. */
export const exampleVersions: readonly { readonly when: string; readonly question: string; readonly why: string }[] = [
  {
    when: 'September',
    question: 'How can we improve speaking?',
    why: 'Our first draft. The check said it was too broad, and we agreed.',
  },
  {
    when: 'October',
    question: 'How can talk partners help pupils in Years 3 and 4 to say more in reading lessons?',
    why: 'We said what we would do, for whom and where.',
  },
  {
    when: 'January',
    question:
      'How can planning talk partners together each week lead to longer, reasoned answers in reading lessons for our pupils in Years 3 and 4?',
    why: 'Planning together turned out to be the part that leaders can change.',
  },
];

/** What was collected, for which sub-question. */
export const examplePlan: readonly {
  readonly question: string;
  readonly source: string;
  readonly view: string;
  readonly when: string;
  readonly who: string;
}[] = [
  {
    question: 'a) How long are answers, and who gives them?',
    source: 'Count of answers in six lessons',
    view: 'Observer',
    when: 'October and May',
    who: 'Deputy',
  },
  { question: '', source: 'Three lessons nobody prepared for', view: 'Observer', when: 'March', who: 'Headteacher' },
  {
    question: 'b) What do teachers do after a short answer?',
    source: 'Notes of lesson visits',
    view: 'Colleague',
    when: 'Each half term',
    who: 'Both teachers',
  },
  {
    question: 'c) What helps quieter pupils to say more?',
    source: 'Talks about talk, groups of three',
    view: 'Pupils',
    when: 'November',
    who: 'Teaching assistant',
  },
  { question: '', source: 'Four questions in reading week', view: 'Parents', when: 'February', who: 'Deputy' },
];
