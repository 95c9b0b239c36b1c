// A round with five colleagues who answer in five ways: in the places, in LibreOffice, beside the places, as tracked changes, and with a comment alone.
// Every sentence comes back under the right name, is taken over, and stands in the document when it is opened again.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import { selectionAt, type Place } from '../../../src/stand-in/page/place';
import { setTracking } from '../../../src/stand-in/tree/settings';
import { typeText } from '../../../src/stand-in/tree/typing';
import { compareCopies, looseWordsOf, merged, namedCopies, overviewOf } from '../../../src/sharing/compare/compare';
import { readReturnedCopy, type ReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { makeCopy } from '../../../src/sharing/send/make-copy';
import { openXmlErrors } from '../../documents/validate';
import { ours, plan, promptOf } from '../../sharing/answered-copy';
import { asked, changed, commented, partOf } from '../../sharing/copies';
import { cellsIn } from '../document';
import { pass, started, textOf, withFakeTime } from '../panel';

withFakeTime();

const stemOf = (id: string): string => {
  const row = asked.find((one) => one.id === id);
  if (!row) throw new Error(`There is no row ${id}`);
  return row.stem;
};
const opened = (bytes: Uint8Array): OpenDocx => {
  const docx = OpenDocx.open(bytes, 'Plan.docx');
  if (!docx.ok) throw new Error(docx.reason);
  return docx.docx;
};
const sent = (): Uint8Array => {
  const fields = asked.map(({ id, stem }) => ({ id, stem, answer: ours.get(id) ?? '' }));
  const copy = makeCopy(plan(), { id: 'c-1', now: new Date('2026-03-02T10:00:00Z'), history: true, fields });
  if (!copy) throw new Error('No copy was made.');
  return copy;
};
const savedBy = (bytes: Uint8Array, name: string): Uint8Array =>
  changed(bytes, {
    'docProps/core.xml': partOf(bytes, 'docProps/core.xml')
      .replace(/<cp:lastModifiedBy>[^<]*/, `<cp:lastModifiedBy>${name}`)
      .replace(/(<dcterms:modified[^>]*>)[^<]*/, '$12026-03-12T09:00:00Z'),
  });
function typed(words: readonly (readonly [Place, string])[], name: string, tracked = false): Uint8Array {
  const docx = opened(sent());
  setTracking(docx, tracked);
  for (const [place, text] of words) typeText(docx, selectionAt(docx, place), text);
  setTracking(docx, false);
  return savedBy(docx.save(), name);
}
const read = (file: string, bytes: Uint8Array): ReturnedCopy => {
  const got = readReturnedCopy(file, bytes, asked);
  if (got.kind !== 'copy') throw new Error(`refused: ${got.why}`);
  return got;
};

/**
 * Ana types in the places with Word, and below one; Lea with LibreOffice; Ben completes a sentence on the spot, and writes below the table and the stem;
 * Dev's changes are tracked; Eve only comments.
 */
const back = (): readonly ReturnedCopy[] => [
  read(
    'Our plan - copy.docx',
    typed(
      [
        [{ paragraph: promptOf('ethics') }, 'Staff agree in writing'],
        [{ paragraph: 'Staff agree in writing', after: 1 }, 'and governors are told'],
        [{ paragraph: promptOf('baseline') }, 'Few read at home'],
      ],
      'Ana',
    ),
  ),
  read(
    'Lea.docx',
    new Uint8Array(readFileSync(path.join(__dirname, '../../documents/libreoffice/copy-answered.docx'))),
  ),
  read(
    'Our plan - copy (2).docx',
    changed(typed([[{ paragraph: stemOf('triangulation') }, ' asking the governors']], 'Ben'), {
      'word/document.xml': partOf(
        typed([[{ paragraph: stemOf('triangulation') }, ' asking the governors']], 'Ben'),
        'word/document.xml',
      )
        .replace(stemOf('question'), 'Our leadership enquiry question is: How can talk lead to reading for Year 2?')
        .replace(/(<\/w:tbl>)/, '$1<w:p><w:r><w:t>Could we meet on Friday?</w:t></w:r></w:p>'),
    }),
  ),
  read('Dev.docx', typed([[{ paragraph: 'What families think' }, ' and what pupils think']], 'Dev', true)),
  read(
    'Eve.docx',
    savedBy(commented(sent(), 'Reading aloud in every class', 'Eve', 'Is every class too many?'), 'Eve'),
  ),
];
/** Whatever each of them wrote. */
const wrote: readonly (readonly [string, string, string])[] = [
  ['Ana', 'ethics', 'Staff agree in writing\nand governors are told'],
  ['Ana', 'baseline', 'Few read at home'],
  ['Lea', 'deeper-use', 'Talk about it in teams\nonce each half term'],
  ['Lea', 'gaps', 'What families think when they read at home'],
  ['Ben', 'triangulation', 'asking the governors'],
  ['Ben', 'question', 'How can talk lead to reading for Year 2?'],
  ['Dev', 'gaps', 'What families think and what pupils think'],
];

test('each sentence stands in the comparison under the name of whoever wrote it, and nothing else does', () => {
  const copies = namedCopies(back());
  expect(copies.map(({ name }) => name)).toEqual(['Ana', 'Lea', 'Ben', 'Dev', 'Eve']);
  const own = asked.map(({ id, stem }) => ({ id, stem, answer: ours.get(id) ?? '' }));
  const { differ } = overviewOf(compareCopies(own, copies));
  const all = differ.flatMap(({ id, theirs }) =>
    theirs.flatMap(({ name, status, answer }) =>
      ['same', 'empty', 'missing'].includes(status) ? [] : [[name, id, answer]],
    ),
  );
  expect([...all].sort()).toEqual([...wrote].sort());
  expect(looseWordsOf(copies)).toEqual([{ words: 'Could we meet on Friday?', names: ['Ben'], everywhere: false }]);
  expect(copies.filter(({ copy }) => copy.tracked).map(({ name }) => name)).toEqual(['Dev']);
  expect(copies.flatMap(({ copy }) => copy.comments)).toMatchObject([
    { author: 'Eve', text: 'Is every class too many?', field: 'goal' },
  ]);
});

test('all of it is taken over with its names, saved, and there when the document is opened again; no other row has changed', async () => {
  const docx = opened(plan());
  const { session, close } = await started(docx);
  const otherRows = (): string[][] =>
    cellsIn(docx).filter(([stem]) => !wrote.some(([, id]) => stemOf(id) === stem?.trim()));
  const before = otherRows();
  const copies = namedCopies(back());
  const own = session.current().fields.map(({ id, stem, inDocument }) => ({ id, stem, answer: inDocument }));
  for (const question of overviewOf(compareCopies(own, copies)).differ) {
    const names = question.theirs
      .filter(({ status }) => !['same', 'empty', 'missing'].includes(status))
      .map(({ name }) => name);
    session.type(question.id, merged(question, { kind: 'both', names }) ?? '');
    session.leave(question.id);
    await pass(5000);
  }
  close();
  expect(otherRows()).toEqual(before);
  const saved = docx.save();
  expect(await openXmlErrors(saved)).toEqual([]);
  const again = opened(saved);
  const text = textOf(again);
  for (const [name, , words] of wrote) expect(text).toContain(`${name}: ${words}`);
  for (const words of ours.values()) expect(text).toContain(words);
  const reread = read('Plan.docx', again.save());
  for (const [name, id, words] of wrote)
    expect(reread.answers.find((one) => one.id === id)?.answer).toContain(`${name}: ${words}`);
});
