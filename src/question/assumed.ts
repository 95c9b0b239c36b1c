// Words by which a question takes its answer for granted; "…" stands for a few words between.
import { lookUp } from './lexicon';

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
  'everyone … agrees',
  'everybody … agrees',
  'we all agree',
  'staff all agree',
  'all agree that',
  'we all know',
  'is it true',
  'why should',
  'why must',
  'convince',
  'the right decision',
  'obviously',
  'clearly the',
  'how much better',
  'how much worse',
  'are known to',
  'is known to',
  'always works',
  'always work',
].map((words) => words.split(' '));

/** What may stand in the place of "…". */
const between = 6;

/** Where these words end if they begin here, or -1. */
function endOf(row: readonly string[], words: readonly string[], from: number): number {
  let place = from;
  for (const [index, word] of row.entries()) {
    if (word === '…') {
      const next = words.indexOf(row[index + 1] ?? '', place);
      if (next < 0 || next > place + between) return -1;
      place = next;
    } else if (words[place] === word) place += 1;
    else return -1;
  }
  return place;
}

/** "So much calmer": that something has grown is taken for granted. */
function isMuchMore(words: readonly string[], from: number): boolean {
  const [so, much, word = ''] = words.slice(from, from + 3);
  if (so !== 'so' || much !== 'much') return false;
  return ['better', 'worse'].includes(word) || (word.endsWith('er') && lookUp(word)?.sort === 'adjective');
}

/** Where such words stand: from the first to before the last; null where nothing is taken for granted. Canonical words. */
export function assumedAt(words: readonly string[]): readonly [from: number, to: number] | null {
  for (let from = 0; from < words.length; from += 1) {
    const end = isMuchMore(words, from) ? from + 3 : Math.max(...assumed.map((row) => endOf(row, words, from)));
    if (end > from) return [from, end];
  }
  return null;
}
