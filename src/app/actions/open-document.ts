// A document of ours is opened as a new one, in a window of its own.
import { base64Of } from '../../ooxml/docx-bytes';
import { openNewDocument } from '../../word/gateway/new-document';
import type { SessionContext } from '../session/context';
import { done, notDone, type ActionOutcome } from '../session/outcome';

/**
 * @param bytes a whole .docx
 * @returns not done, with a sentence, where Word refuses or cannot be asked
 */
export async function openDocument({ gateway }: SessionContext, bytes: Uint8Array): Promise<ActionOutcome> {
  const opened = await openNewDocument(gateway, base64Of(bytes));
  return opened.ok ? done : notDone(opened.failure.sentence);
}
