import { decide, judgeLanding, sameInViews, standTogether } from '../../src/enquiry/decide';
import { draftState, readDraft, type Draft } from '../../src/enquiry/draft';
import { fingerprint } from '../../src/enquiry/fingerprint';

describe('may the panel’s words go in', () => {
  test('yes where nobody touched the answer', () => expect(decide('old', 'old', 'new')).toBe('write'));
  test('no need where they stand there', () => expect(decide('old', 'new', 'new')).toBe('in sync'));
  test('not over somebody else’s words', () => expect(decide('old', 'theirs', 'new')).toBe('conflict'));
  test('blanks alone are nobody’s words', () => expect(decide('a b', 'a\nb', 'new')).toBe('write'));
  test('a deletion by somebody else counts as theirs', () => expect(decide('old', '', 'new')).toBe('conflict'));
});

describe('two readings of an answer, with and without struck words', () => {
  const views = ['Reading aloud', 'ReadingPhonics aloud'];
  test('are the same where each is how the markup shows it in one way, blanks aside', () => {
    expect(sameInViews('Reading aloud', 'Reading\nPhonics aloud', views)).toBe(true);
    expect(sameInViews('ReadingPhonics aloud', 'Reading aloud', views)).toBe(true);
  });
  test('are not where either says anything else, and somebody may have written it', () => {
    expect(sameInViews('Reading', 'Reading aloud', views)).toBe(false);
    expect(sameInViews('Reading aloud', 'Reading', views)).toBe(false);
    expect(sameInViews('Reading', 'Reading', [])).toBe(false);
  });
});

describe('judging a write whose answer was an error', () => {
  test.each([
    ['old', 'new', 'new', 'written'],
    ['old', 'old', 'new', 'untouched'],
    ['one\ntwo', 'one\nzwei', 'eins\nzwei', 'partly'],
    ['old', '', 'new', 'partly'],
    ['old', 'old\nand hers', 'new', 'changed'],
  ])('before %j, now %j, wanted %j: %s', (before, now, wanted, landed) =>
    expect(judgeLanding(before, now, wanted)).toBe(landed),
  );
});

describe('a draft kept on the device', () => {
  const now = new Date('2026-03-10T12:00:00Z');
  const draft: Draft = { text: 'Mine', base: fingerprint('Old'), at: '2026-03-09T12:00:00Z' };

  test('has arrived when the document says it', () => expect(draftState(draft, 'Mine', now)).toBe('arrived'));
  test('is offered when the document still says what it said', () =>
    expect(draftState(draft, 'Old', now)).toBe('offer'));
  test('stands beside other words that came meanwhile', () => expect(draftState(draft, 'Hers', now)).toBe('conflict'));
  test('keeps words that our write went over until they are back', () => {
    expect(draftState({ ...draft, theirs: 'Hers' }, 'Mine', now)).toBe('conflict');
    expect(draftState({ ...draft, theirs: 'Hers' }, 'Hers\nMine', now)).not.toBe('arrived');
    expect(draftState({ ...draft, text: 'Hers\nMine', theirs: 'Hers' }, 'Hers\nMine', now)).toBe('arrived');
    expect(draftState({ ...draft, theirs: 'Hers', base: fingerprint('Hers') }, 'Hers', now)).toBe('conflict');
  });
  test('is forgotten after fourteen days, and not on the last of them', () => {
    expect(draftState(draft, 'Old', new Date('2026-03-23T12:00:00Z'))).toBe('offer');
    expect(draftState(draft, 'Old', new Date('2026-03-24T12:00:00Z'))).toBe('expired');
  });
  test('is only read from what is one', () => {
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    for (const other of [null, 3, {}, { text: 'x', base: 'y', at: 'never' }]) expect(readDraft(other)).toBeNull();
  });
});

test('a fingerprint tells texts apart and is the same for the same text', () => {
  const marks = ['', 'a', 'b', 'ab', 'ba', 'a\n', '😀', 'a'.repeat(20000)].map(fingerprint);
  expect(new Set(marks).size).toBe(marks.length);
  expect(fingerprint('ab')).toBe(fingerprint('a' + 'b'));
  expect(marks.every((mark) => /^[0-9a-f]{16}$/.test(mark))).toBe(true);
});

describe('while changes are tracked', () => {
  test('old words beside new ones are the new ones, written', () => {
    expect(standTogether('Reading for pleasure', 'Reading for pleasureReading aloud', 'Reading aloud')).toBe(true);
    expect(standTogether('One\nTwo', 'OneEins\nTwo', 'Eins\nTwo')).toBe(true);
    expect(standTogether('Old', 'New\nOld', 'New')).toBe(true);
    expect(standTogether('One\nTwo', 'OneTwo\nEins', 'Eins')).toBe(true);
  });
  test('so it is after a second change, of which only the first words are left', () => {
    expect(standTogether('OldNew', 'OldNewer', 'Newer')).toBe(true);
  });
  test('but not where the new words are missing, or somebody else’s stand there', () => {
    expect(standTogether('Old', 'Old', 'New')).toBe(false);
    expect(standTogether('One\nTwo', 'OneEins\nTwo', 'Eins\nZwei')).toBe(false);
    expect(standTogether('Old', 'OldNewTheirs', 'New')).toBe(false);
    expect(standTogether('Old', 'New', 'New')).toBe(false);
  });
  test('nor where only the letters of the new words stand there, in another order or over two paragraphs', () => {
    expect(standTogether('Old', 'Oldcat', 'act')).toBe(false);
    expect(standTogether('Old', 'Old new\nrule', 'new rule')).toBe(false);
  });
});
