// Names as school systems print them: in capitals, or the surname first.
import type { ReadText } from './document-words';
import { isGivenName } from '../vocabulary/given-names';
import { isGiven, isSmallWord, isTimeOrPlace, type Kind } from './kinds';
import { alsoNames, alsoSurnames, starters, surnamesBehind } from '../vocabulary/not-names';
import { opens } from './run-parts';
import { startsSentence, type Span, type Word } from './runs';
import { strengthOf } from './sign-strength';
import { isSurnameWord } from '../vocabulary/surname-words';

const label =
  /(?:pupil|child|student|learner|name|parent|carer|mother|father|mum|dad|teacher|staff|ta|contact)s?(?: name)? ?[:–-] ?$/i;
/** A line that says in a few words what its names are listed for: "Late:". */
const anyLabel = /^(?:[\p{L}\d’]+ ){0,3}[\p{L}\d’]+ ?[:–-] $/u;
/** What a register prints behind a name. */
const behind =
  /^,? ?[(–-]? ?(?:(?:year|yr|y|class) ?\d[a-z]?|\d{1,2}[a-z]|year|yr|y|class|form|reception|nursery|age|aged|dob|d\.o\.b|upn|male|female|m|f|pp|eal|sen|send|fsm|lac|absent|present)\b/i;
const ends = /^(?: ?$| ?[\n\t|;:(–]| ?- | ?,? ?\d)/;

/** @param kindOf whether a word is nobody's, a word of the language, or nobody knows it */
export function registerNames({ text, words, isInCapitals }: ReadText, kindOf: (word: Word) => Kind): Span[] {
  const found: Span[] = [];
  const shouted = isInCapitals && words.length > 2;
  let last = 0;
  words.forEach((word, at) => {
    if (word.start < last || isSaint(text, words, at)) return;
    const span =
      surnameFirst(text, words, at, kindOf) ??
      surnameInSentence(text, words, at, kindOf) ??
      withInitial(text, words, at, kindOf) ??
      (shouted ? inShoutedLine(text, words, at, kindOf) : null) ??
      (isInCapitals ? null : stressed(text, words, at, kindOf)) ??
      inCapitals(text, words, at, kindOf, isInCapitals);
    if (!span) return;
    found.push(span);
    last = span.end;
  });
  return [...found, ...pairsIn(text, words, kindOf)];
}

/** "ST. JOHN’S": a school or a church; but "MARTHA ST JOHN" is somebody. */
const isSaint = (text: string, words: readonly Word[], at: number): boolean => {
  const [word, before] = [words[at], words[at - 2]];
  if (!word || (before && isGivenName(before.key))) return false;
  return /\b(?:st|saint)\.? $/i.test(text.slice(Math.max(0, word.start - 8), word.start));
};

/** "HARTLEY, Amelia", "HARTLEY Amelia", and at the beginning of a line "Hartley, Amelia". */
function surnameFirst(text: string, words: readonly Word[], at: number, kindOf: (word: Word) => Kind): Span | null {
  const [surname, given] = [words[at], words[at + 1]];
  if (!surname || !given || !/^capitals?$/.test(given.looks) || !/^, ?$|^ $/.test(given.gap)) return null;
  if (isTimeOrPlace(surname.key) && isTimeOrPlace(given.key)) return null;
  const comma = given.gap.startsWith(',');
  if (!comma && isFiledName(text, surname, given)) return { start: surname.start, end: given.end };
  if (given.looks === 'capitals' && (!comma || surname.looks !== 'capitals' || given.key.length < 3)) return null;
  const first = words[firstOfSurname(words, at)] ?? surname;
  const second = words[at + 2];
  // "Cotton, Dean N (3H)"
  const isInitialBehind =
    comma &&
    second?.looks === 'initial' &&
    second.gap === ' ' &&
    /^\.?(?:$|[;\n]| [(–-])/.test(text.slice(second.end, second.end + 3));
  const { end } = isInitialBehind ? second : given;
  const rest = text.slice(end, end + 30);
  const follows = ends.test(rest) || behind.test(rest);
  if (!opensLine(text, first) || !follows || surname.key.length < 3 || kindOf(given) === 'never') return null;
  const isAcronym =
    surname.looks === 'capitals' &&
    kindOf(surname) === 'never' &&
    !(
      comma &&
      isGivenName(given.key) &&
      !isTimeOrPlace(given.key) &&
      (isSurnameWord(surname.key) || alsoSurnames.has(surname.key))
    );
  if (isAcronym) return null;
  const bothWords = kindOf(surname) === 'word' && kindOf(given) === 'word';
  if (surname.looks === 'capitals') return bothWords && !behind.test(rest) ? null : { start: first.start, end };
  // "Fell, Hyacinth (Y2)", "Fell Hyacinth, Yr 4", "Salt, Rose – left at two": a given name, and what a register prints behind it, are enough.
  const known =
    isGivenName(given.key) &&
    !isTimeOrPlace(given.key) &&
    (behind.test(rest) ||
      (comma &&
        !alsoNames.has(given.key) &&
        (/ [–-] /.test(rest.slice(0, 3)) || isWordAndGiven(surname, given, rest))));
  if (
    surname.looks !== 'capital' ||
    !(comma || (known && !isGivenName(surname.key))) ||
    ((kindOf(surname) === 'never' || bothWords) && !known)
  )
    return null;
  return { start: first.start, end };
}

/** "Cotton Amelia left early": a word that is a surname, and a given name that is hardly anything else, of whom something is told. */
const isFiledName = (text: string, surname: Word, given: Word): boolean =>
  opensLine(text, surname) &&
  surname.looks === 'capital' &&
  given.looks === 'capital' &&
  isSurnameWord(surname.key) &&
  !isGivenName(surname.key) &&
  isGiven(given.key) &&
  !opens.test(surname.key) &&
  /^ (?:left|was|has|had|is|arrived|came|went|needs|did|absent|collected|late|off|not|does|will)(?!\p{L})/u.test(
    text.slice(given.end, given.end + 12),
  );

/** "Church, Amelia" with nothing behind in its line, or another name: a word that is a surname too, and a given name. */
const isWordAndGiven = (surname: Word, given: Word, rest: string): boolean =>
  (isSurnameWord(surname.key) || alsoSurnames.has(surname.key)) &&
  !isGivenName(surname.key) &&
  isGivenName(given.key) &&
  /^ ?(?:$|[\n\t|;(])/.test(rest);

/** "de Groot, Willow", "Ni Dhomhnaill, Cara": the small words that a surname begins with are of it. */
function firstOfSurname(words: readonly Word[], at: number): number {
  let first = at;
  while (words[first]?.gap === ' ' && beginsSurname.has(words[first - 1]?.key ?? '')) first -= 1;
  return first;
}
const beginsSurname = new Set('van von der den de da du dos di del la le ní ni nic ó uí mac ap ab el al st'.split(' '));

/** "Filed under Penrice, Carol, second drawer": what nobody knows, or a word with a capital inside a sentence, and a given name between two commas. */
function surnameInSentence(
  text: string,
  words: readonly Word[],
  at: number,
  kindOf: (word: Word) => Kind,
): Span | null {
  const [surname, given] = [words[at], words[at + 1]];
  if (surname?.looks !== 'capital' || given?.looks !== 'capital' || given.gap !== ', ' || startsSentence(surname))
    return null;
  if (!endsFiled.test(text.slice(given.end, given.end + 9)) || isTimeOrPlace(given.key)) return null;
  const strange = kindOf(surname) === 'unknown' && !isSmallWord(surname.key) && isGivenName(given.key);
  const word = kindOf(surname) === 'word' && surname.key.length > 2 && isGiven(given.key);
  const filed =
    beforeFiled.test(text.slice(Math.max(0, surname.start - 24), surname.start)) &&
    (isSurnameWord(surname.key) ||
      kindOf(surname) === 'unknown' ||
      (isTimeOrPlace(surname.key) && isGiven(given.key))) &&
    isGivenName(given.key);
  return strange || word || filed ? { start: surname.start, end: given.end } : null;
}

/** What a filed name ends with, inside a sentence: "… for Cotton, Amelia was approved". */
const endsFiled =
  /^(?:$|[,;).\n]| [–-] | (?:was|is|has|had|please|pls|to|and|needs|will|did|who|under|first)(?!\p{L}))/u;
const beforeFiled =
  /(?:\b(?:for|under|re|from|list is|next is|see|form|named|child|pupil|student|about|of|is|was|by|as)|[:–-]) $/i;

/** "Hartley, A."; but not as works are cited, with a year or others behind it. */
function withInitial(text: string, words: readonly Word[], at: number, kindOf: (word: Word) => Kind): Span | null {
  const [surname, initial] = [words[at], words[at + 1]];
  if (!surname || initial?.looks !== 'initial' || !/^, ?$/.test(initial.gap)) return null;
  const kind = kindOf(surname);
  const isName = kind === 'unknown' || kind === 'also' || (kind === 'word' && opensLine(text, surname));
  if (!/^capitals?$/.test(surname.looks) || surname.key.length < 3 || !isName) return null;
  const rest = text.slice(initial.end, initial.end + 24);
  const follows =
    /^\.?(?:$|[;)\n\t]| ?[(–-]|, | and\b)/.test(rest) || (opensLine(text, surname) && /^\.?:? /.test(rest));
  if (!follows || /(?:19|20)\d\d|&|et al/.test(rest) || isCited(text, surname, initial)) return null;
  return { start: surname.start, end: initial.end };
}

/** "(Hine, G., The importance of enquiry, 2013)": a bracket that ends with a year cites a work. */
const isCited = (text: string, { start }: Word, { end }: Word): boolean =>
  /\([^()]{0,60}$/.test(text.slice(Math.max(0, start - 60), start)) &&
  /^(?:[^()]|\(\d{1,4}\)){0,240}\b(?:19|20)\d\d[a-z]?\)/.test(text.slice(end, end + 240));

/** "Pupil: AMELIA HARTLEY", "AMELIA HARTLEY, Year 4": several words in capitals, and a register's words beside them. */
function inCapitals(
  text: string,
  words: readonly Word[],
  at: number,
  kindOf: (word: Word) => Kind,
  inOneCase: boolean,
): Span | null {
  let to = at;
  // In a line that is all in capitals, words of the language part the names.
  const shouted = inOneCase && words.length > 2;
  const inRow = (word: Word | undefined): boolean =>
    word !== undefined &&
    word.looks === 'capitals' &&
    word.key.length > 1 &&
    kindOf(word) !== 'never' &&
    !(shouted && kindOf(word) === 'word');
  while (inRow(words[to]) && (to === at || /^,? $/.test(words[to]?.gap ?? '')) && to - at < 4) to += 1;
  const [first, end] = [words[at], words[to - 1]];
  if (!first || !end || to === at) return null;
  const labelled = label.test(text.slice(Math.max(0, first.start - 30), first.start));
  const followed = behind.test(text.slice(end.end, end.end + 30)) && opensLine(text, first);
  const unknown = words.slice(at, to).some((word) => kindOf(word) !== 'word');
  const several =
    to - at > 1 && words.slice(at, to).some((word) => kindOf(word) === 'unknown' && !isSmallWord(word.key));
  if (several && (anyLabel.test(text.slice(0, first.start)) || inOneCase)) return { start: first.start, end: end.end };
  // "ISLA NOT TO LEAVE EARLY"
  const [before, only] = [
    words[at - 1],
    first.key.length > 3 && kindOf(first) === 'unknown' && !isSmallWord(first.key),
  ];
  const isPlace =
    /^(?:at|in|near|to|from)$/.test(before?.key ?? '') &&
    !toOne.test(text.slice(Math.max(0, first.start - 16), first.start));
  if (shouted && to - at === 1 && only && !isPlace) return { start: first.start, end: end.end };
  if (!unknown || !(labelled || (followed && to - at > 1) || isListInCapitals(text, words, kindOf))) return null;
  return { start: first.start, end: end.end };
}

/** "PLEASE GIVE TO": whoever gets something. */
const toOne = /\b(?:GIVE|GIVEN|SEND|HAND|PASS|RETURN|BELONGS|LEND|SPEAK|TALK) TO $/;

/** "The parcel is for DAISY LANE", "signed by H. BANKS": two words in capitals in a sentence that has small letters, and the first is a given name or an initial. */
function stressed(text: string, words: readonly Word[], at: number, kindOf: (word: Word) => Kind): Span | null {
  const [given, surname, next] = [words[at], words[at + 1], words[at + 2]];
  if (!given || surname?.looks !== 'capitals' || surname.key.length < 3) return null;
  if (next?.looks === 'capitals' && next.gap === ' ') return null;
  const isSurname = kindOf(surname) !== 'never' || alsoSurnames.has(surname.key) || surnamesBehind.has(surname.key);
  const isGivenHere =
    given.looks === 'capitals' && surname.gap === ' ' && isGivenName(given.key) && !isTimeOrPlace(given.key);
  const isInitial = given.looks === 'initial' && /^\.? $/.test(surname.gap) && !opensLine(text, given);
  if (!isSurname || alsoNames.has(given.key) || !(isGivenHere || isInitial)) return null;
  return { start: given.start, end: surname.end };
}

/** "WELL DONE BROOK FOR READING", "DANYLO SHARP IS COLLECTED": a given name, and the signs that would tell it in small letters; behind it a surname. */
function inShoutedLine(text: string, words: readonly Word[], at: number, kindOf: (word: Word) => Kind): Span | null {
  const [word, next, then] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !isGivenName(word.key)) return null;
  if (/^(?:class|room|team|group|table|house)$/.test(next?.key ?? '')) return null;
  const isSurname =
    next?.gap === ' ' &&
    (kindOf(next) !== 'never' || alsoSurnames.has(next.key)) &&
    !starters.has(next.key) &&
    !isDone.test(next.key) &&
    (!then || then.gap !== ' ' || then.looks === 'small' || starters.has(then.key) || isDone.test(then.key));
  const { start } = word;
  const { end } = isSurname ? next : word;
  const isStrange = isSurname && kindOf(next) === 'unknown' && !isSmallWord(next.key);
  if (isGiven(word.key) || (isStrange && !alsoNames.has(word.key))) return { start, end };
  const [left, right] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)];
  const strength = strengthOf(left.toLowerCase(), right.toLowerCase(), 0, true);
  const beside =
    /(?:[:–—-]|\b(?:FOR|TO|FROM|WITH|RE|BY|PARENTS OF|MOTHER OF|FATHER OF)) $/.test(left) ||
    /^ (?:NOT TO|TO|ONLY|MUST|HAS|IS)\b/.test(right) ||
    (next?.key === 'and' && then !== undefined && isGiven(then.key));
  const isTime = isTimeOrPlace(word.key) && !isSurname;
  const isShouted =
    (/\b(?:MEDICINE|DAIRY|NUTS|MILK|INHALER|LUNCH|DINNER|COAT|KIT|BAG|PLACE|EYE)\b[^.]{0,12} (?:FOR|ON) $/.test(left) &&
      !/^ (?:TERM|HALF|\d)/.test(right)) ||
    /^ NOT (?:IN|HERE|EATING|WELL|COMING|TO)\b/.test(right) ||
    (!isTimeOrPlace(word.key) && /^(?:CAN|DID|HAS) $/.test(left)) ||
    (isStrange && /\b(?:FOR|TO|FROM|WITH|RE|BY) $/.test(left));
  const meant =
    isShouted || strength > (isTime ? 2 : 1) || (!isTime && !alsoNames.has(word.key) && (strength > 0 || beside));
  return meant ? { start, end } : null;
}

/** What is done to somebody, behind the name: "RICE REMOVED". */
const isDone =
  /^(?:\p{Ll}{2,12}ed|found|lost|left|sent|seen|met|paid|done|given|taken|absent|late|away|off|ill|here|today)$/u;

/** "8K: Salt, Rose; Hill, Amber": several pairs behind one another, each a surname and a given name, of which one is nothing else. */
function pairsIn(text: string, words: readonly Word[], kindOf: (word: Word) => Kind): Span[] {
  const pairs = words.flatMap((surname, at) => {
    const given = words[at + 1];
    const isPair =
      surname.looks === 'capital' &&
      given?.looks === 'capital' &&
      given.gap === ', ' &&
      surname.key.length > 2 &&
      isGivenName(given.key) &&
      !isTimeOrPlace(given.key) &&
      (kindOf(surname) !== 'never' || isSurnameWord(surname.key) || alsoSurnames.has(surname.key)) &&
      /^(?: \p{Lu})?(?:$|[;,.\n]| and | & )/u.test(text.slice(given.end, given.end + 5)) &&
      /(?:^|[:;,–]|and|&)\s?$/.test(text.slice(Math.max(0, surname.start - 4), surname.start));
    return isPair ? [{ surname, given }] : [];
  });
  const sure = pairs.some(({ surname, given }) => isGiven(given.key) && !isGivenName(surname.key));
  return pairs.length > 1 && sure ? pairs.map(({ surname, given }) => ({ start: surname.start, end: given.end })) : [];
}

/** Nothing but a few words in capitals, none of them a school's own, with figures between: names and their scores. */
function isListInCapitals(text: string, words: readonly Word[], kindOf: (word: Word) => Kind): boolean {
  return (
    words.length < 9 &&
    /[\d,;/]/.test(text) &&
    words.every(
      (word) =>
        word.looks === 'initial' ||
        (word.looks === 'capitals' && word.key.length > 3 && /[aeiouy]/.test(word.key) && kindOf(word) !== 'never'),
    ) &&
    words.filter((word) => kindOf(word) === 'unknown').length * 2 >=
      words.filter(({ looks }) => looks === 'capitals').length
  );
}

/** At the beginning of a text, a line or a cell; a number may stand before. */
function opensLine(text: string, { start }: Word): boolean {
  let at = start - 1;
  while (at >= 0 && /[ \d.)•*-]/.test(text.charAt(at))) at -= 1;
  return (
    at < 0 ||
    /[\n\t|;:]/.test(text.charAt(at)) ||
    / \d{1,2}[.)] $/.test(text.slice(Math.max(0, start - 5), start)) ||
    numbered.test(text.slice(Math.max(0, start - 16), start))
  );
}

/** "Contact 1 Hall, Niamh": what a form counts. */
const numbered = /^(?:contact|parent|carer|guardian|pupil|child|student|candidate|priority|seat|place) \d{1,3} $/i;
