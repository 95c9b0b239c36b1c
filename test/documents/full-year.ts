// A document at the end of an enquiry's year: every row of the framework answered, and the record of a full year beside it.
import { mergeItems, type Items } from '../../src/enquiry/items';
import { newRecord, writeRecord } from '../../src/enquiry/record';
import { exampleAnswers } from '../../src/handbook/example';
import { knownStems } from '../../src/handbook/extended-framework';
import { frameworkTable } from '../../src/ooxml/framework-table';
import { fullItems } from '../enquiry/enquiries';
import { recordXml } from '../sharing/copies';
import { docx, heading, paragraph } from './docx';
import { asSaved } from './our-framework';

/** @param more things of the record's beside those of the year */
export function fullYear(more: Items = {}): Uint8Array {
  const record = {
    ...newRecord('enquiry-year', new Date('2026-06-02T10:00:00Z')),
    tables: [{ anchor: 'enquiry/goal', fields: knownStems.map(({ id, stem }) => ({ id, stem })) }],
    items: mergeItems(fullItems, more),
  };
  return docx({
    body:
      heading('School improvement: our enquiry', 1) +
      asSaved(frameworkTable(knownStems, new Map(Object.entries(exampleAnswers)))) +
      paragraph('Agreed by the leadership team in November.'),
    customXml: [recordXml(writeRecord(record))],
  });
}
