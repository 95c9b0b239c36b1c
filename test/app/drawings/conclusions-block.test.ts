// The conclusions for the document: the rows that are answered, and those that were put in before.
import { conclusionsBlock, conclusionsPart } from '../../../src/app/drawings/conclusions-block';
import { conclusionOffers } from '../../../src/enquiry/conclusion-offers';
import { withItem } from '../../../src/enquiry/items';
import { blockKey } from '../../../src/enquiry/managed-block';

test('what was found comes first, each line a paragraph; a row without an answer is left out', () => {
  const block = conclusionsBlock(
    new Map([
      ['conclusions', 'Pairs talk more.\n\nIt takes time.'],
      ['sharing', 'Year 4.'],
      ['signs', ''],
    ]),
    {},
  );
  expect(block).toMatchObject({
    title: 'Our conclusions',
    text: ['Pairs talk more.', 'It takes time.'],
    more: [{ id: 'sharing', title: 'Sharing', text: ['Year 4.'] }],
  });
});

test('each row that concludes is told in it, once somebody wrote it', () => {
  const rows = conclusionOffers.map(({ field }) => field);
  const { more = [] } = conclusionsBlock(new Map(rows.map((row) => [row, 'Written.'])), {});
  expect(['conclusions', ...more.map(({ id }) => id)].sort()).toEqual([...rows].sort());
});

test('a row whose answer is gone since it was put in says so, and does not keep old words', () => {
  const placed = { table: [], picture: [], text: ['1'], 'text/signs': ['2'] };
  const items = withItem({}, blockKey(conclusionsPart), placed, new Date('2027-05-04T12:00:00Z'));
  expect(conclusionsBlock(new Map([['conclusions', 'Found.']]), items).more).toMatchObject([
    { id: 'signs', text: ['Not written yet.'] },
  ]);
});
