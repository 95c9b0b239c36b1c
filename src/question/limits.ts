// How many words are few: every threshold of the check in one place, each a number of naming words (see phrase.ts).
// These are what is tuned; the measurement refits them on one half of the sample questions and scores the other half.

/** Thresholds of the rules. At or under a limit that says "few", at or over one that says "enough". */
export interface Limits {
  /** Few on the side that acts, for "this affects that" to be bare. */
  readonly bareCause: number;
  /** Few on the side acted upon. */
  readonly bareEffect: number;
  /** Few on the side that acts, where nothing is said to be acted upon. */
  readonly loneCause: number;
  /** Few in the whole question, for it to name one thing. */
  readonly oneThing: number;
  /** The same, after "why". */
  readonly oneReason: number;
  /** The same, where the askers speak of what they could do. */
  readonly oneDeed: number;
  /** Few around a judging word that carries the question. */
  readonly judged: number;
  /** The same, where the judging word only opens it. */
  readonly partlyJudged: number;
  /** Few in a question that reading would answer. */
  readonly report: number;
  /** Few in a question that a list would answer. */
  readonly list: number;
  /** Few in a question that opens with "which". */
  readonly choice: number;
  /** Definite words enough to let "all" pass as advice. */
  readonly definite: number;
  /** Enough on the side that acts, for yes-or-no wording to pass as advice. */
  readonly detailedCause: number;
  /** Enough in a yes-or-no question about a school. */
  readonly detailedSchool: number;
  /** Enough in a question that opens with "should", "would" or "could". */
  readonly arguable: number;
  /** Enough in a yes-or-no question about one's own place. */
  readonly detailedOwn: number;
  /** Enough in a yes-or-no question that compares. */
  readonly compared: number;
  /** Items in a row that are too many areas. */
  readonly areas: number;
}

export const limits: Limits = {
  bareCause: 1,
  bareEffect: 2,
  loneCause: 3,
  oneThing: 3,
  oneReason: 2,
  oneDeed: 2,
  judged: 7,
  partlyJudged: 5,
  report: 5,
  list: 5,
  choice: 5,
  definite: 3,
  detailedCause: 3,
  detailedSchool: 6,
  arguable: 5,
  detailedOwn: 4,
  compared: 5,
  areas: 4,
};
