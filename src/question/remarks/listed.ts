// Whether a question asks to have things named: "what strategies can we use", "what are the main barriers".
import { containers } from '../words/general';
import { auxiliaries, prepositions } from '../words/grammar';
import { at, type Noticed } from './remark';

/** What can be listed. Whose effects, aspects or views are asked for is asked about no list. */
const listable: ReadonlySet<string> = new Set([
  ...[...containers].filter((word) => word.endsWith('s') && !['means', 'process', 'practices'].includes(word)),
  ...'prerequisites pre-requisites characteristics components advantages disadvantages examples ingredients tips requisites features elements qualities skills abilities competencies traits responsibilities duties requirements'.split(
    ' ',
  ),
]);

/** Where the things stand that a "what" or "which" asks to have named: "what strategies can we", "what are the main barriers"; or -1. */
export function listedAt({ reading, found }: Noticed): number {
  const { words, opens } = reading;
  if (!reading.asks || !['what', 'which'].includes(at(reading, opens))) return -1;
  // "… and why" asks for more than the list.
  if (words.slice(-3).some(({ as }) => as === 'why' || as === 'how')) return -1;
  const verb = words.findIndex(({ as }, index) => index > opens && (auxiliaries.has(as) || index === found.link));
  const are = verb === opens + 1 && ['are', 'were'].includes(at(reading, verb));
  const [from, to] = are ? [verb + 1, verb + 5] : [opens + 1, verb > 0 ? Math.min(verb, opens + 6) : opens + 4];
  const considered = words.findIndex(({ as }, index) => index > opens + 1 && index < opens + 6 && as === 'are');
  const ranges = considered > 0 && !are ? [[considered + 1, considered + 4] as const] : [];
  const told = new Set(are ? [] : ['barriers', 'causes', 'reasons', 'features', 'elements', 'qualities', 'skills']);
  for (const [start, end] of [[from, to] as const, ...ranges])
    for (let index = start; index < end; index += 1) {
      if (prepositions.has(at(reading, index)) && !listable.has(at(reading, index - 1))) break;
      // "What happens when strategies are taught?"
      if (['when', 'if', 'because', 'while'].includes(at(reading, index))) break;
      const means = at(reading, index) === 'means' && ['some', 'what', 'which', 'the'].includes(at(reading, index - 1));
      if (means || (listable.has(at(reading, index)) && !told.has(at(reading, index)))) return index;
    }
  return -1;
}

/** Whether a list would answer it. */
export const asksForList = (noticed: Noticed): boolean => listedAt(noticed) >= 0;
