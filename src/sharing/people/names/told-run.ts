// What a run of words with capitals turns out to be: somebody, nobody, or what a sign beside it would have to say.
import type { DocumentWords, ReadText } from './document-words';
import { isGivenName } from '../vocabulary/given-names';
import { isGiven, isGivenAndWord, isJoinedName, isSmallWord, isTimeOrPlace, type Kind } from './kinds';
import { leastSign } from './least-sign';
import { alsoSurnames, calendar, institution, starters } from '../vocabulary/not-names';
import { isJoinedOn, opens, partsOf } from './run-parts';
import { startsSentence, type Run, type Span, type Word } from './runs';
import { determiners, placePrepositions, plainTitles, spokenOf, timePrepositions } from '../vocabulary/sign-words';
import { strengthOf } from './sign-strength';
import { fromPlaces, notAfter, notBefore, ofTimes, pronoun, type Sign } from './signs';
import { isDate, isMovement, isWillOfAQuestion } from './verbs-and-dates';

/** The words looked at, the strength of the best sign, and whether something says that it is nobody. */
export interface Told {
  readonly words: readonly Word[];
  readonly name: Span | null;
  readonly strength: number;
  /** weakly: it stands where places and products do, and people too. */
  readonly denied: 'no' | 'weakly' | 'surely';
}

const nobody: Told = { words: [], name: null, strength: 0, denied: 'no' };
const denied: Told = { words: [], name: null, strength: 0, denied: 'surely' };
/** How far to each side signs are looked for. */
const reach = 90;

/** A run and what is known of it before the text around it is looked at. */
interface Looked {
  readonly whole: Run;
  readonly words: readonly Word[];
  readonly first: Word;
  readonly last: Word;
  readonly kinds: readonly Kind[];
  readonly beside: Word | undefined;
  /** One of its words is a given name that is hardly anything else. */
  readonly given: boolean;
  readonly text: string;
  /** What stands behind it, with the 's of its last word. */
  readonly right: string;
}

export function tellRun(whole: Run, read: ReadText, known: DocumentWords): Told {
  if (whole.words.every(({ key }) => plainTitles.has(key) || key === 'and')) return nobody;
  if (whole.titled) return { words: whole.words, name: whole, strength: 4, denied: 'no' };
  const { words, beside } = partsOf(whole, known.kindOf);
  const [first, last] = [words[0], words[words.length - 1]];
  if (!first || !last || words.length > 5)
    return whole.words.some(({ text: word }) => institution.test(word)) ? denied : nobody;
  const { text } = read;
  const looked: Looked = {
    whole,
    words,
    first,
    last,
    kinds: kindsOf(words, known),
    beside,
    given: words.some(({ key, looks }) => looks !== 'small' && isGiven(key)),
    text,
    right: text.slice(last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 0), last.end + reach),
  };
  const bySelf = byItsWords(looked);
  if (bySelf) return bySelf;
  const family = asFamily(looked);
  if (family) return family;
  const least = leastSign(looked.kinds, words, read);
  const strength = strengthBeside(looked, least);
  if (isOfItsNeighbour(looked, strength) || isOfMany(looked)) return denied;
  const others = signsAgainst(looked, strength);
  if (others.length > 0)
    return { words, name: null, strength, denied: others.every(({ weak }) => weak) ? 'weakly' : 'surely' };
  return { words, name: strength >= least ? { start: first.start, end: last.end } : null, strength, denied: 'no' };
}

function kindsOf(words: readonly Word[], known: DocumentWords): Kind[] {
  return words.map((word, at) => {
    if (at === 0) return known.kindOf(word);
    if (isJoinedOn(words, at) || isJoinedOn(words, at + 1)) return 'unknown';
    // "Omar bin Said": so is what stands behind a small one.
    if (words[at - 1]?.looks === 'small' && known.kindOf(word) === 'never') return 'unknown';
    if (at === words.length - 1) return known.kindOfLast(word);
    // A small word inside is one of names: "de la".
    return word.looks === 'small' ? 'unknown' : known.kindOf(word);
  });
}

/** What its own words say, whatever stands around it. */
function byItsWords({ whole, words, first, last, kinds, beside, text }: Looked): Told | null {
  if (kinds.includes('never') || kinds.every((kind) => kind === 'initial')) return nobody;
  const alone = words.length === 1;
  // "The River Derwent", "The River"
  if (first.key === 'river' && (whole.words[0]?.key === 'the' || isTimeOrPlace(words[1]?.key ?? ''))) return denied;
  // A month that nobody is called.
  if (alone && calendar.has(first.key) && !isGivenName(first.key)) return nobody;
  if (alone && (isMovement(first, text) || isDate(first, text) || isWillOfAQuestion(first, text))) return nobody;
  // "A Support Plan": the article, and no initial.
  const isArticle = first.text === 'A' && startsSentence(first) && words[1]?.gap === ' ' && kinds[1] === 'word';
  if (isArticle && whole.words.length > words.length) return denied;
  // "St Brigid’s"; but "Oliver St John" is somebody.
  if (/^(?:st|saint)$/.test(whole.words[0]?.key ?? '') && whole.words[1] === first) return denied;
  // "the Longfield Lane gate", "on Harbour Street".
  const left = text.slice(Math.max(0, first.start - 24), first.start);
  if (!alone && isGround.test(last.text) && !isGivenName(first.key) && onGround.test(left)) return denied;
  // "Tennyson – Blue"
  if (alone && isColour.test(first.text) && /[–:-] $/.test(left)) return denied;
  // "Grizedale Forest": a given name that a place is called after as well.
  if (
    !alone &&
    words[words.length - 2]?.looks !== 'small' &&
    institution.test(last.text) &&
    !alsoSurnames.has(last.key) &&
    !isGivenName(first.key)
  )
    return denied;
  const isSpokenOf = spokenOf.has(first.key) || /(?:[^s]s|ing)$/.test(first.key);
  if (alone && kinds[0] === 'word' && !isGivenName(first.key) && isSpokenOf) return nobody;
  // "Subject Leaders", "Echo Reading": a word before a role or a subject is its kind.
  const isItsKind = kinds[0] === 'word' || isSmallWord(first.key);
  return alone && beside && beside.start > last.end && isItsKind ? denied : null;
}

const isColour = /^(?:Red|Blue|Green|Yellow|Purple|Orange)$/;
/** Streets and buildings that are surnames, too. */
const isGround = /^(?:Street|Lane|Hall|Church|Park|Castle|House|Chapel|Temple)$/;
const onGround = /\b(?:the(?: \p{Ll}{1,12})?|on|in|at|near|along|off|down|into|past) $/iu;

const roles =
  /^(?:Headteacher|Head|Deputy|SENCo|SENDCo|Teacher|Governors?|Assistant|Manager|Lead|Leader|Chair|Clerk|Officer|Adviser|Advisor|Director|Coach|Mentor|Principal|Secretary|Librarian|TA|HLTA|Pupil|Child|Parent)$/i;

function strengthBeside({ words, first, kinds, beside, given, text, right }: Looked, least: 0 | 1 | 2 | 3 | 4): number {
  const left = text.slice(Math.max(0, first.start - reach), first.start);
  const bySigns = strengthOf(left, right, least, isGivenAndWord(first.key));
  return Math.max(
    beside && roles.test(beside.text) ? 2 : 0,
    given ? 1 : 0,
    words.length === 1 && isJoinedName(first) ? 2 : 0,
    isAbbreviated(words, right) ? 3 : 0,
    bySigns,
    bySigns > 0 && words.length === 1 && isOfASentence(first, left) ? 2 : 0,
    words.length === 1 && kinds[0] !== 'word' && pronoun.test(right) ? 2 : 0,
  );
}

/** "Mum says that April checks …", "when the bell goes Eden …": what is a time or a place as well, and nothing before it that such words stand behind. */
const isOfASentence = (word: Word, left: string): boolean =>
  isGivenName(word.key) &&
  isTimeOrPlace(word.key) &&
  /(?:^|[^.!?:;]) ?\p{Ll}{2,30} $/u.test(left) &&
  !behindTime.test(left);
const behindTime = new RegExp(
  `\\b(?:${timePrepositions}|${determiners}|${placePrepositions}|at|around|over|with|near|like|as|about) $`,
  'i',
);

/** "Mark Upham (MU)": minutes say who is meant by which letters. Programmes are written so, too, and begin with no given name. */
function isAbbreviated(words: readonly Word[], right: string): boolean {
  const letters = /^ ?\(?(\p{Lu}{2,4})\b/u.exec(right)?.[1];
  const [first] = words;
  return (
    words.length > 1 &&
    first !== undefined &&
    isGivenName(first.key) &&
    letters === words.map(({ text }) => text.charAt(0)).join('')
  );
}

/** "In Reception Isla …": the class, and then somebody in it. */
const inClass = /\b(?:in|from|for) \w+$/i;
const beforeClass = 'from '.length + 1;

/** What stands in one breath with a body or a subject is of its kind. */
function isOfItsNeighbour({ whole, last, beside, given, text }: Looked, strength: number): boolean {
  // "Ring Environment Agency": whatever stands before, a body follows.
  const behind = whole.words.find(({ start }) => start > last.end);
  if (
    behind &&
    institution.test(behind.text) &&
    !roles.test(behind.text) &&
    !isMorningsOf(last, behind, text) &&
    !alsoSurnames.has(behind.key) &&
    text.charAt(behind.end) !== ':'
  )
    return true;
  // "Maths Café", "Kirkland Academy".
  if (strength > 1 || !beside || (behind && isMorningsOf(last, behind, text)) || isToDo(beside, last, text))
    return false;
  const inBand =
    /^(?:Reception|Nursery)$/.test(beside.text) &&
    inClass.test(text.slice(Math.max(0, beside.start - beforeClass), beside.end));
  const ofItsKind = given && !institution.test(beside.text);
  return !inBand && !ofItsKind && !starters.has(beside.key) && !opens.test(beside.key);
}

/** "Amelia Nursery, mornings only": a class, and when somebody comes to it. */
const isMorningsOf = (last: Word, behind: Word, text: string): boolean =>
  behind.key === 'nursery' &&
  isGivenName(last.key) &&
  /^,? ?[(–-]? ?(?:mornings?|afternoons?|[ap]m|full.?time|part.?time|new|starter|starts?)\b/i.test(
    text.slice(behind.end, behind.end + 14),
  );

/** "Review Hazel in six weeks", "Test Jet again": what a line begins with is to be done to whoever follows, where a small word goes on. */
const isToDo = (beside: Word, { start, key, end }: Word, text: string): boolean =>
  beside.end < start &&
  startsSentence(beside) &&
  isGivenName(key) &&
  !isTimeOrPlace(key) &&
  /^(?:review|test|group|report|coach|mentor|question|draft|section|admin)$/.test(beside.key) &&
  /^ (?:in|again|at|with|on|before|after|and|to|by|each|every|next|weekly|daily|first|this) /.test(
    text.slice(end, end + 9),
  );

const beforeFamily = /\b(?:the|both|both the|all the|two|three|those)(?: (?:two|three|four|five|older|younger))? $/i;
/** What is done to a family or told of it: "a letter to the", "we visited the". */
const toFamily =
  /\b(?:visit|visited|visiting|to|with|from|about|met|meet|rang|ring|saw|see|asked|ask|told|for|by|either of|one of|contact|contacted) (?:both |all |all of )?the(?: (?:two|three))? $/i;
const ofFamily =
  /^(?:['’] (?:house|home|flat|car|children|boys|girls|address)| (?:asked|said|rang|came|come|want|wanted|live|lived|moved|share|shared|left|wrote|agreed|did not|didn['’]t|don['’]t|are coming|are in (?:Year|Class)|have (?:asked|moved|left|had|two|three|four|children)|had (?:asked|moved|left)|both|know|were (?:asked|told|late|upset|pleased|invited)|walk|and the \p{Lu}\p{L}{1,30}s\b))/u;

/** "the Nowaks came", "we visited the Okafors": a family, told by what it does where its name is a word, and asked about where nobody knows it. */
function asFamily({ words, first, last, kinds, given, text, right }: Looked): Told | null {
  const left = text.slice(Math.max(0, first.start - 40), first.start);
  if (words.length > 1 || given || first.looks !== 'capital' || !/[^s]s$/.test(last.key)) return null;
  if (!beforeFamily.test(left) || (startsSentence(first) && !/\bthe /i.test(left))) return null;
  const strange = kinds[0] === 'unknown' && !isSmallWord(first.key);
  const is = ofFamily.test(right) || (strange && toFamily.test(left));
  // Of what nobody knows and only "the" stands before, there may be many: a cup, a make.
  if (!is && (!strange || /\bthe $/i.test(left))) return null;
  return { words, name: is ? { start: first.start, end: last.end } : null, strength: is ? 2 : 0, denied: 'no' };
}

/** What many do, and nobody by himself. */
const doneByMany =
  /^ (?:are|were|have|do|don['’]t|need|want|like|go|come|get|make|take|play|read|write|know|say|see|use|help|show|work|learn|bring|wear|sing|meet)\b/;

/** "Kings need patience": many, who are spoken of as what they are. */
const isOfMany = ({ words, first, last, kinds, right }: Looked): boolean =>
  words.length === 1 &&
  /[^s]s$/.test(last.text) &&
  !isGivenName(last.key) &&
  (doneByMany.test(right) || (kinds[0] === 'unknown' && startsSentence(first) && isSmallWord(first.key)));

/** The signs that nobody is meant, which count where no stronger one says the contrary. */
function signsAgainst({ whole, words, first, kinds, given, text, right }: Looked, strength: number): readonly Sign[] {
  // "at Isla’s table": what has something of its own is no place.
  const owns = kinds.includes('unknown') && /^['’]s \p{Ll}/u.test(right);
  const against = (signs: readonly Sign[], words: string): readonly Sign[] =>
    signs.filter((sign) => strength <= sign.strength && (sign.evenGiven ?? !given) && sign.pattern.test(words));
  const left = text.slice(Math.max(0, whole.start - reach), whole.start);
  return [
    ...against(notAfter, right),
    ...(owns ? [] : against(notBefore, left)),
    ...(words.length === 1 && !given ? against(placeBefore(first), left) : []),
  ];
}

/** A single word after "from" is a place rather than a person, and a month or a known place even more so. */
const placeBefore = ({ key }: Word): readonly Sign[] => (isTimeOrPlace(key) ? [...fromPlaces, ...ofTimes] : fromPlaces);
