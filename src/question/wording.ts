// The question that a text contains, in its own words: how a yes-or-no question, a topic or an aim could be asked openly.
import { type Found } from './slots/find';
import { lookUp } from './lexicon';
import type { Reading } from './read';
import { auxiliaries } from './words/grammar';
import { actingVerbs, aimVerbs, effectNouns, effectVerbs, helpingVerbs } from './words/effect';

const asked = new Set('do does did can could will would should might may'.split(' '));

/** Small letters where a sentence no longer begins, unless the word is a name or an abbreviation. */
function inside(words: string): string {
  const [first = ''] = words.split(' ');
  const known = lookUp(first.toLowerCase()) !== null || auxiliaries.has(first.toLowerCase());
  return known && /^[A-Z][a-z]*$/.test(first) && first !== 'I'
    ? first.toLowerCase() + words.slice(first.length)
    : words;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The dictionary form of a verb as it may begin an aim: "improving", "raises". */
export function baseVerb(word: string): string | null {
  const stem = word.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s)$/, '');
  const forms = [
    word,
    word.replace(/s$/, ''),
    stem,
    `${stem}e`,
    stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem,
  ];
  return (
    forms.find((form) => [aimVerbs, helpingVerbs, effectVerbs, actingVerbs].some((verbs) => verbs.has(form))) ?? null
  );
}

/** How the text could be asked openly, in its own words; null where it is asked so already, or there is no telling. */
export function askOpenly({ text, words, opens, asks, form, openings }: Reading, found: Found): string | null {
  if (openings.length > 1) return null;
  const last = words.at(-1);
  const from = (index: number): string =>
    text
      .slice(words[index]?.start ?? 0, last?.end ?? 0)
      .replace(/\s+/g, ' ')
      .replace(/["“”]/g, '');
  const before = opens > 0 && words[0] ? text.slice(words[0].start, words[opens]?.start).replace(/\s+/g, ' ') : '';
  const first = words[opens]?.as ?? '';
  if (form === 'yes-no' && auxiliaries.has(first)) {
    const rest = inside(from(opens));
    if (words[opens + 1]?.as === 'there') {
      const link = words.findIndex(
        ({ as }, index) =>
          index > opens && ['link', 'relationship', 'connection', 'correlation', 'association'].includes(as),
      );
      return link > 0 ? `What is the ${from(link)}?` : null;
    }
    const lead = before === '' ? '' : before;
    return `${capital(`${lead}${asked.has(first) ? 'how' : 'to what extent'} ${rest}`)}?`;
  }
  if (asks && form !== 'aim') return null;
  if (asks && auxiliaries.has(words[opens + 1]?.as ?? '') && first !== 'if') return `${capital(from(opens))}?`;
  const { link } = found;
  if (asks && link !== null && link > opens + 1) {
    const verb = words[link]?.as ?? '';
    const base = baseVerb(verb);
    if (base === null) return null;
    const opener = first === 'whether' || first === 'if' ? 'How' : capital(first);
    const subject = text.slice(words[opens + 1]?.start ?? 0, words[link - 1]?.end ?? 0).replace(/\s+/g, ' ');
    const rest = link + 1 < words.length ? ` ${from(link + 1)}` : '';
    return `${opener} ${verb.endsWith('s') && verb !== base ? 'does' : 'do'} ${inside(subject)} ${base}${rest}?`;
  }
  if (asks) return null;
  const noun = words.findIndex(({ as }, index) => index >= opens && index < opens + 6 && effectNouns.has(as));
  if (noun >= 0 && ['of', 'on'].includes(words[noun + 1]?.as ?? '')) return `What is the ${inside(from(noun))}?`;
  const verb = baseVerb(first);
  if (verb !== null && opens + 1 < words.length) return `How can we ${verb} ${from(opens + 1)}?`;
  return null;
}
