// May the panel's words go into the document, given what stands there now?
import { sameWords } from './answer';

/** `write`: nobody touched it since we last looked. `in sync`: it already says so. `conflict`: somebody else wrote there meanwhile. */
export type Decision = 'write' | 'in sync' | 'conflict';

/**
 * All three are canonical answers.
 * @param baseVersion what the person had before them when they began to type
 * @param now what stands there now
 * @param wanted what the person typed in the panel
 */
export function decide(baseVersion: string, now: string, wanted: string): Decision {
  if (now === wanted) return 'in sync';
  return lettersOf(now) === lettersOf(baseVersion) ? 'write' : 'conflict';
}

/**
 * A look through all tables reads their `values`, of which it is not established how they separate the paragraphs of a cell.
 * Blanks alone are nobody's sentence, so they do not make a conflict.
 */
const lettersOf = (text: string): string => text.replace(/\s/g, '');

/**
 * Are two readings of an answer the same one, with struck words shown in one way and in another? Word tells nobody how they are shown
 * (https://github.com/OfficeDev/office-js/issues/6246).
 * @param views the answer in each of those ways, by the document's markup
 */
export function sameInViews(seen: string, now: string, views: readonly string[]): boolean {
  return [seen, now].every((reading) => views.some((view) => lettersOf(reading) === lettersOf(view)));
}

/**
 * Do the old words and the new ones stand there together, and nothing else? So Word shows a rewrite while changes are tracked
 * (on the floor a script cannot tell words that are marked as deleted, https://github.com/OfficeDev/office-js/issues/1524).
 */
export function standTogether(before: string, stands: string, wanted: string): boolean {
  const linesOf = (answer: string): string[] =>
    answer
      .split('\n')
      .map(lettersOf)
      .filter((line) => line !== '');
  let rest = linesOf(stands).join('\n');
  const take = (line: string): boolean => {
    const at = rest.lastIndexOf(line); // the new words stand after the old ones
    if (at < 0) return false;
    rest = `${rest.slice(0, at)}\n${rest.slice(at + line.length)}`;
    return true;
  };
  if (!linesOf(wanted).every(take)) return false;
  const old = linesOf(before).join('');
  const left = linesOf(rest);
  return left.length > 0 && left.every((line) => old.includes(line));
}

/** What became of a write, as the reading after it tells. */
export type Landed = 'written' | 'untouched' | 'partly' | 'changed';

/**
 * Judges a write whose answer is an error or was lost, by a fresh reading.
 * @returns `written`: our words stand there. `untouched`: what stood there before still does. `partly`: only lines of ours and of
 *   before stand there, so the write was cut off. `changed`: somebody else's words are there too.
 */
export function judgeLanding(before: string, now: string, wanted: string): Landed {
  if (sameWords(now, wanted)) return 'written';
  if (now === before) return 'untouched';
  const ours = new Set([...before.split('\n'), ...wanted.split('\n'), '']);
  return now.split('\n').every((line) => ours.has(line)) ? 'partly' : 'changed';
}
