// What kind of sentence this is: a question and where it opens, or something else that can or cannot be judged.
import { anyOf, namingWords, Phrase, tokens, type Span, type Token } from './phrase';
import { auxiliaries, littleWords } from './words/little-words';
import { schoolWords } from './words/school';

/** `open`: opens with how, what, why …; `yes-no`: opens with a verb; the others hold no question. */
export type Form =
  'open' | 'yes-no' | 'ambition' | 'topic' | 'statement' | 'paragraph' | 'unfinished' | 'foreign' | 'empty';

/** A text read once, for every rule. */
export interface Reading {
  readonly text: string;
  readonly form: Form;
  /** Everything that was written, lead-in and all (at most the first 400 words and marks). */
  readonly whole: Phrase;
  /** The sentence in which the question stands, lead-in and all; for other forms, the whole. */
  readonly sentence: Phrase;
  /** The question from the word that opens it to its end; for other forms, the whole. */
  readonly ask: Phrase;
  /** Where each question opens, when one text asks several. */
  readonly openings: readonly Span[];
}

/** Beyond this many words and marks nothing is read: no enquiry question is as long. */
const longest = 400;
/** A text of this many words without a question is a paragraph, not a short statement. */
const paragraphWords = 40;

const openWord = /^(?:how|what|why)$/;
const otherWord = /^(?:which|when|where|who|whose|whom|whether)$/;
const lateWord = /^(?:how|what|why|whether|which)$/;
const auxiliary = new RegExp(`^(?:${auxiliaries})$`);
const leadingWord = /^(?:so|and|but|then|also|rq\d*|\d+|[a-e]|i{1,3})$/;
const askedAbout = new RegExp(
  '^(?:know|explore|exploring|investigate|investigating|out|understand|examine|evaluate|see|ask|asks|asking|is|consider|discover|identify' +
    '|establish|learn|into)$',
);
const joined = new RegExp(
  `(,|and|or|but) (?:how|why|what|which|who|where|to what extent) (?:(?:much|far|many) )?(?:${auxiliaries}) `,
  'g',
);
const condition = /^(?:if|given|when|since|as|because|while|where|after|by|through|with|using|in|for|during|at)$/;
const ambition = new RegExp(
  '^(?:(?:we|i|our (?:aim|goal|priority|vision|ambition)|my (?:aim|goal)|the (?:aim|goal)|this (?:year|project)) (?:.+? )?(?:want|aim' +
    '|hope|wish|intend|plan|need|will|is|would like) ?(?:to)?\\b' +
    '|(?:to )?(?:improve|raise|increase|develop|reduce|enhance|embed|close|narrow|strengthen|build|ensure|make|get|become|explore' +
    '|investigate|improving|raising|increasing|developing|reducing)\\b)',
);
const verbOfStatement = anyOf(
  'is|are|was|were|has|have|had|do|does|did|can|will|should|must|we|they|it|need|needs|think|believe|find' +
    '|finds|struggle|struggles|lack|lacks|show|shows|know|want|get|make|like|use|feel|seem',
);
const school = anyOf(schoolWords);
// "Was können wir tun?" opens with a word that is English too; its other small words are not.
const otherLanguage =
  /^(?:der|das|und|zu|um|wir|ist|nicht|mit|le|la|les|des|et|pour|nous|que|el|los|para|il|che|di|het|een|van|yn|ym)$|[^\0-\x7f]/;
const englishEnding = /(?:ing|ness|ship|ful|hood|ed|ly)$/;

function sentences(all: readonly Token[]): { words: Token[]; asked: boolean }[] {
  const out: { words: Token[]; asked: boolean }[] = [];
  let words: Token[] = [];
  for (const token of all) {
    if (token.kind !== 'stop') words.push(token);
    else if (words.some((word) => word.kind === 'word')) {
      out.push({ words, asked: token.as === '?' });
      words = [];
    } else words = [];
  }
  if (words.some((word) => word.kind === 'word')) out.push({ words, asked: false });
  return out;
}

/** The index of the word that opens a question in a sentence, or -1. */
function opening(words: readonly Token[], asked: boolean): number {
  let start = 0;
  while (start < words.length && (words[start]?.kind === 'pause' || leadingWord.test(words[start]?.as ?? '')))
    start += 1;
  const atWord = (index: number): string => words[index]?.as ?? '';
  // "In Year 4, …" comes before a question; "In what ways …" is one.
  const conditional = condition.test(atWord(start)) && !/^(?:what|which|whom)$/.test(atWord(start + 1));
  const opensAt = (index: number): boolean => {
    const word = atWord(index);
    const next = atWord(index + 1).split(' ')[0] ?? '';
    if (openWord.test(word.split(' ')[0] ?? '')) return true;
    if (/^(?:to|in|through|by|with|from|for|on|at)$/.test(word) && /^(?:what|which|whom)$/.test(next)) return true;
    const first = index === start || atWord(index - 1) === ':';
    if (first && otherWord.test(word)) return true;
    return (first || conditional) && auxiliary.test(word.split(' ')[0] ?? '');
  };
  const startsPart = (index: number): boolean =>
    words[index]?.kind === 'word' && (index === start || words[index - 1]?.kind === 'pause');
  const boundaries = words.map((_, index) => index).filter((index) => index >= start && startsPart(index));
  const announced = boundaries.find((index) => atWord(index - 1) === ':' && opensAt(index));
  const found = announced ?? boundaries.find((index) => opensAt(index) && !(conditional && index === start));
  if (found !== undefined) return found;
  // An indirect question ("We want to know how …"), or one that opens late without a comma.
  const late = words.findIndex(
    (word, index) =>
      index > start &&
      lateWord.test(word.as) &&
      (asked || askedAbout.test(atWord(index - 1)) || (conditional && auxiliary.test(atWord(index + 1)))),
  );
  if (late >= 0) return /^(?:to|in|through|by)$/.test(atWord(late - 1)) ? late - 1 : late;
  return conditional && (asked || auxiliary.test(atWord(start + 1))) && opensAt(start) ? start : -1;
}

const inEnglish = ({ as }: Token): boolean => as.split(' ').some((part) => littleWords.has(part));

/** Whether the words after the first are another language's rather than English. */
function isForeign({ words }: Phrase): boolean {
  const rest = words.slice(1).filter(({ kind }) => kind === 'word');
  const other = rest.filter(({ as }) => otherLanguage.test(as)).length;
  return other >= 2 && other > rest.filter(inEnglish).length;
}

function formWithoutQuestion(whole: Phrase): Form {
  const words = whole.words.filter((word) => word.kind === 'word');
  if (words.length === 0) return 'empty';
  if (namingWords(whole.plain).length === 0) return 'unfinished';
  const english = words.filter((word) => inEnglish(word) || (words.length < 5 && englishEnding.test(word.as))).length;
  if (!whole.has(school) && (english === 0 || (words.length >= 5 && english / words.length < 0.25))) return 'foreign';
  if (words.length > paragraphWords) return 'paragraph';
  if (whole.has(ambition)) return 'ambition';
  return words.length <= 12 && !whole.has(verbOfStatement) ? 'topic' : 'statement';
}

/** Where a sentence asks, and where it asks again ("…, and what should …"). */
function openingsOf(ask: Phrase): Span[] {
  const further = [...ask.plain.matchAll(joined)].filter(
    (match) => namingWords(ask.plain.slice(0, match.index)).length >= 2,
  );
  const again = further.map(({ index, 0: all, 1: joint = '' }) =>
    ask.span(index + joint.length + 1, index + all.length - 1),
  );
  return [ask.span(0, 1), ...again];
}

/** A bare opening without a question mark is somebody still typing. */
function formOfQuestion(ask: Phrase, text: string): Form {
  if (ask.words.length < 4 && (namingWords(ask.plain).length === 0 || !text.includes('?'))) return 'unfinished';
  const first = ask.plain.split(' ')[0] ?? '';
  return auxiliary.test(first) || first === 'whether' ? 'yes-no' : 'open';
}

/**
 * Reads a text: its words, the first question in it, and its form.
 * Anything is accepted; a text without a question gets one of the forms that say so.
 */
export function read(text: string): Reading {
  const all = tokens(text).slice(0, longest);
  const whole = new Phrase(all);
  const asking = sentences(all)
    .map(({ words, asked }) => ({ words, at: opening(words, asked) }))
    .filter(({ at }) => at >= 0)
    .map(({ words, at }) => ({ sentence: new Phrase(words), ask: new Phrase(words.slice(at)) }));
  const [first] = asking;
  if (!first || isForeign(first.ask)) {
    const form = first ? 'foreign' : formWithoutQuestion(whole);
    return { text, form, whole, sentence: whole, ask: whole, openings: [] };
  }
  return {
    text,
    form: formOfQuestion(first.ask, text),
    whole,
    ...first,
    openings: asking.flatMap(({ ask }) => openingsOf(ask)),
  };
}
