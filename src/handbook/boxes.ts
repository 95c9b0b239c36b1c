// The handbook's boxes: the prompts that stand in the school's document, with room for an answer below or beside them.
// The prompts are the handbook's own words, because they are how a box is found; the help is ours.
import type { CoreStemId } from './framework';

/** One box of the handbook. */
export interface HandbookBox {
  /** The fixed word that names the box for good. */
  readonly id: string;
  /** What the panel calls it; at most 64 characters. */
  readonly shortName: string;
  /** The handbook's words. A box is known by their beginning, whatever its spacing and quotation marks. */
  readonly prompt: string;
  /** Lines of the handbook that belong to the prompt and stand below it, by their beginning. */
  readonly more?: readonly string[];
  /** The field of the framework that says the same. That field is the one to edit; the box is brought in sync with it. */
  readonly sameAs?: Extract<CoreStemId, 'question' | 'sub-questions'>;
  /** Why it helps to write this, in a sentence or two. */
  readonly help: string;
}

/** What a field that the panel puts below a box says while it is empty. */
export const boxPlaceholder = 'Write here';

/** The boxes in the handbook's order. Add a box here; finding, filling and comparing it follow. */
const listed = [
  {
    id: 'box-first-draft',
    shortName: 'First draft of the question',
    prompt: 'What is your first, instinctive draft question for leadership action research around WELL project work?',
    help: 'Leave the first draft as it was. Later it shows how far your thinking came.',
  },
  {
    id: 'box-question',
    shortName: 'The question, checked',
    prompt:
      'What does your leadership action research question look like when you check it for both breadth and specificity?',
    sameAs: 'question',
    help: 'The same as the question in your framework. Write it there, and copy it into this box.',
  },
  {
    id: 'box-sub-questions',
    shortName: 'Sub-questions',
    prompt: 'Can you identify some sub questions?',
    sameAs: 'sub-questions',
    help: 'The same as the sub-questions in your framework. Write them there, and copy them into this box.',
  },
  {
    id: 'box-approach',
    shortName: 'Which approach',
    prompt: 'Which approach looks most useful to you?',
    more: [
      'identifying in very practical ways how naturally occurring evidence',
      'Using a research based self-assessment tool',
    ],
    help: 'Either will do, and so will both. Say which one you begin with, and why.',
  },
  {
    id: 'box-evidence-purpose',
    shortName: 'Purpose and range of evidence',
    prompt: 'How does your school approach the purpose and the range of evidence in use?',
    help: 'What evidence is for in your school, and whose it is.',
  },
  {
    id: 'box-deeper-use',
    shortName: 'Deeper use of evidence',
    prompt:
      'How might your school’s approach be refined to enable deeper use of evidence to understand and refine the changes you are making?',
    help: 'One or two things to do differently with what you already collect.',
  },
  {
    id: 'box-starting-points',
    shortName: 'Starting points',
    prompt:
      'What are your headline reflections on your starting points for this year’s leadership action research about how evidence and research are being used in school? What would you like to enhance?',
    help: 'Where the school stands today with evidence, in a few lines a colleague would recognise.',
  },
] as const satisfies readonly HandbookBox[];

export type BoxId = (typeof listed)[number]['id'];

export const handbookBoxes: readonly HandbookBox[] = listed;
