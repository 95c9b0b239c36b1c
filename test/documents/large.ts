// A document of about 300 pages, built when it is needed and never stored: everything a policy folder can hold, in quantity.
import { coreFramework } from '../../src/handbook/framework';
import { frameworkTable } from '../../src/ooxml/framework-table';
import { contentControl, docx, heading, paragraph, paragraphOf, run, table } from './docx';
import { asSaved } from './our-framework';
import { frameworkAnswers, plan } from './own-words';

/** How much of each; the paragraphs are those outside tables, headings included. */
export const amounts = { paragraphs: 6000, tables: 200, controls: 2000 } as const;

const subjects = [
  'Reading',
  'Number',
  'Attendance',
  'Playtimes',
  'First aid',
  'The library',
  'School trips',
  'Governors',
  'Families',
  'Lunch',
];
const sentences = [
  'We looked at this in the autumn term and agreed to go on as we are until the spring review.',
  'Class teachers tell the office by nine o’clock, and the office rings home before ten.',
  'Two adults go along on each visit, and one of them carries the telephone numbers.',
  'Children choose for themselves and change their minds as often as they like.',
  'What was written here before was out of date and has been taken out.',
  'The hall is free on Mondays and Thursdays; on other days ask the caretaker.',
  'Minutes of the meeting hang in the staff room for a fortnight.',
];
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/** Tables as schools have them: timetables, lists, plans with dates. None has a sentence to complete. */
const tables: ((at: number) => string)[] = [
  (at) =>
    table([
      ['Day', 'First lesson', 'Second lesson', 'Afternoon'],
      ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day, row) => [
        day,
        ...[1, 2, 3].map((step) => pick(subjects, at + row + step)),
      ]),
    ]),
  (at) =>
    table([
      ['Role', 'Class'],
      ...['Class teacher', 'Assistant', 'Volunteer'].map((role, row) => [role, `Year ${((at + row) % 6) + 1}`]),
    ]),
  (at) =>
    table([
      ['What might happen', 'What we do', 'Who'],
      ...[1, 2, 3].map((row) => [
        pick(subjects, at + row),
        row === 2 ? '' : pick(sentences, at + row),
        row === 3 ? '' : 'Office',
      ]),
    ]),
  (at) =>
    table([
      ['Word', 'What we mean by it'],
      ...[1, 2, 3, 4].map((row) => [pick(subjects, at + row), pick(sentences, at + row)]),
    ]),
  (at) => table([[`Form ${at + 1}`], [pick(sentences, at)]], { header: false }),
];

/** One paragraph; every third is or holds a control that belongs to somebody else. */
const text = (at: number): string => {
  const words = `${pick(sentences, at)} ${pick(sentences, at * 3 + 1)}`;
  if (at % 3 !== 1) return paragraph(words);
  const number = Math.floor(at / 3);
  const tag = `Policy.${number}`;
  if (number % 4 === 0) return contentControl({ tag, title: `Paragraph ${number}`, content: paragraph(words) });
  const inline = [
    contentControl({ tag, title: 'Owner', kind: { dropdown: ['Office', 'Head'] }, content: run('Office') }),
    contentControl({ tag, title: 'Reviewed', kind: 'date', content: run('12 January 2026') }),
    contentControl({ tag, kind: 'text', content: run(pick(subjects, number)) }),
  ][number % 3];
  return paragraphOf(`${run(`${words} Kept by: `)}${inline ?? ''}${run('.')}`);
};

/**
 * The document; the same options give the same bytes.
 * @param options.framework our framework stands at the end, partly filled
 * @param options.times how many times as long it is
 * @param options.appendix a school's own two-column appendix stands at the end, partly filled
 */
export const large = ({
  framework = false,
  appendix = false,
  times = 1,
}: { framework?: boolean; appendix?: boolean; times?: number } = {}): Uint8Array => {
  const every = amounts.paragraphs / amounts.tables;
  const body = Array.from({ length: amounts.paragraphs * times }, (_, at) => {
    if (at % every === 0) return heading(`${Math.floor(at / every) + 1}. ${pick(subjects, Math.floor(at / every))}`, 2);
    return (
      text(at) +
      (at % every === every / 2 ? (tables[Math.floor(at / every) % tables.length]?.(Math.floor(at / every)) ?? '') : '')
    );
  });
  return docx({
    title: 'Policies and plans',
    body:
      body.join('') +
      (framework ? asSaved(frameworkTable(coreFramework, frameworkAnswers)) : '') +
      (appendix
        ? heading('Appendix A: framework for completion', 2) +
          table([['Complete the sentence', 'Our school'], ...plan.map((row) => [...row])]) +
          paragraph('')
        : ''),
  });
};
