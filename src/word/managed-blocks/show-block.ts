// Moving the cursor to a block of ours, so that it is seen.
import { pieceKinds } from '../../enquiry/managed-block';
import { pieceTag } from '../../ooxml/part-tag';
import type { WordGateway } from '../gateway/gateway';
import { failure, type Outcome } from '../gateway/outcome';

/**
 * Puts the cursor where a block of ours begins: at the first of its pieces that stands there.
 * @param part the word that ends the tags of its first section
 * @returns a failure of the kind `gone` where nothing of it stands in the document
 */
export async function showBlock(gateway: WordGateway, part: string): Promise<Outcome<void>> {
  const shown = await gateway.run(async (context) => {
    const pieces = pieceKinds.map((kind) => {
      const control = context.document.contentControls.getByTag(pieceTag(kind, part)).getFirstOrNullObject();
      control.load('id');
      return control;
    });
    await context.sync();
    const first = pieces.find(({ isNullObject }) => !isNullObject);
    first?.select('Start');
    if (first) await context.sync();
    return first !== undefined;
  });
  if (!shown.ok) return shown;
  return shown.value ? { ok: true, value: undefined } : failure('gone', 'PartNotFound');
}
