// What a question says is done, and what it should lead to: its two sides.
import type { Range } from './sentence';

export interface Sides {
  readonly action: Range | null;
  readonly outcome: Range | null;
  readonly group?: Range | null;
  readonly who?: Range | null;
  readonly link?: number | null;
}
