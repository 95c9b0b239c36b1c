// What the screen for many schools says.
import { listOf, plural } from '../../../enquiry/format';
import type { Verdict } from '../../../question/check';
import type { Need, Order } from './need';

const schools = (count: number): string => plural(count, { one: 'One school', other: `${count} schools` });

export const screenWords = {
  title: 'Many schools',
  about:
    'If you lead a programme: choose the schools’ documents, and see who may need you first. They are read on this computer; no school’s file is changed.',
  aboutRead: 'No file is changed.',
  choose: 'Choose the schools’ files',
  drop: (most: number): string => `Up to ${most}, or drop them here`,
  reading: (done: number, all: number): string => `Reading: ${done} of ${all}`,
  stop: 'Stop reading',
  read: (read: number, refused: number): string =>
    `${screenWords.files(read)} ${plural(read, { one: 'was', other: 'were' })} read${refused === 0 ? '' : `; ${plural(refused, { one: 'one', other: `${refused}` })} could not be`}.`,
  stopped: (read: number, refused: number, left: number): string =>
    `Stopped. ${screenWords.read(read, refused)} ${plural(left, { one: 'One file was', other: `${left} files were` })} not looked at.`,
  already: 'These files were read already.',
  noReader:
    'The part of the panel that reads files could not be fetched. No file was changed. Check that this computer is online, and choose the files again.',
  notRead: 'Not read',
  files: (count: number): string => plural(count, { one: 'One file', other: `${count} files` }),
  summary: 'In short',
  counted: (count: number): string => `${schools(count)} ${plural(count, { one: 'is', other: 'are' })} counted.`,
  withVerdict: (count: number, verdict: Verdict | null): string => inSummary[verdict ?? 'none'](count),
  withGaps: (count: number): string =>
    count === 0
      ? 'No file shows an open sentence or a gap in the plan.'
      : `${schools(count)} ${plural(count, { one: 'has', other: 'have' })} open sentences, or gaps in the plan.`,
  notCounted: (refused: number, left: number, twins: number): string => {
    const parts = [
      refused === 0 ? '' : `${screenWords.files(refused)} could not be read`,
      left === 0 ? '' : `${screenWords.files(left)} ${plural(left, { one: 'was', other: 'were' })} not looked at`,
      twins === 0
        ? ''
        : `${screenWords.files(twins)} ${plural(twins, { one: 'is', other: 'are' })} of an enquiry that is counted already`,
    ]
      .filter((part) => part !== '')
      .map((part, at) => (at === 0 ? part : part.replace(/^One/, 'one')));
    return parts.length === 0 ? '' : `${listOf(parts)}.`;
  },
  schools: 'The schools',
  column: { name: 'School', question: 'Question', need: 'Still to do' } satisfies Record<Order, string>,
  verdict: {
    good: 'Ready',
    'too-broad': 'Not specific yet',
    'not-open': 'Not open yet',
    'not-clear': 'Not clear yet',
    'cannot-judge': 'Not judged',
    none: 'Not said',
  } satisfies Record<Verdict | 'none', string>,
  need: ({ count, unsaid }: Need): string =>
    count === 0 && unsaid ? 'Not said' : unsaid ? `${count} or more` : String(count),
  said: (what: string, text: string): string => `${what}: ${text}`,
  found: 'Tried and found',
  foundAbout: 'A school that decided two things counts in both lines. A change that was stopped is as good to know.',
  decided: (decision: string, count: number): string => `${decision}: ${schools(count).toLowerCase()}`,
  nothingTried: (count: number): string =>
    plural(count, {
      one: 'One school’s file tells of no change.',
      other: `${count} schools’ files tell of no change.`,
    }),
  notFound: 'what it found is not said',
  otherWays: 'Save or copy it',
  takeAbout: 'It names schools: look before you share it.',
  make: 'Open as a Word document',
  making: 'Making the document…',
  opened: 'The document is open in Word, in a window of its own. Save it from there.',
  notOpened: (sentence: string): string => `${sentence} You can download the document instead.`,
  notFetched: 'A part of the panel could not be fetched. Check that this computer is online, and try again.',
  saved:
    'The document was handed to this computer to save. Some versions of Word keep a panel from handing out files, and do not say so; then open it in Word instead.',
  savedTable:
    'The table was handed to this computer to save. Some versions of Word keep a panel from handing out files, and do not say so; then copy the table instead.',
  download: 'Download the document',
  file: { document: 'Programme.docx', table: 'Programme.csv' },
  table: 'Download as CSV',
  copyTable: 'Copy the table',
  copied: 'Copied.',
  notCopied: 'This computer does not let the panel copy. Use the download.',
  names: 'Change names',
  namesAbout: 'A school is called what its file is called. Change a name where that is not what you call it.',
  nameOf: (file: string): string => `Name for ${file}`,
  others: (count: number): string => `${count} more`,
  each: 'Count each of these files as a school of its own',
  evidenceAbout:
    'Each bar shows how many schools use a source, and what for. The document shows what the programme’s projects did in year one beside it.',
} as const;

const questions =
  (are: string) =>
  (count: number): string =>
    plural(count, { one: `One question is ${are}.`, other: `${count} questions are ${are}.` });

const inSummary: Record<Verdict | 'none', (count: number) => string> = {
  good: questions('specific and open enough'),
  'too-broad': questions('not specific enough yet'),
  'not-open': questions('not open enough yet'),
  'not-clear': questions('not clear yet'),
  'cannot-judge': questions('left unjudged'),
  none: (count) => plural(count, { one: 'One file has no question.', other: `${count} files have no question.` }),
};
