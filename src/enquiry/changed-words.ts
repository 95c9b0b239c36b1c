// Two texts side by side: which words stayed, which went out and which came in.

/** A stretch of words. Those that stayed and came in make the later text, those that stayed and went out the earlier one. */
export interface Stretch {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/** Words, blanks and marks apart, so that a full stop does not make another word of the one before it. */
const pieces = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}'’-]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/** Beyond this many pieces on both sides the whole is compared at once: a table of all pairs would be too large. */
const most = 3000;

/** The changes from one text to another, by the longest row of words that both have. */
export function changedWords(before: string, after: string): readonly Stretch[] {
  const [one, other] = [pieces(before), pieces(after)];
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return joined([
    ...one.slice(0, start).map((text): Stretch => ({ kind: 'same', text })),
    ...(left.length + right.length > most ? wholly(left, right) : piecewise(left, right)),
    ...one.slice(one.length - end).map((text): Stretch => ({ kind: 'same', text })),
  ]);
}

function wholly(left: readonly string[], right: readonly string[]): Stretch[] {
  return [{ kind: 'out', text: left.join('') }, { kind: 'in', text: right.join('') }];
}

function piecewise(left: readonly string[], right: readonly string[]): Stretch[] {
  // The length of the longest common row from each pair of places onwards.
  const width = right.length + 1;
  const common = new Uint16Array((left.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      common[row * width + column] = left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const found: Stretch[] = [];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const [out, into] = [left[row], right[column]];
    if (out !== undefined && out === into) {
      found.push({ kind: 'same', text: out });
      [row, column] = [row + 1, column + 1];
    } else if (out !== undefined && (into === undefined || at(row + 1, column) >= at(row, column + 1))) {
      found.push({ kind: 'out', text: out });
      row += 1;
    } else {
      found.push({ kind: 'in', text: into ?? '' });
      column += 1;
    }
  }
  return found;
}

/** Neighbours of a kind as one; a blank alone between two changes belongs to both, so that "out in out in" reads as one change. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const grouped: { same: string; out: string; into: string }[] = [];
  stretches.forEach(({ kind, text }, index) => {
    const last = grouped[grouped.length - 1];
    const next = stretches[index + 1];
    const changing = last && last.same === '';
    if (kind === 'same' && changing && /^\s+$/.test(text) && next && next.kind !== 'same') {
      last.out += text;
      last.into += text;
    } else if (kind === 'same') {
      if (last && last.out === '' && last.into === '') last.same += text;
      else grouped.push({ same: text, out: '', into: '' });
    } else {
      const group = changing ? last : { same: '', out: '', into: '' };
      if (!changing) grouped.push(group);
      if (kind === 'out') group.out += text;
      else group.into += text;
    }
  });
  return grouped.flatMap(({ same, out, into }): Stretch[] => [
    { kind: 'same', text: same }, { kind: 'out', text: out }, { kind: 'in', text: into },
  ]).filter(({ text }) => text !== '');
}
