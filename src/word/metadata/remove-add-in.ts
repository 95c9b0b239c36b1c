// Taking the panel out of a document: our controls go, what stands in them stays as ordinary text.
import type { Outcome } from '../gateway/outcome';
import type { WordGateway } from '../gateway/gateway';

/**
 * One batch finds our controls, one takes them off and writes what had no place of its own below everything else.
 * @param tags of our controls; nobody else's are looked at
 * @param left lines to be written at the end of the document
 * @returns how many controls were taken off
 */
export function removeControls(
  gateway: WordGateway,
  tags: readonly string[],
  left: readonly string[],
): Promise<Outcome<number>> {
  return gateway.run(async (context) => {
    const { contentControls, body } = context.document;
    const found = tags.map((tag) => contentControls.getByTag(tag));
    for (const controls of found) controls.load('items/id');
    await context.sync();
    const all = found.flatMap(({ items }) => items);
    for (const control of all) {
      control.cannotDelete = false; // somebody may have locked it; without this the whole batch would fail
      control.delete(true);
    }
    for (const line of left) body.insertParagraph(line, 'End').styleBuiltIn = 'Normal';
    if (all.length + left.length > 0) await context.sync();
    return all.length;
  });
}
