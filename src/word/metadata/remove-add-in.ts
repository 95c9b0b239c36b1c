// Taking the panel out of a document: our controls go, what stands in them stays as ordinary text.
import { normalisedText } from '../../enquiry/normalised-text';
import type { Outcome } from '../gateway/outcome';
import type { WordGateway } from '../gateway/gateway';

/**
 * One batch finds our controls, one writes what had no place of its own below everything else, and takes the controls off. It takes up
 * where an earlier attempt was cut off, and so is made once more after an error.
 * @param tags of our controls; nobody else's are looked at
 * @param left lines to be written at the end of the document
 */
export async function removeControls(
  gateway: WordGateway,
  tags: readonly string[],
  left: readonly string[],
): Promise<Outcome<void>> {
  const first = await attempt(gateway, tags, left);
  return first.ok ? first : attempt(gateway, tags, left);
}

function attempt(gateway: WordGateway, tags: readonly string[], left: readonly string[]): Promise<Outcome<void>> {
  return gateway.run(async (context) => {
    const { contentControls, body } = context.document;
    const found = tags.map((tag) => contentControls.getByTag(tag));
    for (const controls of found) controls.load('items/id');
    const last = queueLast(body, left.length);
    await context.sync();
    const all = found.flatMap(({ items }) => items);
    const missing = left.slice(standing(last(), left));
    for (const line of missing) body.insertParagraph(line, 'End').styleBuiltIn = 'Normal';
    for (const control of all) {
      control.cannotDelete = false; // somebody may have locked it; without this the whole batch would fail
      control.delete(true);
    }
    if (all.length + missing.length > 0) await context.sync();
  });
}

/** Queues the last lines of the document; after the sync, in their order. */
function queueLast(body: Word.Body, count: number): () => string[] {
  const paragraphs: Word.Paragraph[] = [];
  for (let at = 0, one = body.paragraphs.getLast(); at < count; at += 1, one = one.getPreviousOrNullObject()) {
    one.load('text');
    paragraphs.push(one);
  }
  return () => paragraphs.flatMap((one) => (one.isNullObject ? [] : [normalisedText(one.text)])).reverse();
}

/** How many of the lines an attempt that was cut off has written already. */
function standing(last: readonly string[], left: readonly string[]): number {
  const lines = left.map(normalisedText);
  for (let count = Math.min(last.length, lines.length); count > 0; count -= 1)
    if (last.slice(-count).join('\n') === lines.slice(0, count).join('\n')) return count;
  return 0;
}
