// "How our question changed" as a table: one row a version, in the order of time, and nothing of what the check said.
import { questionHistoryPart } from '../../src/ooxml/question-history';
import { piecesOf, piecesPackage } from '../../src/ooxml/managed-block';

const version = (id: string, text: string, reason = '') => ({
  id,
  text,
  reason,
  said: ['Not open enough yet'],
  at: `2026-03-0${id}T09:00:00.000Z`,
});

test('a row says when, the question, and why', () => {
  const { table } = questionHistoryPart([
    version('1', 'How can we?'),
    version('2', 'How can\nwe read?', 'Reading first'),
  ]);
  expect(table?.rows).toEqual([
    ['When', 'Our question', 'Why it changed'],
    ['1 March 2026', 'How can we?', ''],
    ['2 March 2026', 'How can\nwe read?', 'Reading first'],
  ]);
});

test('the check is the panel’s alone, and markup in a question is text', () => {
  const xml = piecesPackage(piecesOf(questionHistoryPart([version('1', 'How can <b>we</b> & they?')])));
  expect(xml).toContain('How can &lt;b&gt;we&lt;/b&gt; &amp; they?');
  expect(xml).not.toContain('Not open enough');
});
