// Looks through a copy for people off the main thread: a document of 300 pages takes seconds, and the panel stays awake.
import { DocxFile, RefusedFile, type FileRefusal } from '../../ooxml/docx-file';
import { peopleCheck, type PersonalDetail } from '../../sharing/people/check';
import { partsWithWords, textsIn } from '../../sharing/people/document-texts';

export type PeopleLook = { readonly people: readonly PersonalDetail[] } | { readonly refused: FileRefusal };

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  try {
    postMessage({ people: peopleCheck(textsIn(DocxFile.open(data, partsWithWords))) } satisfies PeopleLook);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    postMessage({ refused: error.why } satisfies PeopleLook);
  }
});
