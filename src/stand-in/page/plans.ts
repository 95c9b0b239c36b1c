// What is to happen while the panel works, as a test has planned it: a co-author types, or the panel is torn down.
import type { CommonCall } from '../wire/fault';
import type { Place } from './place';

/** A co-author types just before a batch runs, the next one or one by its number in the log: between the panel's reading and its writing. */
export interface CoAuthorPlan {
  beforeBatch: number | 'next';
  place: Place;
  text: string;
}

/**
 * The panel goes at a batch or a call: `before` it takes effect, which it then never does, or `after` it did and before it is answered.
 * Nothing tells a panel of its end (https://github.com/OfficeDev/office-js/issues/3167).
 */
export interface PanelClosing {
  at: number | 'next' | CommonCall;
  moment: 'before' | 'after';
}

/** Plans for one panel; each is carried out once. */
export class Plans {
  private typing: CoAuthorPlan[] = [];
  private closing: PanelClosing | null = null;

  constructor(
    private readonly coAuthorTypes: (place: Place, text: string) => void,
    private readonly closePanel: () => void,
  ) {}

  add(plan: CoAuthorPlan): void {
    this.typing.push(plan);
  }

  closePanelAt(closing: PanelClosing | null): void {
    this.closing = closing;
  }

  clear(): void {
    this.typing = [];
    this.closing = null;
  }

  /** False where the panel is gone before this takes effect. */
  before(what: number | CommonCall): boolean {
    const due = this.typing.filter(({ beforeBatch }) => isAt(beforeBatch, what));
    this.typing = this.typing.filter((plan) => !due.includes(plan));
    for (const { place, text } of due) this.coAuthorTypes(place, text);
    return !this.closes('before', what);
  }

  after(what: number | CommonCall): void {
    this.closes('after', what);
  }

  private closes(moment: PanelClosing['moment'], what: number | CommonCall): boolean {
    if (this.closing?.moment !== moment || !isAt(this.closing.at, what)) return false;
    this.closePanel();
    return true;
  }
}

/** The next one is the next batch; a call is named. */
function isAt(planned: number | 'next' | CommonCall, what: number | CommonCall): boolean {
  return planned === what || (planned === 'next' && typeof what === 'number');
}
