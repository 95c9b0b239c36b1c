// What drawings and the tables beside them say, on the screen and in the document.
import { calendarDay, dayOf, listOf, plainList, plural, semicolonList } from '../../enquiry/format';
import type { Verdict } from '../../sharing/compare/compare-choices';

/** A verdict, with the one who chose told apart: our school is no person. */
export type Agreement = Exclude<Verdict, 'one' | 'ours'> | 'colleague' | 'school';

export const vennWords = {
  part: 'What our evidence is used for',
  picture: 'Our evidence in two circles',
  header: ['Used for', 'Cards', 'Evidence'],
  accountability: 'Accountability',
  development: 'Professional development',
  both: 'both',
  zone: {
    accountability: 'Accountability only',
    both: 'Both',
    development: 'Professional development only',
    unused: 'Held but not used',
    absent: 'Not in our school',
  },
  unsorted: 'Not sorted yet',
  none: '–',
  describe: 'Two overlapping circles, accountability and professional development, with cards for kinds of evidence.',
  described: (zone: string, count: number, names: readonly string[]): string =>
    `${zone}: ${count === 0 ? 'none' : `${count} (${semicolonList(names)})`}.`,
  andMore: (count: number): string => `and ${count} more`,
  line: (zone: string, names: readonly string[]): string =>
    names.length === 0 ? `${zone}: 0` : `${zone}: ${names.length} (${semicolonList(names)})`,
  count: (zone: string, count: number): string => `${zone}: ${count}`,
  details: (holder: string, when: string): string => plainList([holder, when].filter((words) => words !== '')),
} as const;

/** What is said of cards and strands that were compared: in the panel, the picture and the table. */
export const comparedWords = {
  cards: 'The evidence, compared',
  strands: 'The pathway, compared',
  picture: { cards: 'Where we put the evidence', strands: 'Where we stand, by whom' },
  about: 'What a colleague’s copy brought along unchanged from this document is not counted as their choice.',
  summary: (differ: number, all: number): string =>
    `${differ} of ${all} ${plural(differ, { one: 'differs', other: 'differ' })}.`,
  rest: {
    colleague: (count: number): string => `${count} that only one colleague chose`,
    agree: (count: number): string => `${count} where all agree`,
    school: (count: number): string => `${count} that only our school chose`,
  } satisfies Record<Exclude<Agreement, 'differ'>, (count: number) => string>,
  without: (names: readonly string[]): string => `Nothing chosen in: ${plainList(names)}.`,
  asPicture: 'As a picture',
  agreement: {
    differ: 'They differ',
    agree: 'They agree',
    colleague: 'One colleague only',
    school: 'Our school only',
  } satisfies Record<Agreement, string>,
  nothing: 'nothing chosen',
  take: (place: string): string => `Take “${place}”`,
  replace: (place: string, ours: string): string => `Take “${place}” in place of our “${ours}”`,
  taken: (place: string): string => `Taken over: “${place}”`,
  back: (place: string): string => `Back to “${place}”`,
  now: (thing: string, place: string): string => `${thing}: ours is now “${place}”.`,
  below: (name: string): string => `Put the words of ${name} below ours`,
  put: (name: string): string => `The words of ${name} stand below ours, with the name.`,
  putBefore: (name: string): string => `The words of ${name} stand there already.`,
  inDocument: 'In your document',
  apart: (stages: number): string =>
    `They differ by ${plural(stages, { one: 'one stage', other: `${stages} stages` })}`,
  who: (place: string, names: readonly string[]): string => `${place}: ${plainList(names)}.`,
  count: (place: string, colleagues: number, school: string): string =>
    `${place}: ${listOf([school, colleagues === 0 ? '' : String(colleagues)].filter((one) => one !== ''))}.`,
  wrote: ({ name, why, next }: { name: string; why: string; next: string }): string =>
    `${name}: ${[why, next].filter((text) => text !== '').join(' / ')}`,
  cut: '… (the rest is in the copy)',
  cardsHeader: ['Evidence', 'Do they agree?', 'Used for, and who says so'],
  strandsHeader: ['Strand', 'Do they agree?', 'Stage, and who says so', 'What they wrote'],
  zoneColumns: [['Account-', 'ability'], ['Both'], ['Prof.', 'develop.'], ['Held,', 'not used'], ['Not in', 'school']],
  stageColumns: [['Not yet'], ['Starting'], ['Growing'], ['Part of', 'how we', 'work'], ['Not', 'sure']],
  describeCards: 'Kinds of evidence, what each is used for, and who says so.',
  describeStrands: 'The strands of the pathway, the stage of each, and who says so.',
  moreRows: (rows: number): string => `${rows} more in the table.`,
  numbers: 'A number says how many colleagues chose it; the words say who.',
} as const;

/** What is said of the table of answers in the document, and in it. */
export const answersWords = {
  title: 'What colleagues answered',
  inDocument: 'The answers in your document',
  about:
    'A table with a row for each answer and the name beside it. When more copies come back, bring it up to date here.',
  header: ['Question', 'Who', 'Answer'],
  ours: 'Our school',
  nothing: 'Nothing yet',
  same: 'The same as ours',
  held: 'No words, but a picture or another thing: see the copy',
  empty: 'Not answered',
  missing: 'Not in this copy',
  left: (rows: number): string =>
    `${plural(rows, { one: 'One row is', other: `${rows} rows are` })} left out, since Word would be slow with so long a table; the table for a spreadsheet has them all.`,
  cut: (answers: number): string =>
    `${plural(answers, { one: 'One very long answer is', other: `${answers} very long answers are` })} cut in the table, and say so; the table for a spreadsheet has them whole.`,
} as const;

export const drawingWords = {
  now: 'Use it',
  yearOne: 'Year one (projects)',
  of: (count: number, all: number): string => `${count} of ${all}`,
  zone: { accountability: 'Accountability only', both: 'Both', development: 'Professional development only' },
  evidence: 'How many schools use each source of evidence.',
  source: (
    name: string,
    used: number,
    accountability: number,
    both: number,
    development: number,
    before: string | null,
  ): string =>
    `${name}: ${used} (accountability only ${accountability}, both ${both}, professional development only ${development}${before === null ? '' : `; projects in year one: ${before}`}).`,
  pathway: 'How many schools are at each stage of each strand.',
  strand: (dimension: string, name: string): string => `${dimension}: ${name}`,
  spread: (name: string, counts: readonly (readonly [string, number])[]): string =>
    `${name}: ${plainList(counts.map(([stage, count]) => `${stage.toLowerCase()} ${count}`))}.`,
} as const;

export const planPartWords = {
  part: 'Our plan for the evidence',
  header: ['Sub-question', 'Evidence', 'Whose view', 'By when', 'By whom', 'Consent'],
  none: 'No source yet',
  loose: 'No sub-question',
  day: calendarDay,
} as const;

export const logPartWords = {
  part: 'The evidence that came in',
  header: ['What came in', 'From whom', 'When', 'Speaks to', 'What it shows', 'Where it is kept'],
  summary: (count: number, first: string, last: string): string => {
    const pieces = plural(count, { one: 'One piece of evidence', other: `${count} pieces of evidence` });
    const when =
      first === ''
        ? ''
        : first === last
          ? ` on ${calendarDay(first)}`
          : ` from ${calendarDay(first)} to ${calendarDay(last)}`;
    return `${pieces} came in${when}. The evidence itself is kept elsewhere.`;
  },
  untitled: 'Without a name',
  from: (whom: string, view: string): string => {
    if (whom === '') return view;
    return view === '' ? whom : `${whom} (${view.toLowerCase()})`;
  },
  shows: (text: string, unexpected: boolean): string =>
    [text, unexpected ? '(Nobody expected this.)' : ''].filter((part) => part !== '').join(' '),
  day: calendarDay,
} as const;

export const cyclesPartWords = {
  part: 'Our cycles',
  about: 'Each cycle is one turn: a change that was tried, and what it showed.',
  baseline: (text: string): string => `Where we started: ${text}`,
  cycle: (number: number): string => `Cycle ${number}`,
  nothing: '–',
  rows: {
    when: 'When and who',
    question: 'The question as it stood',
    change: 'The change we tried',
    expected: 'What we expected',
    seen: 'What we saw',
    surprises: 'Surprises',
    learned: 'What we learned',
    decision: 'Adopt, adapt or stop',
    changes: 'Does the question change?',
  },
  days: (from: string, to: string): string => {
    if (from === '') return to === '' ? '' : `Until ${calendarDay(to)}`;
    if (to === '') return `Since ${calendarDay(from)}`;
    return from === to ? calendarDay(from) : `${calendarDay(from)} to ${calendarDay(to)}`;
  },
  when: (days: string, who: string): string => semicolonList([days, who].filter((text) => text !== '')),
  changes: (changes: 'yes' | 'no' | null, why: string): string => {
    const said = { yes: 'Yes', no: 'No' };
    return [changes === null ? '' : said[changes], why].filter((text) => text !== '').join(': ');
  },
} as const;

export const pathwayPartWords = {
  part: 'Where we stand with evidence',
  picture: 'Our pathway',
  header: ['Strand', 'Where we are', 'What makes us say so', 'What the next stage would look like'],
  strand: (dimension: string, name: string): string => `${dimension}: ${name}`,
  none: 'Not marked yet',
  where: (stage: string, before: string | null): string => (before === null ? stage : `${stage} (${before})`),
  before: (stage: string, begun: string): string => `${stage.toLowerCase()} on ${dayOf(begun)}`,
  describe: 'Nine strands, each with the stages not yet, starting, growing and part of how we work.',
  described: (strand: string, stage: string): string => `${strand}: ${stage}.`,
  columns: [['Not yet'], ['Starting'], ['Growing'], ['Part of how', 'we work']],
  legend: ['Today', 'Before'],
} as const;

export const analysisPartWords = {
  part: 'What our evidence says',
  picture: 'Our evidence against our questions',
  header: ['Sub-question', 'Evidence', 'Whose view', 'What it shows', 'What it says to it', 'Note'],
  whole: 'Question',
  none: 'No evidence yet',
  untitled: 'Evidence without a name',
  unmarked: 'Not marked yet',
  unexpected: '! Nobody expected it',
  entry: (what: string, unexpected: boolean): string => (unexpected ? `! ${what}` : what),
  evidence: 'The evidence behind it',
  saidHeader: ['Question', 'How sure we are', 'What we can say'],
  unsaid: 'Not said yet',
  notSaid: 'How sure we are: not said yet',
  more: (count: number): string => `${count} more in the table.`,
  describe: 'Evidence held against our questions, and how sure we are.',
  described: (
    question: string,
    marks: readonly (readonly [string, readonly string[]])[],
    sure: string | null,
  ): string => {
    const said = marks.map(([mark, names]) => `${mark}: ${names.length} (${semicolonList(names)})`);
    return `${question} ${said.length === 0 ? 'No evidence' : said.join('. ')}. ${sure === null ? 'How sure: not said yet' : `How sure: ${sure.toLowerCase()}`}.`;
  },
} as const;

export const conclusionsPartWords = {
  part: 'Our conclusions',
  nothing: 'Not written yet.',
} as const;

/** What the two drawings on the poster say. */
export const posterDrawingWords = {
  names: { question: 'How our question changed', evidence: 'What the evidence says' },
  between: (left: number): string => plural(left, { one: 'one more in between', other: `${left} more in between` }),
  version: (day: string, text: string): string => `On ${day}: ${text}`,
  questionChanged: (earlier: readonly string[], now: string): string =>
    `How our question changed. ${earlier.join(' ')} Now: ${now}`,
  evidence: 'What the evidence says to each question.',
  unmarked: 'Not marked yet',
  count: (sources: number, sides: number): string =>
    sources === 0 ? 'Nothing came in' : sides < 2 ? `${sources}, from one side` : `${sources}, from ${sides} sides`,
  describedRow: (question: string, count: string, stances: readonly string[], sure: string | null): string =>
    `${question} ${semicolonList([count, ...stances, ...(sure === null ? [] : [`how sure we are: ${sure.toLowerCase()}`])])}.`,
} as const;
