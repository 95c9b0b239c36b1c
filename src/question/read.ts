// What kind of sentence a text is, and where in it the question stands: one that is asked, or one that a topic, a title or an aim contains.
import { gapIn } from './gap';
import { lookUp } from './lexicon';
import { tokens, type Span, type Token } from './tokens';
import { aimVerbs, effectNouns, linkNouns } from './words/effect';
import { containers, judging, umbrellas } from './words/general';
import { auxiliaries, determiners, littleWords, numberWords, prepositions, pronouns } from './words/grammar';
import { learners, adults } from './words/school';

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

const questionWords = new Set(['how', 'what', 'why', 'which', 'when', 'where', 'who', 'whose', 'whom', 'whether']);
const openWords = new Set(['how', 'what', 'why']);
const lateWords = new Set(['how', 'what', 'why', 'whether', 'which', 'if']);
const leads = new Set('so and but then also rq question a b c d e i ii iii please'.split(' '));
const beforeWhat = new Set(['to', 'in', 'through', 'by', 'with', 'from', 'for', 'on', 'at']);
const conditions = new Set(
  'if given when since as because while where after by through with using in for during at within across'.split(' '),
);
/** Verbs after which a question is reported: "to explore how", "find out whether". */
const reporting = new Set(
  (
    'know explore exploring explores investigate investigating investigates out understand understanding examine examining examines' +
    ' evaluate evaluating evaluates see ask asks asking consider considering discover identify establish learn into test testing tests' +
    ' describe describing look looking at assess assessing determine determining check is wonder wondering on find'
  ).split(' '),
);
const wishes = new Set('want wants hope hopes wish aim aims intend plan need needs would going trying like'.split(' '));
/** They come before a wish: "we want", "I would like", "the study aims". */
const wishers = new Set('we i would study project is are am also really enquiry school team'.split(' '));
const figureWords = new Set('many much often long far old tall big high large few frequently'.split(' '));
const figures = new Set(
  'percentage proportion number rate amount average date time name day total cost price definition population score ratio figure turnover'.split(
    ' ',
  ),
);
const dangling = new Set([...prepositions, 'and', 'or', 'the', 'a', 'an', 'our', 'that']);
const otherWords = new Set(
  'der das und zu um wir ist nicht mit le la les des et pour nous que el los para il che di het een van yn ym sut gallwn ni wella mae i'.split(
    ' ',
  ),
);

const own = ['our', 'my', 'the', 'this'];
const wholeSchool = ['school', 'schools', 'setting', 'academy'];
const bodies = ['team', 'leadership', 'school', 'leaders', 'senior', 'staff', 'slt', 'middle', 'department', 'whole'];

/** How many words from here on narrow nothing. */
function paddingAt(words: readonly Token[], index: number): number {
  const [first, second, third] = [at(words, index), at(words, index + 1), at(words, index + 2)];
  const ends = (skip: number): boolean =>
    !/^[a-z]+s$/.test(at(words, index + skip)) || at(words, index + skip) !== 'leaders';
  if (['in', 'at', 'across', 'within'].includes(first)) {
    if (own.includes(second) && wholeSchool.includes(third) && ends(3)) return 3;
    if (own.includes(second) && third === 'whole' && at(words, index + 3) === 'school') return 4;
    return 0;
  }
  if (first === 'this' && second === 'year') return 2;
  if (first === 'this' && (second === 'academic' || second === 'school') && third === 'year') return 3;
  if (['over', 'during', 'throughout'].includes(first) && own.includes(second) && third === 'year') return 3;
  if (first !== 'as') return 0;
  let next = index + 1;
  if (at(words, next) === 'a' || at(words, next) === 'an') next += 1;
  const start = next;
  while (bodies.includes(at(words, next))) next += 1;
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

const at = (words: readonly Token[], index: number): string => words[index]?.as ?? '';

const studies = new Set('study exploration investigation analysis examination evaluation enquiry look'.split(' '));

/** Whether what stands before a question tells something, and is no wish to know: "our children find it hard to talk". */
const told = (words: readonly Token[], opens: number): boolean =>
  !words.slice(0, opens).some(({ as }) => wishes.has(as)) &&
  !reporting.has(at(words, opens - 1)) &&
  at(words, 0) !== 'to';

/** "What can we do", "how could I help": in the order of a question, by whoever asks. */
const asksWe = (words: readonly Token[], index: number): boolean =>
  auxiliaries.has(at(words, index + 1)) && ['we', 'i'].includes(at(words, index + 2));

/** Where the question opens in a sentence, or -1. */
function openingOf({ words, asked }: Sentence): number {
  let start = 0;
  while (
    start < words.length - 1 &&
    (words[start]?.kind === 'pause' ||
      // "i) does drama …" counts; "I am interested in …" tells.
      (leads.has(at(words, start)) && !(at(words, start) === 'i' && auxiliaries.has(at(words, start + 1)))) ||
      /^(?:rq|q)?\d+$/.test(at(words, start)))
  )
    start += 1;
  // "When pupils read aloud, …" is a condition; "when do pupils …" asks.
  const asksWhen = ['when', 'where'].includes(at(words, start)) && auxiliaries.has(at(words, start + 1));
  const conditional =
    conditions.has(at(words, start)) && !asksWhen && !['what', 'which', 'whom'].includes(at(words, start + 1));
  const opensAt = (index: number): boolean => {
    const word = at(words, index);
    if (openWords.has(word)) return true;
    if (beforeWhat.has(word) && ['what', 'which', 'whom'].includes(at(words, index + 1))) return true;
    const first = index === start || at(words, index - 1) === ':';
    if (first && questionWords.has(word))
      return asksWhen || !(word === 'when' && words.some((each, i) => i > index && each.as === ','));
    return (first || conditional) && auxiliaries.has(word);
  };
  const parts = words.flatMap((word, index) =>
    index >= start && word.kind === 'word' && (index === start || words[index - 1]?.kind === 'pause') ? [index] : [],
  );
  const announced = parts.find((index) => at(words, index - 1) === ':' && opensAt(index));
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
          (reporting.has(at(words, index - 1)) &&
            !(at(words, index - 1) === 'on' && words.slice(0, index).some(({ as }) => effectNouns.has(as)))) ||
          // "An exploration of how pupils reflect": how they do is what is explored.
          (at(words, index - 1) === 'of' && studies.has(at(words, index - 2))) ||
          // "Our children find it hard to talk what can we do": asked without a stop before it.
          (openWords.has(word.as) && asksWe(words, index)) ||
          (['so', 'and', 'but', 'then'].includes(at(words, index - 1)) &&
            [1, 2].some((skip) => auxiliaries.has(at(words, index + skip)))) ||
          (conditional && auxiliaries.has(at(words, index + 1)))),
  );
  if (late >= 0) return beforeWhat.has(at(words, late - 1)) && at(words, late) === 'what' ? late - 1 : late;
  if (conditional && auxiliaries.has(at(words, start + 1)) && opensAt(start)) return start;
  if (!conditional) return -1;
  const inside = words.findIndex((word, index) => index > start + 1 && auxiliaries.has(word.as) && asked);
  return inside;
}

/** Where a sentence asks again: "…, and what should …". */
function asksAgain(words: readonly Token[], from: number): Token[] {
  return words.flatMap((word, index) => {
    if (index < from + 4 || word.kind !== 'word' || word.quoted) return [];
    const before = at(words, index - 1);
    if (before !== ',' && before !== 'and' && before !== 'or' && before !== 'but') return [];
    const next = at(words, index + 1);
    const further = at(words, index + 2);
    const wh = ['how', 'why', 'what', 'which', 'who', 'where'].includes(word.as);
    // ", where people have …" tells more of a place, and asks nothing.
    const tells = before === ',' && ['which', 'who', 'where'].includes(word.as) && !auxiliaries.has(next);
    // "It has changed who comes and what is said": two sides of one thing, unless somebody stands after the verb.
    const asked = words.slice(from + 2, index - 1).some(({ as }) => ['who', 'what', 'how', 'why'].includes(as));
    const subject = pronouns.has(further) || determiners.has(further) || learners.has(further) || adults.has(further);
    if (wh && asked && before === 'and' && !(auxiliaries.has(next) && subject)) return [];
    if (wh && !tells && (auxiliaries.has(next) || auxiliaries.has(further) || index >= words.length - 2)) return [word];
    if (word.as === 'to' && next === 'what') return [word];
    // "…, and is it …" asks again after a question that opens so; "… and has an impact" goes on.
    const again = auxiliaries.has(at(words, from)) ? ['is', 'are', 'can', 'should', 'has'].includes(word.as) : false;
    // "What pupils think and do about waste": somebody stands after a "do" that asks.
    const asksDo = ['do', 'does', 'did'].includes(word.as) && next !== '' && !prepositions.has(next);
    return (again || asksDo) && before !== ',' && !auxiliaries.has(next) ? [word] : [];
  });
}

/** "Which country", "which pupils": what can be pointed at, as against what has to be understood ("which features"). */
const pointedAt: ReadonlySet<string> = new Set(['time', 'location', 'person', 'thing']);
const times = new Set(['date', 'time', 'day', 'year', 'decade', 'century', 'month', 'week', 'age']);
const listed = new Set('two three four five six seven eight nine ten main current different'.split(' '));

/** Whether a name, a number or a date would answer it: "which country", "which of our two classes", "by what date", "what year did". */
function asksToPoint(words: readonly Token[], opens: number): boolean {
  const led = beforeWhat.has(at(words, opens));
  const from = led ? opens + 1 : opens;
  const [word, noun, third] = [at(words, from), at(words, from + 1), at(words, from + 2)];
  if (word !== 'which' && word !== 'what') return false;
  // "What year did", "on which date"; "what Year 6 pupils mean" is no date.
  if (times.has(noun)) return led || auxiliaries.has(third) || third === 'of' || third === 'is';
  if (word !== 'which' || led) return false;
  if (noun === 'of') return third === 'our' || third === 'the';
  if (noun === 'one' || numberWords.has(noun)) return true;
  const entry = lookUp(noun);
  if (containers.has(noun) || umbrellas.has(noun) || noun === 'parts') return false;
  return learners.has(noun) || adults.has(noun) || (entry !== null && pointedAt.has(entry.sort));
}

function isLookUp(words: readonly Token[], opens: number): boolean {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((skip) => at(words, opens + skip));
  if (first === 'when' || first === 'where' || first === 'who' || first === 'whose') return true;
  // "How far does …" asks to what extent; "how much of a difference" asks for no figure, "how much of the grant" for one.
  if (first === 'how')
    return (
      figureWords.has(second ?? '') &&
      !(second === 'much' && third === 'of' && ['a', 'an'].includes(fourth ?? '')) &&
      // "How much better is …?" asks how far.
      !(
        second === 'much' &&
        ['better', 'worse', 'more', 'less'].includes(third ?? '') &&
        auxiliaries.has(fourth ?? '')
      ) &&
      !(second === 'far' && auxiliaries.has(third ?? ''))
    );
  if (asksToPoint(words, opens)) return true;
  if (first === 'what' || first === 'which') {
    if (figures.has(second ?? '') || figures.has(third ?? '')) return true;
    if (second === 'is' || second === 'are' || second === 'was' || second === 'were') {
      const all = words.slice(opens + 2);
      const rest = all.slice(0, 5).map(({ as }) => as);
      if (rest.slice(0, 4).some((word) => figures.has(word))) return true;
      if (third === 'the' && listed.has(fourth ?? '')) return true;
      return (
        second === 'is' &&
        all.length <= 4 &&
        !all.some(({ as }) => effectNouns.has(as) || linkNouns.has(as) || as === 'best' || as === 'good' || as === 'of')
      );
    }
    const last = words.at(-1)?.as ?? '';
    return (
      second === 'does' &&
      (last === 'mean' ||
        last === 'say' ||
        (last === 'for' && words.some(({ as }) => as === 'stand')) ||
        // "What does good transition look like?" asks each of us for something else.
        (last === 'like' && !words.some(({ as }) => judging.has(as))))
    );
  }
  return false;
}

function isOtherLanguage(all: readonly Token[]): boolean {
  const words = all.filter(({ kind, quoted }) => kind === 'word' && !quoted);
  const foreign = words.filter(({ as }) => otherWords.has(as) || /[^\0-\x7f’]/.test(as)).length;
  const english = words.filter(
    ({ as }) => littleWords.has(as) || lookUp(as) !== null || learners.has(as) || adults.has(as),
  ).length;
  return (
    words.length > 0 &&
    (english === 0
      ? words.length > 2 || words.some(({ as }) => /[^\0-\x7f]/.test(as))
      : foreign >= 2 && foreign > english / 2)
  );
}

/** They announce a question or a topic, and are no part of it. */
export const headings: ReadonlySet<string> = new Set(
  'topic title focus project research enquiry question idea theme aim priority area draft'.split(' '),
);

/** Where a heading before the topic ends: "NPQH: …", "Project title: …"; 0 where there is none. */
function headingEnd(words: readonly Token[]): number {
  const colon = words.findIndex(({ as }) => as === ':');
  if (colon < 1 || colon > 3 || colon + 1 >= words.length) return 0;
  return words.slice(0, colon).every(({ as }) => headings.has(as) || lookUp(as) === null) ? colon + 1 : 0;
}

const namesEffectAfter = (words: readonly Token[], colon: number): boolean => {
  const noun = words.findIndex(({ as }, index) => index > colon && effectNouns.has(as));
  return noun > 0 && at(words, noun + 1) !== 'on';
};

/** What a text without a question is about: past "I want to", "an investigation into", "the aim is to". */
function formWithoutQuestion(words: readonly Token[]): { form: Form; opens: number; asks: boolean } {
  const wish = words.findIndex(
    ({ as }, index) =>
      index < 6 &&
      ((wishes.has(as) && wishers.has(at(words, index - 1))) || (as === 'is' && at(words, index + 1) === 'to')),
  );
  // "Number of days lost in Year 10", "the name of the chair": a figure or a name, though nobody asks.
  const counted = at(words, 0) === 'the' ? 1 : 0;
  if ((figures.has(at(words, counted)) || at(words, counted) === 'list') && at(words, counted + 1) === 'of')
    return { form: 'look-up', opens: counted, asks: false };
  let opens = 0;
  let aim = false;
  if (at(words, 0) === 'to' || wish >= 0) {
    aim = true;
    const to = words.findIndex(({ as }, index) => index >= Math.max(0, wish) && as === 'to');
    opens = to >= 0 && to <= wish + 2 ? to + 1 : wish + 1;
  } else if (
    aimVerbs.has(at(words, 0)) &&
    !['support', 'change', 'help', 'build'].includes(at(words, 0)) &&
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
    while (['at', 'into', 'out', 'to', 'in', 'if', 'whether', 'the', 'potential', 'for'].includes(at(words, next))) {
      if (at(words, next) === 'if' || at(words, next) === 'whether') return { form: 'aim', opens: next, asks: true };
      next += 1;
    }
    if (next < words.length) opens = next;
  } else {
    // "An investigation into", "a case study of": what follows is looked at.
    const into = words.findIndex(
      ({ as }, index) => index < 5 && (as === 'into' || (as === 'of' && studies.has(at(words, index - 1)))),
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
      !['that', 'who', 'which'].includes(at(words, index - 1)),
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
      ['for', 'to', 'on', 'of'].includes(at(first.words, index + 1)) &&
      as !== 'the' &&
      ['to', 'for', 'of', 'the', 'our', 'a'].includes(as) &&
      at(first.words, index + 1) === 'for',
  );
  // "We need to …, so which do …" asks; "we need to know which …" reports.
  const reported =
    first.opens > 0 &&
    !['so', 'and', 'but', 'then'].includes(at(first.words, first.opens - 1)) &&
    !(asksWe(first.words, first.opens) && told(first.words, first.opens)) &&
    first.words
      .slice(0, first.opens)
      .some(({ as }) => wishes.has(as) || reporting.has(as) || studies.has(as) || as === 'to');
  const direct = !reported || !auxiliaries.has(at(first.words, 0));
  const form: Form =
    gap || broken || (naming.length === 0 && !before) || ['the', 'a', 'our', 'and'].includes(last)
      ? 'unfinished'
      : openings.length > 1
        ? 'several'
        : reported && direct && at(first.words, first.opens - 1) !== ':' && !first.asked
          ? 'aim'
          : auxiliaries.has(word) || word === 'whether'
            ? 'yes-no'
            : isLookUp(first.words, first.opens)
              ? 'look-up'
              : 'open';
  return { ...plain, words: first.words, opens: first.opens, asks: true, form, openings };
}
