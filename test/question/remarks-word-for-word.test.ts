// What is said of questions of every kind, word for word. Each line of word-for-word.jsonl was read, and stands here because one change of a decision
// showed in it that no other test noticed. Where a wording changes, read the line again before it is changed here.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkQuestion } from '../../src/question/check';
import type { Finding } from '../../src/question/finding';

interface Said {
  readonly text: string;
  readonly advice: readonly Pick<Finding, 'rule' | 'reason' | 'nextStep'>[];
}

const lines = readFileSync(path.join(__dirname, 'word-for-word.jsonl'), 'utf8').trim().split('\n');

test.each(lines.map((line) => JSON.parse(line) as Said))('$text', ({ text, advice }) =>
  expect(checkQuestion(text).advice.map(({ rule, reason, nextStep }) => ({ rule, reason, nextStep }))).toEqual(advice),
);
