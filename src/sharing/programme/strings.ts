// What the programme's document and table say.
import type { Decision } from '../../handbook/cycle';
import { dayOf, plural, semicolonList } from '../../enquiry/format';
import { screenTitles } from '../../enquiry/screen-titles';
import type { Zone } from '../../handbook/evidence-cards';
import type { Verdict } from '../../question/check';
import type { Lack, School } from './school';

const files = (count: number): string => plural(count, { one: 'one file', other: `${count} files` });

export const programmeWords = {
  title: 'The programme’s picture',
  notSaid: 'Not said',
  schools: (count: number): string => plural(count, { one: 'One school', other: `${count} schools` }),
  date: (day: Date): string => dayOf(day),
  given: (day: string, schools: number, refused: number): string =>
    `${day}. ${programmeWords.schools(schools)}${refused === 0 ? '' : `; ${files(refused)} could not be read`}.`,
  stopped: (left: number): string =>
    `Reading was stopped: ${files(left)} more ${plural(left, { one: 'was', other: 'were' })} not looked at.`,
  /** What is in the files and not in the picture. */
  untold: {
    copies: (count: number): string =>
      `${plural(count, { one: 'One file is a copy', other: `${count} files are copies` })} that went out from a plan; a copy counts only where the plan itself was not given.`,
    notes: (count: number): string =>
      `In ${files(count)} the panel’s notes could not be read: cards, pathway and plan are counted as “not said” there.`,
    things: (answers: number, schools: number): string =>
      `${plural(answers, { one: 'One answer', other: `${answers} answers` })} in ${files(schools)} ${plural(answers, { one: 'holds', other: 'hold' })} a picture or another thing that was not read: look at the file.`,
  },
  naming:
    'This document names schools. It is meant for the people who lead the programme: look it through before it goes further, and take names out where you share it.',
  knowing:
    'It says what the files say. Where a file says nothing, that is counted as “not said”, and not as nothing done. No school’s file was changed.',
  twins: {
    title: 'Files of the same enquiry',
    about:
      'These files began as the same document. One is counted: the plan itself before a copy of it, and of several the one saved last.',
    aboutEach: 'These files began as the same document. Each is counted as a school of its own.',
    line: (newest: string, older: readonly string[], each: boolean): string =>
      each ? semicolonList([newest, ...older]) : `${newest} is counted; not counted: ${semicolonList(older)}.`,
  },
  questions: {
    title: 'The questions',
    about:
      'Each school’s enquiry question, and what the check says of it: is it specific enough to research, and open enough to be worth it? It is advice, and a school may have good reasons to leave it.',
    counts: { header: ['What the check says', 'Schools'] },
    verdict: (verdict: Verdict | null): string => verdicts[verdict ?? 'none'],
    header: ['School', 'Question', 'What the check says'],
  },
  evidence: {
    title: screenTitles.cards,
    about:
      'How many schools use each source, and what for, beside what the programme’s projects did in year one and what schools said at the launch.',
    picture: 'How many schools use each source of evidence, and what for',
    header: [
      'Evidence',
      'Schools that use it',
      'Accountability only',
      'Both',
      'Professional development only',
      'Held but not used',
      'Not in the school',
      'Not said',
      'Projects that used it in year one',
      'Mainly used for, at the launch',
    ],
    noBefore: '–',
    zone: {
      accountability: 'Accountability',
      both: 'Both',
      development: 'Professional development',
      unused: 'Held but not used',
      absent: 'Not in the school',
    } satisfies Record<Zone, string>,
    own: {
      title: 'Schools’ own evidence',
      header: ['Evidence', 'Schools that name it, and what for'],
      use: (school: string, zone: string): string => `${school} (${zone.toLowerCase()})`,
    },
  },
  found: {
    title: 'What was tried, and what was found',
    about:
      'Each change that a school tried, with what it decided, and its finding in one sentence, as its poster or its conclusions say it. A change that was stopped is as good to know as one that was kept.',
    counts: { header: ['What was decided of a change', 'Schools'], notSaid: 'Not said: the file tells of no change' },
    decision: (decision: Decision | null): string => decided[decision ?? 'none'],
    header: ['School', 'What it tried', 'What it found'],
    tried: (change: string, decision: Decision | null): string =>
      `${change} (${decided[decision ?? 'none'].toLowerCase()})`,
  },
  pathway: {
    title: 'Where schools stand on the pathway',
    about:
      'How many schools put themselves at each stage. “Moved” counts those that took stock more than once and were sure both times.',
    picture: 'How many schools are at each stage of the pathway',
    nobody: 'No school has said yet where it stands.',
    header: [
      'Strand',
      'Not yet',
      'Starting',
      'Growing',
      'Part of how we work',
      'Not sure',
      'Not said',
      'Moved further',
      'Stayed',
      'Moved back',
    ],
    strand: (dimension: string, name: string): string => `${dimension}: ${name}`,
  },
  gaps: {
    title: 'Plans with gaps',
    about: 'Sentences that a school has not completed yet, and what its plan for the evidence still lacks.',
    header: ['School', 'Sentences not completed', 'What the plan lacks'],
    noFramework: 'Not said: the file has no table of sentences.',
    allComplete: (all: number): string => `None: all ${all} are completed.`,
    open: (open: readonly string[], all: number): string => `${open.length} of ${all}: ${semicolonList(open)}.`,
    noPlan: 'Not said: the file tells of no plan.',
    lacksNothing: 'Nothing that can be seen from here.',
    lack: (kind: Lack, count: number): string => lacks[kind](count),
  },
  trouble: {
    newer: 'It was saved with a newer version of the panel; cards, pathway and plan could not be read.',
    damaged: 'Its notes are damaged; cards, pathway and plan could not be read.',
  } satisfies Record<NonNullable<School['trouble']>, string>,
  refused: { title: 'Files that could not be read', about: 'Nothing in them is in the picture above.' },
  csv: {
    file: 'File',
    read: 'Read',
    yes: 'Yes',
    school: 'School',
    question: 'Question',
    check: 'What the check says',
    why: 'Why',
    evidence: (name: string): string => `Evidence: ${name}`,
    own: 'The school’s own evidence',
    ownCard: (name: string, zone: string): string => `${name} (${zone})`,
    pathway: (name: string): string => `Pathway: ${name}`,
    before: (now: string, before: string): string => `${now} (before: ${before})`,
    open: 'Sentences not completed',
    lacks: 'What the plan lacks',
    tried: 'What it tried',
    found: 'What it found',
    twin: (newest: string): string => `Not counted: ${newest} is of the same enquiry, and counts for it`,
  },
} as const;

const decided: Record<Decision | 'none', string> = {
  adopt: 'Adopted',
  adapt: 'Adapted',
  stop: 'Stopped',
  none: 'Not decided yet',
};

const verdicts: Record<Verdict | 'none', string> = {
  good: 'Specific enough and open enough',
  'too-broad': 'Not specific enough yet',
  'not-open': 'Not open enough yet',
  'not-clear': 'Not clear yet',
  'cannot-judge': 'Could not be judged',
  none: 'Not said: the file has no question',
};

const lacks: Record<Lack, (count: number) => string> = {
  'no name': (count) =>
    plural(count, { one: 'One planned source has no name yet.', other: `${count} planned sources have no name yet.` }),
  'year ends first': () => 'The day of its baseline comes after the last day of its year.',
  'no source': (count) =>
    plural(count, { one: 'One sub-question has no source.', other: `${count} sub-questions have no source.` }),
  'one source': (count) =>
    plural(count, {
      one: 'One sub-question rests on one source.',
      other: `${count} sub-questions rest on one source each.`,
    }),
  'one perspective': (count) =>
    plural(count, {
      one: 'One sub-question is seen from one side only.',
      other: `${count} sub-questions are seen from one side only.`,
    }),
  'answers nothing': (count) =>
    plural(count, { one: 'One source answers no sub-question.', other: `${count} sources answer no sub-question.` }),
  'before the baseline': (count) =>
    plural(count, {
      one: 'One source is planned for before the baseline.',
      other: `${count} sources are planned for before the baseline.`,
    }),
  'after the end': (count) =>
    plural(count, {
      one: 'One source would come after the end of the year.',
      other: `${count} sources would come after the end of the year.`,
    }),
  'too much': () => 'It plans more sources than a busy school can collect well.',
};
