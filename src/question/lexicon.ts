// What a word names in general: the sort of thing, how many kinds of it there are, how common it is. From a table made of WordNet.
import { table } from './words/table';

/** What is known of a common word. */
export interface Entry {
  /** WordNet's sort of thing: "act", "person", "time" for nouns; "verb", "adjective", "adverb" for the rest. */
  readonly sort: string;
  /** Both a noun and a verb: "support", "change". */
  readonly both: boolean;
  /** How many kinds of it there are, as a power of two: 0 none, 9 five hundred or more. */
  readonly breadth: number;
  /** How common it is, in steps of half a power of ten: 9 the commonest. */
  readonly common: number;
}

const nouns =
  'thing act animal artifact attribute body cognition communication event feeling food group location motive object person' +
  ' phenomenon plant possession process quantity relation shape state substance time';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrs';
const sorts = ['adjective', 'adjective', 'adverb', ...nouns.split(' '), ...Array<string>(15).fill('verb'), 'adjective'];

let entries: ReadonlyMap<string, Entry> | null = null;

/** The table is unfolded when it is first asked for. */
function unfolded(): ReadonlyMap<string, Entry> {
  const all = new Map<string, Entry>();
  for (const line of table.trim().split('\n')) {
    const [code = '', ...words] = line.split(' ');
    const entry = {
      sort: sorts[letters.indexOf(code[0] ?? '')] ?? 'thing',
      both: code[1] === '1',
      breadth: Number(code[2]),
      common: Number(code[3]),
    };
    for (const word of words) all.set(word, entry);
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
