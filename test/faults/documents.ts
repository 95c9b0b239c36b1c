// The documents that the jobs of the fault sweep run in. Every sentence of somebody's carries a token of its own (s1q, s2q …); what is
// nobody's business begins with "Foreign".
import { handbookBoxes } from '../../src/handbook/boxes';
import { coreFramework } from '../../src/handbook/framework';
import { newRecord, writeRecord, type EnquiryRecord } from '../../src/enquiry/record';
import { frameworkTable } from '../../src/ooxml/framework-table';
import {
  cell,
  comment,
  commented,
  docx,
  heading,
  paragraph,
  row,
  table,
  tableOf,
  type DocxOptions,
} from '../documents/docx';
import { asSaved } from '../documents/our-framework';
import { recordXml } from '../sharing/copies';

export const stems = coreFramework.slice(0, 4);
export const ownStems = [
  'The priority we work on is …',
  'Our enquiry question is: How can … lead to … for …?',
  'What we count already is …',
];

const foreign = (which: string): string =>
  paragraph(`Foreign ${which} paragraph.`) +
  table([
    ['Foreign', `${which} table`],
    ['Foreign when', '14 May'],
  ]) +
  paragraph('');

const around = (block: string, more: Omit<DocxOptions, 'body'> = {}): Uint8Array =>
  docx({ body: foreign('first') + block + foreign('last'), ...more });

const at = new Date('2026-03-02T10:00:00Z');

/** The record beside our table. */
function withRecord(more: Partial<EnquiryRecord> = {}): Pick<DocxOptions, 'customXml'> {
  const record = {
    ...newRecord('enquiry-1', at),
    tables: [{ anchor: 'enquiry/goal', fields: stems.map(({ id, stem }) => ({ id, stem })) }],
    ...more,
  };
  return { customXml: [recordXml(writeRecord(record))] };
}

export const answers = new Map([
  ['goal', 'Better writing, s1q.'],
  ['question', 'How can talk s2q lead to better writing?\nAnd for whom? s3q'],
]);
const ours = asSaved(frameworkTable(stems, answers));

/** No framework; the handbook's appendix stands empty. */
export const withoutFramework = (): Uint8Array =>
  around(heading('Appendix A: framework for completion', 2) + paragraph(''));

/** Our framework, two rows of four answered. */
export const withFramework = (): Uint8Array => around(ours, withRecord());

const rowsOf = (markup: string): string[] => markup.match(/<w:tr[ >][^]*?<\/w:tr>/g) ?? [];

/** Our framework without one row that the record knows. */
export const withoutRow = (id: string): Uint8Array => {
  const gone = rowsOf(ours).find((one) => one.includes(`"enquiry/${id}"`)) ?? '';
  return around(ours.replace(gone, ''), withRecord());
};

/** Our framework with one row pasted a second time, and words of its own in the copy. */
export const withRowTwice = (id: string): Uint8Array => {
  const [twice = ''] = rowsOf(ours).filter((one) => one.includes(`"enquiry/${id}"`));
  return around(ours.replace(twice, twice + twice.replace('s1q', 's4q')), withRecord());
};

/** Our framework, and further down the whole of it once more with other words. */
export const withTableTwice = (): Uint8Array =>
  around(ours + paragraph('Foreign between.') + ours.replace('s1q', 's4q'), withRecord());

/** A comment hangs on an answer. */
export const withComment = (): Uint8Array =>
  around(
    ours.replace(/<w:r>(?:(?!<w:r>)[^])*?Better writing, s1q\.<\/w:t><\/w:r>/, (answer) => commented(0, answer)),
    { ...withRecord(), comments: comment(0, 'Foreign', 'Foreign remark') },
  );

const halves = [3600, 5426];
const ownTable = tableOf(
  ownStems
    .map((stem, index) =>
      row(
        cell(paragraph(stem), { width: halves[0] }) +
          cell(paragraph(index === 0 ? 'Reading first, s1q.' : ''), { width: halves[1] }),
      ),
    )
    .join(''),
  halves,
);

/** A table of stems that the school had. */
export const withOwnTable = (): Uint8Array =>
  around(heading('Appendix A: framework for completion', 2) + ownTable + paragraph(''));

const promptOf = (id: string): string => handbookBoxes.find((box) => box.id === id)?.prompt ?? '';

/** A box with room in paragraphs, one in a cell, and one with no room at all. */
export const withBoxes = (): Uint8Array =>
  around(
    paragraph(promptOf('box-first-draft')) +
      paragraph('A first idea s5q.') +
      paragraph('') +
      heading('Foreign heading', 2) +
      tableOf(row(cell(paragraph(promptOf('box-question')) + paragraph(''), { width: 9026 })), [9026]) +
      paragraph('') +
      paragraph(promptOf('box-deeper-use')) +
      heading('Foreign heading again', 2) +
      ours,
    withRecord(),
  );

/** Our framework where nothing foreign follows and the record keeps what has no place of its own. */
export const withItems = (): Uint8Array =>
  around(ours, withRecord({ items: { 'note/enhance': { value: 'More talk s8q.', at: at.toISOString() } } }));

/** A record that cannot be read. */
export const withDamagedRecord = (): Uint8Array => around(ours, { customXml: [recordXml('{damaged')] });
