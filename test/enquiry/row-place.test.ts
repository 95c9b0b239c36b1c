import { placeOfRow } from '../../src/enquiry/row-place';
import { knownStems } from '../../src/handbook/extended-framework';

const ids = knownStems.map(({ id }) => id as string);
const [first = '', second = '', third = ''] = ids;
const last = ids[ids.length - 1] ?? '';

describe('the place of a row that comes into the framework', () => {
  test.each([
    ['below the one before it', second, [first, third], { beside: first, where: 'After' }],
    [
      'below the nearest before it in the handbook, wherever that was moved',
      third,
      [second, first, last],
      { beside: second, where: 'After' },
    ],
    [
      'above the one after it, where none comes before',
      first,
      ['own', third, second],
      { beside: second, where: 'Before' },
    ],
    [
      'below the last, where only rows of the school stand',
      second,
      ['own', 'other'],
      { beside: 'other', where: 'After' },
    ],
    ['below the last, for a row of the school', 'own', [first, third], { beside: third, where: 'After' }],
    ['nowhere, where no row stands', second, [], null],
  ])('is %s', (_, id, standing, place) =>
    expect(
      placeOfRow(
        id,
        standing.map((row) => ({ id: row })),
      ),
    ).toEqual(place),
  );
});
