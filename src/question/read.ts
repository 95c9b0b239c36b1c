// What kind of sentence a text is, and where in it the question stands: one that is asked, or one that a topic, a title or an aim contains.
import { gapIn } from './gap';
import { lookUp } from './lexicon';
import { beforeWhat, figures, isLookUp } from './look-up';
import { tokens, wordAt, type Span, type Token } from './tokens';
import { aimVerbs, effectNouns } from './words/effect';
import { auxiliaries, determiners, littleWords, prepositions, pronouns } from './words/grammar';
import { isAtSchool } from './words/school';
import { setOf } from './words/set';

/**
 * `open`: how, what, why …; `yes-no`: opens with a verb; `look-up`: a figure, a name, a date, a list; `several`: more than one question;
 * `topic`, `aim`, `statement`: no question, read as the one they contain; `unfinished`: gaps, or too few words.
 */
export type Form =
  'open' | 'yes-no' | 'look-up' | 'several' | 'topic' | 'aim' | 'statement' | 'unfinished' | 'other-language' | 'empty';

/** A text read once, for everything that looks at it. */
export interface Reading {
  readonly text: string;
  readonly form: Form;
  /** All words and marks. */
  readonly all: readonly Token[];
  /** Those of the sentence in which the question stands, lead-in and all, without stops. */
  readonly words: readonly Token[];
  /** Where in `words` the question opens; where there is none, what is spoken of begins. */
  readonly opens: number;
  /** Whether the words there are those of a question, direct ("how can") or reported ("whether", "how drama helps"). */
  readonly asks: boolean;
  /** Where each question opens, when one text asks several. */
  readonly openings: readonly Span[];
  /** Where words stand that narrow nothing and are not weighed: "in our school", "this year", "as a leadership team". */
  readonly padding: readonly Span[];
  /** What is still to be filled in: "XXX", "[group]", "tbc". */
  readonly gap: Span | null;
}

const questionWords = setOf('how what why which when where who whose whom whether');
const openWords = setOf('how what why');
const lateWords = setOf('how what why whether which if');
const leads = setOf('so and but then also rq question a b c d e i ii iii please');
const conditions = setOf(
  'if given when since as because while where after by through with using in for during at within across',
);
/** Verbs after which a question is reported: "to explore how", "find out whether". */
const reporting = setOf(
  'know explore exploring explores investigate investigating investigates out understand understanding examine examining examines' +
    ' evaluate evaluating evaluates see ask asks asking consider considering discover identify establish learn into test testing tests' +
    ' describe describing look looking at assess assessing determine determining check is wonder wondering on find',
);
const wishes = setOf('want wants hope hopes wish aim aims intend plan need needs would going trying like');
/** They come before a wish: "we want", "I would like", "the study aims". */
const wishers = setOf('we i would study project is are am also really enquiry school team');
const dangling = new Set([...prepositions, 'and', 'or', 'the', 'a', 'an', 'our', 'that']);
const otherWords = setOf(
  'der das und zu um wir ist nicht mit le la les des et pour nous que el los para il che di het een van yn ym sut gallwn ni wella mae i',
);

const own = ['our', 'my', 'the', 'this'];
const wholeSchool = ['school', 'schools', 'setting', 'academy'];
const bodies = ['team', 'leadership', 'school', 'leaders', 'senior', 'staff', 'slt', 'middle', 'department', 'whole'];

/** How many words from here on narrow nothing. */
function paddingAt(words: readonly Token[], index: number): number {
  const [first, second, third] = [wordAt(words, index), wordAt(words, index + 1), wordAt(words, index + 2)];
  const ends = (skip: number): boolean =>
    !/^[a-z]+s$/.test(wordAt(words, index + skip)) || wordAt(words, index + skip) !== 'leaders';
  if (['in', 'at', 'across', 'within'].includes(first)) {
    if (own.includes(second) && wholeSchool.includes(third) && ends(3)) return 3;
    if (own.includes(second) && third === 'whole' && wordAt(words, index + 3) === 'school') return 4;
    return 0;
  }
  if (first === 'this' && second === 'year') return 2;
  if (first === 'this' && (second === 'academic' || second === 'school') && third === 'year') return 3;
  if (['over', 'during', 'throughout'].includes(first) && own.includes(second) && third === 'year') return 3;
  if (first !== 'as') return 0;
  let next = index + 1;
  if (wordAt(words, next) === 'a' || wordAt(words, next) === 'an') next += 1;
  const start = next;
  while (bodies.includes(wordAt(words, next))) next += 1;
  return next > start ? next - index : 0;
}

/** The words without those that narrow nothing, and where these stood. */
function withoutPadding(words: readonly Token[]): { words: Token[]; padding: Span[] } {
  const kept: Token[] = [];
  const padding: Span[] = [];
  for (let index = 0; index < words.length;) {
    const long = words[index]?.quoted ? 0 : paddingAt(words, index);
    const [first, last] = [words[index], words[index + Math.max(1, long) - 1]];
    if (!first || !last) break;
    if (long > 0) padding.push({ start: first.start, end: last.end });
    else kept.push(first);
    index += Math.max(1, long);
  }
  return { words: kept, padding };
}

interface Sentence {
  readonly words: readonly Token[];
  readonly asked: boolean;
}

function sentencesOf(all: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let words: Token[] = [];
  const close = (asked: boolean): void => {
    if (words.some(({ kind }) => kind === 'word')) found.push({ words, asked });
    words = [];
  };
  for (const token of all) {
    if (token.kind !== 'stop') words.push(token);
    else close(token.as === '?');
  }
  close(false);
  return found;
}

const studies = setOf('study exploration investigation analysis examination evaluation enquiry look');

/** Whether what stands before a question tells something, and is no wish to know: "our children find it hard to talk". */
const told = (words: readonly Token[], opens: number): boolean =>
  !words.slice(0, opens).some(({ as }) => wishes.has(as)) &&
  !reporting.has(wordAt(words, opens - 1)) &&
  wordAt(words, 0) !== 'to';

/** "What can we do", "how could I help": in the order of a question, by whoever asks. */
const asksWe = (words: readonly Token[], index: number): boolean =>
  auxiliaries.has(wordAt(words, index + 1)) && ['we', 'i'].includes(wordAt(words, index + 2));

/** Where the question opens in a sentence, or -1. */
function openingOf({ words, asked }: Sentence): number {
  let start = 0;
  while (
    start < words.length - 1 &&
    (words[start]?.kind === 'pause' ||
      // "i) does drama …" counts; "I am interested in …" tells.
      (leads.has(wordAt(words, start)) &&
        !(wordAt(words, start) === 'i' && auxiliaries.has(wordAt(words, start + 1)))) ||
      /^(?:rq|q)?\d+$/.test(wordAt(words, start)))
  )
    start += 1;
  // "When pupils read aloud, …" is a condition; "when do pupils …" asks.
  const asksWhen = ['when', 'where'].includes(wordAt(words, start)) && auxiliaries.has(wordAt(words, start + 1));
  const conditional =
    conditions.has(wordAt(words, start)) && !asksWhen && !['what', 'which', 'whom'].includes(wordAt(words, start + 1));
  const opensAt = (index: number): boolean => {
    const word = wordAt(words, index);
    if (openWords.has(word)) return true;
    if (beforeWhat.has(word) && ['what', 'which', 'whom'].includes(wordAt(words, index + 1))) return true;
    const first = index === start || wordAt(words, index - 1) === ':';
    if (first && questionWords.has(word))
      return asksWhen || !(word === 'when' && words.some((each, i) => i > index && each.as === ','));
    return (first || conditional) && auxiliaries.has(word);
  };
  const parts = words.flatMap((word, index) =>
    index >= start && word.kind === 'word' && (index === start || words[index - 1]?.kind === 'pause') ? [index] : [],
  );
  const announced = parts.find((index) => wordAt(words, index - 1) === ':' && opensAt(index));
  if (announced !== undefined) return announced;
  const found = parts.find((index) => opensAt(index) && !(conditional && index === start));
  if (found !== undefined) return found;
  const late = words.findIndex(
    (word, index) =>
      index > start &&
      lateWords.has(word.as) &&
      (word.as === 'if'
        ? false
        : asked ||
          // "The impact of choir on how pupils listen": an effect on it, and no report of it.
          (reporting.has(wordAt(words, index - 1)) &&
            !(wordAt(words, index - 1) === 'on' && words.slice(0, index).some(({ as }) => effectNouns.has(as)))) ||
          // "An exploration of how pupils reflect": how they do is what is explored.
          (wordAt(words, index - 1) === 'of' && studies.has(wordAt(words, index - 2))) ||
          // "Our children find it hard to talk what can we do": asked without a stop before it.
          (openWords.has(word.as) && asksWe(words, index)) ||
          (['so', 'and', 'but', 'then'].includes(wordAt(words, index - 1)) &&
            [1, 2].some((skip) => auxiliaries.has(wordAt(words, index + skip)))) ||
          (conditional && auxiliaries.has(wordAt(words, index + 1)))),
  );
  if (late >= 0) return beforeWhat.has(wordAt(words, late - 1)) && wordAt(words, late) === 'what' ? late - 1 : late;
  if (conditional && auxiliaries.has(wordAt(words, start + 1)) && opensAt(start)) return start;
  if (!conditional) return -1;
  const inside = words.findIndex((word, index) => index > start + 1 && auxiliaries.has(word.as) && asked);
  return inside;
}

/** Where a sentence asks again: "…, and what should …". */
function asksAgain(words: readonly Token[], from: number): Token[] {
  return words.flatMap((word, index) => {
    if (index < from + 4 || word.kind !== 'word' || word.quoted) return [];
    const before = wordAt(words, index - 1);
    if (before !== ',' && before !== 'and' && before !== 'or' && before !== 'but') return [];
    const next = wordAt(words, index + 1);
    const further = wordAt(words, index + 2);
    const wh = ['how', 'why', 'what', 'which', 'who', 'where'].includes(word.as);
    // ", where people have …" tells more of a place, and asks nothing.
    const tells = before === ',' && ['which', 'who', 'where'].includes(word.as) && !auxiliaries.has(next);
    // "It has changed who comes and what is said": two sides of one thing, unless somebody stands after the verb.
    const asked = words.slice(from + 2, index - 1).some(({ as }) => ['who', 'what', 'how', 'why'].includes(as));
    const subject = pronouns.has(further) || determiners.has(further) || isAtSchool(further);
    if (wh && asked && before === 'and' && !(auxiliaries.has(next) && subject)) return [];
    if (wh && !tells && (auxiliaries.has(next) || auxiliaries.has(further) || index >= words.length - 2)) return [word];
    if (word.as === 'to' && next === 'what') return [word];
    // "…, and is it …" asks again after a question that opens so; "… and has an impact" goes on.
    const again = auxiliaries.has(wordAt(words, from))
      ? ['is', 'are', 'can', 'should', 'has'].includes(word.as)
      : false;
    // "What pupils think and do about waste": somebody stands after a "do" that asks.
    const asksDo = ['do', 'does', 'did'].includes(word.as) && next !== '' && !prepositions.has(next);
    return (again || asksDo) && before !== ',' && !auxiliaries.has(next) ? [word] : [];
  });
}

function isOtherLanguage(all: readonly Token[]): boolean {
  const words = all.filter(({ kind, quoted }) => kind === 'word' && !quoted);
  const foreign = words.filter(({ as }) => otherWords.has(as) || /[^\0-\x7f’]/.test(as)).length;
  const english = words.filter(({ as }) => littleWords.has(as) || lookUp(as) !== null || isAtSchool(as)).length;
  return (
    words.length > 0 &&
    (english === 0
      ? words.length > 2 || words.some(({ as }) => /[^\0-\x7f]/.test(as))
      : foreign >= 2 && foreign > english / 2)
  );
}

/** They announce a question or a topic, and are no part of it. */
export const headings = setOf('topic title focus project research enquiry question idea theme aim priority area draft');

/** Where a heading before the topic ends: "NPQH: …", "Project title: …"; 0 where there is none. */
function headingEnd(words: readonly Token[]): number {
  const colon = words.findIndex(({ as }) => as === ':');
  if (colon < 1 || colon > 3 || colon + 1 >= words.length) return 0;
  return words.slice(0, colon).every(({ as }) => headings.has(as) || lookUp(as) === null) ? colon + 1 : 0;
}

const namesEffectAfter = (words: readonly Token[], colon: number): boolean => {
  const noun = words.findIndex(({ as }, index) => index > colon && effectNouns.has(as));
  return noun > 0 && wordAt(words, noun + 1) !== 'on';
};

/** What a text without a question is about: past "I want to", "an investigation into", "the aim is to". */
function formWithoutQuestion(words: readonly Token[]): { form: Form; opens: number; asks: boolean } {
  const wish = words.findIndex(
    ({ as }, index) =>
      index < 6 &&
      ((wishes.has(as) && wishers.has(wordAt(words, index - 1))) || (as === 'is' && wordAt(words, index + 1) === 'to')),
  );
  // "Number of days lost in Year 10", "the name of the chair": a figure or a name, though nobody asks.
  const counted = wordAt(words, 0) === 'the' ? 1 : 0;
  if ((figures.has(wordAt(words, counted)) || wordAt(words, counted) === 'list') && wordAt(words, counted + 1) === 'of')
    return { form: 'look-up', opens: counted, asks: false };
  let opens = 0;
  let aim = false;
  if (wordAt(words, 0) === 'to' || wish >= 0) {
    aim = true;
    const to = words.findIndex(({ as }, index) => index >= Math.max(0, wish) && as === 'to');
    opens = to >= 0 && to <= wish + 2 ? to + 1 : wish + 1;
  } else if (
    aimVerbs.has(wordAt(words, 0)) &&
    !['support', 'change', 'help', 'build'].includes(wordAt(words, 0)) &&
    words.length > 1
  )
    aim = true;
  // "explore whether", "investigate the impact of": what is explored.
  const report = words.findIndex(
    ({ as }, index) =>
      index >= opens &&
      index < opens + 7 &&
      reporting.has(as) &&
      as !== 'is' &&
      as !== 'on' &&
      as !== 'at' &&
      as !== 'out' &&
      as !== 'like',
  );
  if (report >= 0 && (aim || !words.slice(0, report).some(({ as }) => effectNouns.has(as)))) {
    let next = report + 1;
    while (
      ['at', 'into', 'out', 'to', 'in', 'if', 'whether', 'the', 'potential', 'for'].includes(wordAt(words, next))
    ) {
      if (wordAt(words, next) === 'if' || wordAt(words, next) === 'whether')
        return { form: 'aim', opens: next, asks: true };
      next += 1;
    }
    if (next < words.length) opens = next;
  } else {
    // "An investigation into", "a case study of": what follows is looked at.
    const into = words.findIndex(
      ({ as }, index) => index < 5 && (as === 'into' || (as === 'of' && studies.has(wordAt(words, index - 1)))),
    );
    const colon = words.findIndex(({ as }) => as === ':');
    if (into >= 0 && into + 1 < words.length) opens = into + 1;
    // "Leading change: the impact of X on Y" is about X; "X: effect on Y" names it before.
    else if (colon >= 0 && namesEffectAfter(words, colon)) opens = colon + 1;
    else if (opens === 0 && headingEnd(words) > 0) opens = headingEnd(words);
  }
  if (aim) return { form: 'aim', opens, asks: false };
  const finite = words.some(
    ({ as }, index) =>
      index > 0 &&
      (auxiliaries.has(as) || as === 'need' || as === 'needs') &&
      !['that', 'who', 'which'].includes(wordAt(words, index - 1)),
  );
  return { form: finite ? 'statement' : 'topic', opens, asks: false };
}

const bulletMarks = new Set('-–—•*·▪');

/** Where each line of a list begins: the first word after "-", "•", "1." or "a)". */
function bulletsIn(text: string, all: readonly Token[]): Span[] {
  if (!text.includes('\n')) return [];
  return all.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    const before = all[index - 1];
    const lead = text.slice(Math.max(before?.end ?? 0, token.start - 12), token.start);
    const line = lead.slice(lead.lastIndexOf('\n') + 1).trim();
    const starts = before === undefined || lead.includes('\n') || text.slice(before.start, before.end).includes('\n');
    return starts && bulletMarks.has(line.charAt(0)) ? [token] : [];
  });
}

/** Reads a text: its words, the question in it and its form. Anything is accepted. */
export function readText(text: string): Reading {
  const { words: all, padding } = withoutPadding(tokens(text));
  const words = all.filter(({ kind }) => kind === 'word');
  const gap = gapIn(text, words);
  const plain = { text, all, gap, padding, openings: [] as Span[] };
  const none = { ...plain, words: all.filter(({ kind }) => kind !== 'stop'), opens: 0, asks: false };
  if (words.length === 0) return { ...none, form: 'empty' };
  if (isOtherLanguage(all)) return { ...none, form: 'other-language' };
  const bullets = bulletsIn(text, all);
  const sentences = sentencesOf(all);
  const asking = sentences.map((each) => ({ ...each, opens: openingOf(each) })).filter(({ opens }) => opens >= 0);
  const [first] = asking;
  if (!first) {
    const naming = words.filter(({ as }) => !littleWords.has(as));
    if (naming.length === 0) return { ...none, form: 'unfinished' };
    const read = formWithoutQuestion(none.words);
    if (!gap && bullets.length > 1)
      return { ...none, words: sentences[0]?.words ?? [], form: 'several', openings: bullets };
    return { ...none, ...read, form: gap ? 'unfinished' : read.form };
  }
  const openings = asking.flatMap(({ words: said, opens }) => [said[opens] as Span, ...asksAgain(said, opens)]);
  const ask = first.words.slice(first.opens);
  const naming = ask.filter(({ as, kind }) => kind === 'word' && !littleWords.has(as));
  // "Our boys do not like writing. What can we do?": what is asked about has been said.
  const before = words.some(({ as, start }) => start < (first.words[0]?.start ?? 0) && !littleWords.has(as));
  const [word = ''] = ask.map(({ as }) => as);
  const last = first.words.at(-1)?.as ?? '';
  const broken = first.words.some(
    ({ as }, index) =>
      index > first.opens &&
      dangling.has(as) &&
      ['for', 'to', 'on', 'of'].includes(wordAt(first.words, index + 1)) &&
      as !== 'the' &&
      ['to', 'for', 'of', 'the', 'our', 'a'].includes(as) &&
      wordAt(first.words, index + 1) === 'for',
  );
  // "We need to …, so which do …" asks; "we need to know which …" reports.
  const reported =
    first.opens > 0 &&
    !['so', 'and', 'but', 'then'].includes(wordAt(first.words, first.opens - 1)) &&
    !(asksWe(first.words, first.opens) && told(first.words, first.opens)) &&
    first.words
      .slice(0, first.opens)
      .some(({ as }) => wishes.has(as) || reporting.has(as) || studies.has(as) || as === 'to');
  const direct = !reported || !auxiliaries.has(wordAt(first.words, 0));
  const form: Form =
    gap || broken || (naming.length === 0 && !before) || ['the', 'a', 'our', 'and'].includes(last)
      ? 'unfinished'
      : openings.length > 1
        ? 'several'
        : reported && direct && wordAt(first.words, first.opens - 1) !== ':' && !first.asked
          ? 'aim'
          : auxiliaries.has(word) || word === 'whether'
            ? 'yes-no'
            : isLookUp(first.words, first.opens)
              ? 'look-up'
              : 'open';
  return { ...plain, words: first.words, opens: first.opens, asks: true, form, openings };
}
