// What the panel does once the person has rested for a while. One timer a purpose: asking again begins the rest anew.

/** Milliseconds. Three seconds' rest count as having finished a thought. */
export const rest = {
  beforeSaving: 3000,
  beforeKeeping: 300,
  beforeFollowing: 600,
  betweenReadingsElsewhere: 4000,
  beforeStoring: 1000,
} as const;

/** A reading that Word is quick over, on its own thread beside somebody's typing. */
const quick = 300;

/**
 * How long the cursor rests before the document is read again: where Word was slow over the last reading, twenty times as long as it took,
 * so that the panel takes no more than a twentieth of its time; half a minute at most.
 */
export const pauseBeforeFollowing = (lastReading: number): number =>
  lastReading <= quick ? rest.beforeFollowing : Math.min(20 * lastReading, 30_000);

export class Timers {
  private readonly running = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param onError hears of a job that threw or rejected */
  constructor(private readonly onError: (reason: unknown) => void) {}

  later(purpose: string, milliseconds: number, job: () => unknown): void {
    this.cancel(purpose);
    this.running.set(
      purpose,
      setTimeout(() => void this.run(job), milliseconds),
    );
  }

  cancel(purpose: string): void {
    clearTimeout(this.running.get(purpose));
    this.running.delete(purpose);
  }

  private async run(job: () => unknown): Promise<void> {
    try {
      await job();
    } catch (reason) {
      this.onError(reason);
    }
  }

  cancelAll(): void {
    for (const purpose of this.running.keys()) this.cancel(purpose);
  }
}

/** Resolves when the browser has drawn what there is. */
export const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
