// A document with the framework in it, made and not put in and typed by the panel: for tests that are about something else.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Items } from '../../src/enquiry/items';
import { newRecord, writeRecord } from '../../src/enquiry/record';
import { coreFramework } from '../../src/handbook/framework';
import { fieldTag } from '../../src/ooxml/field-tag';
import { frameworkTable } from '../../src/ooxml/framework-table';
import { docx } from './docx';
import { asSaved } from './our-framework';
import { recordXml } from '../sharing/copies';

export type Answers = Readonly<Record<string, string>>;

/** Our framework with these answers, as it stands in a saved document. */
export const frameworkHolding = (answers: Answers): string =>
  asSaved(frameworkTable(coreFramework, new Map(Object.entries(answers))));

/**
 * A document that the framework was put into. Its record is there, without which a Word that lists no controls in tables does not tell our
 * table from a school's.
 */
export function ourDocument(answers: Answers = {}, items: Items = {}): Uint8Array {
  const fields = coreFramework.map(({ id, stem }) => ({ id, stem }));
  const record = {
    ...newRecord('our-enquiry', new Date('2026-09-14T09:00:00Z')),
    tables: [{ anchor: fieldTag('goal'), fields }],
    items,
  };
  return docx({ body: frameworkHolding(answers), customXml: [recordXml(writeRecord(record))] });
}

/** A sample that the stand-in offers, as it is stored. */
export const sampleDocument = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(__dirname, '../../assets/samples', file)));
