// Wordings for the conclusions: they say what was logged and marked, as surely as it was marked, and nothing else.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analysisKeys } from '../../src/enquiry/analysis';
import { conclusionOffers, conclusionWords } from '../../src/enquiry/conclusion-offers';
import { cycleKeys } from '../../src/enquiry/cycles';
import { withItem, type Items } from '../../src/enquiry/items';
import { logKeys } from '../../src/enquiry/log';
import { knownFrom } from '../../src/enquiry/known';
import { offersFrom } from '../../src/enquiry/offers';
import { subQuestionKind } from '../../src/enquiry/sub-question-ids';
import { stances, surenesses, type Stance, type Sureness } from '../../src/handbook/analysis';
import { decisions } from '../../src/handbook/cycle';

const now = new Date('2027-05-04T12:00:00Z');
const kept = (...entries: readonly (readonly [string, unknown])[]): Items =>
  entries.reduce<Items>((items, [key, value]) => withItem(items, key, value, now), {});
const asked = ['What do pupils say?', 'What do teachers see?'];
const questions = asked.map((text, at) => [`${subQuestionKind}/q${at}`, { text }] as const);
const offers = (items: Items): Record<string, string> =>
  Object.fromEntries(
    offersFrom(conclusionOffers, knownFrom(items, asked, 'How can we?')).map(({ field, wording }) => [field, wording]),
  );
const entry = (id: string, what: string, shows: string, part: object = {}): readonly (readonly [string, unknown])[] => [
  [logKeys.choice(id), { entry: null, questions: ['q0'], perspective: null, when: '', unexpected: false, ...part }],
  [logKeys.what(id), what],
  [logKeys.shows(id), shows],
];

describe('wordings for the conclusions', () => {
  test('where nothing came in nothing is offered for any row', () => {
    expect(Object.values(offers(kept(...questions)))).toEqual(conclusionOffers.map(() => ''));
  });

  test('what was marked is told piece by piece, and what nobody expected in its own sentence', () => {
    const items = kept(
      ...questions,
      ...entry('a', 'Pair talks', 'They like it'),
      ...entry('b', 'Loans', 'They fell', { unexpected: true }),
      ...entry('c', 'Letters', 'Calmer'),
      [analysisKeys.cell('q0', 'a'), { stance: 'agrees' }],
      [analysisKeys.cell('q0', 'b'), { stance: 'disagrees' }],
    );
    expect(offers(items).analysis).toBe(
      'What do pupils say? 2 of 3 pieces of evidence are marked. Agrees: Pair talks. Disagrees: Loans.\nNobody expected this from Loans: They fell.',
    );
    expect(offers(items).conclusions).toBe('');
  });

  test('each level of sureness begins in its own words; a mixed and a null result are said', () => {
    const said = (sureness: Sureness, answer: string, ...more: readonly (readonly [string, unknown])[]): string =>
      offers(
        kept(
          ...questions,
          ...entry('a', 'Pair talks', ''),
          ...entry('b', 'Loans', ''),
          [analysisKeys.sureness('q0'), { sureness }],
          [analysisKeys.answer('q0'), answer],
          ...more,
        ),
      ).conclusions ?? '';
    expect(said('sure', 'Pairs talk more')).toBe('We found: Pairs talk more.');
    expect(said('fairly-sure', 'Pairs talk more')).toBe('It looks as if this is so: Pairs talk more.');
    expect(said('not-sure', 'Pairs talk more.')).toMatch(/^There are signs of this, and we do not know yet: /);
    expect(said('cannot-say', '')).toBe('Our evidence does not tell us yet: What do pupils say?');
    expect(said('sure', '')).toBe('');
    expect(
      said(
        'not-sure',
        'It depends',
        [analysisKeys.cell('q0', 'a'), { stance: 'agrees' }],
        [analysisKeys.cell('q0', 'b'), { stance: 'disagrees' }],
      ),
    ).toContain('\nOn this our evidence is mixed.');
  });

  test('a decided cycle tells what is kept, changed or stopped, and what was learned; one that is not decided tells nothing', () => {
    const items = kept(
      [cycleKeys.choice('c1'), { from: '', to: '', decision: 'stop', changes: null }],
      [cycleKeys.text('c1', 'change'), 'Reading logs'],
      [cycleKeys.text('c1', 'learned'), 'Nobody read them'],
      [cycleKeys.text('c1', 'expected'), 'Longer entries'],
      [cycleKeys.choice('c2'), { from: '', to: '', decision: null, changes: null }],
      [cycleKeys.text('c2', 'change'), 'Pair talk'],
    );
    expect(offers(items)).toMatchObject({
      signs: 'Longer entries.',
      conclusions: 'We stop what we tried: Reading logs. We learned: Nobody read them.',
    });
  });

  test('those whose words were used are told of first, each once', () => {
    const items = kept(...entry('a', 'Talks', ''), [logKeys.whom('a'), 'Year 4'], ...entry('b', 'Notes', ''), [
      logKeys.whom('b'),
      'Year 4',
    ]);
    expect(offers(items).sharing).toBe('First with those whose words or work we used: Year 4.');
  });
});

/** Words that stand nowhere in the panel's own: each is told from every other. */
const words = fc.integer({ min: 0, max: 99_999 }).map((number) => `w${number}w`);
const evidence = fc.record({
  questions: fc.subarray(['q0', 'q1']),
  stances: fc.array(fc.option(fc.constantFrom<Stance>(...stances.map(({ id }) => id))), { minLength: 2, maxLength: 2 }),
  what: words,
  shows: fc.option(words),
  whom: fc.option(words),
  unexpected: fc.boolean(),
});
const answer = fc.record({
  sureness: fc.option(fc.constantFrom<Sureness>(...surenesses.map(({ id }) => id))),
  text: fc.option(words),
});
const cycle = fc.record({
  decision: fc.option(fc.constantFrom(...decisions.map(({ id }) => id))),
  change: fc.option(words),
  learned: fc.option(words),
  expected: fc.option(words),
});
const enquiry = fc.record({
  log: fc.uniqueArray(evidence, { maxLength: 6, selector: ({ what }) => what }),
  answers: fc.tuple(answer, answer),
  cycles: fc.array(cycle, { maxLength: 3 }),
});
type Enquiry = typeof enquiry extends fc.Arbitrary<infer Value> ? Value : never;

const recordOf = ({ log, answers, cycles }: Enquiry): Items =>
  kept(
    ...questions,
    ...log.flatMap((one, at) => [
      ...entry(`e${at}`, one.what, one.shows ?? '', { questions: one.questions, unexpected: one.unexpected }),
      [logKeys.whom(`e${at}`), one.whom ?? ''] as const,
      ...one.stances.map((stance, column) => [analysisKeys.cell(`q${column}`, `e${at}`), { stance }] as const),
    ]),
    ...answers.flatMap(
      ({ sureness, text }, at) =>
        [
          [analysisKeys.sureness(`q${at}`), { sureness }],
          [analysisKeys.answer(`q${at}`), text ?? ''],
        ] as const,
    ),
    ...cycles.flatMap(({ decision, ...texts }, at) => [
      [cycleKeys.choice(`c${at}`), { from: '', to: '', decision, changes: null }] as const,
      ...(['change', 'learned', 'expected'] as const).map(
        (text) => [cycleKeys.text(`c${at}`, text), texts[text] ?? ''] as const,
      ),
    ]),
  );

/** The least sure come last; wording may not begin as a surer level does. */
const rank = (text: string): number => surenesses.findIndex(({ begins }) => text.startsWith(begins));

describe('an offered wording never claims more than was marked', () => {
  test('an answer is offered only where somebody said how sure they are, and begins in the words of that level', () => {
    fc.assert(
      fc.property(enquiry, (one) => {
        const lines = (offers(recordOf(one)).conclusions ?? '').split('\n');
        const answers = new Set(one.answers.flatMap(({ text }) => (text === null ? [] : [text])));
        const findings = lines.filter((line) => rank(line) >= 0);
        const allowed = one.answers.flatMap(({ sureness, text }) =>
          sureness === null || text === null
            ? []
            : [`${surenesses.find(({ id }) => id === sureness)?.begins ?? ''} ${text}.`],
        );
        assert.deepEqual(findings, allowed);
        // No answer stands in any line that does not begin so.
        for (const line of lines.filter((text) => rank(text) < 0 && !text.startsWith('We ')))
          for (const text of answers) expect(line).not.toContain(text);
      }),
    );
  });

  test('a piece of evidence is named for what it was marked as, and for nothing else', () => {
    fc.assert(
      fc.property(enquiry, (one) => {
        const lines = (offers(recordOf(one)).analysis ?? '').split('\n');
        for (const [at, question] of asked.entries()) {
          const line = lines.find((text) => text.startsWith(question)) ?? '';
          for (const { id } of stances) {
            const expected = one.log
              .filter(({ questions: of, stances: marks }) => of.includes(`q${at}`) && marks[at] === id)
              .map(({ what }) => what);
            const [, said = ''] = new RegExp(`${conclusionWords.stance[id]}: ([^.]*)\\.`).exec(line) ?? [];
            assert.deepEqual(said.match(/w\d+w/g) ?? [], expected);
          }
        }
      }),
    );
  });

  test('every word is the panel’s own or stands in the record', () => {
    const own = [
      ...surenesses.map(({ begins }) => begins),
      ...Object.values(conclusionWords.stance),
      ...Object.values(conclusionWords.decided),
      conclusionWords.surprise,
      conclusionWords.learned,
      conclusionWords.first,
      conclusionWords.open,
      conclusionWords.mixed,
      ...asked,
      'of and marked is are One piece pieces evidence',
    ].flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
    fc.assert(
      fc.property(enquiry, (one) => {
        const items = recordOf(one);
        const record = new Set(JSON.stringify(items).match(/w\d+w/g));
        for (const wording of Object.values(offers(items)))
          for (const word of wording.match(/[\p{L}\p{N}]+/gu) ?? [])
            assert(record.has(word) || own.includes(word) || /^\d$/.test(word));
      }),
    );
  });
});
