// A document with our framework's first rows and the record of an enquiry in it, for sessions that are about the record.
import { newRecord, writeRecord, type EnquiryRecord } from '../../src/enquiry/record';
import { coreFramework } from '../../src/handbook/framework';
import { frameworkTable } from '../../src/ooxml/framework-table';
import type { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { docx } from '../documents/docx';
import { asSaved } from '../documents/our-framework';
import { recordXml } from '../sharing/copies';
import { open } from '../stand-in/pane';

const stems = coreFramework.slice(0, 3);

/** @param record what the document holds; it gets the table of these rows */
export function documentWithRecord(record: EnquiryRecord = newRecord('enquiry-1', new Date())): OpenDocx {
  const fields = stems.map(({ id, stem }) => ({ id, stem }));
  return open(
    docx({
      body: asSaved(frameworkTable(stems, new Map([['goal', 'Better writing']]))),
      customXml: [recordXml(writeRecord({ ...record, tables: [{ anchor: 'enquiry/goal', fields }] }))],
    }),
  );
}
