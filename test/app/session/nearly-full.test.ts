// A record that is nearly full is said to be, and is stored all the same; one that no longer fits is said not to be.
import { sessionStrings } from '../../../src/app/session/strings';
import { newRecord, recordLimit, writeRecord } from '../../../src/enquiry/record';
import { docx, paragraph } from '../../documents/docx';
import { asItems, fullYear } from '../../enquiry/full-year';
import { recordXml } from '../../sharing/copies';
import { open } from '../../stand-in/pane';
import { pass, recordsIn, started, withFakeTime } from '../panel';

withFakeTime();

/** A full year's record with one text more, so that it is about so long. */
const recordOf = (length: number): string => {
  const year = { ...newRecord('one', new Date('2026-03-02T09:00:00Z')), items: asItems(fullYear()) };
  const filling = 'x'.repeat(length - writeRecord(year).length);
  return writeRecord({ ...year, items: asItems([...fullYear(), ['note/enhance', filling]]) });
};
const noticesAfterAWord = async (length: number) => {
  const document = open(docx({ body: paragraph('Our plan'), customXml: [recordXml(recordOf(length))] }));
  const { session } = await started(document);
  session.keepItem('log-shows/last', `They choose ${'more '.repeat(20)}widely.`);
  await pass(5000);
  return {
    said: session
      .current()
      .notices.filter(({ about }) => about === 'record')
      .map(({ text }) => text),
    stored: recordsIn(document).some(({ items }) => items['log-shows/last'] !== undefined),
  };
};

test('a full year says nothing', async () => {
  expect(await noticesAfterAWord(0.75 * recordLimit)).toEqual({ said: [], stored: true });
});

test('near its limit, it is said what can be done, and the word is kept', async () => {
  expect(await noticesAfterAWord(0.85 * recordLimit)).toEqual({
    said: [sessionStrings.recordNearlyFull],
    stored: true,
  });
});

test('past its limit, it is said that the notes could not be stored, and what the document holds stays', async () => {
  const { said, stored } = await noticesAfterAWord(recordLimit);
  expect(said).toEqual([expect.stringContaining('have grown too long for Word to store')]);
  expect(stored).toBe(false);
});
