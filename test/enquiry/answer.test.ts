import fc from 'fast-check';
import { answerFrom, answerIn, sameWords } from '../../src/enquiry/answer';
import { normalisedText, stemKey, writableText } from '../../src/enquiry/normalised-text';
import { defaultPrompts, otherPrompts } from '../../src/enquiry/default-prompts';
import { anyText } from '../any-text';

const prompt = 'Write here the priority';

describe('canonical text', () => {
  test.each([
    ['a\rb', 'a\nb'],
    ['a\r\nb', 'a\nb'],
    ['a\vb', 'a\nb'],
    ['a  \nb\t\n\n', 'a\nb'],
    ['a\u0007', 'a'],
    ['\n a', '\n a'],
    ['', ''],
    ['a\u2028b\u2029c', 'a\nb\nc'],
  ])('%j becomes %j', (text, canonical) => expect(normalisedText(text)).toBe(canonical));

  test('property: it is its own canonical form, and costs nothing but blanks and marks', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const once = normalisedText(text);
        expect(normalisedText(once)).toBe(once);
        const letters = (s: string): string => s.replace(/[\s\u0001-\u0008\u000e-\u001d\ufffc]/g, '');
        expect(letters(once)).toBe(letters(text));
      }),
    );
  });

  test('what XML cannot carry is left out of what is written, and nothing else', () => {
    expect(writableText('a\u0000b\u001bc\ud800d 😀 <&>"\t.')).toBe('abcd 😀 <&>"\t.');
  });

  test('a stem is recognised by its letters and digits', () => {
    expect(stemKey('1. Our question is: …')).toBe(stemKey('1) our question\nis …'));
    expect(stemKey('We could ﬁnd our ﬂuency')).toBe(stemKey('We could find our fluency'));
    expect(stemKey('Our goal')).not.toBe(stemKey('Our goals'));
  });
});

describe('what is an answer', () => {
  test('an unfilled field is empty: its own prompt and Word’s prompts are no answer', () => {
    expect(answerIn([prompt, ''], prompt)).toBe('');
    for (const words of [...defaultPrompts, ...otherPrompts]) expect(answerIn([words, ''], prompt)).toBe('');
  });

  test.each([
    ['an empty form field', '\u2002\u2002\u2002\u2002\u2002'],
    ['blanks nobody sees', '\u200b\u00ad\ufeff\u2060\u3164\u2800'],
    ['a box without a tick', '☐ '],
    ['two of them', '☐\n☐'],
    ['a line to write on', '____________'],
    ['a dotted line', '...................'],
    ['another', '……………'],
    ['a list', 'Choose an item.'],
    ['a date, in capitals', 'CLICK OR TAP TO ENTER A DATE'],
    ['a prompt with other blanks', 'Click\u00a0or tap here to enter text'],
    ['our own with straight quotation marks', "Write here another person's view", 'Write here another person’s view'],
  ])('what a form shows until somebody writes is no answer: %s', (_name, text, own = prompt) => {
    expect(answerIn(text.split('\n'), own)).toBe('');
  });

  test.each(['☒', '☑ Year 4', '☐ Year 4', '☐ Year 3\n☐\nYear 4', '–', '...', '…', '0', '?', '😊', '√', '\uf0fc'])(
    'a tick, a dash, dots that somebody typed, or a sign is one: %s',
    (text) => expect(answerIn(text.split('\n'), prompt)).toBe(text),
  );

  test('words before, in and after the control all belong to it', () => {
    expect(answerIn(['before', 'inside', 'beside'], prompt)).toBe('before\ninside\nbeside');
  });

  test('words typed beside an unfilled control are the answer, without the prompt and the empty lines above', () => {
    expect(answerIn([prompt, '', 'typed beside'], prompt)).toBe('typed beside');
  });

  test('a sentence that contains the prompt is somebody’s sentence', () => {
    expect(answerIn([`${prompt}: reading`], prompt)).toBe(`${prompt}: reading`);
  });

  test('soft line breaks are lines', () => expect(answerIn(['a\vb'], prompt)).toBe('a\nb'));

  test('property: what is written reads back as itself', () => {
    fc.assert(
      fc.property(anyText(), (typed) => {
        const answer = answerFrom(typed, prompt);
        expect(answerIn(answer.split('\n'), prompt)).toBe(answer);
      }),
    );
  });

  test('what is written is what was typed, line by line, without the lines that are only a prompt', () => {
    expect(answerFrom(`One thing\n${prompt}\nand another`, prompt)).toBe('One thing\nand another');
  });

  test('where a field has no prompt, marks without letters are somebody’s answer too', () => {
    for (const marks of ['?', '☒', '–']) expect(answerIn([marks], '')).toBe(marks);
  });

  test('two answers say the same when only empty lines differ', () => {
    expect(sameWords('a\n\nb', 'a\nb')).toBe(true);
    expect(sameWords('ab', 'a\nb')).toBe(false);
    expect(sameWords('a b', 'a\nb')).toBe(false);
  });
});
