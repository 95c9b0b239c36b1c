// The work behind "Prepare the copy": the document's bytes, the look for people, and the mark.
import { documentBytes } from '../../document/document-file';
import { DocxFile, RefusedFile } from '../../ooxml/docx-file';
import { makeCopy } from '../../sharing/make-copy';
import { peopleCheck, type PersonalDetail } from '../../sharing/people/check';
import { partsWithWords, textsIn } from '../../sharing/people/document-texts';
import type { FieldState } from '../session/field-state';
import { sendWords as words } from './words';

export type Prepared = { readonly ok: true; readonly bytes: Uint8Array; readonly people: readonly PersonalDetail[] } | { readonly ok: false; readonly sentence: string };

/** @param fields the framework as the panel has it */
export async function prepareCopy(fields: readonly FieldState[], history: boolean): Promise<Prepared> {
  const document = await documentBytes();
  if (!document.ok) return { ok: false, sentence: words.noCopy(document.failure.sentence, document.failure.kind) };
  const answers = fields.filter(({ placed, standing }) => placed && standing === 'level').map(({ id, stem, inDocument }) => ({ id, stem, answer: inDocument }));
  const bytes = makeCopy(document.value, { id: crypto.randomUUID(), now: new Date(), history, fields: answers });
  if (!bytes) return { ok: false, sentence: words.notMarked };
  try {
    // The copy, not the document: what is looked at is what goes.
    return { ok: true, bytes, people: peopleCheck(textsIn(DocxFile.open(bytes, partsWithWords))) };
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, sentence: error.why === 'too large' ? words.tooLarge : words.notMarked };
    throw error;
  }
}
