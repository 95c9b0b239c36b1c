// Opening a file of ours as a new document, in a window of its own: it needs no download, which not every Word allows a panel.
import type { Outcome } from './outcome';
import type { WordGateway } from './gateway';

/** @param base64 the .docx. On the floor, WordApi 1.3 (https://learn.microsoft.com/javascript/api/word/word.application). */
export function openNewDocument(gateway: WordGateway, base64: string): Promise<Outcome<void>> {
  return gateway.run(async (context) => {
    context.application.createDocument(base64).open();
    await context.sync();
  });
}
