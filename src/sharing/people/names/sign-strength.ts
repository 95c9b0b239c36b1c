// How strong the best sign beside a word is, that somebody is meant.
import { after, before, type Sign, type Strength } from './signs';

const strongestFirst = (signs: readonly Sign[]): readonly Sign[] => [...signs].sort((a, b) => b.strength - a.strength);
const [signsBefore, signsAfter] = [strongestFirst(before), strongestFirst(after)];

/**
 * The strongest sign there is. Where nothing but the strongest would do, as with most first words of sentences, the others are not looked for.
 * A weak sign on either side makes a strong one: "support for Will in Year 5".
 */
export function strengthOf(left: string, right: string, least: Strength | 0, every: boolean): number {
  const strongest = (signs: readonly Sign[], words: string): number =>
    signs.find(({ strength, pattern }) => (every || least < 4 || strength === 4) && pattern.test(words))?.strength ?? 0;
  const [onTheLeft, onTheRight] = [strongest(signsBefore, left), strongest(signsAfter, right)];
  return Math.max(onTheLeft, onTheRight, onTheLeft > 0 && onTheRight > 0 ? 2 : 0);
}
