// Every state of every screen that is named for the accessibility journeys is visited by one of them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { screenNames } from '../../../src/taskpane/screens/screen';
import { statesOf } from '../../journeys/accessibility/states';

const folder = path.resolve(__dirname, '../../journeys/accessibility');
const journeys = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

test.each(screenNames)('the accessibility journeys go to each state of the screen “%s”', (name) => {
  expect(statesOf[name].length).toBeGreaterThan(0);
  expect(statesOf[name].filter((state) => !journeys.includes(`'${state}'`))).toEqual([]);
});
