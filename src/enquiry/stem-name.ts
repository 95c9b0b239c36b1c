// What a stem of the school's own is called: its fixed word in the record, and its short name in the panel.
import { stemKey, trimEndOf } from './normalised-text';
import { fingerprint } from './fingerprint';
import { gap, oneLine, plainWords, withoutNumbering } from './stem-text';

/** The fixed word for a stem of the school's own: the same for the same words, with a number where it is taken. */
export function ownFieldId(stem: string, taken: ReadonlySet<string>): string {
  const id = `own-${fingerprint(stemKey(stem)).slice(0, 8)}`;
  if (!taken.has(id)) return id;
  let next = 2;
  while (taken.has(`${id}-${next}`)) next += 1;
  return `${id}-${next}`;
}

const longestName = 40;
const trailing = /[\s….,:;_–—-]/;

/** What the panel calls a row: the beginning of its stem, whole words, at most 40 characters. Empty where the stem has no words. */
export function shortNameOf(stem: string): string {
  const line = withoutNumbering(oneLine(stem));
  const [first = ''] = line.split(/:(?=\s|$)/).filter(hasWords);
  const [beforeGap = '', ...more] = first.split(gap).filter(hasWords);
  // "If we … then staff will …" says too little by its first two words.
  const name = more.length > 0 && plainWords(beforeGap).length < 3 ? first : beforeGap;
  return trimEndOf(fitting(name.trim()), trailing);
}

function hasWords(text: string): boolean {
  return plainWords(text).length > 0;
}

function fitting(words: string): string {
  if (words.length <= longestName) return words;
  const cut = words.slice(0, longestName + 1);
  if (/\s/.test(cut)) return trimEndOf(trimEndOf(cut, /\S/), /\s/);
  // One very long word: no whole word fits. Half a character is never left.
  return words.slice(0, longestName).replace(/[\ud800-\udbff]$/, '');
}
