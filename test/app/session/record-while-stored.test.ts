// The record is on its way into the document while the person goes on: what they change meanwhile is not put beside its own earlier words.
import { DocumentAndPanel } from '../document-and-panel';
import { pass, recordsIn, withFakeTime } from '../panel';

withFakeTime();

let document: DocumentAndPanel;
beforeEach(async () => {
  document = await DocumentAndPanel.open();
});

/** Something is done once, just before the record is added to the document. */
function whileStored(what: () => void): void {
  document.beforeCall = (call) => {
    if (call !== 'AddDataPart') return;
    document.beforeCall = null;
    what();
  };
}

test('a word that is put right while it is stored stands there once, put right', async () => {
  const key = 'note/enhance';
  whileStored(() => document.session.keepItem(key, 'Talk about books'));
  document.session.keepItem(key, 'Talk abuot books');
  await pass(10_000);
  expect(document.state.items[key]?.value).toBe('Talk about books');
  expect(recordsIn(document.docx).map(({ items }) => items[key]?.value)).toEqual(['Talk about books']);
});

test('a goal that is written on while its note is stored is one note, with the last words', async () => {
  const { session } = document;
  whileStored(() => {
    session.type('goal', 'Reading aloud');
    session.leave('goal');
  });
  session.type('goal', 'Reading');
  session.leave('goal');
  await pass(10_000);
  expect(recordsIn(document.docx).map(({ notes }) => notes.goal?.text)).toEqual(['Reading aloud']);
  await document.reloadPanel();
  expect(document.field('goal').text).toBe('Reading aloud');
});
