// The name and role that a copy asks for at its top: the copy goes by them, and they are no words beside the answers.
import { strFromU8, unzipSync } from 'fflate';
import { compareCopies, namedCopies } from '../../../src/sharing/compare/compare';
import { readReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { prepareCopy } from '../../../src/sharing/send/prepare-copy';
import { nameLineWords } from '../../../src/sharing/copy/strings';
import { nothingTakenOut } from '../../../src/sharing/send/take-out';
import { ours, plan } from '../answered-copy';
import { asked, changed } from '../copies';

/** A copy as it is sent for answers, with something else where it asks for the name. */
function sentAndSigned(inPlaceOfPrompt: string): Uint8Array {
  const ready = prepareCopy(plan(), {
    id: 'c-9',
    now: new Date('2026-03-09T09:00:00Z'),
    history: true,
    fields: asked.map(({ id, stem }) => ({ id, stem, answer: ours.get(id) ?? '' })),
    takenOut: nothingTakenOut,
    top: { purpose: 'answers', by: null, returnsTo: '' },
    answers: 'as they stand',
    asked: [],
  });
  if (!ready) throw new Error('No copy was made.');
  const body = strFromU8(unzipSync(ready.bytes)['word/document.xml']!);
  expect(body).toContain(nameLineWords.prompt);
  const signed = body
    .replace('<w:showingPlcHdr/><w:text/>', '<w:text/>')
    .replace(nameLineWords.prompt, inPlaceOfPrompt);
  return changed(ready.bytes, { 'word/document.xml': signed });
}
const read = (bytes: Uint8Array) => {
  const got = readReturnedCopy('school-plan – for your answers.docx', bytes, asked);
  if (got.kind !== 'copy') throw new Error(`refused: ${got.why}`);
  return got;
};

test('the copy goes by the name that was written there, and nothing else is told of that line', () => {
  const got = read(sentAndSigned('Lea Brown, deputy'));
  expect([got.signed, got.loose, got.beside]).toEqual(['Lea Brown, deputy', [], []]);
  expect(namedCopies([got])[0]).toMatchObject({ name: 'Lea Brown, deputy', person: 'Lea Brown, deputy' });
  expect(compareCopies([], namedCopies([got])).length).toBeGreaterThan(0);
});

test('a name that the person at the panel gives it comes first', () => {
  expect(namedCopies([read(sentAndSigned('Lea Brown'))], ['Lea'])[0]?.name).toBe('Lea');
});

test('where only the prompt stands, nobody signed', () => {
  expect([read(sentAndSigned(nameLineWords.prompt)).signed, read(plan()).signed]).toEqual(['', '']);
});

test.each([
  ['the control without its tag, as LibreOffice saves it', /<w:tag w:val="enquiry\/copy\/name"\/>/, ''],
  [
    'no control, as programs do that know none',
    /<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*enquiry\/copy\/name.*?<\/w:sdt>/,
    '<w:r><w:t>Lea Brown, deputy</w:t></w:r>',
  ],
])('the name is read where a program kept %s', (_, kept, instead) => {
  const bytes = sentAndSigned('Lea Brown, deputy');
  const before = strFromU8(unzipSync(bytes)['word/document.xml']!);
  const body = before.replace(kept, instead);
  expect(body).not.toBe(before);
  const got = read(changed(bytes, { 'word/document.xml': body }));
  expect([got.signed, got.loose, got.beside]).toEqual(['Lea Brown, deputy', [], []]);
});

test('such words further down, in the school’s own text, are nobody’s name', () => {
  const bytes = plan();
  const body = strFromU8(unzipSync(bytes)['word/document.xml']!);
  const own = `<w:p><w:r><w:t>${nameLineWords.label} Pat Hill, governor</w:t></w:r></w:p>`;
  const at = body.lastIndexOf('<w:sectPr');
  expect(at).toBeGreaterThan(0);
  const got = read(changed(bytes, { 'word/document.xml': body.slice(0, at) + own + body.slice(at) }));
  expect(got.signed).toBe('');
});
