// What the screen for collecting says.
import { calendarDay } from '../../../enquiry/format';
import type { Due } from '../../../enquiry/due';
import { screenTitles } from '../../../enquiry/screen-titles';

export const collectWords = {
  title: screenTitles.collect,
  about: 'Note each piece of evidence as it comes in. The evidence itself stays where it is: only say here where.',
  due: 'What is due',
  nothingPlanned: 'Nothing is planned yet. You can still note what comes in.',
  toPlan: 'Plan what to collect',
  allCame: 'All that was planned has come in.',
  dueOn: ({ entry, state }: Due): string => {
    if (state === 'no day') return 'No day set';
    return `${state === 'overdue' ? 'Overdue since' : 'Due on'} ${calendarDay(entry.when)}`;
  },
  details: (texts: readonly string[]): string => texts.join(' · '),
  arrived: 'Arrived',
  arrivedNamed: (source: string): string => `Arrived: ${source}`,
  didArrive: (source: string): string => `“${source}” is in the list, with today’s day. Say what it shows.`,
  log: 'What came in',
  nothingYet: 'Nothing yet.',
  untitled: 'Something without a name',
  unexpected: 'nobody expected this',
  notSaid: 'say what it shows',
  add: 'Add something that was not planned',
  planned: (source: string): string => `It was planned as “${source}”.`,
  what: 'What it is',
  whom: 'From whom',
  when: 'The day it came in',
  answers: 'Speaks to',
  shows: 'What it shows, in a sentence',
  isUnexpected: 'Nobody expected this',
  where: 'Where it is kept',
  whereHelp: 'A folder, a cupboard, a system: so that somebody else finds it.',
  takeOut: 'Take this out of the list',
  takenOut: (what: string): string => `“${what}” is taken out of the list.`,
  putBack: 'Put it back',
  calendar: {
    title: 'Take the dates along',
    about:
      'A file with the days that are due, for your own calendar. Only what is due is in it, and no people. When days change, take it again: your calendar changes its entries.',
    none: 'No day is set for anything that is still to come. The plan has a place for it.',
    button: 'Download for my calendar',
    file: 'Evidence dates.ics',
    entry: (source: string): string => `Evidence due: ${source}`,
    saved:
      'The file was handed to this computer to save. Open it, and your calendar asks whether to take it in. Some versions of Word keep a panel from handing out files, and do not say so.',
  },
  inDocumentAbout: 'All that came in as a table. When more comes in, bring it up to date here.',
  next: { button: 'Go on to the analysis' },
} as const;
