import { beginsWithPrompt, boxOfPrompt, isMoreOf } from '../../src/enquiry/box-prompt';
import { handbookBoxes, type HandbookBox } from '../../src/handbook/boxes';

const box = (id: string): HandbookBox => {
  const found = handbookBoxes.find((one) => one.id === id);
  if (!found) throw new Error(`No box ${id}`);
  return found;
};

describe('the prompt of a box', () => {
  test('each begins with its own and with no other', () => {
    for (const { id, prompt } of handbookBoxes) {
      expect(boxOfPrompt(prompt)?.id).toBe(id);
      expect(handbookBoxes.filter((other) => beginsWithPrompt(prompt, other)).map((other) => other.id)).toEqual([id]);
    }
  });

  test.each([
    ['box-sub-questions', 'Can you identify some sub-questions?'],
    ['box-sub-questions', '3) CAN YOU  IDENTIFY\u00a0some sub\vquestions ?'],
    ['box-sub-questions', '• Can you identify some sub questions?'],
    ['box-sub-questions', '“Can you identify some sub questions?”'],
    ['box-sub-questions', 'Can you identify some sub questions? a) Who reads?'],
    ['box-deeper-use', "How might your school's approach be refined to enable deeper use?"],
    ['box-first-draft', 'What is your first, instinctive draft question for leadership action research?'],
  ])('%s: %j', (id, text) => expect(boxOfPrompt(text)?.id).toBe(id));

  test.each([
    '',
    'Can you identify',
    'First, can you identify some sub questions?',
    'Can you identify some sub questions?\t7',
    'Can you identify some sub questions? ........ 12',
    '“Can you identify some sub questions?” is what we ask on the next page.',
    'We began with “Which approach looks most useful to you?”',
  ])('none: %j', (text) => expect(boxOfPrompt(text)).toBeNull());

  test('further lines of a prompt, and its end on a line of its own, belong to it', () => {
    expect(isMoreOf('- Using a research based self-assessment tool to help you', box('box-approach'))).toBe(true);
    expect(isMoreOf('What would you like to enhance?', box('box-starting-points'))).toBe(true);
    expect(isMoreOf('What would you like to enhance? More talk.', box('box-starting-points'))).toBe(false);
    expect(isMoreOf('sub questions?', box('box-sub-questions'))).toBe(false);
    expect(isMoreOf('', box('box-approach'))).toBe(false);
  });
});
