// What the check says: findings, each about some words of the question.
import type { Span } from './phrase';
import type { Question } from './question';

/** The handbook's two tests: specific enough to research, open enough to be worth it. */
export type Aspect = 'specific' | 'open';

/** One thing the check noticed. */
export interface Finding {
  /** The name of the rule that found it. */
  readonly rule: string;
  readonly aspect: Aspect;
  /** The words it is about, in UTF-16 offsets of the text given. */
  readonly span: Span;
  /** Why, in one sentence. */
  readonly reason: string;
  /** One thing to try. */
  readonly nextStep: string;
  /** A fault decides the verdict; advice does not. */
  readonly severity: 'fault' | 'advice';
}

/** What a rule reports about a question; null where it has nothing to say. */
export type Hit = Pick<Finding, 'span' | 'severity' | 'reason' | 'nextStep'> | null;

/** One sign of breadth or closure. */
export interface Rule {
  readonly name: string;
  readonly aspect: Aspect;
  readonly look: (question: Question) => Hit;
}
