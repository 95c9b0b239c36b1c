// Checks questions from a file: npm run --silent check-questions -- FILE (JSON lines with id and text in, verdicts out).
import { checkQuestion } from '../src/question/check';
import { linesOf } from './rows';

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Say which file: npm run --silent check-questions -- FILE\n');
  process.exitCode = 1;
} else {
  for (const { id, text } of linesOf<{ id: string; text: string }>(file)) {
    const { guess, verdict, slots, specific, open } = checkQuestion(text);
    const sure = verdict !== 'not-clear';
    const findings = [...specific.findings, ...open.findings];
    process.stdout.write(`${JSON.stringify({ id, verdict: guess, sure, slots, findings })}\n`);
  }
}
