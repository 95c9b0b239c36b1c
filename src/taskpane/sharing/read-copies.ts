// Has files read by the worker, one after the other: only one of them is ever in memory.
import { fileLimits } from '../../ooxml/docx-file';
import type { AskedField, RefusedCopy, ReturnedCopy } from '../../sharing/returned-copy';
import type { CopyToRead } from './copies.worker';

type Read = ReturnedCopy | RefusedCopy;

/** A file that takes longer is given up: the worker is ended, and the next file gets a new one. */
const longest = 30_000;

export class CopyReader {
  private worker: Worker | null = null;
  private stopped = false;

  /** @param onRead hears of each file as soon as it is read */
  async read(files: readonly File[], asked: readonly AskedField[], onRead: (copy: Read) => void): Promise<void> {
    for (const file of files) {
      if (this.stopped) break;
      const copy = file.size > fileLimits.bytes ? refused(file, 'too large') : await this.readOne(file, asked);
      if (copy && !this.stopped) onRead(copy);
    }
    this.end();
  }

  stop(): void {
    this.stopped = true;
    this.end();
  }

  private async readOne(file: File, asked: readonly AskedField[]): Promise<Read> {
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return refused(file, 'damaged'); // moved or taken away since it was chosen
    }
    return new Promise((resolve) => {
      this.worker ??= new Worker(new URL('./copies.worker.ts', import.meta.url), { name: 'copies' });
      const { worker } = this;
      const given = setTimeout(() => {
        this.end();
        resolve(refused(file, 'took too long'));
      }, longest);
      const done = (copy: Read): void => {
        clearTimeout(given);
        resolve(copy);
      };
      worker.onmessage = ({ data }: MessageEvent<Read>) => done(data);
      worker.onerror = (event) => {
        event.preventDefault();
        this.end();
        done(refused(file, 'damaged'));
      };
      worker.postMessage({ file: file.name, bytes, asked } satisfies CopyToRead, [bytes.buffer]);
    });
  }

  private end(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}

const refused = (file: File, why: RefusedCopy['why']): RefusedCopy => ({ kind: 'refused', file: file.name, why });
