// Reads returned copies off the main thread, one at a time, so that the panel stays awake and a bad file costs nobody else.
import { readReturnedCopy, type AskedField } from '../../sharing/return/returned-copy';

export interface CopyToRead {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly asked: readonly AskedField[];
  readonly ours: readonly string[];
}

addEventListener('message', ({ data }: MessageEvent<CopyToRead>) => {
  postMessage(readReturnedCopy(data.file, data.bytes, data.asked, data.ours));
});
