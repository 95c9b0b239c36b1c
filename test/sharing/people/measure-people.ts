// npm run people -- [half] [documents] [first seed] [said]: what the people check finds and where it points in vain, by place and by kind. “said” also prints the sentences.
// Halves: development and held-out by the first hand, west-cumbria-development and west-cumbria-held-out by another,
// voices-development and voices-held-out by a third with names of its own; clerk-held-out by a fourth, who knew no rule; registrar-held-out by a fifth; office-held-out by a sixth, of a school office.
// What the rules missed of each of these has been read by now (of teacher-held-out, by a seventh hand, after it was measured): they say that a kind is kept, and no longer what a document of a new hand would show.
import {
  askedAPage,
  inVainAPage,
  measureDetails,
  measureElsewhere,
  measurePages,
  measurePeople,
  questionsAPage,
  halfNames,
  recall,
  type Share,
} from './measure';
import { oneOf, Refusal, runCommand, wholeNumber } from '../../refusal';

runCommand(() => {
  const [asked = 'west-cumbria-held-out', documents = '200', first = '1', said = ''] = process.argv.slice(2);
  const half = oneOf('half', halfNames, asked);
  const from = wholeNumber('The first seed', first, 0);
  const seeds = Array.from({ length: wholeNumber('The number of documents', documents) }, (_, at) => from + at);
  if (said !== '' && said !== 'said') throw new Refusal(`After the first seed only "said" is known, not "${said}".`);
  const [people, ordinary, pages, details] = [
    measurePeople(half, seeds),
    measurePeople(half, seeds, 'ordinary pages'),
    measurePages(half),
    measureDetails(half),
  ];
  const out: string[] = [`${half}, ${documents} documents from seed ${first}`];
  const share = (one: number, of: number): string => (one / of).toFixed(3);
  const table = (title: string, of: Map<string, Share>): void => {
    out.push(
      `${title}: found, found or asked about, planted`,
      ...[...of]
        .sort()
        .map(
          ([key, { found, told, planted }]) =>
            `  ${key.padEnd(20)} ${share(found, planted)}  ${share(told, planted)}  ${planted}`,
        ),
    );
  };
  table('people, by place', people.byPlace);
  table('people elsewhere, by place', measureElsewhere(half, seeds).byPlace);
  table('people, by kind', people.byKind);
  table('other details, by kind', details.details);
  table('other details, by place', details.detailsByPlace);
  out.push(
    ...(
      [
        ['ordinary pages of the first hand', ordinary],
        ['the half’s own pages', people],
      ] as const
    ).map(
      ([among, of]) =>
        `people among ${among}: recall ${recall(of.byPlace).toFixed(3)}, with what is asked about ${recall(of.byPlace, 'told').toFixed(3)}, precision ${(1 - of.wrong / of.pointed).toFixed(3)}, in vain ${inVainAPage(of).toFixed(2)} a page`,
    ),
    `asked about: ${askedAPage(ordinary).toFixed(2)} a page among ordinary pages, ${askedAPage(people).toFixed(2)} among the half’s own`,
    `pages that name nobody: ${pages.wrong} in vain, ${inVainAPage(pages).toFixed(2)} a page; asked about ${pages.asked}, ${askedAPage(pages).toFixed(2)} a page, in ${pages.questions} questions, ${questionsAPage(pages).toFixed(2)} a page`,
    `other details: recall ${recall(details.details).toFixed(3)}, in vain ${details.wrong}`,
  );
  const often = (of: readonly string[]): string[] => {
    const counts = new Map<string, number>();
    for (const one of of) counts.set(one, (counts.get(one) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]).map(([one, count]) => `  ${count} ${one}`);
  };
  if (said)
    out.push(
      'missed',
      ...often([...people.missed, ...details.missed]).slice(0, 200),
      'in vain',
      ...often([...pages.inVain, ...people.inVain, ...details.inVain]).slice(0, 200),
      'asked about in vain on pages that name nobody',
      ...often(pages.askedInVain),
    );
  process.stdout.write(`${out.join('\n')}\n`);
});
