// Words of a text by their place: what every rule that finds something gives back.

/** Where something stands in a text, in characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands before a place in a text, as far as a rule looks. */
export const textBefore = (text: string, { start }: Span, characters: number): string =>
  text.slice(Math.max(0, start - characters), start);
