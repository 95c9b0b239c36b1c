// The same check for a sub-question: one answer among several, so a narrow one is welcome, and so is one that is quickly answered.
import { checkQuestion, type Check, type Judgement } from './check';
import { setOf } from './words/set';

/** Faults of the way a question is put, whatever its size. */
const always = setOf('assumed-answer one-person gap');

/**
 * Checks one sub-question. As `checkQuestion`, but a figure, a list or a yes can be just what it needs, and it need not name again what the
 * question above it names: it is too broad only where nothing in it is definite.
 */
export function checkSubQuestion(text: string): Check {
  const check = checkQuestion(text);
  if (check.guess === 'cannot-judge') return check;
  const definite = Object.values(check.slots).some(({ state }) => state === 'definite');
  const eased = (judgement: Judgement): Judgement => {
    const findings = judgement.findings.filter(({ rule }) => always.has(rule));
    return {
      ...judgement,
      enough: findings.length === 0,
      answer: findings.length === 0 ? 'yes' : judgement.answer,
      findings,
    };
  };
  const specific = !definite && check.specific.answer === 'no' ? check.specific : eased(check.specific);
  const open = eased(check.open);
  const verdict = !open.enough ? 'not-open' : !specific.enough ? 'too-broad' : 'good';
  return { ...check, verdict, guess: verdict, specific, open, advice: [...open.findings, ...specific.findings] };
}
