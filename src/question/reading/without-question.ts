// What a text without a question is about: a topic, a title, an aim or a statement.
import { lookUp } from '../lexicon';
import { figures } from '../look-up';
import { wordAt, type Token } from '../tokens';
import { reporting, studies, wishers, wishes } from './wishes';
import { aimVerbs, effectNouns } from '../words/effect';
import { auxiliaries } from '../words/grammar';
import { setOf } from '../words/set';

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

/** What a text without a question is read as. */
export interface Unasked {
  readonly form: 'look-up' | 'topic' | 'aim' | 'statement';
  /** Where what it is about begins. */
  readonly opens: number;
  /** Whether a question is reported there. */
  readonly asks: boolean;
}

/** "Number of days lost in Year 10", "the name of the chair": a figure or a name, though nobody asks. */
function asFigure(words: readonly Token[]): Unasked | null {
  const opens = wordAt(words, 0) === 'the' ? 1 : 0;
  const noun = wordAt(words, opens);
  const counts = (figures.has(noun) || noun === 'list') && wordAt(words, opens + 1) === 'of';
  return counts ? { form: 'look-up', opens, asks: false } : null;
}

const alsoDone = setOf('support change help build');

/** Where an aim goes on past the words that say that it is one: "I want to", "the aim is to"; null where none is named. */
function aimOpens(words: readonly Token[]): number | null {
  const wish = words.findIndex(
    ({ as }, index) =>
      index < 6 &&
      ((wishes.has(as) && wishers.has(wordAt(words, index - 1))) || (as === 'is' && wordAt(words, index + 1) === 'to')),
  );
  const first = wordAt(words, 0);
  if (first !== 'to' && wish < 0) return aimVerbs.has(first) && !alsoDone.has(first) && words.length > 1 ? 0 : null;
  const to = words.findIndex(({ as }, index) => index >= Math.max(0, wish) && as === 'to');
  return to >= 0 && to <= wish + 2 ? to + 1 : wish + 1;
}

const notExploring = setOf('is on at out like');
const beforeExplored = setOf('at into out to in if whether the potential for');

/** Where "explore", "investigate" and their like stand, soon after the place; -1 where they do not. */
const exploresAt = (words: readonly Token[], from: number): number =>
  words.findIndex(({ as }, index) => index >= from && index < from + 7 && reporting.has(as) && !notExploring.has(as));

/** Where what is explored begins: past "explore the", or with the "whether" that reports a question. */
function explored(words: readonly Token[], explores: number): { opens: number; asks: boolean } {
  let opens = explores + 1;
  const asks = (): boolean => ['if', 'whether'].includes(wordAt(words, opens));
  while (!asks() && beforeExplored.has(wordAt(words, opens))) opens += 1;
  return { opens, asks: asks() };
}

/** Where the subject of a title begins: past "a case study of", or a heading with its colon; null where it begins at once. */
function titleOpens(words: readonly Token[]): number | null {
  // "An investigation into", "a case study of": what follows is looked at.
  const into = words.findIndex(
    ({ as }, index) => index < 5 && (as === 'into' || (as === 'of' && studies.has(wordAt(words, index - 1)))),
  );
  if (into >= 0 && into + 1 < words.length) return into + 1;
  // "Leading change: the impact of X on Y" is about X; "X: effect on Y" names it before.
  const colon = words.findIndex(({ as }) => as === ':');
  return colon >= 0 && namesEffectAfter(words, colon) ? colon + 1 : null;
}

/** Whether one of the words is a verb that makes a sentence of them. */
const isSentence = (words: readonly Token[]): boolean =>
  words.some(
    ({ as }, index) =>
      index > 0 &&
      (auxiliaries.has(as) || as === 'need' || as === 'needs') &&
      !['that', 'who', 'which'].includes(wordAt(words, index - 1)),
  );

/** What a text without a question is about: past "I want to", "an investigation into", "the aim is to". */
export function formWithoutQuestion(words: readonly Token[]): Unasked {
  const figure = asFigure(words);
  if (figure) return figure;
  const aim = aimOpens(words);
  let opens = aim ?? 0;
  const explores = exploresAt(words, opens);
  // "explore whether", "investigate the impact of": what is explored.
  if (explores >= 0 && (aim !== null || !words.slice(0, explores).some(({ as }) => effectNouns.has(as)))) {
    const past = explored(words, explores);
    if (past.asks) return { form: 'aim', ...past };
    if (past.opens < words.length) ({ opens } = past);
  } else opens = titleOpens(words) ?? (opens || headingEnd(words));
  if (aim !== null) return { form: 'aim', opens, asks: false };
  return { form: isSentence(words) ? 'statement' : 'topic', opens, asks: false };
}
