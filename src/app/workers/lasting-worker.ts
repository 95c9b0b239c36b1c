// A worker that stays, for what is asked again and again and takes long to be made ready.

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

  /** @returns null where its script could not be fetched, or failed at this or at another request */
  ask(request: object): Promise<Answer | null> {
    this.last += 1;
    const number = this.last;
    return new Promise((resolve) => {
      this.waiting.set(number, resolve);
      this.begun().postMessage({ ...request, number });
    });
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
      worker.terminate();
      this.worker = null;
      for (const resolve of this.waiting.values()) resolve(null);
      this.waiting.clear();
    };
    this.worker = worker;
    return worker;
  }
}
