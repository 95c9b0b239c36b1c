// Names of people, told by how they are written, by the words around them, and by given names that are known.
import { isPlainWord } from './common-words';
import { isGivenName } from './given-names';
import { isGiven, isGivenAndWord, isJoinedName, isSmallWord, isTimeOrPlace, kindOf, type Kind } from './kinds';
import type { Place, PlacedText } from './places';
import {
  alsoNames,
  alsoSurnames,
  calendar,
  institution,
  lettered,
  otherCapitals,
  places,
  starters,
  surnamesBehind,
} from './not-names';
import { isHeading, runsOf, startsSentence, withParticles, wordsOf, type Run, type Span, type Word } from './runs';
import { rowsIn } from './register-rows';
import { registerNames } from './registers';
import { plainTitles, spokenOf } from './sign-words';
import { smallGivenNames } from './small-given-names';
import { smallNames } from './small-names';
import { strengthOf } from './sign-strength';
import { fromPlaces, notAfter, notBefore, ofTimes, pronoun, type Sign, type Strength } from './signs';
import { Taken } from './taken';
import { valueNames } from './value-names';

/** A name, and whether it is one wherever else it stands. */
interface Found extends Span {
  readonly sure: boolean;
}

/** What a run turned out to be: the words looked at, the strength of the best sign, and whether something says that it is nobody. */
interface Told {
  readonly words: readonly Word[];
  readonly name: Span | null;
  readonly strength: number;
  /** weakly: it stands where places and products do, and people too. */
  readonly denied: 'no' | 'weakly' | 'surely';
}

/** Places whose texts are values rather than sentences. */
const values: ReadonlySet<Place> = new Set([
  'property',
  'picture description',
  'chart',
  'list entry',
  'watermark',
  'field',
  'hidden name',
  'data',
  'cell',
]);
const nobody: Told = { words: [], name: null, strength: 0, denied: 'no' };
const denied: Told = { words: [], name: null, strength: 0, denied: 'surely' };
/** How far to each side signs are looked for. */
const reach = 90;

/** Finds names in all texts of a document; what is seen to be a name in one place is one in the others. */
export class NameFinder {
  /** Words that stand somewhere in small letters: not names by their looks alone. */
  private readonly small = new Set<string>();
  private readonly certain = new Set<string>();
  private readonly words = new Map<string, Word[]>();
  private readonly kinds = new Map<string, Kind>();
  private readonly found = new Map<PlacedText, readonly Found[]>();
  /** Words that something says are nobody's: a school, a place, a product. */
  private readonly explained = new Set<string>();
  private readonly unexplained = new Map<string, (Span & { readonly keys: readonly string[] })[]>();

  constructor(texts: readonly PlacedText[]) {
    const read = texts.filter(({ place }) => place !== 'author' && place !== 'link');
    for (const { text } of read)
      for (const { key, looks } of this.wordsOf(text)) if (looks === 'small') this.small.add(key);
    for (const placed of read) {
      const found = this.namesIn(placed);
      this.found.set(placed, found);
      const sure = new Taken(
        placed.text.length,
        found.filter((one) => one.sure),
      );
      for (const word of this.wordsOf(placed.text))
        if (word.key.length > 2 && this.kindOf(word) === 'unknown' && sure.holds(word)) this.certain.add(word.key);
    }
  }

  /** The names in one text. */
  in(placed: PlacedText): Span[] {
    const { place, text } = placed;
    if (place === 'author')
      return this.isNobody(text)
        ? valueNames(this.wordsOf(text), (word) => this.kindOf(word))
        : [{ start: 0, end: text.length }];
    if (place === 'link' && isAddress(text)) return userFolder(text);
    const found = this.found.get(placed) ?? this.namesIn(placed);
    const taken = new Taken(text.length, found);
    const again = this.wordsOf(text).filter(
      (word) => word.looks === 'capital' && this.certain.has(word.key) && taken.isFree(word),
    );
    return [...found, ...again].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Words with a capital inside a sentence that nobody knows, and that nothing in the document explains: they may be somebody. */
  askedAbout(placed: PlacedText): Span[] {
    const { place, text } = placed;
    if (place === 'author' || place === 'link') return [];
    const named = new Taken(text.length, this.in(placed));
    return (this.unexplained.get(text) ?? []).filter(
      ({ start, end, keys }) => !keys.some((key) => this.explained.has(key)) && named.isFree({ start, end }),
    );
  }

  /** Notes what a run that names nobody so far may be. In a value, such as a chart's label, every capital was given to its word. */
  private note(run: Run, told: Told, text: string, heading: boolean, value: boolean): void {
    if (told.denied !== 'no' && !value)
      for (const word of run.words) if (this.kindOf(word) === 'unknown') this.explained.add(word.key);
    if (told.name) return;
    const words = value || told.words.length === 0 ? withoutStarters(run.words) : told.words;
    const [first, last] = [words[0], words[words.length - 1]];
    const mayBe =
      first !== undefined &&
      last !== undefined &&
      words.length < 4 &&
      words.every(({ looks }) => looks === 'capital') &&
      !isMovement(first, text) &&
      (value ? this.mayBeValue(words) : this.mayBeSomebody(words, told, text, heading));
    if (!mayBe) return;
    const keys = words.map(({ key }) => key);
    const asked = this.unexplained.get(text) ?? [];
    asked.push({ start: first.start, end: last.end, keys });
    this.unexplained.set(text, asked);
  }

  private mayBeValue(words: readonly Word[]): boolean {
    return (
      words.some((word) => isGivenName(word.key) || (this.kindOf(word) === 'unknown' && !isSmallWord(word.key))) &&
      words.every((word) => this.kindOf(word) !== 'never')
    );
  }

  /**
   * Whether words may be somebody, though no sign suffices. What nobody knows may be, by its capital inside a sentence; a word of the language needs
   * a sign, however small; a given name that is a word as well needs one of the two, and one that is a time or a place more than a small sign.
   */
  private mayBeSomebody(words: readonly Word[], told: Told, text: string, heading: boolean): boolean {
    const [first] = words;
    if (!first || told.denied === 'surely') return false;
    const titled = heading && !/\b(?:for|with|by|about) $/.test(text.slice(0, first.start));
    const inside = !titled && !startsSentence(first);
    if (isGivenAndWord(first.key)) {
      if (words.length > 1)
        return (
          told.denied === 'no' &&
          !titled &&
          words.every((word) => this.kindOf(word) !== 'never' || (told.strength > 0 && alsoSurnames.has(word.key)))
        );
      if (told.strength > (isTimeOrPlace(first.key) ? 1 : 0)) return true;
      return told.denied === 'no' && (inside || isSentence(first, text)) && !isTimeOrPlace(first.key);
    }
    // Behind a capital that begins a sentence, another one was given to its word; and there a sign makes up for the capital.
    const [, ...more] = words;
    const strange = (word: Word): boolean => this.kindOf(word) === 'unknown' && !isSmallWord(word.key);
    const named = (word: Word): boolean => isGivenName(word.key) && !isTimeOrPlace(word.key);
    return (
      told.denied === 'no' &&
      (inside ||
        (!titled &&
          ((words.length === 2 && (words.some(named) || opensSurname.has(first.key)) && words.some(strange)) ||
            (more.length > 0 && more.every(strange)) ||
            (told.strength > 0 && words.some(strange))))) &&
      words.every(
        (word) =>
          (this.kindOf(word) === 'unknown' && (told.strength > 0 || !isSmallWord(word.key))) ||
          (words.length > 1 && told.strength > 0 && this.kindOf(word) === 'word') ||
          (isGivenName(word.key) && !isTimeOrPlace(word.key)),
      )
    );
  }

  private wordsOf(text: string): Word[] {
    const words = this.words.get(text) ?? asTyped(wordsOf(text));
    this.words.set(text, words);
    return words;
  }

  private kindOf(word: Word): Kind {
    const known = this.kinds.get(word.text);
    if (known) return known;
    const kind = kindOf(word, (key) => this.small.has(key));
    this.kinds.set(word.text, kind);
    return kind;
  }

  /** The last of several words: a role or a body may be a surname, and a trade most likely is (Turner, Walker). */
  private kindOfLast(word: Word): Kind {
    const kind = this.kindOf(word);
    return kind === 'never' && (alsoSurnames.has(word.key) || surnamesBehind.has(word.key))
      ? 'word'
      : kind === 'word' && /[^aeiou]er$/.test(word.key)
        ? 'unknown'
        : kind;
  }

  private namesIn({ place, text }: PlacedText): Found[] {
    const words = this.wordsOf(text);
    if (this.isWhollyName(place, text, words)) return [{ start: 0, end: text.length, sure: true }];
    const heading = isHeading(text, words);
    this.unexplained.delete(text);
    const lists: { run: Run; told: Told }[][] = [];
    const kind = (word: Word): Kind => this.kindOf(word);
    const rows = rowsIn(text, words, kind);
    const inRows = new Taken(text.length, rows.names);
    for (const run of runsOf(words, (word) => kind(word) === 'never')) {
      if (!inRows.isFree(run) || run.words.every((word) => rows.codes.has(word))) continue;
      const told = { run, told: this.tell(run, text, heading) };
      this.note(run, told.told, text, heading, values.has(place));
      if (run.listed) lists[lists.length - 1]?.push(told);
      else lists.push([told]);
    }
    for (const list of lists) {
      this.explainByPlaces(list);
      this.askAboutPair(list, text, heading);
    }
    const found = lists.flatMap((list) => this.namesInList(list));
    const inForm = [
      ...rows.names,
      ...smallNames(text),
      ...smallGivenNames(text),
      ...registerNames(text, words, kind),
      ...(values.has(place) ? valueNames(words, kind) : []),
    ];
    return [...withParticles(found, words), ...inForm.map((span) => ({ ...span, sure: true }))];
  }

  /** "Rose and Hunter swapped seats": two that may both be somebody, though the first begins the sentence. */
  private askAboutPair(list: readonly { run: Run; told: Told }[], text: string, heading: boolean): void {
    const asked = this.unexplained.get(text) ?? [];
    const isAsked = ({ start }: Run): boolean => asked.some((span) => span.start === start);
    const mayBe = ({ words: [word, ...more] }: Run): boolean =>
      word !== undefined &&
      more.length === 0 &&
      word.looks === 'capital' &&
      isGivenName(word.key) &&
      !isTimeOrPlace(word.key);
    if (heading || list.length !== 2 || !list.every(({ run, told }) => mayBe(run) && told.denied === 'no')) return;
    if (!list.some(({ run }) => isAsked(run))) return;
    const more = list
      .filter(({ run, told }) => !told.name && !isAsked(run))
      .map(({ run: { start, end, words } }) => ({ start, end, keys: words.map(({ key }) => key) }));
    this.unexplained.set(text, [...asked, ...more]);
  }

  /** "Lowca, Arlecdon and Thwaites": where nobody is named, what is listed with places is one. */
  private explainByPlaces(list: readonly { run: Run; told: Told }[]): void {
    const isPlace = ({ words: [word, ...more] }: Run): boolean =>
      word !== undefined && more.length === 0 && isTimeOrPlace(word.key) && !isGivenName(word.key);
    if (list.some(({ told }) => told.name) || !list.some(({ run }) => isPlace(run))) return;
    for (const { run } of list)
      for (const word of run.words)
        if (this.kindOf(word) === 'unknown' && !isGivenName(word.key)) this.explained.add(word.key);
  }

  /** What is sure of one in a list is so of the others; three in a row that nobody knows, and nothing before them, are people. */
  private namesInList(list: readonly { run: Run; told: Told }[]): Found[] {
    const others = list.some(({ told }) => told.denied !== 'no');
    // What may be a word as well is sure of itself only: "Courage, Hope and Wisdom".
    const isSure = ({ words, name, strength }: Told): boolean =>
      name !== null && strength > 1 && words.some(({ key, looks }) => looks === 'capitals' || !isSmallWord(key));
    const sure =
      list.some(({ told }) => isSure(told)) ||
      (!others && list.length > 2 && opensList(list[0]?.run) && this.areMostlyNames(list.map(({ run }) => run)));
    const people = sure || (!others && list.some(({ told }) => told.name && (list.length < 3 || told.strength < 2)));
    // Who is known by name is somebody, whatever stands beside; so is who stands beside, if no more than a preposition speaks against it.
    const isKnown = ({ name, words }: Told): boolean => name !== null && words.some(({ key }) => isGiven(key));
    const known = list.some(({ told }) => isKnown(told));
    return list.flatMap(({ run, told }) => {
      const beside = people
        ? this.couldBe(run) || (sure && list.length > 2 && this.isLoneWord(run))
        : known && told.denied !== 'surely' && this.mayBeBeside(run);
      const name = (people || isKnown(told) || told.strength > 1 ? told.name : null) ?? (beside ? run : null);
      return name ? [{ start: name.start, end: name.end, sure: sure || (people && run.words.length > 1) }] : [];
    });
  }

  /** A word that somebody beside a known given name may be called. */
  private mayBeBeside({ words: [word, ...more] }: Run): boolean {
    return (
      word !== undefined &&
      more.length === 0 &&
      word.looks === 'capital' &&
      (isGivenName(word.key) || (this.kindOf(word) === 'unknown' && !isSmallWord(word.key)))
    );
  }

  /** Whether most are words nobody knows, and the others could be names, too. Many of a kind are no people: "Puffins, Gannets, Terns". */
  private areMostlyNames(runs: readonly Run[]): boolean {
    const unknown = runs.filter(({ words }) => words.every((word) => this.kindOf(word) === 'unknown'));
    const strange = unknown.filter(({ words }) => words.some(({ key }) => !isSmallWord(key)));
    const many = runs.filter(({ words }) => words.length === 1 && /[^s]s$/.test(words[0]?.key ?? ''));
    return (
      many.length * 2 < runs.length &&
      runs.some(({ words: [first] }) => first !== undefined && isGivenName(first.key)) &&
      (unknown.length === runs.length ||
        (strange.length > 1 &&
          strange.length * 2 >= runs.length &&
          runs.every((run) => this.couldBe(run) || this.isLoneWord(run))))
    );
  }

  /** Whether nothing but the signs is missing. */
  private couldBe({ words }: Run): boolean {
    const [first, ...more] = words.map((word) => this.kindOf(word));
    if (words.every(({ key }) => plainTitles.has(key))) return false;
    if (more.length === 0) return (first === 'unknown' || first === 'also') && words[0]?.looks !== 'capitals';
    return words.length < 4 && ![first, ...more].includes('never') && [first, ...more].some((kind) => kind !== 'word');
  }

  /** Among people, a word of the language with a capital is one of them. */
  private isLoneWord({ words: [word, ...more] }: Run): boolean {
    return more.length === 0 && word?.looks === 'capital' && this.kindOf(word) === 'word';
  }

  private tell(whole: Run, text: string, heading: boolean): Told {
    if (whole.words.every(({ key }) => plainTitles.has(key))) return nobody;
    if (whole.titled) return { words: whole.words, name: whole, strength: 4, denied: 'no' };
    const { words, beside } = this.withoutRoles(whole);
    const given = words.some(({ key, looks }) => looks !== 'small' && isGiven(key));
    const [first, last] = [words[0], words[words.length - 1]];
    if (!first || !last || words.length > 5)
      return whole.words.some(({ text: word }) => institution.test(word)) ? denied : nobody;
    const kinds = words.map((word, at) =>
      // A small word inside is one of names: "de la".
      at === 0
        ? this.kindOf(word)
        : isJoinedOn(words, at) || isJoinedOn(words, at + 1)
          ? 'unknown'
          : at === words.length - 1
            ? this.kindOfLast(word)
            : word.looks === 'small'
              ? 'unknown'
              : this.kindOf(word),
    );
    if (kinds.includes('never') || kinds.every((kind) => kind === 'initial')) return nobody;
    if (words.length === 1 && (isMovement(first, text) || isDate(first, text) || isWillOfAQuestion(first, text)))
      return nobody;
    // "St Brigid’s"; but "Oliver St John" is somebody.
    if (/^(?:st|saint)$/.test(whole.words[0]?.key ?? '') && whole.words[1] === first) return denied;
    // "Grizedale Forest": a given name that a place is called after as well.
    if (words.length > 1 && institution.test(last.text) && !alsoSurnames.has(last.key) && !isGivenName(first.key))
      return denied;
    const alone = words.length === 1 && last.end - first.start === text.trim().length;
    if (
      words.length === 1 &&
      kinds[0] === 'word' &&
      !isGivenName(first.key) &&
      (spokenOf.has(first.key) || /(?:[^s]s|ing)$/.test(first.key))
    )
      return nobody;
    // "Subject Leaders", "Echo Reading": a word before a role or a subject is its kind.
    if (beside && words.length === 1 && beside.start > last.end && (kinds[0] === 'word' || isSmallWord(first.key)))
      return denied;
    const least = asked(kinds, words, heading, alone, text);
    const left = text.slice(Math.max(0, first.start - reach), first.start);
    const right = text.slice(last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 0), last.end + reach);
    const role = beside && roles.test(beside.text) ? 2 : 0;
    const strength = Math.max(
      role,
      given ? 1 : 0,
      words.length === 1 && isJoinedName(first) ? 2 : 0,
      strengthOf(left, right, least, isGivenAndWord(first.key)),
      words.length === 1 && kinds[0] !== 'word' && pronoun.test(right) ? 2 : 0,
    );
    // "Ring Environment Agency": whatever stands before, a body follows.
    const behind = whole.words.find(({ start }) => start > last.end);
    if (
      behind &&
      institution.test(behind.text) &&
      !roles.test(behind.text) &&
      !alsoSurnames.has(behind.key) &&
      text.charAt(behind.end) !== ':'
    )
      return denied;
    // "Maths Café", "Kirkland Academy": what stands in one breath with a subject or a body is of its kind.
    const inBand = beside && /^(?:Reception|Nursery)$/.test(beside.text) && inClass.test(text.slice(0, beside.end));
    const ofItsKind = given && beside !== undefined && !institution.test(beside.text);
    if (strength < 2 && beside && !inBand && !ofItsKind && !starters.has(beside.key) && !opens.test(beside.key))
      return denied;
    // "Kings need patience": many, who are spoken of as what they are.
    if (
      words.length === 1 &&
      /[^s]s$/.test(last.text) &&
      !isGivenName(last.key) &&
      (ofMany.test(right) || (kinds[0] === 'unknown' && startsSentence(first) && isSmallWord(first.key)))
    )
      return denied;
    // "at Isla’s table": what has something of its own is no place.
    const owns = kinds.includes('unknown') && /^['’]s \p{Ll}/u.test(right);
    const against = (signs: readonly Sign[], beside: string): Sign[] =>
      signs.filter((sign) => strength <= sign.strength && (sign.evenGiven ?? !given) && sign.pattern.test(beside));
    const leftOfAll = text.slice(Math.max(0, whole.start - reach), whole.start);
    const others = [
      ...against(notAfter, right),
      ...(owns ? [] : against(notBefore, leftOfAll)),
      ...(words.length === 1 && !given ? against(placeBefore(first), leftOfAll) : []),
    ];
    if (others.length > 0)
      return { words, name: null, strength, denied: others.every(({ weak }) => weak) ? 'weakly' : 'surely' };
    return { words, name: strength >= least ? { start: first.start, end: last.end } : null, strength, denied: 'no' };
  }

  /** A run without the roles, bodies and small starters that it begins or ends with, and the one that stood nearest. */
  private withoutRoles({ words }: Run): { words: readonly Word[]; beside: Word | undefined } {
    let [from, to] = [0, words.length];
    const never = (word: Word | undefined): boolean => word !== undefined && this.kindOf(word) === 'never';
    const joined = words.findIndex((_, at) => isJoinedOn(words, at));
    if (joined > 0) return { words: words.slice(joined - 2), beside: undefined };
    while (from < to && never(words[from])) from += 1;
    while (to > from + 1 && never(words[to - 1]) && !(to === from + 2 && isSurnameBehind(words[from], words[to - 1])))
      to -= 1;
    if (to === from + 1 && never(words[from])) to = from;
    // "Ask Priya …": the first word of a sentence is capital anyway.
    const [first] = words;
    const opened =
      from === 0 &&
      to > 1 &&
      first !== undefined &&
      startsSentence(first) &&
      (opens.test(first.key) || this.opensBefore(first, words.slice(1, to)));
    return opened
      ? { words: words.slice(1, to), beside: words[to] }
      : { words: words.slice(from, to), beside: words[from - 1] ?? words[to] };
  }

  /** "Seat Dorota away from the door": a word of the language that begins a sentence, and a given name behind it. */
  private opensBefore(first: Word, [second, ...more]: readonly Word[]): boolean {
    return (
      second !== undefined &&
      second.gap !== '_' &&
      !isGivenName(first.key) &&
      isSmallWord(first.key) &&
      (isGiven(second.key) || (more.length === 0 && (isGivenName(second.key) || this.kindOf(second) === 'also')))
    );
  }

  /** A value that is nothing but a name: "Amelia Khan", "Khan, Amelia", "amelia.khan". In a text, a line of two words: a cell of a table. */
  private isWhollyName(place: Place, text: string, words: readonly Word[]): boolean {
    if (!values.has(place) && (words.length !== 2 || words[1]?.gap !== ' ')) return false;
    if (words.length === 0 || words.length > 3 || /\d/.test(text)) return false;
    if (words.length === 2 && words.every((word) => word.looks === 'small' && isTypedSmall(word))) return true;
    if (/^\p{Ll}+[._]\p{Ll}+$/u.test(text.trim()))
      return !words.every(({ key }) => isPlainWord(key) || otherCapitals.has(key));
    const kinds = words.map((word, at) =>
      (at > 0 || words[1]?.gap === ', ') && alsoSurnames.has(word.key)
        ? 'word'
        : word.looks === 'small'
          ? 'never'
          : this.kindOf(word),
    );
    // "Grace Field", "Snow, Will": a word that is a given name, too, beside any other.
    const named = words.length === 2 && words.some(({ key }) => alsoNames.has(key) && !/^(?:art|mark|may)$/.test(key));
    return (named || kinds.includes('unknown')) && !kinds.includes('never');
  }

  /** Whoever wrote a document or a comment is somebody, but for a role, a school or a program. */
  private isNobody(text: string): boolean {
    const words = this.wordsOf(text);
    // "Rose Church", "Day, Layla": a given name and one word more, whatever that is.
    const named = words.length === 2 && words.some(({ key }) => isGivenName(key) && !isTimeOrPlace(key));
    if (named || (words.length === 2 && words[1]?.gap === ', ')) return false;
    return (
      words.length === 0 ||
      words.length > 5 ||
      words.some((word) => institution.test(word.text) || /^schools?$/i.test(word.text)) ||
      words.every(({ key }) => otherCapitals.has(key)) ||
      /^(?:admin|user|author)\b/i.test(text.trim())
    );
  }
}

/** "Bethany St John", "Kayleigh Ní Close": behind a given name and such a word stands a surname, whatever else it is. */
const isJoinedOn = (words: readonly Word[], at: number): boolean =>
  at > 1 &&
  at < words.length &&
  isGivenName(words[at - 2]?.key ?? '') &&
  /^(?:st|ní|nic|ó|uí|mhic|mac)$/.test(words[at - 1]?.key ?? '');

/** "Esther Park", "Keith Close". */
const isSurnameBehind = (first: Word | undefined, last: Word | undefined): boolean =>
  last !== undefined &&
  (alsoSurnames.has(last.key) || (surnamesBehind.has(last.key) && first !== undefined && isGiven(first.key)));

/** Surnames that say by their beginning that they are one. */
const isPrefixed = (text: string): boolean => /^(?:Mc|O['’]|Fitz|Mac(?!Book))\p{Lu}\p{Ll}/u.test(text);
/** "De Souza", "Ní Bhriain". */
const opensSurname = new Set('de da du dos van von ní ni nic ó uí ap ab bin ibn'.split(' '));

/** "Perhaps Asia is tired": the capital behind the first word of a sentence was given to it. */
const withoutStarters = (words: readonly Word[]): readonly Word[] =>
  words.slice(
    Math.max(
      0,
      words.findIndex(({ key }) => !starters.has(key)),
    ),
  );

/** A word that is a sentence, or a text, of its own: as somebody signs a message. */
const isSentence = ({ start, end }: Word, text: string): boolean =>
  /(?:^|[.!?] ?)$/.test(text.slice(Math.max(0, start - 2), start)) && /^[.!? x]{0,4}$/.test(text.slice(end, end + 5));

const isAddress = (text: string): boolean => /[/\\@]/.test(text) || !/\s/.test(text);

/** "C:\\Users\\amelia.khan\\…": in an address, a person is told by the folder alone. */
function userFolder(address: string): Span[] {
  const match = /(?<=\b(?:users|home|personal)[\\/])(?!public\b|default\b|shared\b)[^\\/]{1,255}(?=[\\/])/i.exec(
    address,
  );
  return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
}

const opensList = (run: Run | undefined): boolean => /^$|[:(–—/]\s*$|\d\s*$/.test(run?.words[0]?.gap ?? '-');

/** "In Reception Isla …": the class, and then somebody in it. */
const inClass = /\b(?:in|from|for) \w+$/i;
/** What many do, and nobody by himself. */
const ofMany =
  /^ (?:are|were|have|do|don['’]t|need|want|like|go|come|get|make|take|play|read|write|know|say|see|use|help|show|work|learn|bring|wear|sing|meet)\b/;

/** "Rose from 4 to 9", "Drew on the survey": a line of notes begins with its verb. */
const isMovement = (word: Word, text: string): boolean =>
  startsSentence(word) &&
  /^(?:rose|drew|chase|mark|pat)$/.test(word.key) &&
  /^ (?:from|by|to|up|on|out|in(?! (?:Year|Y ?\d|Class|Reception|Nursery))|a|an|the|our|all|each|again|slightly|steadily|sharply|sharp|after|since|until|when|with|\d)(?!\p{L})/u.test(
    text.slice(word.end),
  );

/** "11 March", "the 3rd of May", "From April every meeting", "Autumn: Toys". */
const isDate = ({ key, start, end }: Word, text: string): boolean =>
  calendar.has(key) &&
  (/\d(?:st|nd|rd|th)? (?:of )?$/.test(text.slice(Math.max(0, start - 8), start)) ||
    (/(?:^|[.;] )(?:From|Since|Until|By|In|During|Before|After|Each|Every) $/.test(text.slice(0, start).slice(-9)) &&
      /^ \p{Ll}/u.test(text.slice(end, end + 2))) ||
    (/^(?:autumn|spring|summer|winter)$/.test(key) && /^(?: ?\d)?: \p{L}/u.test(text.slice(end, end + 5))));

/** "Will any girl …", "May we …": the verb a question begins with. */
const isWillOfAQuestion = (word: Word, text: string): boolean =>
  /^(?:will|may)$/.test(word.key) &&
  startsSentence(word) &&
  /^ (?:any|our|the|we|this|these|that|it|they|you|i|a|an|more|fewer|all|some|there|each|every|my|your|their|his|her|one|two|three|using|\p{Ll}{1,20}ing|children|pupils|staff|parents|teachers|boys|girls|reading|talk|teaching)(?!\p{L})/iu.test(
    text.slice(word.end),
  );

/** Verbs a sentence may begin with before a name. */
const opens =
  /^(?:ask|tell|thank|see|email|ring|call|meet|met|asked|told|spoke|thanked|help|remind|invite|observed|interviewed|emailed|paired|contact|watch|support)$/;
const roles =
  /^(?:Headteacher|Head|Deputy|SENCo|SENDCo|Teacher|Governors?|Assistant|Manager|Lead|Leader|Chair|Clerk|Officer|Adviser|Advisor|Director|Coach|Mentor|Principal|Secretary|Librarian|TA|HLTA|Pupil|Child|Parent)$/i;

/** A single word after "from" is a place rather than a person, and a month or a known place even more so. */
const placeBefore = ({ key }: Word): readonly Sign[] => (isTimeOrPlace(key) ? [...fromPlaces, ...ofTimes] : fromPlaces);

/** How strong a sign it takes to see somebody in these words. */
function asked(
  kinds: readonly Kind[],
  words: readonly Word[],
  heading: boolean,
  alone: boolean,
  text: string,
): Strength | 0 {
  // "Jasmine van der Berg": small words inside are a name's own.
  const isOwn = (_: unknown, at: number): boolean => words[at]?.looks !== 'small' || at === 0;
  if (!words.every(isOwn) && /^\p{Lu}/u.test(words[0]?.text ?? ''))
    return isGivenName(words[0]?.key ?? '') ? 0 : asked(kinds.filter(isOwn), words.filter(isOwn), heading, alone, text);
  const count = (kind: Kind): number => kinds.filter((one) => one === kind).length;
  const [known, unknown, named] = [count('word'), count('unknown'), kinds.length - count('initial')];
  const key = words[0]?.key ?? '';
  const capital = words.every(({ looks }) => looks === 'capital' || looks === 'initial');
  if (words.some((_, at) => isJoinedOn(words, at))) return 0;
  if (capital && words.some((word) => isGiven(word.key) || isPrefixed(word.text))) return heading ? 1 : 0;
  if (words.some(({ looks }) => looks === 'capitals')) {
    if (words.some(({ looks }) => looks === 'capital')) return unknown > 0 ? 1 : 4;
    return inCapitals(words, unknown, text);
  }
  if (words.every((word) => /^\p{Ll}/u.test(word.text)) && words.every(isTypedSmall))
    return named === 1 && words[0]?.start !== 0 ? 2 : 1;
  if (named < kinds.length)
    return known < named || kinds[0] === 'initial'
      ? 0
      : named === 1 && !lettered.has(key) && !letteredInText.has(key)
        ? 1
        : 4;
  if (named === 1) {
    if (unknown && isSmallWord(key)) return isGivenName(key) && words[0] && !startsSentence(words[0]) ? 2 : 3;
    if (unknown) return alone ? 0 : heading || (words[0] && startsSentence(words[0])) ? 2 : 1;
    if (known) return ofWord(words[0], text, heading);
    return heading || !isGivenName(key) ? 3 : 2;
  }
  if (places.has(key)) return isGivenName(key) && known === 0 ? 1 : 2;
  if (words.every((word) => isSmallWord(word.key))) return heading || known === named ? 4 : isGivenName(key) ? 2 : 3;
  // "Ivy Llewellyn": a name that is a word as well, and one that nobody knows.
  const last = words[words.length - 1]?.key ?? '';
  if (named === 2 && !heading && isGivenName(key) && !isSmallWord(last) && kinds[kinds.length - 1] === 'unknown')
    return 0;
  if (unknown === named || (unknown > 1 && known < 2 && !heading)) return 1;
  if (unknown > 0) return known === 0 ? 1 : 2;
  return known === 0 ? 1 : known < named ? 2 : 4;
}

/** Words in capitals are somebody's only where nobody knows them, and where the text around them is not in capitals, too. */
function inCapitals(words: readonly Word[], unknown: number, text: string): Strength {
  const named = words.filter(({ looks }) => looks !== 'initial');
  // "HAPPY BIRTHDAY IVY": what a whole line in capitals says of a name that is a word, too.
  const [only] = named;
  if (
    named.length === 1 &&
    only &&
    !/\p{Ll}/u.test(text) &&
    isGivenName(only.key) &&
    !alsoNames.has(only.key) &&
    !isTimeOrPlace(only.key)
  )
    return 2;
  if (unknown === 0 || !/\p{Ll}/u.test(text) || named.some(({ key }) => key.length < 3)) return 4;
  if (words.length > 1) return unknown === words.length ? 1 : 2;
  const letters = named[0]?.key.length ?? 0;
  return letters > 3 ? 2 : 4;
}

/** Beside those in values, too: here a letter behind them is nobody's initial. */
const letteredInText = new Set(
  'hall building gate item task book film side point slide band pupil child teacher school line chart text reader'.split(
    ' ',
  ),
);

/**
 * Where somebody typed nothing with a capital, a word that is none of the language's is looked at as if it had one: a name needs a sign
 * beside it all the same.
 */
function asTyped(words: Word[]): Word[] {
  // The first letter of a sentence, and "I", are made capital by the program.
  const isTyped = ({ looks, key, start }: Word): boolean =>
    looks !== 'small' && !(start === 0 && (starters.has(key) || isPlainWord(key))) && !/^i(?:['’]\w{1,2})?$/.test(key);
  if (words.length < 3 || words.some(isTyped)) return words;
  return words.map((word) =>
    isTypedSmall(word)
      ? { ...word, looks: 'capital' as const }
      : word.looks === 'initial'
        ? { ...word, looks: 'small' as const }
        : word,
  );
}

const isTypedSmall = ({ key }: Word): boolean =>
  key.length > 2 &&
  !/[^aeious]s$/.test(key) &&
  /^\p{L}+$/u.test(key) &&
  !isSmallWord(key) &&
  !isGivenAndWord(key) &&
  !(otherCapitals.has(key) || starters.has(key) || calendar.has(key) || places.has(key) || institution.test(key));

/** A word of the language with a capital inside a sentence was given it; behind a colon, where nothing else follows, most likely. */
function ofWord(word: Word | undefined, text: string, heading: boolean): Strength {
  if (!word || heading) return 4;
  if (!startsSentence(word)) return isGivenName(word.key) ? 2 : 3;
  if (isGivenName(word.key)) return 3;
  return /[:(–]/.test(word.gap) && /^(?:$|,| ?[(;/&]| and )/.test(text.slice(word.end)) ? 3 : 4;
}
