// Percentages of fewer than ten: "50% of 8" hides how few they are, and makes one person look like many. Only what can be seen in the text is said.

export interface SmallPercentage {
  /** The percentage as it stands there, such as "50%". */
  readonly percent: string;
  /** Of how many it is. */
  readonly of: number;
  /** How many that are, where it comes out even; else null. */
  readonly count: number | null;
}

/** From this number on a percentage says no more than the count did. */
const fewest = 10;

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const people = new Set(
  'pupil pupils child children learner learners student students boy boys girl girls teacher teachers adult adults parent parents family families people staff colleague colleagues class classes school schools lesson lessons answer answers response responses'.split(
    ' ',
  ),
);
const skipped = new Set(['the', 'our', 'these', 'those', 'all', 'a', 'group', 'total', 'only', 'just']);

/** Every percentage that stands in one sentence with the number it is of. */
export function smallPercentages(text: string): readonly SmallPercentage[] {
  return text.split(/[.!?;\n](?=\s|$)/).flatMap((sentence) => {
    const words = sentence.split(/[\s()[\],:]/).filter((word) => word !== '');
    const base = baseIn(words);
    if (base === null) return [];
    return percentagesIn(words).map(({ value, percent }): SmallPercentage => {
      const count = (value * base) / 100;
      const whole = Math.round(count);
      return { percent, of: base, count: Math.abs(count - whole) < 0.05 * base ? whole : null };
    });
  });
}

function percentagesIn(words: readonly string[]): { readonly value: number; readonly percent: string }[] {
  return words.flatMap((word, at) => {
    const next = (words[at + 1] ?? '').toLowerCase();
    const number = Number.parseFloat(word);
    if (Number.isNaN(number) || number > 100) return [];
    if (word.endsWith('%')) return [{ value: number, percent: word }];
    if (next === '%' || next === 'percent') return [{ value: number, percent: `${word} ${next}` }];
    return next === 'per' && words[at + 2]?.toLowerCase() === 'cent'
      ? [{ value: number, percent: `${word} per cent` }]
      : [];
  });
}

/** The number under ten that stands after "of", or before the people or things counted; not the number of a year group or a room. */
function baseIn(words: readonly string[]): number | null {
  for (const [at, word] of words.entries()) {
    const number = smallNumber(word);
    if (number === null || isPercentage(words, at)) continue;
    let back = at - 1;
    while (skipped.has((words[back] ?? '').toLowerCase())) back -= 1;
    const leads = (words[back] ?? '').toLowerCase();
    const counted = people.has((words[at + 1] ?? '').toLowerCase());
    if (leads === 'of' || (counted && !/^(?:years?|and|to|group|class|room|ks|stage)$/.test(leads))) return number;
  }
  return null;
}

const isPercentage = (words: readonly string[], at: number): boolean =>
  /^(?:%|percent|per)$/i.test(words[at + 1] ?? '');

function smallNumber(word: string): number | null {
  const number = /^\d$/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()) + 1;
  return number > 0 && number < fewest ? number : null;
}
