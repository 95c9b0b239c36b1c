// The question that a text contains, in its own words: how a yes-or-no question, a topic or an aim could be asked openly.
import { asksForEffect } from './effect';
import { findSlots, type Found } from './slots/find';
import { lookUp } from './lexicon';
import { readText, type Reading } from './read';
import type { Token } from './tokens';
import { actingVerbs, aimVerbs, effectNouns, effectVerbs, helpingVerbs, linkNouns } from './words/effect';
import { umbrellas } from './words/general';
import { auxiliaries, determiners, littleWords, months, prepositions, pronouns, weekdays } from './words/grammar';
import { adults, learners, places, subjects } from './words/school';

const asked = new Set('do does did can could will would might may'.split(' '));

/** Their capitals are part of the word. */
const capitals: ReadonlySet<string> = new Set([
  ...months,
  ...weekdays,
  ...'english welsh french german spanish latin irish gaelic scottish british ofsted christmas easter key year stage gaelic cymraeg traveller roma gypsy'.split(
    ' ',
  ),
]);

/** Small letters where a sentence no longer begins, unless the word is a name or an abbreviation. */
export function inside(words: string): string {
  const [first = ''] = words.split(' ');
  const known = [
    lookUp(first.toLowerCase()) !== null,
    ...[auxiliaries, places, learners, umbrellas].map((set) => set.has(first.toLowerCase())),
  ].includes(true);
  return known &&
    !capitals.has(first.toLowerCase()) &&
    /^[A-Z][a-z]*$/.test(first) &&
    first !== 'I' &&
    !/^\d/.test(words.split(' ')[1] ?? '')
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

/** "Working memory", "teaching assistants": not what somebody does, but what it is called. */
export function namesInIng(words: readonly Token[], from: number): boolean {
  const [first, next] = [words[from]?.as ?? '', words[from + 1]?.as ?? ''];
  const verb = baseVerb(first);
  if (!first.endsWith('ing') || verb === first || verb === null || aimVerbs.has(verb)) return false;
  return verb === 'work' || (verb === 'teach' && adults.has(next)) || calledSo.has(next);
}
const calledSo = new Set(
  'day days time hour hours meeting meetings walk walks visit visits conversation conversations assembly assemblies room scheme schemes'.split(
    ' ',
  ),
);

/** Longer wordings, and those with a pause that announces something, are no help to anybody. */
const longestWording = 170;
const added = 45;
const notFollowed = new Set(['of', 'for', 'in', 'on', 'at', 'to', 'from', 'with', 'and', 'or', 'by', 'about', 'as']);
/** With these a clause holds another, and the verb found may be the wrong one. */
const holding = new Set(['that', 'which', 'who', 'when', 'if', 'because', 'so', 'while']);

/** Verbs that say how one thing changes another, so that it may be asked what difference the one makes to the other. */
const changing = new Set(
  (
    'affect impact influence improve increase raise reduce decrease lower enhance boost strengthen deepen change shape alter' +
    ' accelerate sustain widen worsen'
  ).split(' '),
);
/** What they do is done to people, in some ways and not in others. */
const easing = new Set(
  'help support enable encourage benefit motivate inspire empower prepare nurture engage'.split(' '),
);
/** With these an object would say more than what is changed. */
const comparing = new Set('by than compared if when after before while more less that'.split(' '));
const weighing = new Set(['more', 'less', 'better', 'worse']);
/** After "how" these ask for a degree, and no subject follows. */
const degrees = new Set('well far many much often long few quickly effectively'.split(' '));
const asksWhetherWeCan = new Set(['can', 'could', 'might']);
const ways = 'in what ways, if any,';
const extent = 'to what extent, if at all,';

/** What grows or dwindles does so to some extent, though nothing is named beside it. */
const growing = new Set('more less fewer better worse longer happier calmer quicker faster'.split(' '));

/** Whether two things are weighed one way: "more … than", but not "more or less … than". */
function comparesIn(plain: readonly string[]): boolean {
  const both = plain.some(
    (as, index) => as === 'or' && weighing.has(plain[index - 1] ?? '') && weighing.has(plain[index + 1] ?? ''),
  );
  return !both && plain.some((as) => weighing.has(as)) && plain.includes('than');
}

/** How the text could be asked openly, in its own words; null where it is asked so already, or there is no telling. */
export function askOpenly(reading: Reading, found: Found): string | null {
  const question = wordingOf(reading, found)?.replace(/ ,/g, ',') ?? null;
  // Asked openly, a long question is hardly longer than it was.
  const longest = Math.max(longestWording, Math.min(reading.text.length + added, 2 * longestWording));
  return question !== null && question.length <= longest && !question.includes(':') ? question : null;
}

/** A sentence whose words are asked for by place. */
interface Line {
  readonly at: (index: number) => string;
  readonly slice: (from: number, to?: number) => string;
  readonly end: number;
}

/**
 * What is asked by a clause with an effect in it, without taking the effect for granted: "What difference does X make to Y?".
 * `auxiliary` is the word to ask with, `subject` where those words begin that it asks about.
 */
function effectOf({ at, slice, end }: Line, auxiliary: string, subject: number, link: number): string | null {
  const verb = baseVerb(at(link));
  if (verb === null || link <= subject) return null;
  const acting = slice(subject, link).replace(/,$/, '');
  const words = Array.from({ length: end - link - 1 }, (_, index) => at(link + 1 + index));
  const inner = Array.from({ length: link - subject }, (_, index) => at(subject + index));
  const isThing =
    words.length > 0 &&
    !prepositions.has(words[0] ?? '') &&
    words[0] !== 'and' &&
    !words.some((word) => comparing.has(word));
  if (changing.has(verb) && isThing && !inner.some((word) => holding.has(word)))
    return `what difference ${auxiliary} ${acting} make to ${slice(link + 1)}`;
  const rest = words.length > 0 ? ` ${slice(link + 1)}` : '';
  return `${easing.has(verb) ? ways : extent} ${auxiliary} ${acting} ${verb}${rest}`;
}

/** They ask what it brings about. */
const worth = new Set(
  'good effective beneficial helpful useful worthwhile valuable successful harmful ineffective worth working'.split(
    ' ',
  ),
);
const gains = new Set('benefit benefits advantage advantages effect effects impact value'.split(' '));
/** What is led to is said to grow; whether it does is what is asked. */
const grown = new Set('improved better higher greater increased enhanced stronger deeper raised'.split(' '));

/** Where something is called good or bad: "is homework effective"; -1 where nothing is. */
export function worthAt({ words, opens, form }: Reading): number {
  const first = words[opens]?.as ?? '';
  if (form !== 'yes-no' || !['is', 'are', 'was', 'were'].includes(first)) return -1;
  const place = words.findIndex(({ as, quoted }, index) => index > opens + 1 && worth.has(as) && !quoted);
  const before = words[place - 1]?.as ?? '';
  const next = words[place + 1]?.as ?? '';
  const told =
    next === '' || (prepositions.has(next) && words[place]?.as !== 'working') || words[place]?.as === 'worth';
  const any = before === 'any' && ['good', 'use'].includes(words[place]?.as ?? '');
  return place < 0 || !told || (littleWords.has(before) && !any) ? -1 : place;
}

/** "do" or "does", by the last word of what comes before the first preposition; null where there is no telling. */
function doOrDoes(words: readonly string[]): 'do' | 'does' | null {
  const end = words.findIndex((word) => prepositions.has(word));
  const named = end < 0 ? words : words.slice(0, end);
  const last = named.at(-1) ?? '';
  if (last === '' || named.includes('and') || named.includes('or') || named.some((word) => holding.has(word)))
    return null;
  if (named[0]?.endsWith('ing')) return 'does';
  return last.endsWith('s') && !/(?:ss|ics|us|is)$/.test(last) && !subjects.has(last) ? 'do' : 'does';
}

/** What it makes a difference to is left open where it was not said. */
const onSomething = ' to …';

/** A question whether something is worth doing, asked as one about the difference it makes; null where it is none. */
function worthOf(reading: Reading, { at, slice, end }: Line): string | null {
  const { opens } = reading;
  const first = at(opens);
  const plain = Array.from({ length: end }, (_, index) => at(index));
  if (opens > 0 || plain.includes('than') || plain.includes(',')) return null;
  const ask = (auxiliary: string | null, acting: string, onWhat: string): string | null =>
    auxiliary === null ? null : `What difference ${auxiliary} ${acting} make${onWhat}?`;
  const judged = worthAt(reading);
  if (judged > 0 && people(plain.slice(opens + 1, judged))) return null;
  if (judged > 0) {
    const auxiliary = first === 'is' ? 'does' : first === 'are' ? 'do' : 'did';
    const named = at(judged - 1) === 'any' ? judged - 1 : judged;
    if (judged === end - 1 || (at(judged) === 'worth' && judged === end - 2))
      return ask(auxiliary, slice(opens + 1, named), onSomething);
    return at(judged + 1) === 'for'
      ? ask(auxiliary, slice(opens + 1, judged), `${onSomething} ${slice(judged + 1)}`)
      : null;
  }
  if (at(opens + 1) === 'there') {
    const noun = [2, 3, 4].map((skip) => opens + skip).find((index) => gains.has(at(index))) ?? -1;
    if (noun < 0 || !['of', 'from', 'in'].includes(at(noun + 1)) || noun + 2 >= end) return null;
    const onWhom = plain.findIndex((word, index) => index > noun + 2 && (word === 'for' || word === 'on'));
    const to = onWhom < 0 ? end : onWhom;
    const rest = onWhom < 0 ? onSomething : ` ${at(onWhom) === 'on' ? 'to' : 'for'} ${slice(onWhom + 1)}`;
    return ask(doOrDoes(plain.slice(noun + 2, to)), slice(noun + 2, to), rest);
  }
  const acts = asked.has(first) && end > opens + 2;
  const works =
    at(end - 1) === 'work' &&
    !determiners.has(at(end - 2)) &&
    !plain.some((word, index) => index > opens + 1 && isEffect(word, plain[index + 1] ?? ''));
  if (acts && works && !['it', 'this', 'that'].includes(at(end - 2)))
    return people(plain.slice(opens + 1, end - 1)) ? null : ask(first, slice(opens + 1, end - 1), onSomething);
  const lead = plain.findIndex((word, index) => index > opens + 1 && word === 'lead' && at(index + 1) === 'to');
  if (!acts || lead < 0 || plain.some((word) => holding.has(word))) return null;
  const article = ['a', 'an'].includes(at(lead + 2)) ? 1 : 0;
  const from = lead + 2 + (grown.has(at(lead + 2 + article)) ? article + 1 : 0);
  const led = at(from);
  const doing = led.endsWith('ing') && ['a', 'an', 'the', 'our', 'of', 'their'].includes(at(from + 1));
  const compared = led.endsWith('er') && lookUp(led)?.sort === 'adjective';
  if (led === '' || doing || compared || ['more', 'fewer', 'less', 'a', 'an'].includes(led)) return null;
  return ask(first, slice(opens + 1, lead), ` to ${slice(from)}`);
}
/** "Does modelling improve pupils' work?": another verb, and no name such as "Talk Boost". */
const isEffect = (word: string, next: string): boolean =>
  effectVerbs.has(word) &&
  (determiners.has(next) || learners.has(next) || adults.has(next) || ['what', 'how', 'who'].includes(next));

/** Whether people are what comes before a verb: what works then is somebody. */
const people = (words: readonly string[]): boolean => {
  const end = words.findIndex((word) => prepositions.has(word));
  const head = (end < 0 ? words : words.slice(0, end)).at(-1) ?? '';
  return learners.has(head) || adults.has(head);
};

/** "Should we set in Year 7?", "should phones be banned?": what would change if it were so; null where there is no telling. */
function tried({ at, slice, end }: Line, opens: number): string | null {
  const words = Array.from({ length: end - opens }, (_, index) => at(opens + index));
  if (words.some((word) => word === 'or' || word === ',' || holding.has(word))) return null;
  if (at(opens + 1) === 'we' && opens + 3 < end && at(opens + 2) !== 'be' && !littleWords.has(at(opens + 2)))
    return `What would change, and for whom, if we were to ${slice(opens + 2)}?`;
  const be = words.indexOf('be');
  return be > 1 && be + 1 < words.length && /(?:ed|en|ne|ught|t)$/.test(words[be + 1] ?? '')
    ? `What would change, and for whom, if ${inside(slice(opens + 1, opens + be))} were ${slice(opens + be + 1)}?`
    : null;
}

/** A question for yes or no, asked openly; null where it is about a state of affairs. */
function yesNoOf(reading: Reading, found: Found, line: Line): string | null {
  const { words, opens } = reading;
  const { link, who } = found;
  const { at, slice } = line;
  const first = at(opens);
  const lead = opens > 0 ? `${slice(0, opens)}${words[opens - 1]?.kind === 'pause' ? '' : ','} ` : '';
  if (opens > 0 && !['if', 'when', 'by', 'through', 'using', 'with'].includes(at(0))) return null;
  // An aside between dashes would be torn from what it belongs to.
  if (/[—–]/.test(lead)) return null;
  const difference = worthOf(reading, line);
  if (difference !== null) return difference;
  const whole = (opening: string): string => `${capital(`${lead}${opening} ${inside(slice(opens))}`)}?`;
  if (at(opens + 1) === 'there') {
    const noun = words.findIndex(({ as }, index) => index > opens && index < opens + 4 && linkNouns.has(as));
    return noun > 0 && ['is', 'are'].includes(first) && at(noun + 1) === 'between'
      ? `What ${slice(noun, noun + 1)}, if any, ${first} there ${slice(noun + 1)}?`
      : null;
  }
  if (first === 'should') return tried(line, opens);
  // What things cost is counted, and not a matter of how far.
  if (words.some(({ as }) => as === 'cost' || as === 'costs')) return null;
  // "Is our quiet corner changing who …?"
  const changes = words.findIndex(
    ({ as }, index) =>
      index > opens + 1 &&
      as.endsWith('ing') &&
      changing.has(baseVerb(as) ?? '') &&
      !prepositions.has(at(index - 1)) &&
      !littleWords.has(at(index - 1)),
  );
  if (['is', 'are'].includes(first) && changes > 0 && who === null && lead === '') return whole('how, if at all,');
  if (['is', 'are', 'was', 'were'].includes(first))
    return comparesIn(words.slice(opens).map(({ as }) => as)) || worthAt(reading) > 0 ? whole(extent) : null;
  if (!asked.has(first)) return null;
  // "Do pupils read more in pairs than alone?": a comparison is one of how far, whoever does it.
  const plain = words.slice(opens).map(({ as }) => as);
  // "Did more parents come than last year?" is counted.
  const counted = [1, 2].some((skip) => ['more', 'fewer', 'less'].includes(plain[skip] ?? ''));
  if (counted) return null;
  if (comparesIn(plain) && lead === '') return whole(extent);
  if (plain.some((as) => growing.has(as)) && lead === '' && who === null && first !== 'did') return whole(extent);
  const own = who !== null && who[0] === opens + 1;
  if (own && at(opens + 2) !== 'be' && words.some(({ as }, index) => index > opens + 1 && as === 'be') && lead === '')
    if (['could', 'might'].includes(first)) return whole('how, if at all,');
  if (own)
    return asksWhetherWeCan.has(first) && link !== null && baseVerb(at(link)) === at(link)
      ? whole(lead ? extent : 'how')
      : null;
  if (asksWhetherWeCan.has(first) && words.some(({ as }, index) => index > opens + 1 && as === 'be') && lead === '')
    return whole('how, if at all,');
  if (!asksForEffect(reading, found))
    return ['do', 'does', 'will', 'would'].includes(first) && plain[1]?.endsWith('ing') ? whole(extent) : null;
  // Where the verb is not in the form that follows "does", another one may be the verb.
  if (link === null || link < opens + 2 || baseVerb(at(link)) !== at(link)) return whole(extent);
  const effect = effectOf(line, first, opens + 1, link);
  return effect === null ? null : `${capital(`${lead}${effect}`)}?`;
}

/** A title with a capital on each word, in small letters but for what keeps its capital; null where there is no telling what does. Other words stay as they are. */
function withoutTitleCapitals(words: string): string | null {
  const pieces = words.split(' ');
  const long = pieces.filter((piece) => /^[A-Za-z]{5}/.test(piece));
  const raised = long.filter((piece) => /^[A-Z][a-z]/.test(piece));
  if (raised.length < 3 || raised.length < 0.7 * long.length) return words;
  const small = pieces.map((piece) => {
    const plain = (piece.match(/^[A-Za-z]+/)?.[0] ?? '').toLowerCase();
    const known =
      lookUp(plain) !== null ||
      subjects.has(plain) ||
      learners.has(plain) ||
      adults.has(plain) ||
      littleWords.has(plain);
    return /^[A-Z][a-z]+/.test(piece) && known && !capitals.has(plain)
      ? piece.charAt(0).toLowerCase() + piece.slice(1)
      : piece;
  });
  const left = small.some((piece) => /^[A-Z][a-z]/.test(piece) && !capitals.has(piece.toLowerCase()));
  return left ? null : small.join(' ');
}

/** A question that begins so and goes on with a title; null where the title's capitals cannot be told from names. */
function titled(title: string, beginning: string): string | null {
  const small = withoutTitleCapitals(title);
  return small === null ? null : `${beginning} ${inside(small)}?`;
}

const modals = new Set(['can', 'could', 'should', 'might', 'will', 'would', 'has', 'have']);

/** "Whether silent starts would help Year 9", "how we can keep staff": asked in the order of a question; null where no such verb follows soon. */
function withModal(first: string, opens: number, { at, slice, end }: Line): string | null {
  // "If our homework club is worth it": as "is our homework club worth it".
  const is = [2, 3, 4, 5, 6].map((skip) => opens + skip).find((index) => ['is', 'are'].includes(at(index))) ?? -1;
  if (['if', 'whether'].includes(first) && is > 0) {
    const again = readText(`${capital(at(is))} ${slice(opens + 1, is)} ${slice(is + 1)}?`);
    return askOpenly(again, findSlots(again));
  }
  const modal = [2, 3, 4, 5, 6, 7].map((skip) => opens + skip).find((index) => modals.has(at(index))) ?? -1;
  if (modal < 0 || modal + 1 >= end) return null;
  const subject = Array.from({ length: modal - opens - 1 }, (_, index) => at(opens + 1 + index));
  if (
    degrees.has(subject[0] ?? '') ||
    subject.some((each) => holding.has(each) || auxiliaries.has(each) || each === ',')
  )
    return null;
  // "How this has changed", and not "how many toys it has".
  if (['has', 'have'].includes(at(modal)) && !/(?:ed|en|ne)$/.test(at(modal + 1))) return null;
  const verb = baseVerb(at(modal + 1));
  const opening = first === 'how' || first === 'why' ? first : easing.has(verb ?? '') ? ways : extent;
  return `${capital(opening)} ${at(modal)} ${slice(opens + 1, modal)} ${slice(modal + 1)}?`;
}

/** "What Year 6 pupils mean when they say …": asked of what they do; null where there is no telling. */
function whatTheyDo({ words, opens }: Reading, { at, slice, end }: Line): string | null {
  const does = words.findIndex(({ as }, index) => index > opens + 1 && as === 'does');
  // "What joint planning does to the tasks we set."
  if (
    at(opens) === 'what' &&
    does > 0 &&
    does < opens + 10 &&
    at(does + 1) === 'to' &&
    !words.slice(opens, does).some(({ as }) => auxiliaries.has(as) || holding.has(as))
  )
    return `What does ${slice(opens + 1, does)} do ${slice(does + 1)}?`;
  const last = words.findIndex(
    ({ as }, index) => index > opens && index < opens + 6 && (learners.has(as) || adults.has(as)) && as.endsWith('s'),
  );
  const verb = lookUp(at(last + 1));
  const base = verb !== null && (verb.sort === 'verb' || verb.both) && !/(?:s|ed|ing)$/.test(at(last + 1));
  const named = words
    .slice(opens + 1, last)
    .every(({ as, kind }) => kind === 'word' && !auxiliaries.has(as) && !prepositions.has(as));
  return last > 0 && base && named && last + 1 < end ? `${capital(at(opens))} do ${slice(opens + 1)}?` : null;
}

/** They are asked after by "what": "factors that influence subject choices". */
const unnamed = new Set('factors things issues elements aspects reasons causes'.split(' '));

/** "Classroom routines that affect talk": asked as what they do; null where there is no telling. */
function relative(opens: number, { at, slice, end }: Line): string | null {
  const that =
    [1, 2, 3, 4].map((skip) => opens + skip).find((index) => at(index) === 'that' || at(index) === 'which') ?? -1;
  const verb = at(that + 1);
  if (that < 0 || that + 2 >= end || !effectVerbs.has(verb)) return null;
  const named = Array.from({ length: that - opens }, (_, index) => at(opens + index));
  if (named.some((each) => prepositions.has(each) || each === ',') || !(named.at(-1) ?? '').endsWith('s')) return null;
  return unnamed.has(named.at(-1) ?? '')
    ? titled(slice(that + 2), `What ${verb}s`)
    : titled(`${slice(opens, that)} ${slice(that + 1)}`, 'How do');
}

/** What people have of something: it can be asked what it is. */
const had = new Set(
  'experience experiences perception perceptions view views attitude attitudes opinion opinions'.split(' '),
);

/** Whether what stands before a reported question is more than a wish to know: what it asks about, or what is tried. */
function dropsNamed(words: readonly Token[], opens: number): boolean {
  const subject = [1, 2].map((skip) => words[opens + skip]?.as ?? '');
  const pronoun = subject.some(
    (as) => (pronouns.has(as) && !['we', 'i', 'you'].includes(as)) || ['this', 'that'].includes(as),
  );
  const before = words.slice(0, opens);
  const named = before.filter(({ as, kind }) => kind === 'word' && !littleWords.has(as)).length;
  const tries = before.some(({ as }) => actingVerbs.has(as) && !['work', 'use', 'make', 'give'].includes(as));
  return named > 2 && (pronoun || tries);
}

function wordingOf(reading: Reading, found: Found): string | null {
  const { text, words, opens, asks, form, openings } = reading;
  const { link } = found;
  if (openings.length > 1) return null;
  // "… in our school" narrows nothing, but it was said.
  const last = words.at(-1)?.end ?? 0;
  const closes =
    /^['’)]/.test(text.slice(last)) && /(?:^|\s)['‘(]/.test(text.slice(words[0]?.start ?? 0, last)) ? 1 : 0;
  const end = Math.max(
    last + closes,
    ...reading.padding
      .filter(({ start }) => text.slice(last, start).trim() === '' && start >= last)
      .map((each) => each.end),
  );
  const slice = (from: number, to = words.length): string =>
    text
      .slice(words[from]?.start ?? 0, to === words.length ? end : (words[to - 1]?.end ?? 0))
      .replace(/\s+/g, ' ')
      .replace(/["“”]/g, '');
  const at = (index: number): string => words[index]?.as ?? '';
  const first = at(opens);
  if (form === 'yes-no' && first !== 'whether') return yesNoOf(reading, found, { at, slice, end: words.length });
  const unmarked = asks && form === 'open' && !text.includes('?') && ['how', 'why'].includes(first);
  if (asks && form !== 'aim' && form !== 'yes-no' && !unmarked) return null;
  if (asks && first === 'how' && at(opens + 1) === 'to')
    return opens + 2 < words.length && at(opens + 2) !== 'be' ? `How can we ${slice(opens + 2)}?` : null;
  // "Move the meeting and see whether it helps": what "it" is would be lost.
  if (asks && opens > 0 && dropsNamed(words, opens)) return null;
  const reported = ['how', 'why'].includes(first) && !auxiliaries.has(at(opens + 1));
  const inverted =
    asks && (reported || first === 'whether' || first === 'if')
      ? withModal(first, opens, { at, slice, end: words.length })
      : null;
  if (inverted !== null) return inverted;
  if (asks && (first === 'whether' || first === 'if' || reported)) {
    if (link === null || link < opens + 2 || degrees.has(at(opens + 1))) return null;
    const verb = at(link);
    const base = baseVerb(verb) ?? (unmarked && lookUp(verb) !== null && !verb.endsWith('s') ? verb : null);
    const subject = words.slice(opens + 1, link).map(({ as }) => as);
    if (base === null || (verb !== base && !verb.endsWith('s'))) return null;
    if (subject.some((each) => auxiliaries.has(each) || holding.has(each) || each === 'to' || each === ','))
      return null;
    // "… and what our calls do": what is asked second has an order of its own.
    const again = words.some(
      ({ as }, index) =>
        index > link && ['and', 'or', ','].includes(at(index - 1)) && ['how', 'what', 'why', 'whether'].includes(as),
    );
    if (again) return null;
    const auxiliary = verb === base ? 'do' : 'does';
    // "How many", "how well": no subject follows.
    if (unmarked && (words[opens + 1]?.as ?? '') !== '' && !subject.some((each) => each.endsWith('s')) && verb === base)
      return null;
    if (first === 'whether' || first === 'if') {
      const effect = effectOf({ at, slice, end: words.length }, auxiliary, opens + 1, link);
      return effect === null ? null : `${capital(effect)}?`;
    }
    const rest = link + 1 < words.length ? ` ${slice(link + 1)}` : '';
    return `${first === 'why' ? 'Why' : 'How'} ${auxiliary} ${inside(slice(opens + 1, link))} ${base}${rest}?`;
  }
  const done =
    asks && ['what', 'how', 'why'].includes(first) && form === 'aim'
      ? whatTheyDo(reading, { at, slice, end: words.length })
      : null;
  if (done !== null) return done;
  // "how can we help …", asked in the middle of a wish.
  if (asks)
    return form === 'aim' && auxiliaries.has(at(opens + 1)) && ['how', 'why'].includes(first)
      ? `${capital(slice(opens))}?`
      : null;
  // "Head teachers' experience of coaching": what it is.
  const having = words.findIndex(({ as }, index) => index > opens && index < opens + 5 && had.has(as));
  const owner = words[having - 1];
  if (
    having > 0 &&
    form === 'topic' &&
    at(having + 1) === 'of' &&
    owner &&
    /(?:s['’]|['’]s)/.test(text.slice(owner.start, owner.end + 1))
  )
    return titled(slice(opens), `What ${at(having).endsWith('s') ? 'are' : 'is'}`);
  const noun = words.findIndex(({ as }, index) => index >= opens && index < opens + 3 && effectNouns.has(as));
  if (noun >= 0 && at(noun + 1) === 'and' && effectNouns.has(at(noun + 2)) && ['of', 'on'].includes(at(noun + 3)))
    return titled(slice(noun), 'What are the');
  // "Sensory circuits: effect on …" names what has the effect before the colon.
  if (noun > 0 && at(noun + 1) === 'on' && words.slice(0, noun).some(({ as }) => as === ':')) return null;
  if (noun >= 0 && ['of', 'on'].includes(at(noun + 1))) {
    // "Advantages and disadvantages of …" is answered by a list, however it is asked.
    const plural = at(noun).endsWith('s') && at(noun) !== 'effectiveness';
    const between = words.slice(opens, noun).every(({ as }) => ['the', 'potential', 'possible', 'likely'].includes(as));
    const rest = words.slice(noun + 2).map(({ as }) => as);
    const alone =
      at(noun + 1) === 'of' &&
      rest.length < 8 &&
      !rest.some((as) =>
        (at(noun) === 'effectiveness' ? ['on', 'upon', 'to'] : ['on', 'upon', 'for', 'in', 'to']).includes(as),
      );
    const auxiliary =
      alone && ['impact', 'effect', 'influence', 'effectiveness'].includes(at(noun)) ? doOrDoes(rest) : null;
    if (between && auxiliary !== null)
      return titled(slice(noun + 2), `What difference ${auxiliary}`)?.replace('?', ` make${onSomething}?`) ?? null;
    return between ? titled(slice(noun), `What ${plural ? 'are' : 'is'} the`) : null;
  }
  const told = form === 'topic' ? relative(opens, { at, slice, end: words.length }) : null;
  if (told !== null) return told;
  // "Using drama to improve talk", "the use of drama to improve talk": what it can do.
  const named = first === 'the' ? opens + 1 : opens;
  const use = at(named) === 'use' && at(named + 1) === 'of';
  const to = words.findIndex(({ as }, index) => index > opens + 1 && as === 'to');
  if ((use || first === 'using') && to > 0 && baseVerb(at(to + 1)) === at(to + 1) && to + 2 < words.length)
    return words.slice(opens).some(({ kind }) => kind === 'pause')
      ? null
      : `How can ${use ? 'the ' : ''}${inside(slice(named, to))} ${slice(to + 1)}?`;
  const verb = baseVerb(first);
  const gerund = first.endsWith('ing') && first !== verb;
  if (namesInIng(words, opens)) return null;
  if (verb === null || notFollowed.has(at(opens + 1)) || opens + 1 >= words.length) return null;
  if (!(gerund || (form === 'aim' && verb === first))) return null;
  // A list of aims, or what was done and how it went, is no one thing to do.
  if (words.some(({ as, kind }, index) => index > opens && kind === 'pause' && as !== ',')) return null;
  return titled(slice(opens + 1), `How can ${at(0) === 'i' ? 'I' : 'we'} ${verb}`);
}
