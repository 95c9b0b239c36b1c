// How far the check agrees with published labels: npx tsx test/question/measure.ts [path of a JSON-lines file] [--misses]
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkQuestion, type Verdict } from '../../src/question/check';

interface Row {
  id: string;
  text: string;
  label: 'too-broad' | 'too-narrow' | 'closed' | 'good';
  domain: 'school' | 'general';
  label_origin: 'source' | 'inferred';
}

const classes: readonly Verdict[] = ['good', 'too-broad', 'not-open'];
const [path = resolve(__dirname, '../../../shared/questions/dev.jsonl')] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const expected = (row: Row): Verdict => (row.label === 'too-narrow' || row.label === 'closed' ? 'not-open' : row.label);

const judged = readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => {
  const row = JSON.parse(line) as Row;
  return { ...row, expected: expected(row), check: checkQuestion(row.text) };
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The mean over the classes that occur of the harmonic mean of precision and recall. */
function macroF1(rows: typeof judged): number {
  const present = classes.filter((each) => rows.some((row) => row.expected === each));
  const f1 = present.map((each) => {
    const hits = rows.filter((row) => row.expected === each && row.check.verdict === each).length;
    const claimed = rows.filter((row) => row.check.verdict === each).length;
    return (2 * hits) / (claimed + rows.filter((row) => row.expected === each).length);
  });
  return f1.reduce((sum, each) => sum + each, 0) / present.length;
}

function report(name: string, rows: typeof judged): void {
  const right = rows.filter((row) => row.check.verdict === row.expected).length;
  say(`${name.padEnd(26)} ${rows.length} rows, macro-F1 ${macroF1(rows).toFixed(3)}, agreeing ${right}`);
}

const source = judged.filter((row) => row.label_origin === 'source');
report('source-labelled', source);
report('  school', source.filter((row) => row.domain === 'school'));
report('  general', source.filter((row) => row.domain === 'general'));
report('all', judged);
report('  school', judged.filter((row) => row.domain === 'school'));
report('  general', judged.filter((row) => row.domain === 'general'));
const goodSchool = judged.filter((row) => row.domain === 'school' && row.expected === 'good');
const kept = goodSchool.filter((row) => row.check.verdict === 'good').length;
say(`good school rows that come out good: ${kept} of ${goodSchool.length} (${((100 * kept) / goodSchool.length).toFixed(1)}%)`);
say('source-labelled, label by verdict (good, too-broad, not-open, cannot-judge):');
for (const label of classes) {
  const mine = source.filter((row) => row.expected === label);
  const counts = [...classes, 'cannot-judge'].map((verdict) => mine.filter((row) => row.check.verdict === verdict).length);
  say(`  ${label.padEnd(10)} ${counts.join('  ')}`);
}
if (process.argv.includes('--misses')) {
  for (const row of judged.filter((each) => each.check.verdict !== each.expected)) {
    const findings = [...row.check.open.findings, ...row.check.specific.findings];
    const faults = findings.filter((each) => each.severity === 'fault').map((each) => each.rule);
    say(`${row.id} ${row.label_origin} ${row.domain} ${row.expected} -> ${row.check.verdict} [${faults.join(' ')}]`);
  }
}
