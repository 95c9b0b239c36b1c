// Makes what goes out and looks it through, off the main thread: with 300 pages that takes seconds, and the panel stays awake.
import { RefusedFile, type FileRefusal } from '../../ooxml/docx-file';
import type { FormKind } from '../../sharing/forms/kind';
import { makeForm, type FormWishes } from '../../sharing/forms/make-form';
import { lookForPeople, type PeopleLook } from '../../sharing/people/check';
import { prepareCopy, type PrepareWishes, type ReadyCopy } from '../../sharing/send/prepare-copy';

/** A document to make a copy of, or a part to make. */
export type Outgoing =
  | { readonly kind: 'copy'; readonly document: Uint8Array; readonly wishes: PrepareWishes }
  | { readonly kind: 'part'; readonly part: FormKind; readonly wishes: FormWishes };

/** `not ours`: the document is laid out so that no copy could be made. */
export type Looked =
  | { readonly kind: 'copy'; readonly copy: ReadyCopy }
  | { readonly kind: 'part'; readonly bytes: Uint8Array; readonly people: PeopleLook }
  | { readonly kind: 'refused'; readonly why: FileRefusal | 'not ours' };

function looked(outgoing: Outgoing): Looked {
  if (outgoing.kind === 'part') {
    const bytes = makeForm(outgoing.part, outgoing.wishes);
    return { kind: 'part', bytes, people: lookForPeople(bytes) };
  }
  const copy = prepareCopy(outgoing.document, outgoing.wishes);
  return copy ? { kind: 'copy', copy } : { kind: 'refused', why: 'not ours' };
}

addEventListener('message', ({ data }: MessageEvent<Outgoing>) => {
  try {
    postMessage(looked(data));
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    postMessage({ kind: 'refused', why: error.why } satisfies Looked);
  }
});
