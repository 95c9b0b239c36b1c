// One word for words that mean the same here, so that no rule depends on which of them was chosen.

const same: ReadonlyMap<string, string> = new Map(
  Object.entries({
    child: 'pupil',
    learner: 'pupil',
    student: 'pupil',
    kid: 'pupil',
    children: 'pupils',
    learners: 'pupils',
    students: 'pupils',
    kids: 'pupils',
    inquiry: 'enquiry',
    'u.s': 'usa',
    'u.s.a': 'usa',
    'u.k': 'uk',
    '&': 'and',
    'e.g': 'eg',
    'i.e': 'ie',
    "what's": 'what is',
    whats: 'what is',
    hows: 'how is',
    whens: 'when is',
    wheres: 'where is',
    doesnt: 'does not',
    dont: 'do not',
    "how's": 'how is',
    "who's": 'who is',
    "where's": 'where is',
    "it's": 'it is',
    "there's": 'there is',
    "don't": 'do not',
    "doesn't": 'does not',
    "didn't": 'did not',
    "isn't": 'is not',
    "aren't": 'are not',
    "can't": 'can not',
    cannot: 'can not',
    "won't": 'will not',
  }),
);

/** A word as it is read: small letters, straight apostrophes, no possessive, one word for pupils; a contraction is two words. */
export function canonical(word: string): string {
  const small = word.toLowerCase().replace(/[’ʼ]/g, "'");
  const known = same.get(small);
  if (known !== undefined) return known;
  const bare = small.replace(/'s$/, '');
  return same.get(bare) ?? bare;
}
