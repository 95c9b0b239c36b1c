// Where each line of a list begins.
import type { Span, Token } from '../tokens';

const bulletMarks = new Set('-–—•*·▪');

/** Where each line of a list begins: the first word after "-", "•", "1." or "a)". */
export function bulletsIn(text: string, all: readonly Token[]): Span[] {
  if (!text.includes('\n')) return [];
  return all.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    const before = all[index - 1];
    const lead = text.slice(Math.max(before?.end ?? 0, token.start - 12), token.start);
    const line = lead.slice(lead.lastIndexOf('\n') + 1).trim();
    const starts = before === undefined || lead.includes('\n') || text.slice(before.start, before.end).includes('\n');
    return starts && bulletMarks.has(line.charAt(0)) ? [token] : [];
  });
}
