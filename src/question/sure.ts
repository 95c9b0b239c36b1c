// When the check is sure enough to say something: the one figure that decides between "yes", "no" and "not clear yet".
import type { Likely } from './model';

/** A test is answered, and a verdict said, where it is at least this likely; the likelihoods were held against what readings said. */
export const sureAt = 0.61;

/** What the check answers to one of the two tests. */
export type Answer = 'yes' | 'no' | 'not clear';

/** The answer to a test that is failed this likely. */
export const answerFor = (failed: number): Answer =>
  failed >= sureAt ? 'no' : failed <= 1 - sureAt ? 'yes' : 'not clear';

/** What a reader would most likely say of a text that can be judged; a question that fails both tests is `not-open`. */
export type Likeliest = 'good' | 'too-broad' | 'not-open';

/** The likeliest verdict, and how likely it is. */
export function likeliest({ notOpen, tooBroad }: Pick<Likely, 'notOpen' | 'tooBroad'>): readonly [Likeliest, number] {
  const open = 1 - notOpen;
  const wide = Math.max(tooBroad, 1 - tooBroad);
  if (notOpen > open * wide) return ['not-open', notOpen];
  return [tooBroad > 0.5 ? 'too-broad' : 'good', open * wide];
}

/** The test that is in more doubt. */
export const moreDoubtful = ({ notOpen, tooBroad }: Pick<Likely, 'notOpen' | 'tooBroad'>): 'open' | 'specific' =>
  Math.abs(notOpen - 0.5) <= Math.abs(tooBroad - 0.5) ? 'open' : 'specific';
