// What the check says: findings, each about some words of the question.
import type { Span } from './tokens';

/** The handbook's two tests: specific enough to research, open enough to be worth it. */
export type Aspect = 'specific' | 'open';

/** Whether a way on says by itself that it is an offer ("You could ask: …"), so that nothing need announce it. */
export const isOffer = (nextStep: string): boolean => nextStep.startsWith('You could ');

/** One thing the check noticed. */
export interface Finding {
  /** The name of the remark. */
  readonly rule: string;
  readonly aspect: Aspect;
  /** The words it is about, in UTF-16 offsets of the text given. */
  readonly span: Span;
  /** Why, in one sentence. */
  readonly reason: string;
  /** One thing to try. */
  readonly nextStep: string;
  /** A fault stands where the test is not passed; advice where it is, or where that is not clear. */
  readonly severity: 'fault' | 'advice';
}
