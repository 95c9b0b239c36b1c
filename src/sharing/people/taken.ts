// Which characters of a text are taken by what was found: asked once for each word, however much was found.
import type { Span } from './span';

export class Taken {
  private readonly marks: Uint8Array;

  constructor(length: number, spans: readonly Span[] = []) {
    this.marks = new Uint8Array(length);
    for (const span of spans) this.take(span);
  }

  take({ start, end }: Span): void {
    this.marks.fill(1, start, end);
  }

  /** Whether nothing that was found lies in these characters. */
  isFree({ start, end }: Span): boolean {
    return !this.marks.subarray(start, end).includes(1);
  }

  /** Whether all of them are of something that was found. */
  holds({ start, end }: Span): boolean {
    return !this.marks.subarray(start, end).includes(0);
  }
}
