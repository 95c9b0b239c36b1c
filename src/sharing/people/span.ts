// Words of a text by their place: what every rule that finds something gives back.

/** Where something stands in a text, in characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
