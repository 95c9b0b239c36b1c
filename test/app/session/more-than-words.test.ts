// An answer that holds more than words, and a document in which changes are tracked: what would go is said first, and nothing is lost.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { answerWords } from '../../../src/taskpane/answer-field/strings';
import { partOf } from '../../sharing/copies';
import { DocumentAndPanel } from '../document-and-panel';
import { withFakeTime } from '../panel';

withFakeTime();

const ours = 'How can teachers leave more room for talk?';
const theirs = /^How can leaders use shared lesson planning/;
const question = (document: DocumentAndPanel) => document.field('question');
const cell = (document: DocumentAndPanel): string =>
  document.cells(2).find(([, stem]) => stem?.includes('What we want to find out'))?.[2] ?? '';
const xml = (document: DocumentAndPanel): string => partOf(document.save(), 'word/document.xml');

/** A question that carries bold words in a school's own table, and words of ours for it. */
async function asked(): Promise<DocumentAndPanel> {
  const document = await DocumentAndPanel.open(
    readFileSync(path.join(__dirname, '../../../assets/samples/own-appendix.docx')),
  );
  await document.done(document.session.adoptTable('found'));
  expect(document.notice('document')?.text).toMatch(/Nothing in the table was changed/);
  await document.write('question', ours);
  expect(question(document).syncState).toBe('needs confirmation');
  expect(answerWords.asks(question(document).carries ?? [], document.state.onDevice)).toMatch(
    /these words carry .*formatting, such as bold words.* Nothing was changed/,
  );
  return document;
}

test('is not written over unasked: what would go is said, and the document is as it was', async () => {
  const document = await asked();
  expect(cell(document)).toMatch(theirs);
  document.session.letGo('question');
  expect(question(document).text).toMatch(theirs);
  expect(cell(document)).toMatch(theirs);
});

test('keeps everything when ours goes below', async () => {
  const document = await asked();
  await document.ended(document.session.consent('question', 'below'));
  expect(question(document).syncState).toBe('in sync');
  expect(cell(document)).toMatch(
    /^How can leaders use shared lesson planning[^]*\nHow can teachers leave more room for talk\?$/,
  );
  expect(xml(document)).toMatch(/<w:b\/><\/w:rPr><w:t[^>]*>shared lesson planning/);
});

test('gives way when the person says so, and is not asked about again', async () => {
  const document = await asked();
  await document.ended(document.session.consent('question', 'replace'));
  expect(cell(document).trim()).toBe(ours);
  await document.write('question', `${ours} And why?`);
  expect(question(document).syncState).toBe('in sync');
  expect(cell(document).trim()).toBe(`${ours} And why?`);
});

test.each(['LTSC 2021', 'Microsoft 365'] as const)(
  'while changes are tracked, on %s: old words beside new ones are no conflict, and typing goes on',
  async (tier) => {
    const document = await DocumentAndPanel.open(undefined, { tier });
    await document.frameworkWith({ goal: 'Reading for pleasure' });
    document.setTracking(true);
    for (const words of ['Reading aloud every day', 'Reading aloud every day, in every class']) {
      await document.write('goal', words);
      expect(document.field('goal')).toMatchObject({ syncState: 'in sync', text: words });
      expect(document.field('goal').problem).toBeUndefined();
      expect(document.cells()[1]?.[1]).toContain(words);
    }
    expect(xml(document)).toContain('<w:delText xml:space="preserve">Reading for pleasure</w:delText>');
  },
);
