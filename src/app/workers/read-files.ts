// Has files read by a worker, one after the other: only one of them is ever in memory, the panel stays awake, and a bad file costs nobody else.
import { fileLimits } from '../../ooxml/docx-file';
import type { RefusedCopy } from '../../sharing/return/returned-copy';

/** A file that takes longer is given up: the worker is ended, and the next file gets a new one. */
const longest = 30_000;

/** What is read of each file is up to the worker. */
export class FilesReader<Read> {
  private worker: Worker | null = null;
  private stopped = false;
  private fetched = true;
  /** Ends the wait for the file that is being read. */
  private leaveOff = (): void => undefined;

  /**
   * @param start makes a worker
   * @param request what the worker is sent for a file; its bytes are handed over, not copied
   */
  constructor(
    private readonly start: () => Worker,
    private readonly request: (file: string, bytes: Uint8Array) => unknown,
  ) {}

  /**
   * @param onRead hears of each file as soon as it is read
   * @returns false where the worker's own script could not be fetched
   */
  async read(files: readonly File[], onRead: (read: Read | RefusedCopy) => void): Promise<boolean> {
    for (const file of files) {
      if (this.stopped) break;
      const read = file.size > fileLimits.bytes ? refused(file, 'too large') : await this.readOne(file);
      if (read !== null) onRead(read);
    }
    this.end();
    return this.fetched;
  }

  /** What was read stays read; the file that is being read is left. */
  stop(): void {
    this.stopped = true;
    this.end();
    this.leaveOff();
  }

  /** Null where it was stopped meanwhile. A file that does not come, from a drive that does not answer, is given up like one that takes too long to read. */
  private readOne(file: File): Promise<Read | RefusedCopy | null> {
    return new Promise((resolve) => {
      let awaited = true;
      const done = (read: Read | RefusedCopy | null): void => {
        awaited = false;
        clearTimeout(given);
        resolve(read);
      };
      const given = setTimeout(() => {
        this.end();
        done(refused(file, 'took too long'));
      }, longest);
      this.leaveOff = () => done(null);
      file.arrayBuffer().then(
        (bytes) => {
          if (awaited) this.ask(file, new Uint8Array(bytes), done);
        },
        () => done(refused(file, 'damaged')), // moved or taken away since it was chosen
      );
    });
  }

  private ask(file: File, bytes: Uint8Array, done: (read: Read | RefusedCopy | null) => void): void {
    this.worker ??= this.start();
    const { worker } = this;
    worker.onmessage = ({ data }: MessageEvent<Read | RefusedCopy>) => done(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.end();
      // An error in the script has a message; a script that was not fetched has none, and no file is to blame for that.
      this.fetched = typeof event.message === 'string';
      this.stopped = !this.fetched;
      done(this.fetched ? refused(file, 'damaged') : null);
    };
    worker.postMessage(this.request(file.name, bytes), [bytes.buffer]);
  }

  private end(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}

const refused = (file: File, why: RefusedCopy['why']): RefusedCopy => ({ kind: 'refused', file: file.name, why });
