// A full year of everything, with long texts, stays within what the document is given to keep.
import { cyclesIn } from '../../src/enquiry/cycles';
import { logIn } from '../../src/enquiry/log';
import { planIn } from '../../src/enquiry/plan';
import { newRecord, readRecord, recordLimit, writeRecord } from '../../src/enquiry/record';
import { coreFramework } from '../../src/handbook/framework';
import { asItems, fullYear, subQuestionTexts } from './full-year';

const record = {
  ...newRecord('0b1f4c3e-7c1a-4a52-9d0e-1f5f6f7a8b9c', new Date('2026-11-29T12:00:00Z')),
  tables: [
    {
      anchor: 'enquiry/goal',
      fields: coreFramework.map(({ id, stem }) => ({
        id,
        stem,
        seen: { fingerprint: '0123456789abcdef', at: '2026-11-29T12:00:00.000Z' },
      })),
    },
  ],
  items: asItems(fullYear()),
};

test('the record of a full year fits, with room to spare', () => {
  const size = writeRecord(record).length;
  process.stdout.write(`A full year: ${Math.round(size / 1024)} of ${recordLimit / 1024} KB\n`);
  expect(size).toBeLessThan(0.8 * recordLimit);
});

test('and is read back whole', () => {
  const back = readRecord(writeRecord(record));
  if (back.kind !== 'record') throw new Error(back.kind);
  expect(back.record.items).toEqual(record.items);
  const plan = planIn(back.record.items, subQuestionTexts(9), []);
  const log = logIn(back.record.items, plan);
  expect([log.length, log.every(({ questions }) => questions.length === 2)]).toEqual([60, true]);
  expect(cyclesIn(back.record.items)).toHaveLength(4);
});
