// A person's typing while changes are tracked: what is written is marked, what is deleted stays, and one's own suggestions are simply edited.
import fc from 'fast-check';
import type { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import { deleteBeside } from '../../../src/stand-in/page/typing/deleting';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { attribute, W } from '../../../src/stand-in/tree/names';
import { isRestricted, setRestricted, setTracking } from '../../../src/stand-in/tree/settings';
import { paragraphText, textLength } from '../../../src/stand-in/tree/text';
import { coAuthorTypesText, typeText } from '../../../src/stand-in/tree/typing';
import { blankDocument } from '../../../src/stand-in/page/blank';
import { contentControl, deleted, docx, inserted, paragraph, paragraphOf, run } from '../../documents/docx';
import { openXmlErrors } from '../../documents/validate';
import { open, openPane } from '../pane';

const tracked = (body: string): OpenDocx => open(docx({ body, trackChanges: true }));
const lines = (document: OpenDocx): string[] => [...paragraphsIn(document.body)].map(paragraphText);
const select = (document: OpenDocx, line: number, from: number, to = from): void => {
  const paragraph = [...paragraphsIn(document.body)][line]!;
  document.setSelection({ start: { paragraph, offset: from }, end: { paragraph, offset: to } });
};
const type = (document: OpenDocx, text: string): void => void typeText(document, document.selection, text);
/** The text of each marked change, with who made it: `ins Stand-in: words`. */
const changes = (document: OpenDocx): string[] =>
  [...document.body.getElementsByTagNameNS(W, '*')]
    .filter((one) => (one.localName === 'ins' || one.localName === 'del') && one.textContent !== '')
    .map((one) => `${one.localName} ${attribute(one, 'author')}: ${one.textContent}`);

it('typed text is marked as inserted with author and date, and further typing extends the same insertion', () => {
  const document = tracked(paragraph('one two'));
  select(document, 0, 3);
  type(document, ' and');
  type(document, ' a half');
  expect(changes(document)).toEqual(['ins Stand-in:  and a half']);
  expect(attribute([...document.body.getElementsByTagNameNS(W, 'ins')][0], 'date')).toMatch(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  );
  select(document, 0, 4);
  type(document, 'X');
  expect(changes(document)).toEqual(['ins Stand-in:  Xand a half']);
});

it('text that is typed over stays marked as deleted, followed by the new text', () => {
  const document = tracked(paragraph('old words'));
  select(document, 0, 0, 3);
  type(document, 'new');
  expect(changes(document)).toEqual(['del Stand-in: old', 'ins Stand-in: new']);
  expect(lines(document)).toEqual(['oldnew words']);
  type(document, 'er');
  expect(lines(document)).toEqual(['oldnewer words']);
});

it('deleting one’s own insertion removes it; a co-author’s insertion stays, with a deletion inside it', () => {
  const document = tracked(paragraphOf(run('a') + inserted(5, 'Another', 'theirs') + inserted(6, 'Stand-in', 'mine')));
  select(document, 0, 0, 11);
  type(document, '');
  expect(changes(document)).toEqual(['del Stand-in: a', 'ins Another: theirs', 'del Stand-in: theirs']);
  expect(lines(document)).toEqual(['atheirs']);
});

it('the panel rewriting its own insertion leaves only the new text', () => {
  const pane = openPane(tracked(paragraph('before')), 'Microsoft 365');
  pane.ask((b) => b.reach('Body.InsertParagraph("first","End")').id);
  pane.ask((b) => b.reach('Body.Paragraphs.GetLast().InsertText("second","Replace")').id);
  expect(pane.lines()).toEqual(['before', 'second']);
  pane.ask((b) => b.invoke(b.reach('Body.Paragraphs.GetFirst().GetNext()'), 'Delete'));
  expect(pane.lines().filter((line) => line !== '')).toEqual(['before']);
});

it('typing inside a co-author’s insertion splits it', () => {
  const document = tracked(paragraphOf(inserted(5, 'Another', 'theirs')));
  select(document, 0, 3);
  type(document, 'MINE');
  expect(changes(document)).toEqual(['ins Another: the', 'ins Stand-in: MINE', 'ins Another: irs']);
});

it('Backspace and Delete mark text and move past text that is already marked as deleted', () => {
  const document = tracked(paragraphOf(run('ab') + deleted(3, 'Another', 'XY') + run('cd')));
  select(document, 0, 4);
  deleteBeside(document, 'character', 'backward');
  deleteBeside(document, 'character', 'backward');
  expect(document.selection.start.offset).toBe(0);
  select(document, 0, 2);
  deleteBeside(document, 'character', 'forward');
  expect(document.selection.start.offset).toBe(5);
  expect(changes(document)).toEqual(['del Stand-in: a', 'del Stand-in: b', 'del Another: XY', 'del Stand-in: c']);
  expect(lines(document)).toEqual(['abXYcd']);
});

it('Enter marks the new paragraph as inserted; Backspace removes it again, or marks the end of an older paragraph as deleted', () => {
  const document = tracked(paragraph('one') + paragraph('two'));
  select(document, 0, 3);
  type(document, '\nmore');
  expect(lines(document)).toEqual(['one', 'more', 'two']);
  select(document, 1, 0);
  deleteBeside(document, 'character', 'backward');
  expect(lines(document)).toEqual(['onemore', 'two']);
  select(document, 1, 0);
  deleteBeside(document, 'character', 'backward');
  expect(lines(document)).toEqual(['onemore', 'two']);
  const marks = [...document.body.getElementsByTagNameNS(W, 'rPr')].flatMap((mark) => [
    ...mark.getElementsByTagNameNS(W, 'del'),
  ]);
  expect(marks).toHaveLength(1);
  expect(document.selection.start).toMatchObject({ offset: 7 });
});

it('text typed over a placeholder is marked as inserted, and deleting it shows a placeholder again', () => {
  const document = tracked(
    contentControl({ placeholder: true, tag: 't', content: paragraph('Write here') }) + paragraph(''),
  );
  select(document, 0, 0);
  type(document, 'Hi');
  expect(changes(document)).toEqual(['ins Stand-in: Hi']);
  deleteBeside(document, 'word', 'backward');
  expect(lines(document)[0]).toMatch(/enter text/);
  expect(changes(document)).toEqual([]);
});

it('a co-author’s typing has another author, and this person’s cursor keeps its place in the text', () => {
  const document = tracked(paragraph('one two'));
  select(document, 0, 7);
  const [first] = [...paragraphsIn(document.body)];
  coAuthorTypesText(
    document,
    { start: { paragraph: first!, offset: 0 }, end: { paragraph: first!, offset: 3 } },
    'ONE',
  );
  expect(changes(document)).toEqual(['del A colleague: one', 'ins A colleague: ONE']);
  expect(document.selection.start.offset).toBe(10);
});

it('tracking and editing restriction can be set in a document without settings, which stays valid, and are saved with it', async () => {
  const document = open(blankDocument());
  setTracking(document, true);
  setRestricted(document, true);
  expect([document.isTracking, isRestricted(document)]).toEqual([true, true]);
  const saved = document.save();
  expect(await openXmlErrors(saved)).toEqual([]);
  const reopened = open(saved);
  expect([reopened.isTracking, isRestricted(reopened)]).toEqual([true, true]);
  setTracking(reopened, false);
  setRestricted(reopened, false);
  expect([reopened.isTracking, isRestricted(reopened)]).toEqual([false, false]);
}, 60_000);

it('new elements are inserted into settings in schema order', async () => {
  const document = tracked(paragraph('a'));
  setTracking(document, false);
  setRestricted(document, true);
  setTracking(document, true);
  expect(await openXmlErrors(document.save())).toEqual([]);
}, 60_000);

const edits = fc.array(
  fc.record({
    by: fc.constantFrom('me', 'me', 'co-author'),
    line: fc.nat(9),
    from: fc.nat(20),
    length: fc.nat(6),
    text: fc.constantFrom('ab', '', '\n', 'x\ny', 'c'),
  }),
  { maxLength: 12 },
);
const start =
  paragraphOf(run('Some words ') + inserted(5, 'Another', 'suggested') + deleted(6, 'Another', 'struck')) +
  contentControl({ tag: 't', content: paragraphOf(run('in a control')) }) +
  paragraph('');

it('for any edits with tracking on, rejecting every change restores the text, and nothing is marked twice', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const document = tracked(start);
      for (const { by, line, from, length, text } of all) {
        const paragraphs = [...paragraphsIn(document.body)];
        const paragraph = paragraphs[line % paragraphs.length]!;
        const offset = Math.min(from, textLength(paragraph));
        const selection = {
          start: { paragraph, offset },
          end: { paragraph, offset: Math.min(offset + length, textLength(paragraph)) },
        };
        if (by === 'me') typeText(document, selection, text);
        else coAuthorTypesText(document, selection, text);
      }
      for (const name of ['ins', 'del'])
        for (const one of document.body.getElementsByTagNameNS(W, name)) {
          expect([...one.getElementsByTagNameNS(W, name)]).toHaveLength(0);
        }
      expect(refused(document)).toBe('Some words struckin a control');
    }),
    { numRuns: 150 },
  );
});

/** All text that was there before anything was suggested. */
function refused(document: OpenDocx): string {
  return [...document.body.getElementsByTagNameNS(W, '*')]
    .filter((one) => one.localName === 'delText' || one.localName === 't')
    .filter((one) => {
      for (let up = one.parentNode; up; up = up.parentNode) if (up.nodeName === 'w:ins') return false;
      return true;
    })
    .map((one) => one.textContent)
    .join('');
}
