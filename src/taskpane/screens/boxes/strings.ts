// What the screen of the handbook's boxes says. The prompts themselves are the handbook's content.
import { plural } from '../../../enquiry/format';

export const boxesWords = {
  title: 'The handbook’s boxes',
  about: 'The questions the handbook asks along the way. Answer them here or in the document.',
  looking: 'Looking for the boxes…',
  none: 'This document has none of the handbook’s boxes. You lose nothing by it: the framework asks for what matters.',
  count: (filled: number, all: number): string =>
    plural(filled, {
      one: `1 of ${all} boxes has words in it.`,
      other: `${filled} of ${all} boxes have words in them.`,
    }),
  unseen: 'Word did not let the panel look into text boxes. There may be more boxes than these.',
  readAgain: 'Read again',
  openAll: 'Open all',
  closeAll: 'Close all',
  filled: 'Answered',
  notFilled: 'Not answered yet',
  textBox:
    'This is a text box, and Word does not let the panel write in one. The panel can put a field below it. What stands in the text box stays.',
  noRoom: 'There is no empty line below this question. The panel can put a field below it.',
  standsThere: 'In the box now',
  putField: 'Put a field below it',
  putFieldNamed: (name: string): string => `Put a field below it: ${name}`,
  putting: 'Putting it in…',
  same: { question: 'Your question in the framework', 'sub-questions': 'Your sub-questions in the framework' },
  level: 'Same as your framework',
  differs: 'Not the same as your framework',
  onlyHere: 'In the box only',
  empty: 'Nothing in the box yet',
  copyIn: 'Copy it into the box',
  copyInNamed: (name: string): string => `Copy it into the box: ${name}`,
  edit: { question: 'Go to the question', 'sub-questions': 'Go to the sub-questions' },
} as const;
