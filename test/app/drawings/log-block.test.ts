// The log as a table: every entry is in it, with all that was noted.
import { logBlock, logTable } from '../../../src/app/drawings/log-block';
import type { LogEntry } from '../../../src/enquiry/log';
import { logEntry } from '../../enquiry/log-entry';

const entry = (part: Partial<LogEntry>): LogEntry => logEntry('e', { what: 'Talks in groups', ...part });
const questions = [
  { id: 'q1', text: 'What do pupils say?' },
  { id: 'q2', text: 'What do teachers see?' },
];

test('an entry says what, from whom and whose view, when, to which sub-questions, what it shows and where it is kept', () => {
  const { rows } = logTable(
    [
      entry({
        questions: ['q2', 'q1'],
        perspective: 'learners',
        when: '2026-11-14',
        unexpected: true,
        whom: 'Two Year 4\nclasses',
        shows: 'They choose\nmore widely.',
        where: 'Shared drive',
      }),
    ],
    { questions },
  );
  expect(rows).toEqual([
    ['What came in', 'From whom', 'When', 'Speaks to', 'What it shows', 'Where it is kept'],
    [
      'Talks in groups',
      'Two Year 4 classes (learners)',
      '14 November 2026',
      'a, b',
      'They choose more widely. (Nobody expected this.)',
      'Shared drive',
    ],
  ]);
});

test('an entry without a name is there all the same, and a column in which nothing stands is not', () => {
  const { rows, widths } = logTable([entry({ what: '', shows: 'Fewer.' })], { questions });
  expect(rows).toEqual([
    ['What came in', 'What it shows'],
    ['Without a name', 'Fewer.'],
  ]);
  expect(widths.reduce((all, width) => all + width, 0)).toBeCloseTo(100);
});

test('above it stands how much came in and when, and that the evidence is kept elsewhere', () => {
  const said = (...days: string[]) =>
    logBlock(
      days.map((when) => entry({ when })),
      { questions },
    ).text;
  expect(said('2026-11-14', '2026-12-01', '')).toEqual([
    '3 pieces of evidence came in from 14 November 2026 to 1 December 2026. The evidence itself is kept elsewhere.',
  ]);
  expect(said('2026-11-14')).toEqual([
    'One piece of evidence came in on 14 November 2026. The evidence itself is kept elsewhere.',
  ]);
  expect(said('')).toEqual(['One piece of evidence came in. The evidence itself is kept elsewhere.']);
});
