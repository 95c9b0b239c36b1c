// Opening a file of ours as a new document, in a window of its own: it needs no download, which not every Word allows a panel.
import type { Outcome } from './outcome';
import { inWord } from './gateway';

/** @param base64 the .docx. On the floor, WordApi 1.3 (https://learn.microsoft.com/javascript/api/word/word.application). */
export function openNewDocument(base64: string): Promise<Outcome<void>> {
  return inWord(async (context) => {
    context.application.createDocument(base64).open();
    await context.sync();
  });
}
