// Days as a calendar file (RFC 5545), which every calendar program takes in.

export interface CalendarDay {
  /** Names it for good: a file that is taken in again changes the entry and adds none. */
  readonly id: string;
  /** A day of the calendar, as yyyy-mm-dd. */
  readonly day: string;
  readonly title: string;
}

/** @param now when the file was made. @returns the file, one entry for the whole of each day; a day that is on no calendar is left out */
export function calendarFile(days: readonly CalendarDay[], now: Date): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Enquiry Handbook//Evidence dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => entryFor(day, now)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function entryFor({ id, day, title }: CalendarDay, now: Date): string[] {
  const next = dayAfter(day);
  if (next === null) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@enquiry-handbook`,
    `DTSTAMP:${now.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replace(/-/g, '')}`,
    // The first day that is no part of it. Without it some programs show an entry of no length.
    `DTEND;VALUE=DATE:${next.replace(/-/g, '')}`,
    `SUMMARY:${escaped(title)}`,
    'TRANSP:TRANSPARENT', // nobody is busy because something is due
    'END:VEVENT',
  ];
}

/** Null where the day is on no calendar, such as 2026-02-30. */
function dayAfter(day: string): string | null {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day) return null;
  const next = new Date(at.getTime() + 24 * 60 * 60 * 1000).toISOString();
  return next.length === '2026-01-01T00:00:00.000Z'.length ? next.slice(0, 10) : null; // the year 10000 has no such date
}

/** A text as a value (RFC 5545, 3.3.11). Control characters have no place in it. */
export function escaped(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

const mostOctets = 75;

/** A line in pieces of at most 75 octets, the further ones indented by a blank (RFC 5545, 3.1). No character is cut in two. */
export function folded(line: string): string {
  const lines: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      lines.push(piece);
      [piece, octets] = [' ', 1];
    }
    piece += character;
    octets += size;
  }
  return [...lines, piece].join('\r\n');
}

/** How long a character is in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
