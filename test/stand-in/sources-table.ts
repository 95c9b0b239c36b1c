// SOURCES.md from the data: a table of every member that the panel calls, what the simulated Word answers, and its source.
import { type Answer, sources } from '../../src/stand-in/sources';

const answers = Object.values(sources).flat();
/** Answers that many members share, such as those of a search, are counted once. */
const counted = [...new Map(answers.map((answer) => [answer.what, answer])).values()];

/** How many different answers rest on nothing, now and before a source was looked for. */
export const guesses = {
  before: counted.filter(({ source, wasGuess }) => source.kind === 'guess' || wasGuess).length,
  after: counted.filter(({ source }) => source.kind === 'guess').length,
};

/** The page of a member in the documentation. */
function pageOf(member: string): string {
  const [space = '', owner = '', name = ''] = member.split('.');
  if (owner === '*' || space === '*') return 'https://learn.microsoft.com/javascript/api/word';
  const folder = space === 'Word' ? 'word' : 'office';
  if (name === '')
    return `https://learn.microsoft.com/javascript/api/office#office-office-${owner.toLowerCase()}-function(1)`;
  return `https://learn.microsoft.com/javascript/api/${folder}/${space}.${owner}`.toLowerCase();
}

function sourceOf(member: string, { source }: Answer): string {
  switch (source.kind) {
    case 'documented':
      return `[documentation](${pageOf(member)})`;
    case 'page':
      return source.at.map((at) => `[documentation](${at})`).join(', ');
    case 'thread':
      return source.at.map((at) => `[${/([^/]+)\/issues\/(\d+)$/.exec(at)?.slice(1).join('#')}](${at})`).join(', ');
    case 'library':
      return 'the library';
    case 'guess':
      return '**guess**';
  }
}

/** The whole file. */
export function sourcesTable(): string {
  const rows = Object.entries(sources).flatMap(([member, all]) =>
    all.map(
      (answer, at) =>
        `| ${at === 0 ? `\`${member}\`` : ''} | ${answer.what} | ${sourceOf(member, answer)}${answer.wasGuess ? ', a guess before' : ''} |`,
    ),
  );
  return [
    '# Where the stand-in has its answers from',
    '',
    'Made from `sources.ts` by `npx tsx test/stand-in/make-sources.ts`; a test compares the two, and asks for a row for every member of Word’s and',
    'Office’s API that `src/word` names. “Web”, “desktop” and “LTSC” are the profiles that play it; the others are spared.',
    '',
    `Answers: ${counted.length}. Guesses among them before each source was looked for: ${guesses.before}; now: ${guesses.after}.`,
    '',
    '| member | what the simulated Word answers | source |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
