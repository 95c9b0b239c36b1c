// What goes below our answer where somebody's is put there: only what it says beside ours. A copy asks for answers below ours, so a returned answer mostly begins with our own words.
import { missingLines } from '../../enquiry/missing-lines';
import { alike } from './distinct-names';
import { normalForm } from '../copy/normal-form';

/** An answer under the name of who gave it. */
export interface AttributedAnswer {
  readonly name: string;
  readonly answer: string;
  /** What of it stood there when it was sent out, where ours has changed since. */
  readonly asSent: string;
}

/**
 * Our answer, and below it the lines that others say and that stand nowhere in it, each colleague's under a name. A line of ours in which
 * somebody changed a word is a line of theirs. What was put there once is not put there again, neither of the same file under a name with a number.
 * @returns null where nobody says anything that is not there
 */
export function withBelow(ours: string, theirs: readonly AttributedAnswer[]): string | null {
  const put = new Map<string, string[]>();
  const added = theirs.flatMap(({ name, answer, asSent }) => {
    const who = withoutNumber(name);
    const before = put.get(alike(who)) ?? [];
    const there = [unattributed(ours, [name, who]), asSent, ...before].join('\n');
    const fresh = missingLines(there, answer, normalForm);
    if (fresh === '') return [];
    put.set(alike(who), [...before, fresh]);
    return [`${name}: ${fresh}`];
  });
  return added.length === 0 ? null : [ours, ...added].filter((words) => words !== '').join('\n');
}

/** “Sam (2)” is a second file of Sam's, or a file that was saved twice. */
const withoutNumber = (name: string): string => name.replace(/ ?\(\d{1,3}\)$/, '');

/** Our lines, and those that somebody said, without the name as well. */
const unattributed = (ours: string, names: readonly string[]): string =>
  ours
    .split('\n')
    .flatMap((line) => [
      line,
      ...names.filter((name) => alike(line).startsWith(alike(`${name}: `))).map((name) => line.slice(name.length + 2)),
    ])
    .join('\n');

/** A longer beginning is not looked for: each is read again as a whole, and no answer that a person gives has as many lines. */
const mostLines = 200;

/** The lines at the beginning of an answer that make the one that was sent out; empty where it does not begin with that. @param wasSent were these words sent out? */
export function beginningSent(answer: string, wasSent: (words: string) => boolean): string {
  const lines = answer.split('\n').slice(0, mostLines);
  for (let count = lines.length; count > 0; count -= 1) {
    const beginning = lines.slice(0, count).join('\n');
    if (wasSent(beginning)) return beginning;
  }
  return '';
}
