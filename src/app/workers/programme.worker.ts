// Writes the programme's document off the main thread: with hundreds of schools that takes longer than the panel may stand still.
import { programmeDocument, type ProgrammePictures } from '../../sharing/programme/document';
import type { Gathered } from '../../sharing/programme/gathered';

export interface DocumentToWrite {
  readonly all: Gathered;
  readonly pictures: ProgrammePictures;
  readonly day: Date;
}

addEventListener('message', ({ data: { all, pictures, day } }: MessageEvent<DocumentToWrite>) => {
  const bytes = programmeDocument(all, pictures, day);
  postMessage(bytes, { transfer: [bytes.buffer] });
});
