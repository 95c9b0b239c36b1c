// Moving the cursor to a table or picture of ours, so that it is seen.
import { pictureTag, tableTag } from '../../ooxml/part-tag';
import type { WordGateway } from '../gateway/gateway';
import { failure, type Outcome } from '../gateway/outcome';

/**
 * Puts the cursor where a part of ours begins: at its picture, which stands above, else in its table.
 * @param part the word that ends its tags
 * @returns a failure of the kind `gone` where nothing of it stands in the document
 */
export async function showBlock(gateway: WordGateway, part: string): Promise<Outcome<void>> {
  const shown = await gateway.run(async (context) => {
    const pieces = [pictureTag(part), tableTag(part)].map((tag) => {
      const control = context.document.contentControls.getByTag(tag).getFirstOrNullObject();
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
