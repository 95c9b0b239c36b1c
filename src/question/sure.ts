// When the check is sure enough to say something: the one figure that decides between "yes", "no" and "not clear yet".

/** A test is answered where its answer is at least this likely; the likelihoods were held against what readings said. */
export const sureAt = 0.66;

/** What the check answers to one of the two tests. */
export type Answer = 'yes' | 'no' | 'not clear';

/** The answer to a test that is failed this likely. */
export const answerFor = (failed: number): Answer =>
  failed >= sureAt ? 'no' : failed <= 1 - sureAt ? 'yes' : 'not clear';
