// Words of a text that are known to be nobody's together: programmes, people and titles that classes learn about.
import { matchesOf } from '../matches';
import { alsoBorne, ofLessons } from './of-lessons';
import { programmes } from './programmes';
import { plainTitles } from './sign-words';

/** By their first word: only the words of a text that begin so are compared. */
const phrases = new Map<string, readonly string[]>();
for (const phrase of [...programmes, ...ofLessons, ...alsoBorne]) {
  const [first = ''] = wordAt(phrase, 0);
  phrases.set(
    first,
    [...(phrases.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
  );
}

function wordAt(text: string, at: number): RegExpMatchArray | [] {
  return /^[\p{L}\d]+/u.exec(text.slice(at, at + 40)) ?? [];
}

const borne: ReadonlySet<string> = new Set(alsoBorne);
/** A plan of what is taught, or a list of what is read: two parts of a year or more, or a kind of work or of people of lessons as a label. */
const ofTeaching =
  /\b(?:Autumn|Spring|Summer)(?: ?\d)? ?[:–-][^\n]{0,400}\b(?:Autumn|Spring|Summer)(?: ?\d)? ?[:–-]|\b(?:Texts?|Books|Authors?|Artists?|Poets?|Composers?|Explorers|Scientists|Significant people|Key people|Class novels?|Reading list)\b ?[:–-] |^(?:English|Art|History|Music|Science|Geography|Literacy|Computing|D&?T) ?[:–-] /u;
/** What is said of somebody in a school: a class, a post, what he or she does there. */
const here =
  /^(?:['’]s|,? \(?(?:in |of |from )?(?:Year|Yr|Y ?\d|Class|Reception|Nursery|\d{1,2}[A-Z]\b|aged?\b|our\b|the (?:deputy|head|teacher|chair|governor)|is\b|was (?:absent|late)|has\b|will\b|needs?\b|said\b|to \p{Ll}))/u;
const withOrFor = /\b(?:with|for|ask|tell|help|support|our|from|contact) $/i;

const isSomebodyHere = (text: string, { start, end }: { start: number; end: number }): boolean =>
  here.test(text.slice(end, end + 30)) || withOrFor.test(text.slice(Math.max(0, start - 12), start));

/** "Mrs Boxall": whoever has a title is somebody, and no programme. */
const isTitled = (text: string, at: number): boolean =>
  plainTitles.has(/(\p{L}{2,4})\.? $/u.exec(text.slice(Math.max(0, at - 8), at))?.[1]?.toLowerCase() ?? '');

const capital = /(?<![\p{L}\d])\p{Lu}/gu;

/** The text with every known phrase struck out, its length kept. Apostrophes are those of the normal form, or straight. */
export function withoutKnownPhrases(text: string): string {
  let plain = '';
  let end = 0;
  let teaches: boolean | null = null;
  const isSomebodys = (phrase: string, start: number): boolean =>
    borne.has(phrase) &&
    (!(teaches ??= ofTeaching.test(text)) || isSomebodyHere(text, { start, end: start + phrase.length }));
  for (const { index } of matchesOf(capital, text)) {
    const known = phrases.get(wordAt(text, index)[0] ?? '');
    const phrase = (isTitled(text, index) ? [] : known)?.find(
      (one) =>
        text.slice(index, index + one.length).replaceAll("'", '’') === one &&
        !isSomebodys(one, index) &&
        !(one.includes(' ') ? /^\p{L}/u : /^(?:\p{L}| \p{Lu})/u).test(text.slice(index + one.length)),
    );
    const last = index + (phrase?.length ?? 0);
    if (!phrase || last <= end) continue;
    const first = Math.max(end, index);
    plain += text.slice(end, first) + '_'.repeat(last - first);
    end = last;
  }
  return plain + text.slice(end);
}
