// The words of a question that a finding is about, short enough to quote.

const longest = 90;

/**
 * @param span offsets into `text`, in UTF-16 units
 * @returns the words, in one line; where they are many, their beginning and end; empty where the span holds no words
 */
export function excerpt(text: string, span: { readonly start: number; readonly end: number }): string {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  if (words.length <= longest) return words;
  const pieces = words.split(' ');
  const within = (room: number, from: readonly string[]): string[] => {
    const taken: string[] = [];
    for (const piece of from) {
      if ([...taken, piece].join(' ').length > room) break;
      taken.push(piece);
    }
    return taken;
  };
  const start = within(longest - 30, pieces);
  const end = within(30, pieces.slice(start.length).reverse()).reverse();
  // One word longer than a line has no place to be cut at.
  if (start.length === 0)
    return `${Array.from(words)
      .slice(0, longest - 1)
      .join('')}…`;
  return [start.join(' '), '…', end.join(' ')].filter((part) => part !== '').join(' ');
}
