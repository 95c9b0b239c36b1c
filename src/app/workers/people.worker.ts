// Looks through a copy for people off the main thread: a document of 300 pages takes seconds, and the panel stays awake.
import { RefusedFile, type FileRefusal } from '../../ooxml/docx-file';
import { lookForPeople, type PeopleLook } from '../../sharing/people/check';

export type CopyLook = PeopleLook | { readonly refused: FileRefusal };

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  try {
    postMessage(lookForPeople(data) satisfies CopyLook);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    postMessage({ refused: error.why } satisfies CopyLook);
  }
});
