// What an answer says where its paragraphs read in another way, as markup tells it.
import { answerReading, type AnswerParagraph } from '../../../src/word/answers/answer-location';

const line = (text: string, head?: string): AnswerParagraph => ({
  paragraph: {} as Word.Paragraph,
  text,
  nested: false,
  inControl: false,
  tag: null,
  ...(head === undefined ? {} : { head }),
});

test.each([
  ['in as many paragraphs', [line('One'), line('Two')], ['One more', 'Two'], 'One more\nTwo'],
  ['with the empty paragraph that Word adds to the markup of a range', [line('One')], ['One more', ''], 'One more'],
  ['without the stem that stands before it', [line('talk', 'We want')], ['We want better talk'], 'better talk'],
  ['with words behind it that are no part of it', [line('One')], ['One', 'Two'], null],
  ['with a paragraph too few', [line('One'), line('Two')], ['One'], null],
  ['behind another stem', [line('talk', 'We want')], ['They want talk'], null],
])('the answer %s', (_, read, texts, answer) =>
  expect(answerReading(read, texts, 'Write here')?.trim() ?? null).toBe(answer),
);
