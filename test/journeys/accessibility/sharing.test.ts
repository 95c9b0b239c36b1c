// The screens for copies against the rules of WCAG 2.2 AA.
import { choosing } from '../../sharing/copies';
import { plantedDocument } from '../../sharing/send/planted';
import { beginWith, blank, describeScreens, hardDocument } from './screens';

const card = (zone: string) => ({ zone, bears: null });
const [ours, theirs] = [
  choosing('Head', { 'copy-is-own': true, 'card/attendance': card('both') }, new Map(), '2026-03-01T10:00:00.000Z'),
  choosing('Ana', {
    'card/attendance': card('unused'),
    'card/moderation': card('both'),
    'pathway-round/r': { begun: '2026-03-10T09:00:00Z' },
    'mark/r/talk': { stage: 2 },
    'mark-why/r/talk': 'We talk.',
  }),
];

describeScreens('the screens for copies', [
  [
    beginWith(plantedDocument(), 'Our plan.docx'),
    [
      'a copy, ready to be sent',
      async (panel) => {
        await panel.button('Send a copy').click();
        await panel.button('Prepare the copy').click();
        await panel.frame.getByText('The copy is ready').waitFor();
        await panel.unfold(/^What may say who somebody is/);
        await panel.unfold(/^Name/);
        await panel.unfold(/^What is unfinished/);
        await panel.unfold(/^What goes with it/);
        await panel.unfold(/^What it asks for/);
        await panel.unfold(/^The mail/);
        await panel.unfold('Other ways to send it');
        await panel.button('Download the copy').waitFor();
      },
    ],
  ],
  [
    blank,
    [
      'a part, ready to be sent',
      async (panel) => {
        await panel.button('Send a copy').click();
        await panel.frame.getByLabel('The evidence to sort').check();
        await panel.button('Prepare the copy').click();
        await panel.frame.getByText('The copy is ready').waitFor();
      },
    ],
    [
      'many schools, with some that could not be read',
      async (panel) => {
        await panel.button('Many schools').click();
        const schools = ['Ashby.docx', 'Birch.docx', 'minutes.docx'].map((name) => ({
          name,
          mimeType: 'application/octet-stream',
          buffer:
            name === 'minutes.docx'
              ? Buffer.from('%PDF-1.7')
              : hardDocument(name === 'Ashby.docx' ? 'row-copied.docx' : 'row-deleted.docx'),
        }));
        await panel.frame.getByLabel('Choose the schools’ files').setInputFiles(schools);
        await panel.frame.getByText('2 files were read; one could not be.').waitFor();
        await panel.unfold('Change names');
        await panel.unfold('Where schools stand on the pathway');
        await panel.button('Ashby').click();
        await panel.frame.getByLabel('Name for Birch.docx').waitFor();
      },
    ],
  ],
  [
    beginWith(hardDocument('record-missing.docx'), 'Ours.docx'),
    [
      'copies that came back',
      async (panel) => {
        await panel.button('Copies that came back').click();
        const copies = ['Priya.docx', 'minutes.docx'].map((name) => ({
          name,
          mimeType: 'application/octet-stream',
          buffer: name === 'minutes.docx' ? Buffer.from('%PDF-1.7') : hardDocument('row-copied.docx'),
        }));
        await panel.frame.getByLabel('Choose the copies').setInputFiles(copies);
        await panel.frame.getByText('could not be.').waitFor();
        await panel.unfold(/^Who sent what/);
        await panel.unfold('The answers in your document');
      },
    ],
  ],
  [
    beginWith(ours, 'Ours.docx'),
    [
      'what colleagues chose, compared, with a choice taken over',
      async (panel) => {
        await panel.button('Copies that came back').click();
        await panel.frame.getByLabel('Choose the copies').setInputFiles(
          ['Ana.docx', 'Again.docx'].map((name) => ({
            name,
            mimeType: 'application/octet-stream',
            buffer: Buffer.from(theirs),
          })),
        );
        await panel.button('Take “Held but not used” in place of our “Both” (Attendance)').click();
        await panel.unfold(/^Who sent what/);
        await panel.button('Take Ana (2) off the list').click();
        await panel.button('Put it back on the list').waitFor();
      },
    ],
  ],
]);
