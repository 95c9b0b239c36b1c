// The four slots of an enquiry question where they lie: what is done, what it should lead to, for whom, where or when.
import type { Reading } from '../read';
import type { Token } from '../tokens';
import { effectNouns, effectVerbs } from '../words/effect';
import { sidesOf } from './find-sides';
import { findGroup } from './group';
import { peopleEnd } from './landmarks';
import { type Range, Sentence, isIn } from './sentence';
import { findSetting } from './setting';

export const slots = ['action', 'outcome', 'group', 'setting'] as const;
export type Slot = (typeof slots)[number];

/** Where the slots lie in the words of a sentence. */
export interface Found extends Readonly<Record<Slot, Range | null>> {
  readonly words: readonly Token[];
  /** Who acts, where those who ask or work there are named as those who do. */
  readonly who: Range | null;
  /** The verb or noun by which one thing is said to act on another. */
  readonly link: number | null;
}

/** Finds the slots of what was read. */
export function findSlots(reading: Reading): Found {
  const second = reading.openings[1];
  const again = second
    ? reading.words.findIndex(({ start }, index) => start === second.start && index > reading.opens)
    : -1;
  const s = new Sentence(again > 0 ? reading.words.slice(0, again) : reading.words);
  const sides = sidesOf(s, reading);
  const group = findGroup(s, reading.opens, sides);
  const setting = findSetting(s, reading.opens, group);
  const within = (range: Range | null): Range | null => {
    if (!range) return null;
    // What only says where or for whom is that slot's.
    const [from] = range;
    let [, to] = range;
    for (const other of [setting, group]) {
      if (!other) continue;
      if (other[0] > from && other[1] >= to && other[0] < to && other[1] <= to + 3)
        to = s.at(other[0] - 1) === 'of' ? to : other[0];
      else if (other[0] <= from && other[1] >= to) return null;
    }
    const people = s.first(
      from,
      to,
      (word, index) => ['for', 'among', 'amongst'].includes(word) && index > from && peopleEnd(s, index + 1, s.end) > 0,
    );
    if (people > from) to = people;
    return s.trim(from, to);
  };
  return {
    words: reading.words,
    action:
      within(sides.action) ??
      (sides.link && sides.action && group && sides.action[0] <= group[0] && isIn(effectVerbs, s.at(sides.link))
        ? sides.action
        : null),
    outcome:
      within(sides.outcome) ??
      (sides.link && (isIn(effectVerbs, s.at(sides.link)) || effectNouns.has(s.at(sides.link)))
        ? [sides.link, sides.link + 1]
        : null),
    group,
    setting,
    who: sides.who ?? null,
    link: sides.link ?? null,
  };
}
