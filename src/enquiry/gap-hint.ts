// What is asked in each gap of a stem: ours by the handbook, a school's own by its name in brackets or by the word before the gap.
import { knownStems } from '../handbook/extended-framework';
import { gapHints, hintAfter, plainHint } from '../handbook/gap-hints';
import type { StemId } from '../handbook/extended-framework';
import { stemKey } from './normalised-text';
import type { StemGaps } from './stem-sentence';
import { plainWords } from './stem-text';

/** One hint for each gap, in order. A stem of ours that a school reworded is asked as its own. */
export function hintsOf(
  { id, stem }: { readonly id: string; readonly stem: string },
  gaps: StemGaps,
): readonly string[] {
  const ours = knownStems.find((one) => one.id === id && stemKey(one.stem) === stemKey(stem));
  if (ours) return gapHints[ours.id satisfies StemId];
  return gaps.named.map((name, at) => {
    if (name !== '') return name;
    const before = plainWords(gaps.words[at] ?? '').at(-1) ?? '';
    return hintAfter[before] ?? plainHint;
  });
}
