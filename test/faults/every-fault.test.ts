// Every job that writes × every batch and call of it × what can go wrong: no word is lost, nothing is doubled, nothing fails in silence and
// nothing untrue is said. The unit tests draw a tenth by seed, which takes about a minute; `npm run faults` runs them all and prints a table.
import { withFakeTime } from '../app/panel';
import { jobs, tiers } from './jobs';
import { reference, verdictOf, type Verdict } from './sweep';
import { drawn, tableOf, type Row } from './table';

withFakeTime();

const all = process.env.FAULTS === 'all';
/** A part of a job's name, or of “name, Word”. */
const only = process.env.FAULTS_JOB ?? '';
const isWanted = (job: string): boolean => job.includes(only);
const seed = Number(process.env.FAULTS_SEED ?? 20_261_129);
const trialsOf = drawn(seed, all ? 1 : 0.1);

const rows: Row[] = [];
const isWell = (verdict: Verdict): boolean =>
  !verdict.silent &&
  !verdict.foreign &&
  !verdict.stuck &&
  [verdict.lost, verdict.doubled, verdict.untrue].every((found) => found.length === 0);

test.each([...jobs].filter(([name]) => tiers.some((tier) => isWanted(`${name}, ${tier}`))))(
  '%s',
  async (name, job) => {
    const failed: string[] = [];
    for (const tier of tiers.filter((one) => job.only === undefined || job.only === one)) {
      const wanted = trialsOf(`${name}, ${tier}`);
      if (!wanted || !isWanted(`${name}, ${tier}`)) continue;
      const without = await reference(name, job, tier);
      const row: Row = { job: name, tier, batches: without.batches, verdicts: [] };
      for (const mishap of wanted(without.mishaps)) {
        const verdict = await verdictOf(job, tier, mishap, without);
        row.verdicts.push(verdict);
        if (!isWell(verdict)) failed.push(`${tier}, ${mishap.name}: ${JSON.stringify(verdict)}`);
      }
      rows.push(row);
    }
    expect(failed).toEqual([]);
  },
  600_000,
);

afterAll(() => {
  if (all) process.stdout.write(tableOf(rows));
});
