// Words that the record keeps beside the answers, and where in the panel they were typed.
import type { Items } from './items';
import { partKey, questionParts, readTypedPart } from './question-parts';
import { otherPlaces, screenTitles } from './screen-titles';

export interface TypedWords {
  /** What the record keeps them under. */
  readonly key: string;
  readonly words: string;
  /** The screen or place, as a person knows it. */
  readonly on: string;
}

/** By the first word of a kind of item, or by the whole kind where that says another. */
const placeOf: Readonly<Record<string, string>> = {
  analysis: screenTitles.analyse,
  begun: otherPlaces.begun,
  card: screenTitles.cards,
  cycle: screenTitles.cycles,
  ethics: screenTitles.ethics,
  finding: screenTitles.analyse,
  handover: screenTitles.handover,
  log: screenTitles.collect,
  mark: screenTitles.pathway,
  'own-card': screenTitles.cards,
  plan: screenTitles.plan,
  poster: screenTitles.poster,
  'question-part': otherPlaces.questionPart,
  reflection: screenTitles.notice,
  'version-reason': otherPlaces.versionReason,
};

/** All of them, none blank, in the order they were first kept. A choice is none; earlier wordings of the question are none either. */
export function typedWords(items: Items): TypedWords[] {
  return Object.entries(items).flatMap(([key, { value }]) => {
    const words = wordsIn(key, value);
    return words.trim() === '' ? [] : [{ key, words, on: placeAt(key) }];
  });
}

function wordsIn(key: string, value: unknown): string {
  if (typeof value === 'string') return value;
  const isPart = questionParts.some((part) => key === partKey(part));
  return isPart ? (readTypedPart(value)?.text ?? '') : '';
}

function placeAt(key: string): string {
  const [kind = ''] = key.split('/');
  return placeOf[kind] ?? placeOf[kind.split('-')[0] ?? ''] ?? otherPlaces.unknown;
}
