// What kind of sentence a text is, and where in it the question stands: one that is asked, or one that a topic, a title or an aim contains.
import { bulletsIn } from './reading/bullets';
import { gapIn } from './gap';
import { isLookUp } from './look-up';
import { isOtherLanguage } from './reading/other-language';
import { withoutPadding } from './reading/padding';
import { asksAgain, asksWe, openingOf, sentencesOf, type Sentence } from './reading/sentences';
import { tokens, wordAt, type Span, type Token } from './tokens';
import { reporting, studies, wishes } from './reading/wishes';
import { formWithoutQuestion } from './reading/without-question';
import { auxiliaries, goingOn, littleWords } from './words/grammar';
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

/** A sentence that asks, and where. */
interface Asking extends Sentence {
  readonly opens: number;
}

/** Whether what stands before a question tells something, and is no wish to know: "our children find it hard to talk". */
const told = ({ words, opens }: Asking): boolean =>
  !words.slice(0, opens).some(({ as }) => wishes.has(as)) &&
  !reporting.has(wordAt(words, opens - 1)) &&
  wordAt(words, 0) !== 'to';

/** "We need to know which …" reports a question; "we need to …, so which do …" asks. */
const isReported = (asking: Asking): boolean =>
  asking.opens > 0 &&
  !goingOn.has(wordAt(asking.words, asking.opens - 1)) &&
  !(asksWe(asking.words, asking.opens) && told(asking)) &&
  asking.words
    .slice(0, asking.opens)
    .some(({ as }) => wishes.has(as) || reporting.has(as) || studies.has(as) || as === 'to');

/** Whether a question is only a wish to know: reported, and neither announced nor asked. */
const isWish = (asking: Asking): boolean =>
  isReported(asking) &&
  !auxiliaries.has(wordAt(asking.words, 0)) &&
  wordAt(asking.words, asking.opens - 1) !== ':' &&
  !asking.asked;

const beforeMore = setOf('to for of our a');
const neverLast = setOf('the a our and');

/** Whether words are missing: "support for our for …", "… the". */
const isBroken = ({ words, opens }: Asking): boolean =>
  words.some(({ as }, index) => index > opens && beforeMore.has(as) && wordAt(words, index + 1) === 'for') ||
  neverLast.has(words.at(-1)?.as ?? '');

const names = ({ as, kind }: Token): boolean => kind === 'word' && !littleWords.has(as);

/** The form of a text that asks one question. */
function formOf(asking: Asking): Form {
  const { words, opens } = asking;
  if (isWish(asking)) return 'aim';
  const first = wordAt(words, opens);
  if (auxiliaries.has(first) || first === 'whether') return 'yes-no';
  return isLookUp(words, opens) ? 'look-up' : 'open';
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
  const sentences = sentencesOf(all);
  const asking = sentences
    .map((each): Asking => ({ ...each, opens: openingOf(each) }))
    .filter(({ opens }) => opens >= 0);
  const [first] = asking;
  if (!first) {
    if (!words.some(names)) return { ...none, form: 'unfinished' };
    const bullets = bulletsIn(text, all);
    const [start, next] = bullets;
    // The number in front of a line may be a sentence, too.
    const line = start && sentences.find((each) => each.words.includes(start));
    if (!gap && line && next) return { ...none, words: line.words, form: 'several', openings: bullets };
    const read = formWithoutQuestion(none.words);
    return { ...none, ...read, form: gap ? 'unfinished' : read.form };
  }
  const openings = asking.flatMap(({ words: said, opens }) => [said[opens] as Span, ...asksAgain(said, opens)]);
  // "Our boys do not like writing. What can we do?": what is asked about has been said.
  const before = words.some((each) => each.start < (first.words[0]?.start ?? 0) && names(each));
  const unfinished = gap !== null || isBroken(first) || !(before || first.words.slice(first.opens).some(names));
  const form = unfinished ? 'unfinished' : openings.length > 1 ? 'several' : formOf(first);
  return { ...plain, words: first.words, opens: first.opens, asks: true, form, openings };
}
