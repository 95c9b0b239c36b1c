// Writing while changes are tracked: nothing goes, everything is marked.
import { contentControl, docx, paragraph, paragraphOf, run, table } from '../../documents/docx';
import { count, flat, openPane, type Pane } from '../pane';

const tracked = (body: string): Pane => openPane(docx({ body, trackChanges: true }), 'Microsoft 365');
const inside = (pane: Pane, name: string): string =>
  [...pane.docx.main.getElementsByTagName(`w:${name}`)].map(({ textContent }) => textContent).join('');

it('replaced text stays marked as deleted, followed by the new text marked as inserted', () => {
  const pane = tracked(paragraph('old words'));
  pane.ask((b) => b.load(b.reach('Body.Paragraphs.GetFirst().InsertText("new","Replace")'), 'text'));
  expect([inside(pane, 'del'), inside(pane, 'ins')]).toEqual(['old words', 'new']);
  expect(pane.lines()).toEqual(['old wordsnew']);
});

it('an inserted and a deleted paragraph have their paragraph marks tracked too', () => {
  const pane = tracked(paragraph('a') + paragraph('b'));
  pane.ask((b) => b.reach('Body.Paragraphs.GetFirst().InsertParagraph("x","After")').id);
  pane.ask((b) => b.invoke(b.reach('Body.Paragraphs.GetLast()'), 'Delete'));
  expect(pane.lines()).toEqual(['a', 'x', 'b']);
  expect([inside(pane, 'ins'), inside(pane, 'del')]).toEqual(['x', 'b']);
  expect([count(pane.docx, 'ins'), count(pane.docx, 'del')]).toEqual([2, 2]);
});

it('an inserted table has each row marked as inserted', () => {
  const pane = tracked(paragraph('a'));
  pane.ask((b) => b.call(b.reach('Body'), 'InsertOoxml', flat(table([['x'], ['y']])), 'End').id);
  expect(
    [...pane.docx.main.getElementsByTagName('w:trPr')].every(
      (properties) => properties.getElementsByTagName('w:ins').length === 1,
    ),
  ).toBe(true);
  expect(inside(pane, 'ins')).toBe('xy');
});

it('a placeholder is replaced without a tracked deletion, and the control cannot be deleted', () => {
  const pane = tracked(contentControl({ placeholder: true, content: paragraphOf(run('prompt')) }) + paragraph(''));
  pane.ask((b) => b.reach('ContentControls.GetFirst().InsertText("x","Replace")').id);
  expect([inside(pane, 'ins'), inside(pane, 'del')]).toEqual(['x', '']);
  expect(pane.batch((b) => b.invoke(b.reach('ContentControls.GetFirst()'), 'Delete', true)).error?.Code).toBe(
    'NotAllowed',
  );
});

it('changeTrackingMode can be read and set', () => {
  const pane = tracked(paragraph('a'));
  expect(pane.ask((b) => b.load(b.document, 'changeTrackingMode'))).toMatchObject({ ChangeTrackingMode: 'TrackAll' });
  pane.ask((b) => b.set(b.document, 'ChangeTrackingMode', 'Off'));
  pane.ask((b) => b.reach('Body.Paragraphs.GetFirst().InsertText("b","Replace")').id);
  expect(pane.lines()).toEqual(['b']);
});
