// Words that are looked for in the document, to be shown there.

/** Words to select in the body, of at most one line. */
export interface SoughtWords {
  readonly words: string;
  /** A longer stretch that they are a part of, by which their place is told from others where the same words stand; it is not selected itself. */
  readonly within?: string;
  /** How often their letters stand in that stretch before them. */
  readonly nth?: number;
}
