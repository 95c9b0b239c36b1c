// How far the check agrees with labels: npx tsx test/question/measure.ts [path of a JSON-lines file] [--misses]
// Three figures: as shipped on the sample questions, which were in view when the rules were written; refitted on one half of them and
// scored on the other, which takes back the limits but not the patterns; on questions of our own, labelled before tuning by the same hand.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Verdict } from '../../src/question/check';
import { ourQuestions } from './our-questions';
import { seeded } from '../seeded';
import { asShipped, beginnings, classes, halves, judge, macroF1, refit, rowOf, type Judged, type Row } from './refit';

interface Sample extends Row {
  readonly id: string;
  readonly label: string;
  readonly domain: 'school' | 'general';
  readonly label_origin: 'source' | 'inferred';
}

interface Line extends Omit<Sample, keyof Row> {
  readonly text: string;
  readonly label: 'too-broad' | 'too-narrow' | 'closed' | 'good';
}

const seeds = [11, 22, 33, 44, 55];
const [path = resolve(__dirname, '../../../shared/questions/dev.jsonl')] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'));
const expected = ({ label }: Line): Verdict => (label === 'too-narrow' || label === 'closed' ? 'not-open' : label);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const samples: Sample[] = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const row = JSON.parse(line) as Line;
    return rowOf({ ...row, expected: expected(row) });
  });

type Part = (row: Sample) => boolean;
const parts: Record<string, Part> = {
  'source-labelled': (row) => row.label_origin === 'source',
  '  school': (row) => row.label_origin === 'source' && row.domain === 'school',
  '  general': (row) => row.label_origin === 'source' && row.domain === 'general',
  all: () => true,
  '  school ': (row) => row.domain === 'school',
  '  general ': (row) => row.domain === 'general',
};
const goodShare = (judged: readonly Judged[]): number => {
  const good = judged.filter(({ row }) => row.expected === 'good');
  return (100 * good.filter(({ verdict }) => verdict === 'good').length) / good.length;
};
const schoolRows: Part = (row) => row.domain === 'school';

function table(judged: readonly Judged[]): void {
  say('label by verdict (good, too-broad, not-open, cannot-judge):');
  for (const label of classes) {
    const counts = [...classes, 'cannot-judge'].map(
      (verdict) => judged.filter((each) => each.row.expected === label && each.verdict === verdict).length,
    );
    say(`  ${label.padEnd(10)} ${counts.join('  ')}`);
  }
}

say('AS SHIPPED, on sample questions that were in view when the rules were written');
const shipped = judge(samples, asShipped);
for (const [name, part] of Object.entries(parts)) {
  const judged = shipped.filter(({ row }) => part(row));
  const right = judged.filter(({ row, verdict }) => row.expected === verdict).length;
  say(`${name.padEnd(18)} ${judged.length} rows, macro-F1 ${macroF1(judged).toFixed(3)}, agreeing ${right}`);
}
const schoolShare = (judged: readonly Judged<Sample>[]): number =>
  goodShare(judged.filter(({ row }) => schoolRows(row)));
say(`good school rows that come out good: ${schoolShare(shipped).toFixed(1)}%`);
say('source-labelled,');
table(shipped.filter(({ row }) => row.label_origin === 'source'));
if (process.argv.includes('--misses')) {
  for (const { row, verdict } of shipped.filter((each) => each.verdict !== each.row.expected)) {
    say(`${row.id} ${row.label_origin} ${row.domain} ${row.expected} -> ${verdict}`);
  }
}

say('');
say(
  `FIVE TIMES TWO-FOLD, seeds ${seeds.join(' ')}: refitted on one half are the ${Object.keys(asShipped.limits).length} limits and which rules speak at all;`,
);
say(
  'the patterns and word lists inside a rule were written by hand and are not refitted. Mean of the five, lowest to highest.',
);
const mean = (figures: readonly number[]): number => figures.reduce((sum, each) => sum + each, 0) / figures.length;
const spread = (figures: readonly number[], digits: number): string =>
  `${mean(figures).toFixed(digits)} (${Math.min(...figures).toFixed(digits)} to ${Math.max(...figures).toFixed(digits)})`;
for (const [name, from] of Object.entries(beginnings)) {
  const rounds = seeds.map((seed) => {
    const [one, other] = halves(samples, (row) => `${row.expected} ${row.domain} ${row.label_origin}`, seeded(seed));
    return [...judge(other, refit(one, from)), ...judge(one, refit(other, from))];
  });
  say(`The search begins where ${name}:`);
  for (const [part, within] of Object.entries(parts)) {
    say(
      `${part.padEnd(18)} macro-F1 ${spread(
        rounds.map((judged) => macroF1(judged.filter(({ row }) => within(row)))),
        3,
      )}`,
    );
  }
  say(`good school rows that come out good: ${spread(rounds.map(schoolShare), 1)}%`);
}

say('');
say(
  'OUR OWN questions, written and labelled before tuning, by the hand that then tuned (before: school 0.857, general 0.819, all 0.841)',
);
const ours = judge(ourQuestions.map(rowOf), asShipped);
for (const domain of ['school', 'general']) {
  const judged = ours.filter(({ row }) => row.domain === domain);
  say(
    `${domain.padEnd(18)} ${judged.length} questions, macro-F1 ${macroF1(judged).toFixed(3)}, good that come out good ${goodShare(judged).toFixed(1)}%`,
  );
}
say(`${'all'.padEnd(18)} ${ours.length} questions, macro-F1 ${macroF1(ours).toFixed(3)}`);
table(ours);
