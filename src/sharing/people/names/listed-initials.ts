// Initials of people as minutes list them: "Present: CB, YL (Chair)". Who is listed so is meant by the same letters elsewhere in the document.
import { matchesOf } from '../matches';
import type { Span } from '../span';

const listing =
  /(?:^|\n) ?(?:(?:also |governors |members |staff )?(?:present|in attendance|attending|attendees|attended(?: by)?|apologies(?: for absence)?(?: received)?(?: from)?|absent)) ?[:–-] ?([^\n]{2,300})/giu;
const initials = /^(\p{Lu}{2,3})(?: ?\([^()]{1,40}\))?$/u;
/** "Asha Rowe (AR)": letters behind the name that they are of. */
const behindName =
  /^(\p{Lu})[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{0,30}){0,2} (\p{Lu})[\p{L}’'-]{1,30} ?\(?(\p{Lu}{2,3})(?!\p{L})/u;
function initialsBehindName(item: string): string | null {
  const [, first = '', last = '', short = ''] = behindName.exec(item) ?? [];
  return first !== '' && short.startsWith(first) && short.endsWith(last) ? short : null;
}
const letters = /(?<![\p{L}\d&/’-])\p{Lu}{2,3}(?![\p{L}\d&/’-])/gu;

/** Letters that stand for a post, a body or a word. */
const others = new Set(
  'HT DHT AHT EHT TA TAS SLT SMT SBM CEO CFO COO LA DFE SEN EWO EP ED PA PTA FGB LGB GB MAT SIP HMI ECT NQT ITT DSL DDS LSA PE RE ICT DT MFL PP LAC EAL AM PM UK US OK NA TBC AOB HOS COG VC KS EY HR IT NHS FOS'.split(
    ' ',
  ),
);

/** @returns the initials that the texts list as people who were there, or were not */
export function listedInitials(texts: readonly string[]): ReadonlySet<string> {
  const listed = new Set<string>();
  for (const text of texts)
    for (const match of matchesOf(listing, text)) {
      const items = (match[1] ?? '')
        .split(/[,;/&]| and /)
        .map((item) => item.trim().replace(/\.$/, ''))
        .filter(Boolean);
      const alone = items.flatMap((item) => initials.exec(item)?.[1] ?? []);
      const behind = items.flatMap((item) => initialsBehindName(item) ?? []);
      // Among people who are written out, one by letters may be a post.
      const sure = (alone.length + behind.length) * 2 >= items.length ? [...alone, ...behind] : behind;
      for (const one of sure) if (!others.has(one)) listed.add(one);
    }
  return listed;
}

/** Where listed initials stand in a text. */
export const initialsIn = (text: string, listed: ReadonlySet<string>): Span[] =>
  listed.size === 0
    ? []
    : matchesOf(letters, text)
        .filter(([one]) => listed.has(one))
        .map(({ index, 0: one }) => ({ start: index, end: index + one.length }));
