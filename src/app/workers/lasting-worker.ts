// A worker that stays, for what is asked again and again and takes long to be made ready.

/** Milliseconds that an answer may take: the longest document takes a few seconds on a slow machine, and who waits needs a sentence. */
const longest = 60_000;

interface Numbered {
  readonly number: number;
}

/** Each answer carries the number of its request. One worker answers all of them; where it breaks, the next request starts another. */
export class LastingWorker<Answer extends Numbered> {
  private worker: Worker | null = null;
  private last = 0;
  private readonly waiting = new Map<number, (answer: Answer | null) => void>();

  /** @param start makes a worker */
  constructor(private readonly start: () => Worker) {}

  /** Has the worker begin to make itself ready. */
  begin(): void {
    this.begun();
  }

  /** @returns null where its script could not be fetched, failed at this or at another request, or has not answered after `longest` */
  ask(request: object): Promise<Answer | null> {
    this.last += 1;
    const number = this.last;
    return new Promise((resolve) => {
      const limit = setTimeout(() => this.end(), longest);
      this.waiting.set(number, (answer) => {
        clearTimeout(limit);
        resolve(answer);
      });
      this.begun().postMessage({ ...request, number });
    });
  }

  /** Ends the worker; whoever waits for it is told. */
  private end(): void {
    this.worker?.terminate();
    this.worker = null;
    for (const resolve of this.waiting.values()) resolve(null);
    this.waiting.clear();
  }

  private begun(): Worker {
    if (this.worker) return this.worker;
    const worker = this.start();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      this.waiting.get(data.number)?.(data);
      this.waiting.delete(data.number);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.end();
    };
    this.worker = worker;
    return worker;
  }
}
