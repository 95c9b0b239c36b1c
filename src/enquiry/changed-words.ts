// Two texts side by side: which words stayed, which went out and which came in.
import { commonRow } from './common-row';

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
  const found: Stretch[] = [];
  let [row, column] = [0, 0];
  for (const [nextRow, nextColumn] of [
    ...commonRow(one, other, (rows, columns) => rows + columns <= most),
    [one.length, other.length] as const,
  ]) {
    found.push(
      { kind: 'out', text: one.slice(row, nextRow).join('') },
      { kind: 'in', text: other.slice(column, nextColumn).join('') },
      { kind: 'same', text: one[nextRow] ?? '' },
    );
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  return joined(found.filter(({ text }) => text !== ''));
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
  return grouped
    .flatMap(({ same, out, into }): Stretch[] => [
      { kind: 'same', text: same },
      { kind: 'out', text: out },
      { kind: 'in', text: into },
    ])
    .filter(({ text }) => text !== '');
}
