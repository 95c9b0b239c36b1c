// No field for a sentence keeps it in the screen alone: whoever leaves the screen, or closes the panel, would lose it without a word.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../src/taskpane');

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file, source: readFileSync(path.join(root, file), 'utf8') }));

/** Of each field for more than a line what is done with its letters. */
const fields = files.flatMap(({ file, source }) =>
  [...source.matchAll(/<GrowingTextarea[^]*?\/>/g)].map(([field]) => ({ file, field })),
);
/** What a component keeps for itself is changed by a function that is called so. */
const changesState = /onChange=\{[^]*?\bset[A-Z]/;

test('the fields for sentences are found', () => {
  expect(fields.length).toBeGreaterThan(10);
});

test('each keeps its words with the document: in an answer, in an item of the record, as words that wait for their button, or of a mail while the panel is open', () => {
  expect(fields.filter(({ field }) => changesState.test(field)).map(({ file }) => file)).toEqual([]);
});
