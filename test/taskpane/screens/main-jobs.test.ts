// The main job of every screen is done by a journey that is there.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mainJobs } from '../../journeys/main-jobs';

test.each(Object.entries(mainJobs))('the main job of the screen “%s” is done in its journey', (_, [file, begins]) => {
  expect(readFileSync(path.resolve(__dirname, '../../journeys', file), 'utf8')).toContain(`'${begins}`);
});
