// Which journey does the main job of each screen. The compiler asks for that of a new screen, and a unit test whether it is there.
import type { ScreenName } from '../../src/taskpane/screens/screen';

/** The file in this folder, and how the journey's name begins. */
type Journey = readonly [file: string, begins: string];

const marked: Journey = ['evidence.test.ts', 'the pathway is marked a term later'];
const answered: Journey = ['main-job.test.ts', 'a blank document gets the framework, every stem is answered'];

export const mainJobs: Readonly<Record<ScreenName, Journey>> = {
  overview: answered,
  goal: ['few-presses.test.ts', 'from a blank document to the framework, the goal and a question'],
  question: ['question.test.ts', 'a draft that is too broad becomes good through the builder'],
  'question-history': ['question.test.ts', 'three versions are kept, compared, one is gone back to'],
  'sub-questions': ['question.test.ts', 'sub-questions are suggested, doubles are pointed out'],
  framework: answered,
  rows: ['rows.test.ts', 'rows are added, moved, reworded and left out'],
  boxes: ['boxes.test.ts', 'the handbook: a field below a text box, a box filled'],
  evidence: marked,
  cards: ['evidence.test.ts', 'cards are sorted with the keyboard alone'],
  pathway: marked,
  reflections: ['evidence.test.ts', 'cards with the mouse'],
  plan: marked,
  ethics: marked,
  offers: marked,
  collect: ['collecting.test.ts', 'a planned source is due, arrives with one press'],
  cycles: ['collecting.test.ts', 'a cycle begins with the question as it stands'],
  analyse: ['analysis.test.ts', 'each piece is marked with a note'],
  conclude: ['conclusions.test.ts', 'a row is put in with one press'],
  poster: ['poster.test.ts', 'a filled poster is shortened, looked through for people'],
  handover: ['poster.test.ts', 'an enquiry is handed over'],
  send: ['sharing.test.ts', 'the copy is pointed at before it goes'],
  returned: ['sharing.test.ts', 'copies are answered by plain typing'],
  programme: ['programme.test.ts', 'twelve files, three of them bad'],
  help: ['accessibility/framework.test.ts', 'the help, with what is kept where'],
  'remove-add-in': ['repair.test.ts', 'a table that stands twice is brought together; the panel leaves the document'],
};
