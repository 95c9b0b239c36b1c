// A stop behind an abbreviation, and one that ends a sentence.
import { checkQuestion } from '../../src/question/check';
import { tokens } from '../../src/question/tokens';

const stops = (text: string): number => tokens(text).filter(({ kind }) => kind === 'stop').length;

describe('a question goes on behind the stop of an abbreviation', () => {
  test.each([
    'Does Read Write Inc. work for our SEND children?',
    'Does Read Write Inc. Phonics work for our SEND children?',
    'How can no. 1 priority writing get better for boys in Y6?',
    'How can No. 1 priority writing get better for boys in Y6?',
    'How can books from Pearson Ltd. help boys in Year 4?',
    'How can Dr. Smith’s talks help boys in Year 4?',
    'How can St. Mary’s help boys in Year 4?',
    'How can approx. twenty min. of reading a day help boys in Year 4?',
    'How can the English dept. help boys in Year 4?',
    'How can phonics vs. whole words help boys in Year 4?',
    'How can reading twice a wk. help boys in Year 4?',
    'How can a max. of five pupils in a group help boys in Year 4?',
    'How can Fri. assemblies help boys in Year 4?',
    'How can lessons from Sept. to Dec. help boys in Year 4?',
    'How can books, pens etc. help boys in Year 4?',
    'How can P.E. lessons from 9 a.m. on help boys in Year 4?',
    'How can the yr. 4 timetable, by e.g. longer lessons, help boys?',
  ])('%s', (text) => expect(stops(text)).toBe(1));

  test('and is read as a whole', () => {
    const said = (text: string): string => JSON.stringify(checkQuestion(text));
    expect(said('Does Read Write Inc. work for our SEND children?')).not.toContain('Inc?');
    expect(checkQuestion('Does Read Write Inc. work for our SEND children?').verdict).toBe(
      checkQuestion('Does Read Write Inc work for our SEND children?').verdict,
    );
    expect(checkQuestion('How can no. 1 priority writing get better for boys in Y6?').verdict).toBe(
      checkQuestion('How can number 1 priority writing get better for boys in Y6?').verdict,
    );
  });
});

describe('a sentence that ends with an abbreviation, or with a word that looks like one, ends', () => {
  test.each([
    'We chose Read Write Inc. How can it help?',
    'We chose Read Write Inc. how can it help?',
    'We chose Read Write Inc. Teachers like it?',
    'We read books, plays etc. How can they help?',
    'We begin at 9 a.m. How can breakfast help?',
    'We are on the High St. How can parents help?',
    'It takes a yr. Can it be faster?',
    'The answer is no. How can reading help?',
    'The pupils sat. they read?',
    'They asked Jan. How can reading help?',
    'We chose Read Write Inc.\nhow can it help?',
    'Does it help in Sept. How can it help?',
    'We chose Read Write Inc. “How can it help?”',
  ])('%s', (text) => expect(stops(text)).toBe(text.includes('\n') ? 3 : 2));

  test('also at the end of the text', () => expect(stops('We chose Read Write Inc.')).toBe(1));

  test('and a name, a title or a number of a list ends none', () => {
    for (const text of [
      'We are at St. Mary’s in Leeds',
      'We heard Mr. Ali speak',
      '1. How can reading help',
      'As in fig. 2',
    ])
      expect([text, stops(text)]).toEqual([text, 0]);
  });
});
