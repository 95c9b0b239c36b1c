// What the page of a handover says beside the words of the enquiry.
import type { Cycle } from './cycles';
import { calendarDay } from './format';

export const handoverPageWords = {
  titles: {
    first: 'What to read first',
    priority: 'The priority',
    question: 'The question now, and how it got there',
    baseline: 'Where it started',
    now: 'Where it stands',
    due: 'What is due',
    who: 'Who does what',
    where: 'Where the evidence is kept',
    open: 'What is not known yet',
  },
  history: ['When', 'The question then', 'Why it changed'],
  due: ['What', 'By when', 'Who'],
  who: ['Who', 'What'],
  does: {
    collects: (source: string): string => `collects: ${source}`,
    tries: (change: string): string => `tries: ${change}`,
    holds: (card: string): string => `holds: ${card}`,
  },
  where: ['Where', 'What is kept there'],
  now: 'Now',
  noDay: 'No day set',
  end: 'The year of the enquiry ends',
  cycle: ({ number, from, to }: Cycle): string =>
    `Cycle ${number}${from === '' ? '' : `, from ${calendarDay(from)}`}${to === '' ? '' : ` to ${calendarDay(to)}`}`,
  undecided: 'nothing decided yet',
  decided: (what: string): string => `Decided: ${what}`,
  read: {
    framework: 'The table of the framework in the document: every answer as it stands.',
    history: 'The history of the question, on the question’s screen of the panel.',
    log: 'The log of evidence: what came in, and what it shows.',
    cycle: (number: number): string => `Cycle ${number}, the last one: what was tried, and what was learned.`,
  },
} as const;
