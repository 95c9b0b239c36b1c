// People as a draft names them, said again.
import { determiners } from '../words/grammar';

const plurals: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['staff', 'staff'],
  ['people', 'people'],
  ['children', 'children'],
]);

/** Who they are without "all" and "every", more than one: "every child", "children". */
export function several(people: string): string {
  const words = people.split(' ');
  while (words.length > 1 && [...determiners, 'of'].includes((words[0] ?? '').toLowerCase())) words.shift();
  const last = words.pop() ?? '';
  const many = plurals.get(last.toLowerCase()) ?? (last.endsWith('s') ? last : `${last}s`);
  const [first, ...rest] = [...words, many];
  return [/^[A-Z][a-z]+$/.test(first) ? first.toLowerCase() : first, ...rest].join(' ');
}
