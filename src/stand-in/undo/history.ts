// The undo list: a step is a person's typing up to a pause, or one batch of the panel that wrote.
import type { OpenDocx, Point } from '../docx/open-docx';
import { bringBack, type Snapshot, SnapshotTaker, unshared } from './snapshot';

/** What a step changed: snapshots from before and after it. */
interface Step {
  before: readonly Snapshot[];
  behind: readonly Snapshot[];
}

/** Typing that goes on within this time, at the place where it stopped, is one step. That Word does it by a pause is a guess. */
const pauseMilliseconds = 1000;

/**
 * The undo list of the person at this window. Only the text of the main document is in it: custom XML parts stay as they are
 * (https://github.com/OfficeDev/office-js/issues/6415 tells it of Excel, for Word it is a risk), and so do settings, styles and comments.
 * Another person's edits are never undone; that what they wrote into an undone stretch stays is a guess.
 */
export class History {
  private readonly taker = new SnapshotTaker();
  private now: Snapshot;
  private revision: number;
  private done: Step[] = [];
  private undone: Step[] = [];
  private isOver = false;
  private lastTyped: { time: number; caret: Point } | undefined;

  constructor(
    private readonly docx: OpenDocx,
    private readonly clock: () => number = Date.now,
  ) {
    this.now = this.taker.take(docx.body);
    this.revision = docx.revision;
  }

  /** Runs an edit by the person; further typing at the same place before a pause joins the same step. */
  typing<T>(edit: () => T): T {
    const { paragraph, offset } = this.docx.selection.start;
    const last = this.lastTyped;
    if (
      !last ||
      this.clock() - last.time > pauseMilliseconds ||
      last.caret.paragraph !== paragraph ||
      last.caret.offset !== offset
    )
      this.close();
    const answer = edit();
    this.lastTyped = { time: this.clock(), caret: this.docx.selection.start };
    return answer;
  }

  /**
   * Runs an edit that is a step of its own: a batch of the panel's. There is no way to make one step of several
   * (https://github.com/OfficeDev/office-js/issues/1827).
   */
  step<T>(edit: () => T): T {
    this.close();
    const answer = edit();
    this.close();
    return answer;
  }

  /** An item on the list that takes nothing back. */
  idle(): void {
    this.close();
    if (!this.isOver) this.done.push({ before: [], behind: [] });
  }

  /** From now on nothing can be undone or redone. */
  end(): void {
    this.close();
    this.isOver = true;
    this.done = [];
    this.undone = [];
  }

  /** Runs a co-author's edit, which this person cannot undo. */
  others<T>(edit: () => T): T {
    this.close();
    const answer = edit();
    this.observe();
    return answer;
  }

  /** Undoes the last step; false where there is none. Word raises no event (https://github.com/OfficeDev/office-js/issues/3403). */
  undo(): boolean {
    this.close();
    const step = this.done.pop();
    if (!step) return false;
    this.bring(step.before, step.behind);
    this.undone.push(step);
    return true;
  }

  /** Redoes the step undone last; false where there is none, or where something else was done since. */
  redo(): boolean {
    this.close();
    const step = this.undone.pop();
    if (!step) return false;
    this.bring(step.behind, step.before);
    this.done.push(step);
    return true;
  }

  /** Makes a step of what has changed since the last one, and clears the redo list. */
  private close(): void {
    this.lastTyped = undefined;
    const before = this.now;
    if (!this.observe() || this.isOver) return;
    this.done.push({ before: unshared(before, this.now), behind: unshared(this.now, before) });
    this.undone = [];
  }

  /** Takes a snapshot of the document; true where it differs from the last one. */
  private observe(): boolean {
    if (this.revision === this.docx.revision) return false;
    const before = this.now;
    this.now = this.taker.take(this.docx.body);
    this.revision = this.docx.revision;
    return this.now !== before;
  }

  private bring(wanted: readonly Snapshot[], left: readonly Snapshot[]): void {
    bringBack(wanted, left);
    // The cursor stays where it is, clamped to the text that is left; setting it to itself raises no event.
    this.docx.setSelection(this.docx.selection);
    this.docx.changed();
    this.observe();
  }
}
