// Has returned copies read by the worker, one after the other.
import type { AskedField, RefusedCopy, ReturnedCopy } from '../../sharing/returned-copy';
import type { CopyToRead } from './copies.worker';
import { FilesReader } from './read-files';

export class CopyReader {
  private reader: FilesReader<ReturnedCopy> | null = null;

  /**
   * @param onRead hears of each file as soon as it is read
   * @returns false where the worker could not be fetched
   */
  read(files: readonly File[], asked: readonly AskedField[], onRead: (copy: ReturnedCopy | RefusedCopy) => void): Promise<boolean> {
    this.reader = new FilesReader(
      () => new Worker(new URL('./copies.worker.ts', import.meta.url), { name: 'copies' }),
      (file, bytes) => ({ file, bytes, asked }) satisfies CopyToRead,
    );
    return this.reader.read(files, onRead);
  }

  stop(): void {
    this.reader?.stop();
  }
}
