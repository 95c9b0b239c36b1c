// Markings in rounds: an earlier one is kept, and the movement since is told.
import fc from 'fast-check';
import { withItem, type Items } from '../../src/enquiry/items';
import { marksIn, movement, pathwayKeys, roundsIn } from '../../src/enquiry/pathway';
import { pathway } from '../../src/handbook/pathway';

const now = new Date('2026-11-27T12:00:00Z');
const kept = (...entries: readonly (readonly [string, unknown])[]): Items =>
  entries.reduce<Items>((items, [key, value]) => withItem(items, key, value, now), {});

const autumn = [pathwayKeys.round('b'), { begun: '2026-09-14T08:00:00.000Z' }] as const;
const spring = [pathwayKeys.round('a'), { begun: '2027-01-11T08:00:00.000Z' }] as const;
const talk = (items: Items) => marksIn(items, roundsIn(items).slice(-1)[0]).find(({ strand }) => strand.id === 'talk')!;

describe('the pathway', () => {
  test('before anything is marked every strand is there without a mark', () => {
    expect(marksIn({}, undefined)).toHaveLength(pathway.length);
    expect(marksIn({}, undefined).every(({ stage, before }) => stage === null && before === null)).toBe(true);
  });

  test('the latest round counts, and what was marked before stands beside it with its words', () => {
    const items = kept(
      spring,
      autumn,
      [pathwayKeys.stage('b', 'talk'), { stage: 1 }],
      [pathwayKeys.why('b', 'talk'), 'Only dates.'],
      [pathwayKeys.stage('a', 'talk'), { stage: 3 }],
    );
    expect(roundsIn(items).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(talk(items)).toMatchObject({
      stage: 3,
      why: '',
      before: { stage: 1, begun: '2026-09-14T08:00:00.000Z', why: 'Only dates.' },
    });
    expect(movement(talk(items))).toBe(2);
  });

  test('a strand that was left out in between is compared with the last time it was marked', () => {
    const items = kept(
      [pathwayKeys.round('c'), { begun: '2027-06-01T08:00:00.000Z' }],
      spring,
      autumn,
      [pathwayKeys.stage('b', 'talk'), { stage: 2 }],
      [pathwayKeys.stage('c', 'talk'), { stage: 1 }],
    );
    expect(movement(talk(items))).toBe(-1);
  });

  test('from or to “not sure” there is no movement', () => {
    expect(movement({ stage: 0, before: { stage: 2, begun: '', why: '', next: '' } })).toBeNull();
    expect(movement({ stage: 2, before: { stage: 0, begun: '', why: '', next: '' } })).toBeNull();
    expect(movement({ stage: 2, before: { stage: 2, begun: '', why: '', next: '' } })).toBe(0);
  });

  test('whatever the record holds, it is read without an error', () => {
    const key = fc.constantFrom('pathway-round/a', 'pathway-round/b', 'mark/a/talk', 'mark/b/talk', 'mark-why/a/talk');
    fc.assert(
      fc.property(fc.dictionary(key, fc.anything()), (values) => {
        const items = kept(...Object.entries(values));
        for (const round of roundsIn(items)) expect(marksIn(items, round)).toHaveLength(pathway.length);
      }),
    );
  });
});
