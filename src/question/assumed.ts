// Words by which a question takes its answer for granted.

const assumed: readonly (readonly string[])[] = [
  'prove',
  'will show',
  'will demonstrate',
  'will confirm',
  'to confirm',
  'show that',
  'demonstrate that',
  'confirm that',
  'because',
  'everyone agrees',
  'is it true',
  'why should',
  'why must',
  'convince',
  'so much better',
  'so much worse',
  'the right decision',
  'are known to',
  'is known to',
  'always works',
  'always work',
].map((words) => words.split(' '));

/** Where such words stand: from the first to before the last; null where nothing is taken for granted. Canonical words. */
export function assumedAt(words: readonly string[]): readonly [from: number, to: number] | null {
  for (let from = 0; from < words.length; from += 1) {
    const row = assumed.find((each) => each.every((word, skip) => words[from + skip] === word));
    if (row) return [from, from + row.length];
  }
  return null;
}
