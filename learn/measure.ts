// How well the check does on real questions: npm run measure -- FOLDER
// Sets whose rows are learned from are measured by folds over pages: a page's questions are judged by weights that never saw them.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkQuestion, type Check, type Guess } from '../src/question/check';
import { weigh, type Weights } from '../src/question/model';
import { likeliest, sureAt } from '../src/question/sure';
import { slots } from '../src/question/slots/find';
import { Refusal, runCommand } from '../test/refusal';
import { linesOf, ourRows, realRows, seen, type Row } from './rows';
import { train, type Label } from './train';

const labels: readonly Label[] = ['good', 'too-broad', 'not-open'];
const folds = 10;
const seeds = [1, 2, 3];
/** More ways to divide the pages; they are not looked at when something is chosen. */
const furtherSeeds = [4, 5, 6, 7, 8, 9, 10];
const resamples = 1000;

const say = (line = ''): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)}%`);

/** A row and what the check says of it. */
interface Judged {
  readonly row: Row;
  readonly said: Guess;
  readonly sure: boolean;
  readonly check: Check;
  /** How likely it fails each test, where the weights are those of a fold. */
  readonly likely: { readonly notOpen: number; readonly tooBroad: number } | null;
}

function judged(row: Row, weights?: Weights): Judged {
  const check = checkQuestion(row.text, weights);
  return {
    row,
    said: check.guess,
    sure: check.verdict === check.guess && check.guess !== 'cannot-judge',
    check,
    likely: weights ? weigh(row.measured, weights) : null,
  };
}

/** Mean over the labels of the harmonic mean of precision and recall. */
function macroF1<Of>(rows: readonly Of[], label: (row: Of) => Label | null, said: (row: Of) => Guess): number {
  const each = labels.map((one) => {
    const hits = rows.filter((row) => label(row) === one && said(row) === one).length;
    const all = rows.filter((row) => label(row) === one).length + rows.filter((row) => said(row) === one).length;
    return all === 0 ? null : (2 * hits) / all;
  });
  const there = each.filter((figure) => figure !== null);
  return there.reduce((sum, figure) => sum + figure, 0) / Math.max(1, there.length);
}

/** The rule to beat: the opening word and the length. */
function threeLines({ text }: Row): Label {
  const words = text.toLowerCase().split(/\s+/);
  const [first = '', second = ''] = words;
  if (/^(?:who|when|where)\b/.test(first) || (first === 'how' && second === 'many')) return 'not-open';
  const verb = /^(?:do|does|did|is|are|was|were|am|has|have|had|can|could|should|would|will|might|may|must|shall)$/;
  if (verb.test(first) && words.length <= 14) return 'not-open';
  return words.length <= 9 ? 'too-broad' : 'good';
}

/** A stream of numbers from 0 to 1 that is the same every time. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The middle 95% of a figure over resamples of the pages. */
function interval(rows: readonly Judged[], figure: (rows: readonly Judged[]) => number): string {
  const pages = [...new Set(rows.map(({ row }) => row.source))];
  const byPage = new Map(pages.map((page) => [page, rows.filter(({ row }) => row.source === page)]));
  const random = stream(7);
  const figures = Array.from({ length: resamples }, () =>
    figure(pages.flatMap(() => byPage.get(pages[Math.floor(random() * pages.length)] ?? '') ?? [])),
  ).sort((one, other) => one - other);
  const at = (share: number): string => (figures[Math.floor(share * (resamples - 1))] ?? 0).toFixed(2);
  return `${at(0.025)}–${at(0.975)}`;
}

/** Each row judged by weights learned from the pages of other folds. */
function byFolds(rows: readonly Row[], ours: readonly Row[], seed: number): Judged[] {
  const random = stream(seed);
  const draw = new Map([...new Set(rows.map(({ source }) => source))].sort().map((page) => [page, random()]));
  const order = [...draw].sort(([, one], [, other]) => one - other).map(([page]) => page);
  const fold = (row: Row): number => order.indexOf(row.source) % folds;
  return Array.from({ length: folds }, (_, index) => {
    const weights = train([...ours, ...rows.filter((row) => fold(row) !== index)]);
    return rows.filter((row) => fold(row) === index).map((row) => judged(row, weights));
  }).flat();
}

/** The figures of one division in a line. */
function inShort(rows: readonly Judged[]): string {
  const score = macroF1(
    rows,
    ({ row }) => row.label,
    ({ said }) => said,
  );
  const sure = rows.filter((each) => each.sure);
  const right = sure.filter(({ row, said }) => row.label === said).length;
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
  return `macro-F1 ${score.toFixed(3)}, said of ${share(sure.length, rows.length)}, right ${share(right, sure.length)}`;
}

function report(name: string, all: readonly Judged[]): void {
  for (const [part, rows] of [
    ['all', all],
    ['school', all.filter(({ row }) => row.domain === 'school')],
  ] as const) {
    const readers = ({ row }: Judged): Label => row.label;
    const score = (some: readonly Judged[]): number => macroF1(some, readers, ({ said }) => said);
    const sure = rows.filter((each) => each.sure);
    const right = sure.filter(({ row, said }) => row.label === said).length;
    const published = rows.filter(({ row }) => row.published !== null);
    say(
      `${name}, ${part}: ${rows.length} rows, macro-F1 ${score(rows).toFixed(3)} [${interval(rows, score)}], three-line rule ` +
        `${macroF1(rows, readers, ({ row }) => threeLines(row)).toFixed(3)}, published labels ` +
        `${macroF1(
          published,
          ({ row }) => row.published,
          ({ said }) => said,
        ).toFixed(3)}; said of ${percent(sure.length, rows.length)}, right ${percent(right, sure.length)}`,
    );
    const of = (label: Label): readonly Judged[] => rows.filter(({ row }) => row.label === label);
    const faulty = rows.filter(({ row }) => row.label !== 'good');
    say(
      `  good rows told they are faulty ${percent(of('good').filter((each) => each.sure && each.said !== 'good').length, of('good').length)}, ` +
        `faulty rows told they are good ${percent(faulty.filter((each) => each.sure && each.said === 'good').length, faulty.length)}`,
    );
    for (const label of labels)
      say(
        `  ${label.padEnd(10)} ${labels.map((said) => `${said} ${of(label).filter((each) => each.said === said).length}`).join(', ')}`,
      );
  }
}

/** One likelihood and whether it came true. */
interface Forecast {
  readonly likely: number;
  readonly came: boolean;
}

/** How often what is said to be so likely is so, in bins of a tenth, and how far the two are apart on average. */
function reportReliability(name: string, forecasts: readonly Forecast[], rounds: number): void {
  const mean = (of: readonly Forecast[], figure: (one: Forecast) => number): number =>
    of.reduce((sum, one) => sum + figure(one), 0) / Math.max(1, of.length);
  const bins = Array.from({ length: 10 }, (_, bin) =>
    forecasts.filter(({ likely }) => Math.min(9, Math.floor(10 * likely)) === bin),
  );
  const apart = (of: readonly Forecast[]): number =>
    Math.abs(mean(of, ({ likely }) => likely) - mean(of, ({ came }) => Number(came)));
  const error = bins.reduce((sum, of) => sum + (of.length / Math.max(1, forecasts.length)) * apart(of), 0);
  say(`  ${name}: expected calibration error ${error.toFixed(3)}`);
  for (const [bin, of] of bins.entries())
    if (of.length > 0)
      say(
        `    ${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}: ${(of.length / rounds).toFixed(1).padStart(5)} rows, said ` +
          `${mean(of, ({ likely }) => likely).toFixed(2)}, was ${mean(of, ({ came }) => Number(came)).toFixed(2)}`,
      );
}

/** Held against the readings over all divisions of the pages: each test by itself, and the verdict. */
function reportLikelihoods(divisions: readonly (readonly Judged[])[]): void {
  say(`How likely against how often, by folds, rows a division (a verdict is said at ${sureAt} and more):`);
  const all = divisions.flat().flatMap(({ row, likely }) => (likely ? [{ label: row.label, ...likely }] : []));
  const tests: readonly (readonly [string, readonly Forecast[]])[] = [
    ['not open', all.map(({ label, notOpen }) => ({ likely: notOpen, came: label === 'not-open' }))],
    [
      'too broad, of open ones',
      all
        .filter(({ label }) => label !== 'not-open')
        .map(({ label, tooBroad }) => ({ likely: tooBroad, came: label === 'too-broad' })),
    ],
    [
      'the likeliest verdict',
      all.map(({ label, ...likely }) => {
        const [verdict, chance] = likeliest(likely);
        return { likely: chance, came: verdict === label };
      }),
    ],
  ];
  for (const [name, forecasts] of tests) reportReliability(name, forecasts, divisions.length);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** How far two stretches of words are the same, from 0 to 1. */
function overlap(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.size + second.size === 0) return 1;
  return (2 * [...first].filter((word) => second.has(word)).length) / (first.size + second.size);
}

function reportSlots(all: readonly Judged[]): void {
  const read = all.filter(({ row }) => row.readings.length > 0);
  say(`Slots of ${read.length} rows, against either reading:`);
  for (const slot of slots) {
    const right = read.filter((each) =>
      each.row.readings.some((one) => one[slot].state === each.check.slots[slot].state),
    );
    const same = read.map(({ row, check }) =>
      Math.max(...row.readings.map((one) => overlap(one[slot].words, check.slots[slot].words))),
    );
    const mean = same.reduce((sum, each) => sum + each, 0) / Math.max(1, same.length);
    say(`  ${slot.padEnd(8)} state right ${percent(right.length, read.length)}, words the same ${percent(mean, 1)}`);
  }
  const forms = read.filter(({ row, check }) => row.readings.some(({ form }) => form === check.form));
  say(`  form     right ${percent(forms.length, read.length)}`);
}

function reportDrafts(path: string): void {
  const drafts = linesOf<{ id: string; text: string; acceptable: string[] }>(path);
  const verdicts = drafts.map(({ text, acceptable }) => ({ acceptable, check: checkQuestion(text) }));
  const fits = verdicts.filter(
    ({ acceptable, check }) => check.verdict === 'not-clear' || acceptable.includes(check.verdict),
  );
  const guessed = verdicts.filter(({ acceptable, check }) => acceptable.includes(check.guess));
  say(
    `drafts.jsonl: ${fits.length} of ${drafts.length} acceptable or not clear; best guess acceptable ${guessed.length}`,
  );
}

function main(folder: string | undefined): void {
  if (folder === undefined) throw new Refusal('Say which folder: npm run measure -- FOLDER');
  const ours = ourRows();
  const rows = seen.flatMap((file) => realRows(folder, file));
  say(
    `BY FOLDS OVER PAGES, ${seen.join(' and ')} together (seen: their figures are learned from, but never those of the page judged)`,
  );
  const divisions = seeds.map((seed) => byFolds(rows, ours, seed));
  for (const [index, all] of divisions.entries()) {
    report(`seed ${seeds[index]}`, all);
    if (index === 0) reportSlots(all);
  }
  const further = furtherSeeds.map((seed) => byFolds(rows, ours, seed));
  for (const [index, all] of further.entries()) say(`seed ${furtherSeeds[index]}, all: ${inShort(all)}`);
  say(`mean of ${seeds.length + further.length} seeds: ${inShort([...divisions, ...further].flat())}`);
  reportLikelihoods([...divisions, ...further]);
  say();
  say('AS SHIPPED');
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    if (file === 'slots.jsonl') continue;
    if (file === 'drafts.jsonl') reportDrafts(join(folder, file));
    else {
      const mark = seen.includes(file) || file === 'written.jsonl' ? ' (seen: learned from)' : ' (not learned from)';
      report(
        file + mark,
        realRows(folder, file).map((row) => judged(row)),
      );
    }
  }
  if (!existsSync(join(folder, 'slots.jsonl'))) say('There are no readings of slots in this folder.');
}

runCommand(() => main(process.argv[2]));
