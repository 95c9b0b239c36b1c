import fc from 'fast-check';
import { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { blankDocument } from '../../src/stand-in/page/blank';
import { boundaryAfter, boundaryBefore, deleteBeside } from '../../src/stand-in/page/typing/deleting';
import { paragraphsIn } from '../../src/stand-in/tree/blocks';
import { paragraphText } from '../../src/stand-in/tree/text';
import { typeText } from '../../src/stand-in/tree/typing';

function typed(text: string): OpenDocx {
  const opened = OpenDocx.open(blankDocument(), 'Blank.docx');
  if (!opened.ok) throw new Error(opened.reason);
  typeText(opened.docx, opened.docx.selection, text);
  return opened.docx;
}

const lines = (docx: OpenDocx): string[] => [...paragraphsIn(docx.body)].map(paragraphText);

function placeAt(docx: OpenDocx, line: number, offset: number): void {
  const paragraph = [...paragraphsIn(docx.body)][line];
  if (!paragraph) throw new Error(`There is no line ${line}`);
  docx.setSelection({ start: { paragraph, offset }, end: { paragraph, offset } });
}

describe('Backspace and Delete', () => {
  test('one press deletes one grapheme', () => {
    const docx = typed('Plan 👩‍🏫');
    deleteBeside(docx, 'character', 'backward');
    expect(lines(docx)).toEqual(['Plan ']);
  });

  test('Backspace at the start of a paragraph joins it to the one before, with the caret between them', () => {
    const docx = typed('one\ntwo');
    placeAt(docx, 1, 0);
    deleteBeside(docx, 'character', 'backward');
    expect(lines(docx)).toEqual(['onetwo']);
    expect(docx.selection.start.offset).toBe(3);
  });

  test('Delete at the end of a paragraph joins the next one to it', () => {
    const docx = typed('one\ntwo');
    placeAt(docx, 0, 3);
    deleteBeside(docx, 'character', 'forward');
    expect(lines(docx)).toEqual(['onetwo']);
  });

  test('at the very start and the very end of a document nothing happens', () => {
    const docx = typed('one');
    deleteBeside(docx, 'character', 'forward');
    placeAt(docx, 0, 0);
    deleteBeside(docx, 'character', 'backward');
    expect(lines(docx)).toEqual(['one']);
  });

  test('with Ctrl a whole word is deleted', () => {
    const docx = typed('children say little');
    deleteBeside(docx, 'word', 'backward');
    expect(lines(docx)).toEqual(['children say ']);
  });

  test('a selection over several paragraphs is deleted at once', () => {
    const docx = typed('one\ntwo\nthree');
    const [first, , third] = [...paragraphsIn(docx.body)];
    if (!first || !third) throw new Error('The lines are not there');
    docx.setSelection({ start: { paragraph: first, offset: 1 }, end: { paragraph: third, offset: 2 } });
    deleteBeside(docx, 'character', 'backward');
    expect(lines(docx)).toEqual(['oree']);
  });
});

describe('unit boundaries', () => {
  const unit = fc.constantFrom('character' as const, 'word' as const, 'line' as const);

  test('a boundary lies on the requested side and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), unit, (text, place, one) => {
        const offset = text.length === 0 ? 0 : place % (text.length + 1);
        const before = boundaryBefore(text, offset, one);
        const after = boundaryAfter(text, offset, one);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(text.length);
        if (offset > 0) expect(before).toBeLessThan(offset);
        if (offset < text.length) expect(after).toBeGreaterThan(offset);
      }),
    );
  });

  test('a word deleted forward includes the space behind it', () => {
    expect(boundaryAfter('children say little', 0, 'word')).toBe('children '.length);
  });
});
