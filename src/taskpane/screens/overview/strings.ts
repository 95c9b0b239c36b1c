// What the overview says.
import { isRecorded, type RecordedStep } from '../../../enquiry/recorded-progress';
import type { StepId } from '../../../handbook/steps';
import { calendarDay, plural } from '../../../enquiry/format';
import { screenTitles } from '../../../enquiry/screen-titles';

const write: Record<string, string> = {
  goal: 'Write your goal',
  question: 'Draft your question',
  'sub-questions': 'Find your sub-questions',
};

const begunAnswers = (answered: number, all: number): string => `Begun: ${answered} of ${all} answers`;

/** How a step stands that is begun, where the record tells of it. */
const begun: Readonly<Record<RecordedStep, (answered: number, all: number) => string>> = {
  collect: (answered, all) => (all === 0 ? `Begun: ${answered} came in` : `Begun: ${answered} of ${all} came in`),
  analyse: (answered, all) => `Begun: ${answered} of ${all} questions`,
  conclude: begunAnswers,
  cycle: (_, all) => `Begun: cycle ${all} is open`,
  poster: () => 'Begun',
};

export const overviewWords = {
  next: 'Next',
  insert: {
    button: 'Put the framework into your document',
    why: 'The framework is a table of ten sentences to complete. It gives each answer a place in this document, where your colleagues can read it.',
    working: 'Putting it in…',
    where: 'Where should it go?',
    appendix: (title: string): string => `Under “${title}”`,
    cursor: 'Where the cursor is',
    end: 'At the end of the document',
  },
  looking: 'Looking through your document for a framework…',
  ownTable: {
    why: (rows: number, under: string): string =>
      `Your document has a table of ${rows} sentences to complete${under === '' ? '' : ` under “${under}”`}. The panel can fill it as it stands: nothing in it changes but the answers.`,
    button: 'Use this table',
    instead: 'Use the panel’s framework instead',
    back: 'Use your own table after all',
    working: 'Reading it…',
    atCursor: 'Use the table the cursor is in',
  },
  boxes: 'The handbook’s boxes',
  colleagues: 'Colleagues',
  send: 'Send a copy',
  returned: 'Copies that came back',
  programme: 'Many schools',
  handover: screenTitles.handover,
  help: 'Help',
  removeAddIn: 'Take the panel out of this document',
  answer: (field: string, shortName: string): string => write[field] ?? `Answer “${shortName}”`,
  choose: (shortName: string): string => `“${shortName}” waits for you: your words and those in the document differ.`,
  chooseButton: 'Choose what stays',
  notArrived: (shortName: string): string => `What you wrote for “${shortName}” is not in the document yet.`,
  notArrivedButton: 'See what you can do',
  /** For the steps that come once every sentence is completed. */
  step: {
    collect: {
      why: 'Every sentence is completed. Now the evidence comes in: note each piece as it arrives.',
      button: 'Collect evidence',
    },
    analyse: { why: 'Hold what came in against your questions, and look for what nobody expected.', button: 'Analyse' },
    conclude: { why: 'Say what you found and what it means for how you lead.', button: 'Draw conclusions' },
    cycle: { why: 'Look back on what you tried: keep it, change it or stop it.', button: screenTitles.cycles },
    poster: { why: 'Share what you found on one page.', button: 'Make the poster' },
  } satisfies Record<RecordedStep, { why: string; button: string }>,
  allDone: 'Every step is done. Read it through with a colleague, and go round again when you are ready.',
  goOn: (where: string): string => `Go on where you were: ${where}`,
  steps: 'Nine steps',
  state: {
    done: 'Done',
    begun: (step: StepId, answered: number, all: number): string =>
      (isRecorded(step) ? begun[step] : begunAnswers)(answered, all),
    'not counted': 'Not in your framework',
    next: (standing: string): string => `Next · ${standing}`,
  },
  framework: 'The framework',
  count: (answered: number, all: number): string => `${answered} of ${all} answers in the document.`,
  countBefore: (answered: number, all: number, ownTable: boolean): string =>
    answered === 0
      ? ownTable
        ? 'The panel does not use your table yet.'
        : 'The framework is not in the document yet.'
      : plural(answered, {
          one: `1 of ${all} answers is written. It goes into the document with the framework.`,
          other: `${answered} of ${all} answers are written. They go into the document with the framework.`,
        }),
  openFramework: 'All answers on one page',
  readAgain: 'Read the document again',
  reading: 'Reading…',
  read: 'The panel says what the document says.',
} as const;

/** The cards of the first run. */
export const firstRunWords = {
  name: 'Welcome',
  count: (number: number, all: number): string => `${number} of ${all}`,
  next: 'Next',
  skip: 'Skip',
  start: 'Start',
  cards: [
    {
      title: 'Finish sentences, not essays',
      text: 'This panel takes you through the handbook’s nine steps. You complete short sentences; it puts them into your Word document.',
    },
    {
      title: 'Your words stay with you',
      text: 'Everything is kept in your document. Nothing is sent anywhere, and colleagues without this panel see an ordinary table.',
    },
    {
      title: 'Leave whenever you like',
      text: 'Close the panel at any time: your words stay. “Take the panel out of this document” leaves only ordinary text.',
    },
  ],
} as const;

/** The offer to whoever goes on with an enquiry. */
export const handedOverWords = {
  title: 'This enquiry was handed over',
  about: (on: string, whom: string): string =>
    `On ${calendarDay(on)}${whom === '' ? '' : `, for ${whom}`}. Is it yours now? One page says where it stands and what is due: read it first.`,
  read: 'Read the one page',
  putAway: 'I have read it',
} as const;

/** The first screen of a copy that somebody was sent. */
export const copyWords = {
  title: 'This is a copy to answer and send back',
  about: 'Somebody asked for your answers. Nothing you write here changes their document.',
  todo: ['Write your answers.', 'Save the document.', 'Send it back to whoever sent it to you.'],
  answer: { framework: 'Answer the sentences', cards: 'Sort the evidence', pathway: 'Mark the pathway' },
  own: 'Go on with it as our own enquiry',
} as const;
