// Nothing that we wrote ourselves is pointed at: whoever sends the framework as it stands is told of nobody.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { withItem } from '../../../src/enquiry/items';
import { logKeys } from '../../../src/enquiry/log';
import { planKeys } from '../../../src/enquiry/plan';
import { extendedFramework } from '../../../src/handbook/extended-framework';
import { coreFramework } from '../../../src/handbook/framework';
import { lookForPeople, lookThrough } from '../../../src/sharing/people/check';
import { formKinds } from '../../../src/sharing/forms/kind';
import { makeForm } from '../../../src/sharing/forms/make-form';
import { topLines } from '../../../src/sharing/send/copy-top';
import { deck } from '../../../src/handbook/evidence-cards';
import { docx } from '../../documents/docx';
import { asSaved } from '../../documents/our-framework';
import { ourDocument } from '../../documents/our-document';
import { frameworkTable } from '../../../src/ooxml/framework-table';

const handbook = path.resolve(__dirname, '../../../src/handbook');
const files = readdirSync(handbook).filter((file) => file.endsWith('.ts'));

/** All that is said by what a file exports, however deep. Lists of single words to compare with are sets, and are nobody's to read. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object' || value instanceof Set) return [];
  return Object.values(value).flatMap(textsOf);
}

const pointedAt = (text: string): string[] => {
  const { found, asked } = lookThrough([{ place: 'text', text }]);
  return [...found.map(({ quote }) => quote), ...asked.map(({ word }) => word)].map((words) => `${words} in: ${text}`);
};
const inFile = (bytes: Uint8Array): string[] => {
  const { found, asked } = lookForPeople(bytes);
  return [...found.map(({ quote }) => quote), ...asked.map(({ word }) => word)];
};

test.each(files)('no text of the handbook is pointed at: %s', async (file) => {
  const texts = textsOf({ ...((await import(path.join(handbook, file))) as object) });
  expect(texts.length).toBeGreaterThan(0);
  expect([...new Set(texts)].flatMap(pointedAt)).toEqual([]);
});

test('nothing of the framework is, neither of the short one nor of the whole, in a document without another word', () => {
  expect(inFile(ourDocument())).toEqual([]);
  expect(inFile(docx({ body: asSaved(frameworkTable([...coreFramework, ...extendedFramework])) }))).toEqual([]);
});

test('no id that the panel makes is, whatever its letters spell', () => {
  const at = new Date('2026-12-01T09:00:00Z');
  const rest = { perspective: null, when: '' };
  const planned = {
    card: 'bd6bd076-8bc0-4c5d-a20e-bd9d0cffbdbe',
    questions: ['c2e64ecb-025a-4a82-b8c6-793b94cbfc0c'],
    ...rest,
  };
  const came = { entry: 'f3c2cee3', questions: ['1bf9f9bc-f9a7-4a3e-9182-afa67bffd52d'], ...rest };
  const items = withItem(withItem({}, planKeys.entry('p1'), planned, at), logKeys.choice('e1'), came, at);
  expect(inFile(ourDocument({}, items))).toEqual([]);
});

test.each(formKinds)('nothing of a part for colleagues is: %s', (kind) => {
  const form = makeForm(kind, {
    enquiry: null,
    id: 'copy',
    now: new Date('2026-12-01T09:00:00Z'),
    returnsTo: '',
    fields: coreFramework.map((stem) => ({ ...stem, answer: '' })),
    cards: deck.map(({ id, name }) => ({ id, name, own: false })),
  });
  expect(inFile(form)).toEqual([]);
});

test('none of a copy’s top lines is', () => {
  const lines = (['answers', 'comments'] as const).flatMap((purpose) =>
    (['as they stand', 'empty', 'beside'] as const).flatMap((answers) =>
      [null, '2026-03-20'].flatMap((by) => topLines({ purpose, by, returnsTo: '' }, answers)),
    ),
  );
  expect(lines.flatMap(pointedAt)).toEqual([]);
});
