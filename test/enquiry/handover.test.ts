// The handover: what its page says, and when it is offered.
import { handoverIn, handoverKeys, offeredHandover } from '../../src/enquiry/handover';
import { handoverPage } from '../../src/enquiry/handover-page';
import { reasonKey, versionKind, versionOf } from '../../src/enquiry/versions';
import { wholeEnquiry } from '../../src/enquiry/whole-enquiry';
import { handoverBlock, handoverDocument } from '../../src/ooxml/handover';
import { openXmlErrors } from '../documents/validate';
import { answersOf, filledEnquiry, kept, shortEnquiry } from './enquiries';

const rowsOf = (id: string) =>
  handoverPage(filledEnquiry())
    .find((part) => part.id === id)
    ?.rows.slice(1);

test('what is due is what has not come in, by its day, and the end of the year', () => {
  expect(rowsOf('due')).toEqual([
    ['Three lessons nobody prepared for', '12 June 2026', 'Headteacher'],
    ['The year of the enquiry ends', '10 July 2026', ''],
  ]);
});

test('each person and each place stands once, with all that belongs to it', () => {
  expect(rowsOf('who')?.[0]).toEqual(['Headteacher', 'collects: Three lessons nobody prepared for']);
  expect(rowsOf('where')).toContainEqual([
    'Shared drive, folder Talk',
    'Count of answers in six lessons; Count of answers, second time',
  ]);
});

test('a question that is not kept as a version yet stands as it is now, with the reason that waits for it', () => {
  const changed = wholeEnquiry(answersOf({ question: 'How can pairs lead to wider reading?' }), {
    ...kept([`${versionKind}/v1`, versionOf('How can talk lead to wider reading?', '', []), '2026-01-20']),
    ...kept([reasonKey, 'It is about pairs']),
  });
  expect(
    handoverPage(changed)
      .find(({ id }) => id === 'question')
      ?.rows.slice(1),
  ).toEqual([
    ['20 January 2026', 'How can talk lead to wider reading?', ''],
    ['Now', 'How can pairs lead to wider reading?', 'It is about pairs'],
  ]);
});

test('what the enquiry does not say is left out, and an empty one has no page', () => {
  expect(handoverPage(shortEnquiry()).map(({ id }) => id)).toEqual(['first', 'priority', 'question']);
  expect(handoverPage(wholeEnquiry(answersOf({}), {}))).toEqual([]);
});

describe('the offer', () => {
  const mark = [handoverKeys.mark, { on: '2026-06-01' }] as const;

  test('stands until that handover was read; a later one is offered again', () => {
    expect(offeredHandover(kept())).toBeNull();
    expect(offeredHandover(kept(mark, [handoverKeys.whom, 'the new deputy']))).toEqual({
      on: '2026-06-01',
      whom: 'the new deputy',
    });
    expect(offeredHandover(kept(mark, [handoverKeys.read, { on: '2026-06-01' }]))).toBeNull();
    expect(offeredHandover(kept(mark, [handoverKeys.read, { on: '2026-01-01' }]))).not.toBeNull();
  });

  test('an odd mark is none', () => {
    expect(handoverIn(kept([handoverKeys.mark, { on: 'soon' }]))).toBeNull();
    expect(handoverIn(kept([handoverKeys.mark, 'x']))).toBeNull();
  });
});

test('the page is a valid document with a heading for each part, and the block has the same parts', async () => {
  const parts = handoverPage(filledEnquiry());
  const mark = { on: '2026-06-01', whom: 'the new deputy' };
  expect(await openXmlErrors(handoverDocument(parts, mark))).toEqual([]);
  expect(handoverBlock(parts, mark).more?.map(({ title }) => title)).toEqual(parts.map(({ title }) => title));
});
