// Copies of about twenty pages, as schools have them: headings, text in several kinds of run, lists, tables, pictures, and our framework with answers.
import { type Colour, png } from '../../assets/samples/png';
import { writeRecord } from '../../src/enquiry/record';
import { cell, heading, paragraph, paragraphOf, picture, row, run, tableOf } from '../documents/docx';
import { asked, copy, sentRecord } from '../sharing/copies';

const sentences = [
  'We looked at this in the autumn term and agreed to go on as we are until the spring review.',
  'Teachers read the work of six children in each class and talk about it on the second Monday of the month.',
  'Families were asked at the summer fair, and forty-one of them filled in the card.',
  'What was written here before was out of date and has been taken out.',
  'The team met three times and wrote down what it expected before it looked at any of the books.',
  'In the upper classes less was said than we had hoped, and nobody could say why.',
  'The minutes hang in the staff room for a fortnight and are then kept in the office.',
];
const sentence = (at: number): string => sentences[at % sentences.length] ?? '';

/** A paragraph as Word leaves it after some editing: a run for each sentence, some with a look of their own. */
const text = (at: number): string =>
  paragraphOf(
    [0, 1, 2, 3]
      .map((step) =>
        run(
          `${sentence(at * 3 + step)} `,
          step === at % 4
            ? '<w:b/><w:color w:val="1F3864"/><w:lang w:val="en-GB"/>'
            : '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:lang w:val="en-GB"/>',
        ),
      )
      .join(''),
    at % 7 === 3 ? { list: 1 } : {},
  );

const planTable = (at: number): string =>
  tableOf(
    Array.from({ length: 7 }, (_, line) =>
      row(
        ['What', 'Who', 'By when', 'How we shall know']
          .map((head, column) =>
            cell(paragraph(line === 0 ? head : sentence(at + line * 3 + column).slice(0, 46)), { width: 2256 }),
          )
          .join(''),
        { header: line === 0 },
      ),
    ).join(''),
    [2256, 2256, 2256, 2256],
  );

/** Photographs: what a zip cannot make smaller. */
const photograph = (seed: number): Uint8Array =>
  png(
    240,
    160,
    (x, y) =>
      [0, 1, 2].map(
        (channel) => Math.imul(Math.round(x * 9973 + y * 104729) + channel + seed, 2654435761) >>> 24,
      ) as unknown as Colour,
  );
const media = { 'hall0.png': photograph(1), 'hall1.png': photograph(2), 'hall2.png': photograph(3) };

const section = (at: number): string =>
  heading(`${at + 1}. ${sentence(at).slice(0, 32)}`, at % 3 === 0 ? 1 : 2) +
  Array.from({ length: 5 }, (_, line) => text(at * 5 + line)).join('') +
  (at % 3 === 1 ? planTable(at) : '') +
  (at % 7 === 2
    ? paragraphOf(
        picture({ media: `hall${at % 3}.png`, widthCm: 12, heightCm: 8, alternativeText: 'The hall', id: at + 1 }),
      )
    : '');

/** What the colleague with this number answered. */
export const answersOf = (number: number): ReadonlyMap<string, string> =>
  new Map(
    asked.map(({ id, shortName }, at) => [
      id,
      at % 5 === number % 5
        ? ''
        : `${shortName}, as ${number} sees it: ${sentence(at + number)}\n${sentence(at * 2 + number)}`,
    ]),
  );

/** One copy; each number gives another. @param enquiry whose it is; copies of one enquiry come from one school */
export function twentyPages(number: number, enquiry = 'enquiry-1'): Uint8Array {
  const sections = Array.from({ length: 23 }, (_, at) => section(at));
  return copy(answersOf(number), {
    author: `Colleague ${number}`,
    json: writeRecord({ ...sentRecord(new Map(asked.map(({ id }) => [id, 'As it was sent']))), id: enquiry }),
    media,
    markup: (table) => `${sections.slice(0, 9).join('')}${table}${sections.slice(9).join('')}`,
  });
}
