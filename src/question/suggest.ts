// Sub-questions: shapes that the parts of the main question make possible, and pairs that ask the same.
import { kindOfAction, kindOfOutcome, type ActionKind, type OutcomeKind } from './kinds';
import { readParts } from './parts';
import { plainOf } from './phrase';
import { tokens, type Span } from './tokens';
import { littleWords } from './words/grammar';
import { setOf } from './words/set';

/** A sub-question to take, change or ignore. */
export interface Suggestion {
  /** What it looks into, in a few words. */
  readonly about: string;
  readonly text: string;
}

interface Words {
  readonly action: string;
  readonly outcome: string;
  readonly group: string;
  readonly who: string;
}
type Shape = readonly [about: string, text: string];

// Each shape stands where the grammar of its part fits.
const now: Record<ActionKind, string> = {
  thing: 'What do staff do at present when it comes to {action}?',
  deed: 'How do {who} {action} at present, and how does that differ between classes?',
};
const need: Record<ActionKind, string> = {
  thing: 'What do leaders need to put in place for {action}?',
  deed: 'What do {who} need in place to {action}?',
};
const shown: Record<OutcomeKind, string> = {
  thing: 'What would show us {outcome}?',
  change: 'What would show us that we {outcome}?',
  doing: 'What would show us that {group} {outcome}?',
  clause: 'What would show us that {outcome}?',
};
const said: Record<OutcomeKind, string> = {
  thing: 'What do {group} say about {outcome}?',
  change: 'What do {group} say would help to {outcome}?',
  doing: 'What do {group} say helps them to {outcome}?',
  clause: 'What do {group} say needs to change so that {outcome}?',
};

function shapesFor({ action, outcome, group }: Words): Shape[] {
  const doing = kindOfAction(plainOf(action));
  const aim = kindOfOutcome(plainOf(outcome));
  return [
    ...(group ? [['Where you start', 'What is it like now for {group}, and what tells us so?'] as const] : []),
    ...(action ? [['What is done now', now[doing]] as const] : []),
    ...(outcome && (group || aim !== 'doing') ? [['What would show it', shown[aim]] as const] : []),
    ...(group && outcome ? [['What they say themselves', said[aim]] as const] : []),
    ...(action ? [['What it takes', need[doing]] as const] : []),
    ...(group && !action ? [['Whom it helps', 'Who among {group} gains most, and who gains least?'] as const] : []),
  ];
}

/**
 * Suggests sub-questions for a main question, from the parts that are in it, in the order of an enquiry: five where it names what is
 * done, what it should lead to and for whom, fewer where it names less, none where it names nothing.
 */
export function suggestSubQuestions(question: string): Suggestion[] {
  const parts = readParts(question);
  const said = (span: Span | null): string => (span ? question.slice(span.start, span.end).replace(/\s+/g, ' ') : '');
  const words: Words = {
    action: said(parts.action),
    outcome: said(parts.outcome),
    group: said(parts.group),
    who: said(parts.who) || 'we',
  };
  return shapesFor(words).map(([about, text]) => ({
    about,
    text: text.replace(/\{(action|outcome|group|who)\}/g, (_, part: keyof Words) => words[part]),
  }));
}

/** Little words that turn a question into another one. */
const telling = setOf('not no more less most least before after without during best');
/** At least this share of the words of two sub-questions is the same. */
const alike = 0.75;

/** How it asks, so that "why" is not taken for "how": the first word, with "in what ways" as "how" and any verb as yes or no. */
function manner(words: readonly string[]): string {
  const [first = '', second = ''] = words;
  if (first === 'in' || (first === 'to' && second === 'what')) return 'how';
  if (first === 'how') return /^(?:many|much|often|long|far)$/.test(second) ? `how ${second}` : 'how';
  return /^(?:what|why|which|when|where|who)$/.test(first) ? first : 'yes or no';
}

const root = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ings?|ed|es|s|e)$/, '') : word.replace(/s$/, '');

/**
 * Pairs of sub-questions that ask the same, as places in the list given, the earlier first: in the same manner, with nearly all of their
 * words in common. Word order, endings and the many names for pupils do not matter. Empty lines are no doubles.
 */
export function doubles(subQuestions: readonly string[]): (readonly [number, number])[] {
  const read = subQuestions.map((text) => {
    const words = tokens(text)
      .filter(({ kind }) => kind === 'word')
      .flatMap(({ as }) => as.split(' '));
    const turned = words.filter((word) => telling.has(word)).sort();
    return {
      asked: [manner(words), ...turned].join(' '),
      roots: new Set(words.filter((word) => !littleWords.has(word)).map(root)),
    };
  });
  return read.flatMap((one, first) =>
    read.flatMap((other, second) => {
      if (second <= first || one.asked !== other.asked) return [];
      const common = [...one.roots].filter((word) => other.roots.has(word)).length;
      const all = one.roots.size + other.roots.size - common;
      return all > 0 && common / all >= alike ? [[first, second] as const] : [];
    }),
  );
}
