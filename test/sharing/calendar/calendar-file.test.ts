// Days as a calendar file: read back by the rules of RFC 5545, whatever the words are.
import fc from 'fast-check';
import { calendarFile, escaped, folded } from '../../../src/sharing/calendar/calendar-file';
import { anyText } from '../../any-text';

const now = new Date('2026-11-29T12:34:56.789Z');
const talks = { id: '0b1f4c3e-7c1a-4a52-9d0e-1f5f6f7a8b9c', day: '2026-12-31', title: 'Evidence due: talks' };

const unfolded = (file: string): string => file.replace(/\r\n /g, '');
const linesOf = (file: string): string[] => unfolded(file).split('\r\n');
/** As a reader of the format gets a value back. */
const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character));
const octets = (line: string): number => new TextEncoder().encode(line).length;

test('a day is an entry for the whole day, with a name of its own, the moment the file was made, and the day after as its end', () => {
  expect(calendarFile([talks], now)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Enquiry Handbook//Evidence dates//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      `UID:${talks.id}@enquiry-handbook`,
      'DTSTAMP:20261129T123456Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Evidence due: talks',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('a file that is made again names its entries as before, so that a calendar changes them and adds none', () => {
  const uids = (file: string): string[] => linesOf(file).filter((line) => line.startsWith('UID:'));
  const later = calendarFile([{ ...talks, day: '2027-01-15', title: 'Talks' }], new Date('2026-12-02T08:00:00Z'));
  expect(uids(later)).toEqual(uids(calendarFile([talks], now)));
});

test.each(['2026-02-30', '2026-13-01', '', 'soon', '9999-12-31'])(
  'a day that cannot stand there is left out: “%s”',
  (day) => {
    expect(calendarFile([{ ...talks, day }], now)).not.toContain('VEVENT');
  },
);

test.each([
  ['Books, diaries; notes', 'Books\\, diaries\\; notes'],
  ['C:\\Evidence', 'C:\\\\Evidence'],
  ['Two\r\nlines', 'Two\\nlines'],
  ['One\rmore\u2028and\u2029more', 'One\\nmore\\nand\\nmore'],
  ['A\u0000bell\u0007', 'Abell'],
])('the words %j are escaped', (words, value) => {
  expect(escaped(words)).toBe(value);
});

test('whatever a source is called, no line is longer than 75 octets, no character is cut, and the words come back as they were', () => {
  fc.assert(
    fc.property(fc.array(anyText({ maxLength: 200 }), { maxLength: 4 }), (titles) => {
      const file = calendarFile(
        titles.map((title, at) => ({ id: `source-${at}`, day: '2026-12-01', title })),
        now,
      );
      expect(file.endsWith('\r\n')).toBe(true);
      const written = file.split('\r\n');
      expect(Math.max(...written.map(octets))).toBeLessThanOrEqual(75);
      expect(written.slice(0, -1).every((line) => line.trim() !== '' || line.startsWith(' '))).toBe(true);
      expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      const back = linesOf(file).flatMap((line) =>
        line.startsWith('SUMMARY:') ? [unescaped(line.slice('SUMMARY:'.length))] : [],
      );
      const plain = titles.map((title) =>
        title.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''),
      );
      expect(back).toEqual(plain);
    }),
  );
});

test('a line is folded at 75 octets, not at 75 letters', () => {
  expect(folded('a'.repeat(75))).toBe('a'.repeat(75));
  expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  expect(folded('é'.repeat(38))).toBe(`${'é'.repeat(37)}\r\n é`);
  expect(folded('🙂'.repeat(19))).toBe(`${'🙂'.repeat(18)}\r\n 🙂`);
});
