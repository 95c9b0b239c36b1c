// What a word names in general: the sort of thing, how many kinds of it there are, how common it is. From a table made of WordNet.
import { figures, sorts, words } from './words/table';

export type Sort = 'adjective' | 'adverb' | 'verb' | 'person' | 'location' | 'time' | 'thing' | 'idea';

export interface Figures {
  /** How many kinds of it there are, as a power of two: 0 none, 9 five hundred or more. */
  readonly breadth: number;
  /** How common it is, in steps of half a power of ten: 9 the commonest. */
  readonly common: number;
}

/** What is known of a common word. */
export interface Entry extends Figures {
  /** What it is in most of its meanings; a "thing" can be pointed at, an "idea" is any other noun. */
  readonly sort: Sort;
  /** Both a noun and a verb: "support", "change". */
  readonly both: boolean;
}

const sortOf: Readonly<Record<string, Sort>> = {
  a: 'adjective',
  b: 'adverb',
  l: 'location',
  n: 'idea',
  o: 'thing',
  p: 'person',
  t: 'time',
  v: 'verb',
};

/** Both figures of a word are one sign of the table, which takes a third less than two. From here on no sign that is met ends a string. */
const firstSign = 26;

/** The sign for the figures of a word. */
export const signOf = ({ breadth, common }: Figures): string => String.fromCharCode(firstSign + 10 * common + breadth);

let entries: ReadonlyMap<string, Entry> | null = null;

/** The table is unfolded when it is first asked for. */
function unfolded(): ReadonlyMap<string, Entry> {
  const all = new Map<string, Entry>();
  let before = '';
  for (const [index, piece] of (words.match(/\d[a-z]+/g) ?? []).entries()) {
    const word = before.slice(0, Number(piece[0])) + piece.slice(1);
    const letter = sorts[index] ?? '';
    const figure = figures.charCodeAt(index) - firstSign;
    all.set(word, {
      sort: sortOf[letter.toLowerCase()] ?? 'idea',
      both: letter !== letter.toLowerCase(),
      breadth: figure % 10,
      common: Math.floor(figure / 10),
    });
    before = word;
  }
  return all;
}

const endings: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
  ['ly', ['']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
];

/** A word's dictionary forms, likeliest first: "strategies" strategy, "planned" plan. */
export function lemmas(word: string): string[] {
  const forms = [word];
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2 || word.endsWith('ss')) continue;
    const bare = word.slice(0, -ending.length);
    forms.push(...instead.map((each) => bare + each));
    if (bare.length > 3 && bare.at(-1) === bare.at(-2)) forms.push(bare.slice(0, -1));
  }
  return forms;
}

/** Words looked up lately: a question is looked at word by word, many times over. */
const lately = new Map<string, Entry | null>();
const mostKept = 2000;

/** What is known of a word in any of its forms; null where it is rare, and so definite. */
export function lookUp(word: string): Entry | null {
  const before = lately.get(word);
  if (before !== undefined) return before;
  const all = (entries ??= unfolded());
  const form = lemmas(word).find((each) => all.has(each));
  const entry = (form === undefined ? undefined : all.get(form)) ?? null;
  if (lately.size >= mostKept) lately.clear();
  lately.set(word, entry);
  return entry;
}
