// The lists of words that are made from packages are what their makers make today: a change of what these read asks for "npm run table".
import { readFileSync } from 'node:fs';
import * as placeNames from '../learn/place-names';
import * as table from '../learn/table';
import * as writtenSmall from '../learn/written-small';

test.each([
  ['the table of common words', table],
  ['the words that English writes small', writtenSmall],
  ['the places of one word', placeNames],
])('%s', (_name, { place, made }) => {
  if (readFileSync(place, 'utf8') !== made()) throw new Error(`Run "npm run table": ${place} is not what it makes.`);
});
