// How long the check of a question takes, in this process: the first one, and those after it. Alone: npx tsx test/bench/check.ts
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { retext } from 'retext';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import writeGood from 'write-good';
import { checkQuestion } from '../../src/question/check';
import { report } from './report';
import { compare } from './table';

/** Drafts in many forms and lengths, written for the check to learn from. */
const texts = readFileSync(path.resolve(__dirname, '../../learn/questions.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text);

const rounds = 5;

/** Milliseconds of the processor, so that other work on the machine does not count. */
function processorTime(job: () => unknown): number {
  const start = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const ordered = (times: readonly number[]): number[] => [...times].sort((one, other) => one - other);
const at = (times: readonly number[], share: number): number => ordered(times)[Math.floor(times.length * share)] ?? NaN;

const writeGoodOf = (text: string): unknown => writeGood(text);
/** Two of the rules that write-good has, too. */
const style = retext().use(retextIntensify).use(retextPassive).freeze();
const retextOf = (text: string): unknown => style.processSync(text).messages;

export function measureCheck(): void {
  report(
    'first check of a question',
    processorTime(() => checkQuestion(texts[0] ?? '')),
    'ms',
  );
  const times = texts.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, text] of texts.entries()) times[index]?.push(processorTime(() => checkQuestion(text)));
  const each = times.map((of) => at(of, 0.5));
  report('different questions checked', texts.length, 'texts');
  report('check of a question, median', at(each, 0.5), 'ms');
  report('check of a question, 95th percentile', at(each, 0.95), 'ms');
  const mean = (check: (text: string) => unknown): number => {
    const all = processorTime(() => texts.forEach((text) => check(text)));
    return all / texts.length;
  };
  const ours = mean(checkQuestion);
  compare('a question checked', ours, 'write-good, which judges style alone', mean(writeGoodOf), 'ms');
  compare('a question checked', ours, 'retext with two of its rules of style', mean(retextOf), 'ms');
}

if (require.main === module) measureCheck();
