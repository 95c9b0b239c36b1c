// What can be undone and done again: a person's typing up to a pause, and each batch of the panel's that wrote.
import type { OpenDocx, Point } from '../docx/open-docx';
import { bringBack, type Likeness, Likenesses, unshared } from './likeness';

/** What a step changed: as it was before, and as the step left it. */
interface Step {
  before: readonly Likeness[];
  behind: readonly Likeness[];
}

/** Typing that goes on within this time, at the place where it stopped, is one step. That Word does it by a pause rests on nothing. */
const pauseMilliseconds = 1000;

/**
 * The undo list of the person at this window. Only the text of the main document is in it: custom XML parts stay as they are
 * (https://github.com/OfficeDev/office-js/issues/6415 tells it of Excel, for Word it is a risk), and so do settings, styles and comments.
 * Another person's edits are never undone; that what they wrote into an undone stretch stays rests on nothing.
 */
export class History {
  private readonly likenesses = new Likenesses();
  private now: Likeness;
  private revision: number;
  private done: Step[] = [];
  private undone: Step[] = [];
  private lastTyped: { time: number; caret: Point } | undefined;

  constructor(
    private readonly docx: OpenDocx,
    private readonly clock: () => number = Date.now,
  ) {
    this.now = this.likenesses.take(docx.body);
    this.revision = docx.revision;
  }

  /** Runs an edit of the person's own; what follows it at the same place before a pause belongs to the same step. */
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

  /** Runs an edit of somebody else's, which this person cannot undo. */
  others<T>(edit: () => T): T {
    this.close();
    const answer = edit();
    this.look();
    return answer;
  }

  /** Takes the last step back. False: there is none. No event tells of it (https://github.com/OfficeDev/office-js/issues/3403). */
  undo(): boolean {
    this.close();
    const step = this.done.pop();
    if (!step) return false;
    this.bring(step.before, step.behind);
    this.undone.push(step);
    return true;
  }

  /** Does the step that was last undone again. False: there is none, or something else was done since. */
  redo(): boolean {
    this.close();
    const step = this.undone.pop();
    if (!step) return false;
    this.bring(step.behind, step.before);
    this.done.push(step);
    return true;
  }

  /** What was changed since the last step is a step; what was undone before it can no longer be done again. */
  private close(): void {
    this.lastTyped = undefined;
    const before = this.now;
    if (!this.look()) return;
    this.done.push({ before: unshared(before, this.now), behind: unshared(this.now, before) });
    this.undone = [];
  }

  /** Sees the document as it is now; true where that is another than before. */
  private look(): boolean {
    if (this.revision === this.docx.revision) return false;
    const before = this.now;
    this.now = this.likenesses.take(this.docx.body);
    this.revision = this.docx.revision;
    return this.now !== before;
  }

  private bring(wanted: readonly Likeness[], left: readonly Likeness[]): void {
    bringBack(wanted, left);
    // The cursor stays where it is, as far as that place is still there; setting it to itself tells nobody.
    this.docx.setSelection(this.docx.selection);
    this.docx.changed();
    this.look();
  }
}
