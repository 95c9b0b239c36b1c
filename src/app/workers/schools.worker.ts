// Reads schools' files off the main thread, one at a time. Only the summary leaves it: what else stood in the file goes.
import { readSchool } from '../../sharing/programme/school';

export interface SchoolToRead {
  readonly file: string;
  readonly bytes: Uint8Array;
}

addEventListener('message', ({ data }: MessageEvent<SchoolToRead>) => {
  postMessage(readSchool(data.file, data.bytes));
});
