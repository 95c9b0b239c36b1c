// The states in which each screen is held to the rules of accessibility. The compiler asks for those of a new screen, and a unit test for
// the journey that goes there.
import type { ScreenName } from '../../../src/taskpane/screens/screen';

export const statesOf = {
  overview: [
    'the first of three cards',
    'the overview before the document was read',
    'the overview before the framework',
    'the overview',
    'the overview’s offer to use a school’s own table',
    'an answer that can be undone',
    'a table that stands twice',
    'the offer to read the page of a handover',
    'a part of Word that has not come',
  ],
  goal: ['the goal'],
  question: ['the question, checked', 'the question, built from its parts'],
  'question-history': ['the history of the question'],
  'sub-questions': ['sub-questions, suggested and doubled', 'the sub-questions'],
  framework: [
    'the framework',
    'every sentence of the framework, with its gaps',
    'a sentence that somebody completed in its own cell',
    'the framework in a school’s own table',
    'an answer that was refused',
    'two versions of an answer',
    'an answer that holds more than words, before it is written over',
    'a row that stands twice',
    'a row that is gone',
  ],
  rows: ['the rows, while one is reworded', 'the rows, while one with an answer is left out'],
  boxes: ['the boxes: a text box, one that is level, one that is not, and those to fill'],
  evidence: ['which way to the evidence'],
  cards: ['the cards one by one, with one opened', 'all cards in a list, some sorted, with one opened'],
  pathway: ['the pathway, marked a second time'],
  reflections: ['what we notice'],
  plan: ['the plan, with one source opened and one without a sub-question'],
  ethics: ['people and ethics, with a small group'],
  offers: ['wordings offered for the framework', 'nothing offered for the framework yet'],
  collect: [
    'nothing to collect yet',
    'what is due and what came in, with one entry opened that names somebody',
    'a log of twelve entries',
  ],
  cycles: [
    'no cycle yet',
    'a cycle’s first part, with the starting point in view',
    'a cycle that is decided, with its question and the earlier cycles',
  ],
  analyse: ['the analysis without evidence', 'the analysis, with four sub-questions and twelve pieces of evidence'],
  conclude: ['the conclusions, with a row to put in and wording for another'],
  poster: ['the poster, filled, with a part too long', 'the poster, made'],
  handover: ['the handover'],
  send: ['a copy, ready to be sent', 'a part, ready to be sent'],
  returned: ['copies that came back', 'what colleagues chose, compared, with a choice taken over'],
  programme: ['many schools, with some that could not be read'],
  help: ['the help, with what is kept where'],
  'remove-add-in': ['taking the panel out'],
} as const satisfies Readonly<Record<ScreenName, readonly string[]>>;

/** The name of a state, as a journey names it. */
export type State = (typeof statesOf)[ScreenName][number];
