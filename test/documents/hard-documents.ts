// Our framework in a bad state, each document made for one case: copied, moved, stripped, half protected, or beside a record that does not fit it.
import { fingerprint } from '../../src/enquiry/fingerprint';
import { newRecord, writeRecord, type EnquiryRecord } from '../../src/enquiry/record';
import { coreFramework, type Stem } from '../../src/handbook/framework';
import { frameworkTable } from '../../src/ooxml/framework-table';
import {
  comment,
  commented,
  deleted,
  docx,
  footnote,
  footnoteMark,
  heading,
  inserted,
  paragraph,
  paragraphOf,
  run,
  table,
  type DocxOptions,
} from './docx';
import { builtAt, escape } from './markup';
import { asSaved } from './our-framework';
import { frameworkAnswers } from './own-words';

const stems = coreFramework.slice(0, 5);
const answers = new Map([...frameworkAnswers].filter(([id]) => stems.some((stem) => stem.id === id)));
const built = new Date(builtAt);
/** Each document is an enquiry of its own: what a device keeps for one is not offered in another. */
let enquiry = '';

const recordPart = (json: string): string => `<enquiry xmlns="urn:enquiry-handbook:record">${escape(json)}</enquiry>`;

/** A record that knows the five rows, and saw their answers. */
export const recordOf = (rows: readonly Stem[] = stems, more: Partial<EnquiryRecord> = {}): EnquiryRecord => ({
  ...newRecord(enquiry, built),
  tables: [
    {
      anchor: 'enquiry/goal',
      fields: rows.map(({ id, stem }) => ({
        id,
        stem,
        seen: { fingerprint: fingerprint(answers.get(id) ?? ''), at: builtAt },
      })),
    },
  ],
  ...more,
});

const rowsOfTable = (markup: string): string[] => markup.match(/<w:tr>[^]*?<\/w:tr>/g) ?? [];
const ourTable = (words: ReadonlyMap<string, string> = answers): string => frameworkTable(stems, words);
/** The row of a field, as markup. */
const rowOf = (id: string, words: ReadonlyMap<string, string> = answers): string =>
  rowsOfTable(ourTable(words)).find((one) => one.includes(`"enquiry/${id}"`)) ?? '';
const without = (id: string): string => ourTable().replace(rowOf(id), '');

const standing = (
  block: string,
  { records = [recordOf()], ...more }: Partial<DocxOptions> & { records?: (EnquiryRecord | string)[] } = {},
): Uint8Array =>
  docx({
    body: heading('Our enquiry', 1) + block + paragraph('Agreed in November.'),
    customXml: records.map((record) => recordPart(typeof record === 'string' ? record : writeRecord(record))),
    ...more,
  });

export const otherWords = 'Writing that children want to read aloud.';
const other = (id: string, words: string): ReadonlyMap<string, string> => new Map([...answers, [id, words]]);
/** The goal's answer in markup of one's own, in place of what our table holds. */
const goalHolding = (block: string): string =>
  ourTable(new Map([...answers, ['goal', 'HERE']])).replace(/<w:p>(?:(?!<\/?w:p>).)*HERE.*?<\/w:p>/, block);
const [goalFirst = '', goalSecond = ''] = (answers.get('goal') ?? '').split('\n');

const documents: Record<string, () => Uint8Array> = {
  // Copied
  'row-copied.docx': () =>
    standing(asSaved(ourTable().replace(rowOf('goal'), rowOf('goal') + rowOf('goal', other('goal', otherWords))))),
  'row-copied-empty.docx': () =>
    standing(asSaved(ourTable().replace(rowOf('goal'), rowOf('goal') + rowOf('goal', other('goal', ''))))),
  'table-copied.docx': () =>
    standing(
      asSaved(ourTable()) + paragraph('A copy to try things in:') + asSaved(ourTable(other('baseline', otherWords))),
    ),
  // Gone, moved
  'row-deleted.docx': () => standing(asSaved(without('question'))),
  'row-in-another-table.docx': () =>
    standing(
      asSaved(without('question')) +
        table([['Who', 'What']]).replace(
          '</w:tbl>',
          `${asSaved(rowOf('question')).match(/<w:tr>[^]*<\/w:tr>/)?.[0] ?? ''}</w:tbl>`,
        ),
    ),
  'anchor-in-another-table.docx': () =>
    standing(
      table([['Who', 'What']]).replace(
        '</w:tbl>',
        `${asSaved(rowOf('goal')).match(/<w:tr>[^]*<\/w:tr>/)?.[0] ?? ''}</w:tbl>`,
      ) + asSaved(without('goal')),
    ),
  'table-deleted.docx': () => standing(paragraph('The table was here.')),
  // Stripped
  'tags-stripped.docx': () => standing(asSaved(ourTable()).replace(/<w:tag [^>]*\/>/g, '')),
  'controls-stripped.docx': () =>
    standing(asSaved(ourTable()).replace(/<w:sdt>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>/g, '')),
  'stem-reworded.docx': () =>
    standing(
      asSaved(ourTable()).replace(
        'Our leadership enquiry question is: How can … lead to … for …?',
        'What we ask this year is …',
      ),
    ),
  'control-around-cell.docx': () =>
    standing(
      asSaved(ourTable()).replace(
        /<w:tc>((?:(?!<w:tc>).)*?)<w:sdt>(<w:sdtPr>(?:(?!<\/w:sdtPr>).)*enquiry\/goal.*?<\/w:sdtPr>)<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt><w:p>.*?<\/w:p><\/w:tc>/,
        '<w:sdt>$2<w:sdtContent><w:tc>$1$3</w:tc></w:sdtContent></w:sdt>',
      ),
    ),
  // More than words
  'answer-with-comment.docx': () =>
    standing(asSaved(goalHolding(paragraphOf(commented(0, run(goalFirst))) + paragraph(goalSecond))), {
      comments: comment(0, 'Priya Shah', 'Is this still so?'),
    }),
  'answer-with-footnote.docx': () =>
    standing(asSaved(goalHolding(paragraphOf(run(goalFirst) + footnoteMark(1)) + paragraph(goalSecond))), {
      footnotes: footnote(1, 'From the July moderation.'),
    }),
  'answer-in-a-list.docx': () =>
    standing(asSaved(goalHolding(paragraph(goalFirst, { list: 1 }) + paragraph(goalSecond, { list: 1 })))),
  'answer-with-a-table.docx': () =>
    standing(
      asSaved(
        goalHolding(
          paragraph(goalFirst) +
            table([['July', '14']], { header: false, widths: [1500, 1500] }) +
            paragraph(goalSecond),
        ),
      ),
    ),
  'answer-tracked.docx': () =>
    standing(
      asSaved(
        goalHolding(
          paragraphOf(inserted(90, 'Priya Shah', goalFirst) + deleted(91, 'Priya Shah', ' Or so we thought.')) +
            paragraph(goalSecond),
        ),
      ),
    ),
  // Locked
  'control-locked.docx': () =>
    standing(
      asSaved(ourTable()).replace(/(enquiry\/goal"\/><w:id w:val="next"\/>)/, '$1<w:lock w:val="sdtContentLocked"/>'),
    ),
  // Records
  'record-damaged.docx': () => standing(asSaved(ourTable()), { records: ['{"version":1,"id":'] }),
  'record-newer.docx': () =>
    standing(asSaved(ourTable()), {
      records: [JSON.stringify({ version: 99, id: enquiry, updated: builtAt, surprises: [] })],
    }),
  'record-twice.docx': () =>
    standing(asSaved(ourTable()), {
      records: [
        recordOf(),
        recordOf(stems, {
          id: 'another',
          updated: '2026-01-04T09:00:00Z',
          tables: [],
          notes: { ethics: { text: 'Everybody agreed in writing.', at: '2026-01-04T09:00:00Z' } },
        }),
      ],
    }),
  'record-of-another-document.docx': () =>
    standing(
      table([
        ['Who', 'When'],
        ['Priya', 'May'],
      ]) + paragraph(''),
      { records: [recordOf()] },
    ),
  'record-missing.docx': () => standing(asSaved(ourTable()), { records: [] }),
};

/** Each document by its file name. */
export const hardDocuments: Record<string, () => Uint8Array> = Object.fromEntries(
  Object.entries(documents).map(([name, build]) => [name, () => ((enquiry = name), build())]),
);
