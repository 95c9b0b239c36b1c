// Names of people, told by how they are written and by the words around them: no list of names is shipped.
import { alsoNames, calendar, institution, otherCapitals, places, programmes, starters } from './not-names';
import type { PlacedText } from './document-texts';

/** Where something stands in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Word extends Span {
  readonly text: string;
  readonly key: string;
  readonly capital: boolean;
  /** Nothing but a blank stands between it and the word before. */
  readonly follows: boolean;
  readonly startsSentence: boolean;
}

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'dame', 'revd', 'rev', 'fr', 'prof', 'professor', 'sister', 'father', 'cllr', 'nurse']);
const doingAsPeople = /^(?:said|says|say|told|tells|asked|asks|thinks|thought|felt|feels|wrote|writes|agreed|agrees|explained|explains|reported|reports|noticed|struggles|struggled|joined|left|lives|cried|smiled|wants|wanted|likes|liked|enjoys|enjoyed|finds|knows|replied|answered|suggested|suggests|noted|attended|attends|teaches|taught|leads|led|visited|met|spoke|read|reads|hopes|worries|loves|hates|needs|received|has|who)$/;
const speaking = /^(?:said|says|told|asked|thinks|felt|wrote|explained|noticed|agreed|suggested)$/;
const beforePeople = /^(?:called|named|mum|dad|mother|brother|sister|twin|twins|pupil|child|boy|girl|told|asked|met|thanked|colleague|friend|interviewed|observed|by|and|with|to|from|for|teacher|cousin|aunt|uncle|grandad|nan|helped|taught|saw|ask|see)$/;
const surelyBeforePeople = /^(?:called|named|mum|dad|mother|brother|sister|twin|pupil|child|boy|girl|told|asked|met|thanked|colleague|friend|interviewed|observed|teacher|helped|taught|cousin|ask)$/;

/** Finds names in all texts of a document; what is seen to be a name in one place is one in the others. */
export class NameFinder {
  /** Words that stand somewhere in small letters: not names by their looks alone. */
  private readonly ordinary = new Set<string>();
  private readonly certain = new Set<string>();

  constructor(texts: readonly PlacedText[]) {
    const read = texts.filter(({ place }) => place !== 'author').map(({ text }) => wordsOf(text));
    for (const words of read) for (const { text, key } of words) if (/^\p{Ll}/u.test(text)) this.ordinary.add(key);
    for (const words of read) {
      for (const run of this.namesIn(words)) for (const word of run) if (!this.isOrdinary(word) && word.key.length > 2) this.certain.add(word.key);
    }
  }

  /** The names in one text. */
  in({ place, text }: PlacedText): Span[] {
    const words = wordsOf(text);
    if (place === 'author') return isNobody(text, words) ? [] : [{ start: 0, end: text.length }];
    const runs = this.namesIn(words);
    const taken = new Set(runs.flat());
    const again = words.filter((word) => word.capital && !taken.has(word) && this.certain.has(word.key)).map((word) => [word]);
    return [...runs, ...again].map((run) => ({ start: run[0]?.start ?? 0, end: run[run.length - 1]?.end ?? 0 })).sort((a, b) => a.start - b.start);
  }

  private namesIn(words: readonly Word[]): Word[][] {
    const inCapitals = words.filter(({ capital }) => capital).length;
    const heading = words.length > 4 && inCapitals * 4 > words.length * 3;
    const found: Word[][] = [];
    for (let at = 0; at < words.length; ) {
      const run = runFrom(words, at);
      if (run.length === 0) {
        at += 1;
        continue;
      }
      const name = this.nameIn(run, words[at - 1], words[at + run.length], heading, words.length === run.length);
      if (name.length > 0) found.push(name);
      at += run.length;
    }
    return found;
  }

  private nameIn(whole: readonly Word[], before: Word | undefined, after: Word | undefined, heading: boolean, alone: boolean): Word[] {
    const title = whole.findIndex(({ key }) => titles.has(key));
    if (title >= 0 && title + 1 < whole.length) return whole.slice(title, title + 4);
    // "When Priya …", "Our Ofsted …": the first word of a sentence is capital anyway.
    const begins = whole[0]?.startsSentence && starters.has(whole[0].key);
    const nameAllTheSame = begins && whole.length === 2 && alsoNames.has(whole[0]?.key ?? '') && after?.follows === true && doingAsPeople.test(after.key);
    const run = begins && !nameAllTheSame ? whole.slice(1) : [...whole];
    const atStart = run.length === whole.length && (whole[0]?.startsSentence ?? false);
    if (run.length === 0 || run.length > 4 || run.some(({ text }) => institution.test(text.replace(/['’]s$/, '')))) return [];
    const unknown = run.filter((word) => !this.isOrdinary(word));
    const [first] = run;
    const left = atStart ? undefined : (run.length === whole.length ? before : whole[0]);
    const near = left && first?.follows ? left.key : '';
    const doing = after?.follows === true && doingAsPeople.test(after.key);
    const owned = /['’]s$/.test(run[run.length - 1]?.text ?? '');
    if (run.length >= 2) {
      if (heading) return [];
      if (unknown.length === run.length && !(run.every(({ key }) => /(?:ing|tion|ment|ness)$/.test(key)))) return run;
      if (unknown.length > 0 && run.length <= 3 && !(first && places.has(first.key) && /^(?:in|at|near|from)$/.test(near))) return this.isTopic(run) ? [] : run;
      const worded = run.every(({ key }) => this.ordinary.has(key) || calendar.has(key) || places.has(key)) && !run.some(({ key }) => otherCapitals.has(key));
      return run.length === 2 && worded && (doing || owned || surelyBeforePeople.test(near) || (!atStart && !alone)) ? run : [];
    }
    if (!first || first.key.length < 3) return [];
    const capitalKind = otherCapitals.has(first.key) || /^\p{Lu}{2,}/u.test(first.text);
    if (capitalKind) return [];
    const speaks = after?.follows === true && speaking.test(after.key);
    if (heading) return [];
    // The first word of a sentence is capital anyway: only what acts or owns as a person does, and stands nowhere in small letters.
    if (atStart) return (speaks || owned) && isSingular(first.key) && !starters.has(first.key) && unknown.length === 1 ? [first] : [];
    if (unknown.length === 1) return [first];
    // A month, a place or a word: only among words that go with people.
    return surelyBeforePeople.test(near) || speaks || (doing && beforePeople.test(near)) ? [first] : [];
  }

  /** "Paired Reading", "Lexia Core": one word nobody knows beside a word of the trade. */
  private isTopic(run: readonly Word[]): boolean {
    return run.some(({ key }) => otherCapitals.has(key));
  }

  private isOrdinary({ key }: Word): boolean {
    return this.ordinary.has(key) || calendar.has(key) || places.has(key) || otherCapitals.has(key) || starters.has(key);
  }
}

const isSingular = (key: string): boolean => !/s$/.test(key) && !/(?:ing|tion|ment|ness|ity)$/.test(key);

function isNobody(text: string, words: readonly Word[]): boolean {
  return words.length === 0 || words.length > 5 || words.some((word) => institution.test(word.text)) || words.every(({ key }) => otherCapitals.has(key)) || /^(?:admin|user|author)\b/i.test(text.trim());
}

function runFrom(words: readonly Word[], at: number): Word[] {
  const run: Word[] = [];
  for (let next = at; next < words.length; next += 1) {
    const word = words[next];
    if (!word?.capital || (run.length > 0 && (!word.follows || word.startsSentence))) break;
    run.push(word);
    if (/['’]s$/.test(word.text)) break;
  }
  return run;
}

const programme = new RegExp(`\\b(?:${programmes.join('|')})\\b`, 'g');

function wordsOf(text: string): Word[] {
  let end = 0;
  const unnamed = text.replace(programme, (words) => '_'.repeat(words.length));
  return [...unnamed.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu)].map((match, at) => {
    const start = match.index;
    const between = text.slice(end, start);
    const [word] = match;
    end = start + word.length;
    const abbreviated = /^\. $/.test(between) && at > 0 && titles.has(text.slice(0, start - 2).split(/\s/).pop()?.toLowerCase() ?? '');
    return {
      text: word, key: word.replace(/['’]s$/, '').toLowerCase(), start, end,
      capital: /^\p{Lu}(?:\p{Ll}|['’]\p{Lu}|$)/u.test(word) && word.length > 1,
      follows: at > 0 && (/^[ \u00a0]$/.test(between) || abbreviated),
      startsSentence: at === 0 || (!abbreviated && /[.!?:;\n•…“"(]|\u2013|\u2014/.test(between)),
    };
  });
}
