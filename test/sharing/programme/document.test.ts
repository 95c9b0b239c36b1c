// The programme's document and its table for a spreadsheet: every school and every file is in them, and Word takes the document.
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { programmeDocument } from '../../../src/sharing/programme/document';
import { gathered } from '../../../src/sharing/programme/gathered';
import { readSchool, type School } from '../../../src/sharing/programme/school';
import { programmeSpreadsheet } from '../../../src/sharing/programme/spreadsheet';
import { openXmlErrors } from '../../documents/validate';
import { asked } from '../copies';
import { schoolFile, type MadeUp } from './schools';

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const picture = { png: dot, width: 400, height: 300, description: 'Bars & dots', name: 'Bars' };
const day = new Date('2026-11-27T12:00:00Z');

function school(file: string, made: MadeUp): School {
  const read = readSchool(file, schoolFile(made));
  if (read.kind === 'refused') throw new Error(read.why);
  return read;
}
const hill = school('Hill.docx', {
  id: 'hill',
  answers: { question: 'How can we make <our> school better & kinder?', 'sub-questions': 'What do pupils say?' },
  cards: { attendance: 'both' },
  ownCards: [['=House points', 'accountability']],
  rounds: [{ talk: 1 }, { talk: 3 }],
  plan: [['What do pupils say?']],
});
const dale = school('Dale.docx', { id: 'dale' });
const older = { ...hill, file: 'Hill old.docx', saved: '' };
const all = gathered([hill, dale, older], [{ file: 'broken.docx', sentence: 'broken.docx: the file is damaged.' }], {
  left: 4,
});

const paragraphsIn = (bytes: Uint8Array): string[] => {
  const xml = new DOMParser().parseFromString(
    strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()),
    'application/xml',
  );
  return [...xml.getElementsByTagNameNS('*', 'p')].map((one) => one.textContent ?? '');
};
const rowsIn = (bytes: Uint8Array): string[][] => {
  const xml = new DOMParser().parseFromString(
    strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()),
    'application/xml',
  );
  return [...xml.getElementsByTagNameNS('*', 'tr')].map((row) =>
    [...row.getElementsByTagNameNS('*', 'tc')].map((cell) => cell.textContent ?? ''),
  );
};

describe('the programme’s document', () => {
  const bytes = programmeDocument(all, { evidence: picture, pathway: { ...picture, name: 'Dots' } }, day);
  const lines = paragraphsIn(bytes);
  const rows = rowsIn(bytes);

  test('it says first how many schools, how many files could not be read or were not looked at, and that it names schools', () => {
    expect(lines.slice(0, 4)).toEqual([
      'The programme’s picture',
      '27 November 2026. 2 schools; one file could not be read.',
      'Reading was stopped: 4 files more were not looked at.',
      expect.stringContaining('This document names schools.'),
    ]);
  });

  test('each school has its question with what the check says, and its gaps; what is not said is said to be', () => {
    expect(rows).toContainEqual([
      'Hill',
      'How can we make <our> school better & kinder?',
      expect.stringMatching(/^Not specific enough yet/),
    ]);
    expect(rows).toContainEqual(['Dale', 'Not said', 'Not said']);
    expect(rows).toContainEqual([
      'Hill',
      expect.stringContaining(`${asked.length - 2} of ${asked.length}: Our goal;`),
      'One sub-question rests on one source.',
    ]);
    expect(rows).toContainEqual([
      'Dale',
      expect.stringContaining(`${asked.length} of ${asked.length}: `),
      'Not said: the file tells of no plan.',
    ]);
  });

  test('evidence stands beside year one and the launch, the pathway with its movement, own evidence with its school', () => {
    expect(rows).toContainEqual(['Attendance', '1', '0', '1', '0', '0', '0', '1', '–', '–']);
    expect(rows).toContainEqual(['Learner voice', '0', '0', '0', '0', '0', '0', '2', 'all', 'Both']);
    expect(rows).toContainEqual(['Engagement: Talk', '0', '0', '1', '0', '0', '1', '1', '0', '0']);
    expect(rows).toContainEqual(['=House points', 'Hill (accountability)']);
  });

  test('where no school says where it stands, that is said, without a picture and a table of nothing', () => {
    const silent = programmeDocument(
      gathered([], []),
      { evidence: picture, pathway: { ...picture, name: 'Dots' } },
      day,
    );
    expect(paragraphsIn(silent)).toContain('No school has said yet where it stands.');
    expect(strFromU8(unzipSync(silent)['word/document.xml'] ?? new Uint8Array())).not.toContain('Dots');
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain('Dots');
  });

  test('files of the same enquiry and files that could not be read are named', () => {
    expect(lines).toContain('Hill.docx is counted; not counted: Hill old.docx.');
    expect(lines).toContain('broken.docx: the file is damaged.');
  });

  test('the Open XML SDK finds nothing wrong with it, whatever schools write', async () => {
    expect(await openXmlErrors(bytes)).toEqual([]);
    expect(
      await openXmlErrors(
        programmeDocument(gathered([], []), { evidence: picture, pathway: { ...picture, name: 'Dots' } }, day),
      ),
    ).toEqual([]);
  }, 60_000);
});

describe('the table for a spreadsheet', () => {
  const rows = programmeSpreadsheet(all)
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      line
        .replace(/^\ufeff/, '')
        .slice(1, -1)
        .split('","'),
    );
  const [header = []] = rows;
  const of = (file: string, head: string): string | undefined =>
    rows.find((row) => row[1] === file)?.[header.indexOf(head)];

  test('a row for each file that was given, and as many cells in each', () => {
    expect(rows.map((row) => row[1])).toEqual(['File', 'Dale.docx', 'Hill.docx', 'Hill old.docx', 'broken.docx']);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect([of('Hill old.docx', 'Read'), of('broken.docx', 'Read')]).toEqual([
      'Not counted: Hill.docx is of the same enquiry, and counts for it',
      'broken.docx: the file is damaged.',
    ]);
  });

  test('what a school said, and what it did not', () => {
    expect([
      of('Hill.docx', 'Evidence: Attendance'),
      of('Hill.docx', 'Evidence: Learner voice'),
      of('Dale.docx', 'Question'),
    ]).toEqual(['Both', 'Not said', 'Not said']);
    expect([of('Hill.docx', 'Pathway: Engagement: Talk'), of('Dale.docx', 'Pathway: Engagement: Talk')]).toEqual([
      'Growing (before: Not yet)',
      'Not said',
    ]);
  });

  test('nothing in it is taken for a formula', () => {
    expect(of('Hill.docx', 'The school’s own evidence')).toBe("'=House points (Accountability)");
  });
});
