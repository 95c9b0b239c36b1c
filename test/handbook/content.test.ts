// What the compiler cannot ask of an entry: ids are unique, and names fit where Word puts them.
import { handbookBoxes } from '../../src/handbook/boxes';
import { ethicsQuestions } from '../../src/handbook/ethics';
import { deck, zones } from '../../src/handbook/evidence-cards';
import { knownStems } from '../../src/handbook/extended-framework';
import { pathway } from '../../src/handbook/pathway';
import { perspectives } from '../../src/handbook/perspectives';
import { steps } from '../../src/handbook/steps';

const lists: readonly (readonly [string, readonly { readonly id: string }[]])[] = [
  ['rows', knownStems],
  ['steps', steps],
  ['boxes', handbookBoxes],
  ['cards', deck],
  ['zones', zones],
  ['perspectives', perspectives],
  ['strands', pathway],
  ['questions about people', ethicsQuestions],
];

describe('the content of the handbook', () => {
  test.each(lists)('the ids of the %s are unique, of small letters and hyphens', (_, entries) => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id } of entries) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('the title of a content control has at most 64 characters, a prompt one line', () => {
    for (const { shortName } of [...knownStems, ...handbookBoxes]) expect(shortName.length).toBeLessThanOrEqual(64);
    for (const { prompt } of [...knownStems, ...handbookBoxes]) expect(prompt).not.toMatch(/\n/);
  });

  test('the id of a box is none of a row, and begins with “box-”', () => {
    for (const { id } of handbookBoxes) expect(id).toMatch(/^box-/);
    for (const { id } of knownStems) expect(id).not.toMatch(/^box-/);
  });
});
