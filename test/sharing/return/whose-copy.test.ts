import { newRecord, withKept } from '../../../src/enquiry/record';
import { markedAsCopy } from '../../../src/sharing/copy/copy-id';
import { enquiryOfMost, whoseCopy } from '../../../src/sharing/return/whose-copy';

const at = new Date('2026-03-02T10:00:00Z');
/** As earlier versions made it: under the id of its enquiry. */
const copy = (enquiry: string | null, copyId: string | null) => {
  const record = enquiry === null ? null : newRecord(enquiry, at);
  return { record: record && copyId !== null ? withKept(record, `copy/${copyId}`, { sent: 'x' }, at) : record, copyId };
};
const sent = (of: string | null, copyId: string) => ({
  record: markedAsCopy(newRecord('whatever', at), copyId, of, at),
  copyId,
});

test('a single copy of another enquiry is pointed out, whether it was sent or copied by hand', () => {
  expect(whoseCopy(copy('theirs', 'c-1'), 'ours')).toBe('other');
  expect(whoseCopy(copy('theirs', null), 'ours')).toBe('other');
  expect(whoseCopy(copy('ours', 'c-1'), 'ours')).toBe('ours');
  expect(whoseCopy(sent('ours', 'c-1'), 'ours')).toBe('ours');
  expect(whoseCopy(sent('theirs', 'c-1'), 'ours')).toBe('other');
});

test('a document that was copied by hand shares the id, and is told from one that was sent', () => {
  expect(whoseCopy(copy('ours', null), 'ours')).toBe('by hand');
});

test('where a record is missing on either side, or was begun with the copy, nothing is claimed', () => {
  expect(whoseCopy(copy(null, null), 'ours')).toBe('unknown');
  expect(whoseCopy(copy('ours', 'c-1'), null)).toBe('unknown');
  expect(whoseCopy(copy('c-1', 'c-1'), 'ours')).toBe('unknown');
  expect(whoseCopy(sent(null, 'c-1'), 'ours')).toBe('unknown');
});

test('without a record of ours, the enquiry of most copies is the one to go by', () => {
  expect(enquiryOfMost([copy('a', 'c-1'), copy('b', 'c-2'), copy(null, null), sent('b', 'c-3')])).toBe('b');
  expect(enquiryOfMost([copy(null, null)])).toBeNull();
});
