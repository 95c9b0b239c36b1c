// A row of ours is found by its id, and by its sentence where the panel does not know it by its id yet.
import { startField } from '../../../src/app/session/field-state';
import { knownRow } from '../../../src/app/session/known-row';
import { extendedFramework } from '../../../src/handbook/extended-framework';

const conclusions = extendedFramework.find(({ id }) => id === 'conclusions')!;

test('by its id, by its sentence, and not where its row is gone', () => {
  const known = startField(conclusions, 'Found.', true);
  const fresh = startField({ ...conclusions, id: 'own-so-far' }, 'Found.', true);
  expect(knownRow([fresh, known], conclusions)).toBe(known);
  expect(knownRow([fresh], conclusions)).toBe(fresh);
  expect(knownRow([{ ...known, syncState: 'missing' }], conclusions)).toBeNull();
});
