// The longest row of things that two lists have in common, in order: what stays when one becomes the other.

/**
 * The places of that row in both lists, as pairs.
 * @param fits may the part between the common head and tail be compared all with all? It takes rows times columns steps. Where not, only
 *   head and tail are told.
 */
export function commonRow(
  a: readonly string[],
  b: readonly string[],
  fits: (rows: number, columns: number) => boolean,
): [number, number][] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const pairs: [number, number][] = Array.from({ length: head }, (_, at) => [at, at]);
  const rows = a.length - head - tail;
  const columns = b.length - head - tail;
  if (fits(rows, columns)) {
    const width = columns + 1;
    const length = new Uint32Array((rows + 1) * width);
    const lcs = (i: number, j: number): number => length[i * width + j] ?? 0;
    for (let i = rows - 1; i >= 0; i -= 1) {
      for (let j = columns - 1; j >= 0; j -= 1) {
        length[i * width + j] =
          a[head + i] === b[head + j] ? lcs(i + 1, j + 1) + 1 : Math.max(lcs(i + 1, j), lcs(i, j + 1));
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns;) {
      if (a[head + i] === b[head + j]) pairs.push([head + i++, head + j++]);
      else if (lcs(i + 1, j) >= lcs(i, j + 1)) i += 1;
      else j += 1;
    }
  }
  for (let at = tail; at > 0; at -= 1) pairs.push([a.length - at, b.length - at]);
  return pairs;
}
