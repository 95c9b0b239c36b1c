// Checks questions from a file: npm run --silent check-questions -- FILE (JSON lines with id and text in, verdicts out).
import { checkQuestion } from '../src/question/check';
import { Refusal, runCommand } from '../test/refusal';
import { questionsOf } from './rows';

function main(file: string | undefined): void {
  if (file === undefined) throw new Refusal('Say which file: npm run --silent check-questions -- FILE');
  for (const { id, text } of questionsOf<{ id: string; text: string }>(file)) {
    const { guess, verdict, slots, specific, open } = checkQuestion(text);
    const sure = verdict !== 'not-clear';
    const findings = [...specific.findings, ...open.findings];
    process.stdout.write(`${JSON.stringify({ id, verdict: guess, sure, slots, findings })}\n`);
  }
}

runCommand(() => main(process.argv[2]));
