// What was typed into a field that waits for its button is lost neither with the screen nor with the panel, and goes once it was used.
import { letGoBegun, typeBegun, usedBegun } from '../../../src/app/actions/begun-words';
import { begunKeys, begunWords } from '../../../src/enquiry/begun-words';
import { DocumentAndPanel } from '../document-and-panel';
import { pass, recordsIn, withFakeTime } from '../panel';

withFakeTime();

const sentence = 'The governor who follows this is …';

let document: DocumentAndPanel;
beforeEach(async () => {
  document = await DocumentAndPanel.open();
});
const begun = (key: string): string | null => begunWords(document.state.items, key);
const inDocument = (): string => JSON.stringify(recordsIn(document.docx).map(({ items }) => items));

test.each([
  ['a row of one’s own', begunKeys.ownRow()],
  ['another wording of a row', begunKeys.rewordedRow('goal')],
  ['a card of one’s own', begunKeys.ownCard()],
  ['what was made of an offered wording', begunKeys.offeredWording('conclusions')],
])('%s is there again when the panel was closed at the last letter', async (_what, key) => {
  typeBegun(document.session, key, sentence);
  await document.reloadPanel();
  expect(begun(key)).toBe(sentence);
});

test('the words of one row are not those of another', () => {
  typeBegun(document.session, begunKeys.rewordedRow('goal'), sentence);
  expect(begun(begunKeys.rewordedRow('question'))).toBeNull();
  expect(begun(begunKeys.ownRow())).toBeNull();
});

test('words that were used or given up stand nowhere any more, in the document or when the panel opens again', async () => {
  const key = begunKeys.ownRow();
  for (const end of [
    () => usedBegun(document.session, key, sentence),
    () => letGoBegun(document.session, key),
    () => typeBegun(document.session, key, ''),
  ]) {
    typeBegun(document.session, key, sentence);
    await pass(10_000);
    expect(inDocument()).toContain(sentence);
    end();
    await pass(10_000);
    expect(inDocument()).not.toContain(sentence);
    await document.reloadPanel();
    expect(begun(key)).toBeNull();
  }
});

test('what was typed while the words were on their way stays', () => {
  const key = begunKeys.ownRow();
  typeBegun(document.session, key, `${sentence} Another`);
  usedBegun(document.session, key, sentence);
  expect(begun(key)).toBe(`${sentence} Another`);
});

test('the words that stood there before are nothing to keep, and taking all of them out is', () => {
  const key = begunKeys.rewordedRow('goal');
  typeBegun(document.session, key, 'Our goal is …', 'Our goal is …');
  expect(begun(key)).toBeNull();
  typeBegun(document.session, key, '', 'Our goal is …');
  expect(begun(key)).toBe('');
  typeBegun(document.session, key, 'Our goal is …', 'Our goal is …');
  expect(begun(key)).toBeNull();
});
