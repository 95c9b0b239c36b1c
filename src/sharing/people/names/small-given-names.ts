// Given names that somebody typed in small letters. One that is nothing else is somebody wherever it stands; one that is a word as well needs a sign beside it.
import { matchesOf } from '../matches';
import type { Span } from '../span';
import { isWrittenSmall } from '../vocabulary/common-words';
import { isGivenName } from '../vocabulary/given-names';
import { alsoNames, otherCapitals, starters } from '../vocabulary/not-names';
import { belongings } from '../vocabulary/sign-words';
import { isSurnameWord } from '../vocabulary/surname-words';
import { isGiven } from './kinds';

const name = '\\p{Ll}[\\p{L}-]{2,40}';
const begins = "(?<![\\p{L}\\d'’@._/\\\\-])";
const ends = '(?![\\p{L}\\d@_\\\\-]|\\.\\p{L})';
const anyName = new RegExp(`${begins}(?:${name})${ends}`, 'gu');
const pair = new RegExp(`${begins}(${name})(?: and | ?[&+,/] ?)(?=(${name})${ends})`, 'gu');

const family = '(?:mum|mam|dad|nan|gran|mother|father|parents|grandma|grandad|sister|brother)\\b';
const when = '(?:again|today|this|since|with|all|for)\\b';
/** Where a given name that is a word as well can hardly be the word: each holds it as its group. */
const signs: readonly RegExp[] = [
  new RegExp(`${begins}(${name})(?=s ${family})`, 'gu'),
  new RegExp(
    `\\b(?:rang|ring|called|call|phoned|phone|texted|text|emailed|email|told|asked|saw|met) (${name})(?= ${family})`,
    'gu',
  ),
  new RegExp(
    `(?<=^|[.!?\\n] ?)(${name})(?= (?:is |was |still )?(?:off|away|absent|poorly|ill|sick|late) ${when})`,
    'gu',
  ),
  new RegExp(`\\b(?:told|reminded|asked|helped) (${name})(?= (?:not )?to \\p{Ll})`, 'gu'),
  new RegExp(`\\bcan (${name})(?= (?:please|pls|plz) )`, 'gu'),
  new RegExp(
    `\\bwith (${name})(?= (?:pls|plz|please|thx|thanks|today|tomorrow|this (?:am|pm|morning|afternoon))\\b)`,
    'gu',
  ),
];

/** The same in notes, which are typed without any capital. */
const inNotes: readonly RegExp[] = [
  new RegExp(`\\b(?:thx|thanks|ta|cheers|hi|hey|hello|morning|sorry),? (${name})(?=$|[,.!?\\n]| and )`, 'gu'),
  new RegExp(
    `\\b(?:move|moved|keep|kept|seat|swap|collect|remind|send|sent|saw|seen|spotted|watch) (${name})(?= (?:in|out|off|away|to|from|home|and|at|with|near|next|inside|later|today|after)\\b)`,
    'gu',
  ),
  new RegExp(
    `(?<=^|[.,!?;\\n] ?)(${name})(?= (?:was|is|has|had|still|hits|kicks|bites|cries|shouts|hides|runs|refuses|struggles|finds|works|sits|stays|talks|copies|forgets|gets|goes|comes|tries|thinks|enjoys|hates|responds|copes|settles|sleeps|eats|swears|throws|walks|asks|joins|hit|kept|hid|kicked|threw|broke|missed|settled|slept|cried|fell|ran|forgot|lost|bit|needs|wants|says|said|sat|came|went|got|left|likes|loves|reads|wrote|knows|felt|refused|finished|helped|struggled|asked|told|again|did(?:nt)?|does(?:nt)?|wont|cant|wouldnt|isnt|hasnt|wasnt)\\b)`,
    'gu',
  ),
  // "give daisy the folder", "worried about hunter again", "lowri sits next to poppy": nothing that a thing has stands before it or behind.
  new RegExp(
    `\\b(?:to|w|with|about|re|give|gave|ask|asked|tell|told|see|saw|met|let|ring|rang|call|thank|photo of|picture of|work of|beside|and for) (${name})(?=$|[.,!?;\\n]| (?:again|today|tomorrow|yesterday|later|still|please|pls|the|a|an|her|his|to|if|who|she|he|in|on|at|for|about|because|when|next|first|and (?:her|his|the|me|i))\\b)`,
    'gu',
  ),
  // "how can we help ruby to settle", "supporting jade in year 4": what is done for a pupil, and what it is for.
  new RegExp(
    `\\b(?:help|support|encourage|reassure|remind|engage|include|motivate|teach|seat|prompt|praise|calm|settle|coach|mentor|challeng|encourag|includ|engag|motivat|prais|settl|reassur)(?:e|es|s|ed|d|ing)? (${name})(?= (?:to|with|at|during|when|who|because|by|on|in (?:year|y ?\\d|class|reception|nursery|the|maths|english|lessons?|phonics|assembly)|read|write|sit|stay|learn|focus|join|feel)(?!\\p{L}))`,
    'gu',
  ),
  // "pls tell rose swimming is off", "can jade bring her kit", "poppys book is missing".
  new RegExp(`\\b(?:tell|told|remind|reminded|ask|asked) (${name})(?= \\p{Ll})`, 'gu'),
  new RegExp(
    `\\b(?:think|thinks|thought|know|knows|sure|said|says|noticed|worried) (${name})(?= (?:is|was|has|had|needs|wants|can|could|will|does|did|likes|finds|struggles|still|isn|wasn|can|won)t?\\b)`,
    'gu',
  ),
  new RegExp(
    `(?<=^|[.!?\\n] ?)can (${name})(?= (?:bring|have|go|come|stay|sit|take|get|do|read|see|move|join|use|work|miss)\\b)`,
    'gu',
  ),
  new RegExp(
    `${begins}(${name})(?=s (?:books?|bag|coat|desk|tray|work|writing|reading|behaviour|attendance|teacher|targets?|passport|shoes|kit|lunch|glasses|inhaler|jumper|iep|plan|report|reading record|hat|water bottle)\\b)`,
    'gu',
  ),
  // "love from daisy", "daisy y4", "@daisy", "daisy’s book", "daisy can you".
  new RegExp(`\\b(?:from|love|by|re|via|w|thanks|cheers|regards),? (${name})(?=[.!? x]{0,4}$)`, 'gu'),
  new RegExp(
    `${begins}(${name})(?=,? \\(?(?:in |from )?(?:(?:y|yr|year|class|age|aged) ?\\d|reception\\b|nursery\\b))`,
    'gu',
  ),
  new RegExp(`(?<=(?:^|[ (])@)(${name})(?![\\p{L}\\d.@])`, 'gu'),
  new RegExp(`(?<=^|[.!?\\n] ?)(${name})(?=,? (?:can|could|would|will|do|did|are|have) you\\b)`, 'gu'),
  new RegExp(`${begins}(${name})(?=['’]s (?:${belongings})\\b)`, 'gu'),
  // "holly b", of two in a class.
  new RegExp(`${begins}(${name})(?= [b-hj-z](?:$|[.,!?;\\n]| (?:has|is|was|needs|and|to|in|at|with)\\b))`, 'gu'),
  new RegExp(
    `(?<=^|[.!?\\n] ?)(${name})(?= \\p{Ll}{3,20} (?:off|away|absent|poorly|ill|late)(?:$|[.,!?;\\n]| ${when}| (?:sick|ill|school)))`,
    'gu',
  ),
];
/** But for "I", letters that stand for words, a class and a day. Where a sentence begins, the program writes a capital. */
const isNote = (text: string): boolean =>
  !/(?<=[^.!?\n ] ?)(?!I(?:['’]\p{Ll}{1,2})?(?!\p{L})|\p{Lu}{2,4}s?(?!\p{L})|(?:Year|Yr|Class|Reception|Nursery|Mon|Tue|Wed|Thu|Fri)\p{Ll}{0,12}(?!\p{L})|Y ?\d|\d?[A-Z](?!\p{L}))\p{Lu}/u.test(
    text,
  );
/** Given names that are as often the word, even in a note. */
const oftenWords = new Set(
  'chase page bill star faith grace hope joy may will mark art rich king prince guy angel summer autumn august june april'.split(
    ' ',
  ),
);

/** Words that a given name and an s spell, and that own nothing, beside those that sentences begin with: "this work", "less writing". */
const ownsNothing = new Set('thus less plus yes alias lens'.split(' '));
const isOwner = (key: string): boolean => !starters.has(`${key}s`) && !ownsNothing.has(`${key}s`);

/** “mae” is a word of Welsh that every other sentence holds. */
const isPlainlyGiven = (key: string): boolean => isGiven(key) && !isWrittenSmall(key) && key !== 'mae';

/** Where they stand, with a surname that no word of the language explains behind one. */
export function smallGivenNames(text: string): Span[] {
  const plain = matchesOf(anyName, text).flatMap(({ 0: key, index }) => {
    const end = index + key.length;
    if (isPlainlyGiven(key)) return [{ start: givenStart(text, index), end: surnameEnd(text, end) }];
    // "alfies passport"
    const owns = key.length > 4 && key.endsWith('s') && isPlainlyGiven(key.slice(0, -1)) && !isWrittenSmall(key);
    return owns && / \p{Ll}/u.test(text.slice(end, end + 2)) ? [{ start: index, end: end - 1 }] : [];
  });
  const paired = matchesOf(pair, text).flatMap(({ index, 1: first = '', 2: second = '', 0: whole }) => {
    if (!isGivenName(first) || !isGivenName(second) || isPlainlyGiven(first) === isPlainlyGiven(second)) return [];
    const start = isPlainlyGiven(first) ? index + whole.length : index;
    return [{ start, end: start + (isPlainlyGiven(first) ? second : first).length }];
  });
  return [
    ...plain,
    ...paired,
    ...signed(text, signs),
    ...(isNote(text)
      ? [...signed(text, inNotes, oftenWords), ...withSurnames(text), ...withWords(text), ...pairsThatDo(text)]
      : []),
  ];
}

const nextWord = new RegExp(`${begins}(${name}) (?=(${name})${ends})`, 'gu');

/** "ruby kowalska": behind a given name that is a word as well, what English writes with no small letter. */
const withSurnames = (text: string): Span[] =>
  matchesOf(nextWord, text).flatMap(({ index, 0: whole, 1: given = '', 2: surname = '' }) => {
    const isSurname =
      !isWrittenSmall(surname) &&
      !starters.has(surname) &&
      !otherCapitals.has(surname) &&
      !/(?:nt|ve|ll|[^s]s)$/.test(surname);
    return isGivenName(given) && isSurname ? [{ start: index, end: index + whole.length + surname.length }] : [];
  });

const spokenTo: readonly RegExp[] = [
  '^|[.!?:;\\n] ?',
  '\\b(?:ask|tell|email|ring|rang|text|call|phone|thank|remind|see|saw|meet|met|meeting with|spoke to|speak to|talk to|check with|copy in|cc|hi|thx|thanks|re) ',
].map((before) => new RegExp(`(?:${before})(${name}) (?=(${name})(?!\\p{L}))`, 'gu'));

/** "ask poppy green if", "email beau pike re the van": a given name and a surname, both of them words, where somebody is spoken to. */
const withWords = (text: string): Span[] =>
  spokenTo
    .flatMap((pattern) => matchesOf(pattern, text))
    .flatMap(({ index, 0: whole, 1: given = '', 2: surname = '' }) => {
      const start = index + whole.length - given.length - 1;
      const end = index + whole.length + surname.length;
      const rest = text.slice(end, end + 12);
      const isName =
        isGivenName(given) &&
        ((isSmallSurname(surname) && endsName.test(rest)) || (isPlainlyGiven(given) && isAnySurname(surname, rest)));
      return isName && !oftenWords.has(given) ? [{ start, end }] : [];
    });

const twoWho = new RegExp(
  `(?<=^|[.!?,\\n] ?|\\b(?:with|for|and|tell|ask|told|asked|moved|saw|seen) )(${name})(?: and | & )(${name})(?=$|[.!?\\n]| (?:were|are|have|had|sat|came|went|need|want|said|fell|left|got|still|both|again|to|together|about|today)\\b)`,
  'gu',
);

/** "ruby and jay were late": two given names, whatever else they are. */
const pairsThatDo = (text: string): Span[] =>
  matchesOf(twoWho, text).flatMap(({ index, 0: whole, 1: first = '', 2: second = '' }) =>
    isGivenName(first) && isGivenName(second) && !(oftenWords.has(first) && oftenWords.has(second))
      ? [
          { start: index, end: index + first.length },
          { start: index + whole.length - second.length, end: index + whole.length },
        ]
      : [],
  );

const signed = (text: string, patterns: readonly RegExp[], not: ReadonlySet<string> = new Set()): Span[] =>
  patterns.flatMap((sign) =>
    matchesOf(sign, text).flatMap(({ index, 0: whole, 1: key = '' }) => {
      const start = index + whole.lastIndexOf(key);
      if (!isGivenName(key) || not.has(key)) return [];
      // The sign looks for what somebody owns behind the s of the very word that stands there.
      if (/^s(?!\p{L})/u.test(text.slice(start + key.length, start + key.length + 3)) && !isOwner(key)) return [];
      // "ruby turner off sick"
      const surname = /^ (\p{Ll}{3,20})(?= (?:off|away|absent|poorly|ill|late)\b)/u.exec(
        text.slice(start + key.length, start + key.length + 30),
      );
      const isSurname = surname !== null && !/^(?:was|has|had|been|still|is|and)$/.test(surname[1] ?? '');
      return [{ start, end: start + key.length + (isSurname ? surname[0].length : 0) }];
    }),
  );

const before = new RegExp(`${begins}(${name}) $`, 'u');

/** "rose liu": another given name before one. */
function givenStart(text: string, start: number): number {
  const [whole = '', key = ''] = before.exec(text.slice(Math.max(0, start - 44), start)) ?? [];
  return isGivenName(key) && !alsoNames.has(key) ? start - whole.length : start;
}

const behind = new RegExp(`^ (${name})${ends}`, 'u');

function surnameEnd(text: string, end: number): number {
  const [whole = '', key = ''] = behind.exec(text.slice(end, end + 44)) ?? [];
  const isSurname =
    (key.length > 2 && !isWrittenSmall(key) && !starters.has(key) && !/(?:nt|ve|ll)$/.test(key)) ||
    (isSmallSurname(key) && endsName.test(text.slice(end + whole.length, end + whole.length + 12)));
  return isSurname ? end + whole.length : end;
}

/** "email otis ward about the coach": behind a given name, a word that is a surname as well, where the name ends. */
const isSmallSurname = (key: string): boolean => isSurnameWord(key) && !starters.has(key) && !oftenDone.has(key);
/** Those that are as often what somebody does, or when, or how. */
const oftenDone = new Set(
  'read still last over down way just more ring walk wake rush best long free well late good little light sample reading fair short welcome quick dance play cross hope fear love race rest case back close friday sunday'.split(
    ' ',
  ),
);
/** How it is with a surname that is a word of another kind: what one is spoken to about says where it ends. */
const isAnySurname = (key: string, rest: string): boolean =>
  !starters.has(key) &&
  !oftenDone.has(key) &&
  !otherCapitals.has(key) &&
  !/(?:ing|ed|ly)$/.test(key) &&
  /^ (?:about|re|if|whether)(?!\p{L})/u.test(rest);

const endsName =
  /^(?:$|[,.!?;:\n)]| \d| (?:about|if|re|to|on|at|for|is|was|has|had|will|can|could|and|or|said|says|who|when|whether|please|pls|plz|today|tomorrow|now|again|off|away|absent|late|moved|in|from|by|need|asked|rang|came|left)(?!\p{L}))/u;
