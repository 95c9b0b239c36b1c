// Bringing lines of ours up to date where they stand. Queues only; the caller syncs.
import { oneLine } from '../../enquiry/managed-block';
import type { Reach } from '../answers/rewrite-answer';
import type { StandsStill } from '../answers/exact-text';
import { overWords } from './over-words';

/**
 * Queues the search for what is written over.
 * @param standing the paragraphs as they were read, at least one
 * @param wanted what they should say; where they are fewer, the paragraphs left over become empty, so that no words beside them can go
 * @param found what is known of a line that is written whole
 * @returns what queues the writing
 */
export function prepareLines(
  standing: readonly Word.Paragraph[],
  wanted: readonly string[],
  reach: Reach,
  found: (line: number) => StandsStill | undefined,
): () => void {
  const last = standing.length - 1;
  const writes = standing.flatMap((paragraph, at) => {
    const text = (at < last ? wanted.slice(at, at + 1) : wanted.slice(last)).join('\n');
    if (oneLine(paragraph.text) === text) return [];
    const line = paragraph.getRange('Content');
    if (reach === 'whole') found(at)?.(line);
    return [
      reach === 'whole' ? () => void line.insertText(text, 'Replace') : overWords(line, oneLine(paragraph.text), text),
    ];
  });
  return () => writes.forEach((write) => write());
}
