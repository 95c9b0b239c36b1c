import { deepEqual, equal, ok } from 'node:assert/strict';
import { array, assert, constantFrom, integer, oneof, property, string, tuple, type Arbitrary } from 'fast-check';
import { writableText } from '../../src/enquiry/normalised-text';
import {
  aloneInGaps,
  completedSentence,
  gapsOf,
  openSentence,
  readSentence,
  sentenceText,
  valueLengths,
  withValue,
  type Sentence,
  type StemGaps,
} from '../../src/enquiry/stem-sentence';
import { knownStems } from '../../src/handbook/extended-framework';
import { gapHints } from '../../src/handbook/gap-hints';

const stemOf = (id: string): string => knownStems.find((stem) => stem.id === id)?.stem ?? '';
const gapsIn = (stem: string): StemGaps => {
  const gaps = gapsOf(stem);
  if (!gaps) throw new Error(`No gaps in “${stem}”`);
  return gaps;
};
const filled = (gaps: StemGaps, values: readonly string[]): Sentence =>
  values.reduce((sentence, value, at) => withValue(gaps, sentence, at, value), openSentence(gaps));
const complete = (stem: string, ...values: string[]): string => {
  const gaps = gapsIn(stem);
  return sentenceText(gaps, filled(gaps, values));
};
const read = (stem: string, text: string): readonly string[] | null => readSentence(gapsIn(stem), text)?.values ?? null;

describe('the gaps of a stem', () => {
  test.each(knownStems)('$id: each gap has its hint', ({ id, stem }) => {
    expect(gapsIn(stem).named).toHaveLength(gapHints[id].length);
  });

  test.each([
    ['dots', 'We will collect ... from ...', 2],
    ['lines', 'We will collect ____ from ________', 2],
    ['brackets', 'We will collect [ ] from [...]', 2],
    ['names in brackets', 'How can [approach] lead to [outcome] for [group]?', 3],
    ['a line that goes on', 'We will collect ____ ____ from …', 2],
    ['a leader of dots', 'Our goal is ............................ this year', 1],
    ['marks without blanks', 'We will collect___from___', 2],
  ])('%s are gaps', (_what, stem, count) => {
    expect(gapsIn(stem).named).toHaveLength(count);
  });

  test('a name in brackets is what the gap is called; beside other marks it is a remark', () => {
    expect(gapsIn('How can [approach] lead to [outcome]?').named).toEqual(['approach', 'outcome']);
    expect(gapsIn('Our goal [see page 3] is …').named).toEqual(['']);
  });

  test.each(['What is our goal?', 'Our goal', '', 'Our question is: …', '…', 'Mr. Smith said..', '[', ']['])(
    '“%s” has no sentence to complete',
    (stem) => expect(gapsOf(stem)).toBeNull(),
  );

  test('a label and a number are no part of the sentence', () => {
    expect(gapsIn(stemOf('question'))).toMatchObject({
      label: 'Our leadership enquiry question is:',
      words: ['How can ', ' lead to ', ' for ', '?'],
    });
    expect(complete('3. We will ask …', 'the governors')).toBe('We will ask the governors.');
  });
});

describe('where a stem’s gaps begin and end', () => {
  test('a word that touches a gap gets a blank, and a mark that touches it none', () => {
    expect(gapsIn('We will…by…').words).toEqual(['We will ', ' by ', '']);
    expect(gapsIn('We call it “…”, because …').words).toEqual(['We call it “', '”, because ', '']);
  });

  test('a name is no longer than 40 letters, has a letter in it, and ends', () => {
    expect(gapsIn(`We use [ ${'n'.repeat(38)} ] here`).named).toEqual(['n'.repeat(38)]);
    for (const stem of [`We use [${'n'.repeat(41)}] here`, 'We use [12] here', 'We use [talk here', 'We [use [talk'])
      expect(gapsOf(stem)).toBeNull();
  });

  test('two dots are none, and brackets around nothing or around dots are', () => {
    expect(gapsIn('Wait.. we use ..... here').words).toEqual(['Wait.. we use ', ' here']);
    expect(gapsIn('We use [ … ] for [] and [..] with __').named).toHaveLength(4);
  });

  test('a stem of a thousand letters has gaps, and a longer one none', () => {
    expect(gapsIn(`${'a'.repeat(998)} …`).named).toHaveLength(1);
    expect(gapsOf(`${'a'.repeat(999)} …`)).toBeNull();
  });

  test('a label ends with its last colon, without the blank behind it', () => {
    expect(gapsIn('To begin: our question is:  How can … ?').label).toBe('To begin: our question is:');
    expect(gapsIn('At 10:30 we …').label).toBe('');
  });

  test('a gap is closed by the stem’s own mark, by a full stop before a new sentence, and by nothing where it goes on', () => {
    expect(gapsIn('We use … We check by … with Priya … every term.').closes).toEqual(['.', '', '']);
    expect(gapsIn('How can …? We ask …! And …').closes).toEqual(['?', '!', '.']);
  });
});

describe('completing a sentence', () => {
  test('each sentence is closed, and the next begins', () => {
    expect(complete(stemOf('goal'), 'reading fluency', 'too few read at home')).toBe(
      'The school development priority behind this work is reading fluency. We know it matters here because too few read at home.',
    );
  });
  test('what closes itself is not closed twice', () => {
    expect(complete(stemOf('goal'), 'reading, talk etc.', 'who would not want it?')).toBe(
      'The school development priority behind this work is reading, talk etc. We know it matters here because who would not want it?',
    );
    expect(complete(stemOf('question'), 'coaching', 'better talk', 'Year 4?')).toBe(
      'How can coaching lead to better talk for Year 4?',
    );
  });
  test('a gap that is open among others stays a gap', () => {
    expect(complete(stemOf('question'), 'coaching', '', '')).toBe('How can coaching lead to … for …?');
    expect(complete(stemOf('goal'), '', 'too few read')).toBe(
      'The school development priority behind this work is … We know it matters here because too few read.',
    );
  });
  test('nothing in any gap is no answer', () => {
    expect(complete(stemOf('goal'), ' ', '')).toBe('');
    expect(complete(stemOf('sub-questions'), '', '')).toBe('');
  });
  test('a name after a gap begins no sentence', () => {
    expect(complete('In … Governors and I will …', 'May', 'meet')).toBe('In May Governors and I will meet.');
  });
  test('the items of a list stand on lines of their own, lettered in order', () => {
    expect(complete(stemOf('sub-questions'), 'who reads?', '', 'who does not?')).toBe(
      'a) who reads?\nb) who does not?',
    );
    expect(complete('We ask: 1. … 2. …', 'who?', 'when?')).toBe('1. who?\n2. when?');
  });
});

describe('reading a sentence back', () => {
  test('in its gaps, wherever the stem’s words still stand', () => {
    expect(
      read(
        stemOf('new-evidence'),
        'To fill the gap we will collect views from Year 4, using a survey.\nThe person best placed to do this is  Ann by May',
      ),
    ).toEqual(['views', 'Year 4,', 'a survey', 'Ann', 'May']);
  });
  test('open gaps, however they are marked', () => {
    expect(read(stemOf('question'), 'How can ____ lead to better talk for ...?')).toEqual(['', 'better talk', '']);
    expect(read(stemOf('question'), 'How can lead to for?')).toEqual(['', '', '']);
  });
  test('behind its label or its number', () => {
    expect(read(stemOf('question'), 'Our leadership enquiry question is: How can we lead to more for all?')).toEqual([
      'we',
      'more',
      'all',
    ]);
    expect(read('Our aim: … will help …', 'Our aim: Talk will help us.')).toEqual(['Talk', 'us']);
  });
  test('letter case, apostrophes, blanks and marks do not matter', () => {
    expect(read('It’s for our school’s …', 'its for  our schools: readers')).toEqual([': readers']);
  });
  test.each([
    ['one of the stem’s words is missing', 'How can coaching bring about talk for Year 4?'],
    ['it begins otherwise', 'Well, how can we lead to more for all?'],
    ['its words stand in another order', 'For Year 4, how can it lead to talk?'],
  ])('not where %s', (_why, text) => expect(read(stemOf('question'), text)).toBeNull());

  test('the stem’s own words in a gap: where the lengths are known, the gaps are as they were', () => {
    const gaps = gapsIn(stemOf('new-evidence'));
    const values = [
      'letters from home',
      'parents from Year 4',
      'a box',
      'Mrs Bell, by the way by nature calm',
      '3 May',
    ];
    const sentence = filled(gaps, values);
    const text = sentenceText(gaps, sentence);
    expect(readSentence(gaps, text, valueLengths(gaps, sentence))?.values).toEqual(values);
    // Without them, each gap ends where its next words first stand.
    expect(readSentence(gaps, text)?.values[0]).toBe('letters');
  });

  test('a list by its lines, as many as there are', () => {
    expect(read(stemOf('sub-questions'), 'a) one\n2. two\n\nthree\n- four')).toEqual(['one', 'two', 'three', 'four']);
    expect(read(stemOf('sub-questions'), 'one')).toEqual(['one', '', '']);
  });
});

describe('the words around what was read', () => {
  test('a list has each item’s mark before it, on lines of their own', () => {
    const list = gapsIn('We ask: (A) … (B) …');
    expect(readSentence(list, 'Who?\nWhen?\nWhy?')).toMatchObject({
      words: ['(A) ', '\n(B) ', '\n(C) ', ''],
      values: ['Who?', 'When?', 'Why?'],
    });
    expect(sentenceText(list, { ...openSentence(list), values: [' Who? ', 'When?'] })).toBe('(A) Who?\n(B) When?');
  });

  test('quotation marks of the stem’s own are no part of what stands in the gap, whether they stand there or not', () => {
    const stem = 'We call it “…” because …';
    for (const text of ['We call it “book time” because we read.', 'We call it book time because we read'])
      expect(read(stem, text)).toEqual(['book time', 'we read']);
  });

  test('dots that trail off are somebody’s words, and a full stop is the sentence’s', () => {
    const stem = 'We use … It helps … to grow.';
    expect(read(stem, 'We use talk, songs etc... It helps them to grow.')).toEqual(['talk, songs etc...', 'them']);
    expect(read(stem, 'We use talk. It helps them to grow.')).toEqual(['talk', 'them']);
  });

  test('what measures as much as was noted is what closes the sentence left out, and no more', () => {
    const gaps = gapsIn('We use … It helps … to grow.');
    expect(valueLengths(gaps, filled(gaps, [' talk. ', 'them.']))).toEqual([4, 5]);
    expect(valueLengths(gaps, filled(gaps, ['talk', '']))).toEqual([4, 0]);
  });

  test('a gap that is emptied again is an open gap, and its sentence keeps its end', () => {
    const gaps = gapsIn('We use … It helps … to grow.');
    const emptied = withValue(gaps, filled(gaps, ['talk', 'them']), 0, '');
    expect(sentenceText(gaps, emptied)).toBe('We use … It helps them to grow.');
    const asked = gapsIn('How can …? It helps … to grow.');
    expect(sentenceText(asked, withValue(asked, filled(asked, ['talk', 'them']), 0, ' '))).toBe(
      'How can …? It helps them to grow.',
    );
  });

  test('thirty thousand letters are read, and one more is not', () => {
    expect(read('We use …', `We use ${'a'.repeat(30_000 - 7)}`)).not.toBeNull();
    expect(read('We use …', `We use ${'a'.repeat(30_000 - 6)}`)).toBeNull();
  });
});

describe('a sentence completed in the stem’s own place', () => {
  test('is understood, with and without its dots', () => {
    expect(completedSentence(stemOf('gaps'), 'What it cannot yet tell us is how boys feel')).toBe(
      'What it cannot yet tell us is how boys feel.',
    );
    expect(completedSentence(stemOf('gaps'), 'What it cannot yet tell us is … how boys feel')).toBe(
      'What it cannot yet tell us is how boys feel.',
    );
    expect(completedSentence(stemOf('gaps'), 'What it cannot yet tell us is how boys feel …')).toBe(
      'What it cannot yet tell us is how boys feel.',
    );
    expect(completedSentence('How can [approach] help [group]?', 'How can coaching help [group]?')).toBe(
      'How can coaching help …?',
    );
  });
  test('comes without label and number, and a list as a list', () => {
    expect(
      completedSentence(
        stemOf('question'),
        'Our leadership enquiry question is: How can coaching lead to talk for Year 4?',
      ),
    ).toBe('How can coaching lead to talk for Year 4?');
    expect(completedSentence('2) We will ask …', '2) We will ask parents.')).toBe('We will ask parents.');
    expect(
      completedSentence(
        stemOf('sub-questions'),
        'To answer it we need to find out: a) who reads? b) who does not? c) …',
      ),
    ).toBe('a) who reads?\nb) who does not?');
  });
  test.each([
    ['the stem itself', stemOf('gaps')],
    ['without its gap', 'What it cannot yet tell us is'],
    ['with another gap', 'What it cannot yet tell us is … or …'],
    ['with other words', 'What it does not tell us is how boys feel'],
    ['with a colon', 'What it cannot yet tell us is:'],
  ])('%s is a rewording', (_what, text) => expect(completedSentence(stemOf('gaps'), text)).toBeNull());
});

// Words that a person, or a machine, might put into a gap; the stem's own among them, and marks and blanks in odd places.
const word = oneof(
  constantFrom(
    'reading',
    'from',
    'by',
    'using',
    'for',
    'lead',
    'to',
    'We know',
    'a)',
    'How can',
    'is',
    'the',
    'school’s',
    'Year 4',
    '7',
  ),
  constantFrom(
    '…',
    '...',
    '.',
    '?',
    ',',
    ':',
    '“talk”',
    '(all)',
    '[x]',
    '__',
    '-',
    '\n',
    '  ',
    '\u00a0',
    '\t',
    'é',
    'e\u0301',
    '😀',
  ),
  string({ maxLength: 6, unit: 'grapheme' }),
);
const words = (maxLength: number): Arbitrary<string> =>
  array(word, { maxLength }).map((all) => writableText(all.join(' ')));
const ownStems = [
  'We will ask … (in …), so that …',
  '[who] and [whom] meet',
  'In ____ I will ___.',
  '“…” is what … said',
  '1) … 2) …',
  'Our aim: … helps …',
];
const stem = constantFrom(...knownStems.map((one) => one.stem), ...ownStems);
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]/gu, '');

describe('whatever stands there', () => {
  test('a text that is read into gaps is that text again to the letter', () => {
    const around = tuple(
      stem,
      array(words(5), { minLength: 5, maxLength: 5 }),
      array(integer({ min: 0, max: 9 }), { maxLength: 5 }),
    );
    let met = 0;
    assert(
      property(around, ([one, between, lengths]) => {
        const gaps = gapsIn(one);
        const text = gaps.words.map((some, at) => some + (at < gaps.named.length ? (between[at] ?? '') : '')).join('');
        const sentence = readSentence(gaps, text, lengths);
        if (!sentence || sentence.values.every((value) => value === '')) return;
        met += 1;
        const again = sentenceText(gaps, sentence);
        if (gaps.list === null) equal(again, text);
        else
          for (const line of text.split('\n'))
            ok(lettersOf(again).includes(lettersOf(line.replace(/^\s*(?:\(?(?:[a-z]|\d{1,2})[).]|[-–•*])\s+/i, ''))));
      }),
      { numRuns: 1500 },
    );
    expect(met).toBeGreaterThan(500);
  });

  test('what is put into the gaps comes out of the text again, and every word of it stands there', () => {
    assert(
      property(stem, array(words(4), { minLength: 5, maxLength: 5 }), (one, all) => {
        const gaps = gapsIn(one);
        const values = all.slice(0, gaps.named.length).map((value) => value.trim());
        if (gaps.list !== null && values.some((value) => value.includes('\n'))) return; // each line is an item
        const sentence = filled(gaps, values);
        const text = sentenceText(gaps, sentence);
        for (const value of values) ok(lettersOf(text).includes(lettersOf(value)));
        const back = readSentence(gaps, text, valueLengths(gaps, sentence));
        if (back?.values.some((value) => value !== '')) equal(sentenceText(gaps, back), text);
      }),
      { numRuns: 1500 },
    );
  });

  test('plain words in the gaps come back in the same gaps', () => {
    const plain = array(constantFrom('reading', 'from', 'by', 'using', 'for', 'to', 'Year 4', 'talk,', 'well'), {
      maxLength: 4,
    }).map((some) => some.join(' ').replace(/,$/, ''));
    assert(
      property(
        constantFrom(...knownStems.map((some) => some.stem)),
        array(plain, { minLength: 5, maxLength: 5 }),
        (one, all) => {
          const gaps = gapsIn(one);
          if (gaps.list !== null) return;
          const values = all.slice(0, gaps.named.length);
          const sentence = filled(gaps, values);
          const back = readSentence(gaps, sentenceText(gaps, sentence), valueLengths(gaps, sentence));
          deepEqual(back?.values, values);
        },
      ),
    );
  });

  test('no text is read for long', () => {
    const gaps = gapsIn(stemOf('new-evidence'));
    const many = `${'To fill the gap we will collect from using from using '.repeat(4000)}`;
    const begun = performance.now();
    readSentence(gaps, many);
    readSentence(gaps, '… . '.repeat(50_000));
    completedSentence('… '.repeat(300) + 'a', '[ '.repeat(50_000));
    completedSentence(stemOf('gaps'), `What it cannot yet tell us is ${'.'.repeat(100_000)} ${'[ '.repeat(50_000)}`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

test('pages of text are no sentence, and a list of hundreds is none with a field for each', () => {
  const sentence = gapsIn('We want to know more about … for …');
  const list = gapsIn(stemOf('sub-questions'));
  ok(list.list !== null);
  equal(readSentence(sentence, `We want to know more about reading for ${'us '.repeat(20_000)}`), null);
  equal(readSentence(list, 'a line\n'.repeat(100))?.values.length, 100);
  equal(readSentence(list, 'a line\n'.repeat(101)), null);
});

describe('a whole question in the first gap', () => {
  const gaps = gapsIn(stemOf('question'));
  const whole = 'How can we improve reading?';

  test('stands alone, also when the text was read again', () => {
    expect(aloneInGaps(gaps, filled(gaps, [` ${whole} `]))).toBe(whole);
    const again = readSentence(gaps, complete(stemOf('question'), whole));
    expect(again && aloneInGaps(gaps, again)).toBe(whole);
    expect(aloneInGaps(gaps, filled(gaps, ['“Does it help?”']))).toBe('“Does it help?”');
  });

  test.each([
    ['a part of the sentence', ['talk partners']],
    ['a mark alone', ['?']],
    ['one word', ['reading?']],
    ['other gaps that are filled', [whole, 'confidence']],
    ['nothing', []],
  ])('… but not %s', (_, values) => {
    expect(aloneInGaps(gaps, filled(gaps, values))).toBeNull();
  });

  test('a list, and a stem with one gap, have room for questions', () => {
    for (const id of ['sub-questions', 'gaps']) {
      const others = gapsIn(stemOf(id));
      expect(aloneInGaps(others, filled(others, [whole]))).toBeNull();
    }
  });
});
