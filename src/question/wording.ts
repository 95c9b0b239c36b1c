// The question that a text contains, in its own words: how a yes-or-no question, a topic or an aim could be asked openly.
import { type Found } from './slots/find';
import { lookUp } from './lexicon';
import type { Reading } from './read';
import { auxiliaries } from './words/grammar';
import { actingVerbs, aimVerbs, effectNouns, effectVerbs, helpingVerbs } from './words/effect';

const asked = new Set('do does did can could will would might may'.split(' '));

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

/** Longer wordings, and those with a pause that announces something, are no help to anybody. */
const longestWording = 170;
const notFollowed = new Set(['of', 'for', 'in', 'on', 'at', 'to', 'from', 'with', 'and', 'or', 'by', 'about', 'as']);
/** With these a clause holds another, and the verb found may be the wrong one. */
const holding = new Set(['that', 'which', 'who', 'when', 'if', 'because', 'so', 'while']);

/** How the text could be asked openly, in its own words; null where it is asked so already, or there is no telling. */
export function askOpenly(reading: Reading, found: Found): string | null {
  const question = wordingOf(reading, found);
  return question !== null && question.length <= longestWording && !question.includes(':') ? question : null;
}

function wordingOf({ text, words, opens, asks, form, openings }: Reading, { link }: Found): string | null {
  if (openings.length > 1) return null;
  const slice = (from: number, to = words.length): string =>
    text
      .slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)
      .replace(/\s+/g, ' ')
      .replace(/["“”]/g, '');
  const at = (index: number): string => words[index]?.as ?? '';
  const first = at(opens);
  if (form === 'yes-no' && asked.has(first)) {
    const lead = opens > 0 ? `${slice(0, opens)}${words[opens - 1]?.kind === 'pause' ? '' : ','} ` : '';
    return opens > 0 && !['if', 'when', 'by', 'through', 'using', 'with'].includes(at(0))
      ? null
      : `${capital(`${lead}how ${inside(slice(opens))}`)}?`;
  }
  if (form === 'yes-no' && at(opens + 1) === 'there') {
    const noun = words.findIndex(
      ({ as }, index) =>
        index > opens && ['link', 'relationship', 'connection', 'correlation', 'association'].includes(as),
    );
    return noun > 0 ? `What is the ${slice(noun)}?` : null;
  }
  if (asks && form !== 'aim' && !(form === 'yes-no' && first === 'whether')) return null;
  const reported = ['how', 'why'].includes(first) && !auxiliaries.has(at(opens + 1));
  if (asks && (first === 'whether' || first === 'if' || reported)) {
    if (link === null || link < opens + 2) return null;
    const verb = at(link);
    const base = baseVerb(verb);
    const subject = words.slice(opens + 1, link).map(({ as }) => as);
    if (base === null || (verb !== base && !verb.endsWith('s'))) return null;
    if (subject.some((each) => auxiliaries.has(each) || holding.has(each) || each === 'to' || each === ','))
      return null;
    const rest = link + 1 < words.length ? ` ${slice(link + 1)}` : '';
    return `${first === 'why' ? 'Why' : 'How'} ${verb === base ? 'do' : 'does'} ${inside(slice(opens + 1, link))} ${base}${rest}?`;
  }
  // "how can we help …", asked in the middle of a wish.
  if (asks)
    return auxiliaries.has(at(opens + 1)) && ['how', 'why'].includes(first) ? `${capital(slice(opens))}?` : null;
  const noun = words.findIndex(({ as }, index) => index >= opens && index < opens + 3 && effectNouns.has(as));
  if (noun >= 0 && ['of', 'on'].includes(at(noun + 1))) {
    const plural = at(noun).endsWith('s') && at(noun) !== 'effectiveness';
    const between = words.slice(opens, noun).every(({ as }) => ['the', 'potential', 'possible', 'likely'].includes(as));
    return between ? `What ${plural ? 'are' : 'is'} the ${inside(slice(noun))}?` : null;
  }
  const verb = baseVerb(first);
  const gerund = first.endsWith('ing') && first !== verb;
  if (verb === null || notFollowed.has(at(opens + 1)) || opens + 1 >= words.length) return null;
  if (!(gerund || (form === 'aim' && verb === first))) return null;
  return `How can ${at(0) === 'i' ? 'I' : 'we'} ${verb} ${slice(opens + 1)}?`;
}
