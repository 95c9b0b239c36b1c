// What does not change a question does not change its verdict, and no text breaks the check.
import fc from 'fast-check';
import { checkQuestion } from '../../src/question/check';
import { readParts } from '../../src/question/parts';
import { linesOf } from '../../learn/rows';
import { anyText } from '../any-text';

const ourQuestions = linesOf<{ text: string; label: string }>('learn/questions.jsonl');

const openers = [
  'How can we',
  'How does',
  'Does',
  'What is the impact of',
  'In what ways can subject leaders',
  'How many',
  'Why do',
  'To',
  'Is',
  'What are the',
  '',
];
const middles = [
  'use talk partners to improve',
  'daily reading lead to',
  'feedback affect',
  'all aspects of',
  'raise',
  'coaching help',
  'three causes of',
  'good',
  'support',
];
const ends = [
  'fluency for children in Year 3',
  'learning',
  "our most vulnerable children's writing",
  'children',
  'behaviour, and how can staff tell',
  'standards in the U.K.',
  'the two children on Friday',
  '',
];
const built = fc
  .tuple(fc.constantFrom(...openers), fc.constantFrom(...middles), fc.constantFrom(...ends), fc.constantFrom('?', ''))
  .map(([opener, middle, end, mark]) => `${opener} ${middle} ${end}`.trim() + mark);
const questions = fc.oneof(built, fc.constantFrom(...ourQuestions.map(({ text }) => text)));

test.each<[string, (text: string) => string]>([
  ['a full stop at the end', (text) => `${text}.`],
  ['capitals', (text) => text.toUpperCase()],
  ['small letters', (text) => text.toLowerCase()],
  ['double spaces', (text) => text.replaceAll(' ', '  ')],
  ['a no-break space', (text) => text.replaceAll(' ', '\u00a0')],
  ['quotation marks', (text) => `“${text}”`],
  ['straight quotation marks', (text) => `"${text}"`],
  ['curly apostrophes', (text) => text.replaceAll("'", '’')],
  ['"pupils" for "children"', (text) => text.replaceAll('children', 'pupils')],
  ['"learners" for "children"', (text) => text.replaceAll('children', 'learners')],
  ['"students" for "pupils"', (text) => text.replaceAll('pupils', 'students')],
  ['HTML around it', (text) => `<p>${text}</p>`],
  ['an empty line after it', (text) => `${text}\n\n`],
])('%s changes nothing', (_, change) => {
  fc.assert(
    fc.property(questions, (text) => {
      expect(checkQuestion(change(text)).verdict).toBe(checkQuestion(text).verdict);
    }),
  );
});

test('a question is one without its mark, unless it is so short that somebody may still be typing', () => {
  const long = ourQuestions
    .filter((_, index) => index % 4 === 0)
    .map(({ text }) => text)
    .filter((text) => text.endsWith('?') && text.split(' ').length > 3);
  const changed = long.filter((text) => checkQuestion(text.slice(0, -1)).verdict !== checkQuestion(text).verdict);
  expect(changed).toEqual([]);
});

function sound(text: string): void {
  const check = checkQuestion(text);
  const findings = [...check.specific.findings, ...check.open.findings];
  expect(check.advice.length).toBeLessThanOrEqual(2);
  for (const { span, reason, nextStep } of findings) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(span.start, span.end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
    expect(reason).toMatch(/^[A-Z“][\s\S]*\.$/);
    expect(nextStep).toMatch(/^[A-Z][\s\S]*[.?…]”?$/);
  }
  const parts: readonly ({ start: number; end: number } | null)[] = Object.values(readParts(text));
  for (const span of parts) expect(span === null || (span.start < span.end && span.end <= text.length)).toBe(true);
  expect(check.guess === 'cannot-judge').toBe(check.verdict === 'cannot-judge');
  if (check.verdict === 'good') expect(findings.filter((finding) => finding.severity === 'fault')).toEqual([]);
}

test('every finding lies on words', () => {
  fc.assert(fc.property(questions, sound));
});

describe('words that narrow nothing do not make a vague question good', () => {
  const added: [string, (text: string) => string][] = [
    ['in our school', (text) => text.replace(/\?$/, ' in our school?')],
    ['at our school', (text) => text.replace(/\?$/, ' at our school?')],
    ['this year', (text) => text.replace(/\?$/, ' this year?')],
    ['across the school', (text) => text.replace(/\?$/, ' across the school?')],
    ['as a leadership team', (text) => text.replace(/\b(we|leaders)\b/, '$1 as a leadership team')],
  ];
  const vague = ourQuestions.filter(
    ({ text, label }) => label === 'too-broad' && text.endsWith('?') && checkQuestion(text).guess !== 'good',
  );
  test.each(added)('%s', (_, add) => {
    expect(vague.length).toBeGreaterThan(0);
    const turned = vague.filter(({ text }) => checkQuestion(add(text)).guess === 'good');
    expect(turned.map(({ text }) => text)).toEqual([]);
  });
});

test('any string gets an answer', () => {
  fc.assert(fc.property(fc.oneof(anyText(), fc.string({ unit: 'grapheme' }), fc.string()), sound));
});

test.each([
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand blanks', ' '.repeat(10_000)],
  ['a very long question', `How can we ${'improve the learning of pupils and '.repeat(300)}stop?`],
  ['many questions', 'How can we improve reading? '.repeat(350)],
  ['emoji', 'How can 🧒🏽👩‍🏫 help children in Year 3 read 📚?'],
  ['HTML', '<div class="q"><p>Does <i>chess</i> improve maths?</p></div><script>let a = 1 < 2;</script>'],
  ['half an HTML tag', '<a '.repeat(3_000)],
  ['fifty question marks', '?'.repeat(50)],
  ['a broken surrogate', '\ud83d How can we raise standards?'],
])('%s', (_, text) => {
  sound(text);
});
