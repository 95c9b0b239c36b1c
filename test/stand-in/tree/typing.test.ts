// What a person types: over a selection, into an unfilled control, over several lines.
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { paragraphText } from '../../../src/stand-in/tree/text';
import { typeText } from '../../../src/stand-in/tree/typing';
import { contentControl, docx, paragraph, paragraphOf, run } from '../../documents/docx';
import { count, open } from '../pane';

const lines = (document: ReturnType<typeof open>): string[] => [...paragraphsIn(document.body)].map(paragraphText);

it('typing replaces the selection, forward or backward, and leaves the cursor behind the new text', () => {
  const document = open(docx({ body: paragraph('one') + paragraph('two') }));
  const [first, second] = [...paragraphsIn(document.body)];
  const told: string[] = [];
  document.onChange(() => told.push('change'));
  const cursor = typeText(
    document,
    { start: { paragraph: second!, offset: 1 }, end: { paragraph: first!, offset: 1 } },
    'X',
  );
  expect(lines(document)).toEqual(['oXwo']);
  expect(cursor).toEqual({ paragraph: first, offset: 2 });
  expect(document.selection.start).toEqual(cursor);
  expect(told).toEqual(['change']);
});

it.each([
  ['a block control', contentControl({ placeholder: true, content: paragraph('Type here') })],
  ['an inline control', paragraphOf(contentControl({ placeholder: true, content: run('Type here') }))],
])('takes the place of the placeholder of %s', (_what, control) => {
  const document = open(docx({ body: control + paragraph('') }));
  const [first] = [...paragraphsIn(document.body)];
  const at = { paragraph: first!, offset: 4 };
  typeText(document, { start: at, end: at }, 'A');
  typeText(document, document.selection, 'B');
  expect(lines(document)).toEqual(['AB', '']);
  expect(count(document, 'showingPlcHdr')).toBe(0);
  expect(count(document, 'sdt')).toBe(1);
});

it('typing a line end starts a paragraph', () => {
  const document = open(docx({ body: paragraph('ab') }));
  const [first] = [...paragraphsIn(document.body)];
  const at = { paragraph: first!, offset: 1 };
  typeText(document, { start: at, end: at }, '\n');
  typeText(document, document.selection, 'X');
  expect(lines(document)).toEqual(['a', 'Xb']);
});
