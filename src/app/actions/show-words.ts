// The cursor moves to words in the document that a screen names.
import type { SoughtWords } from '../../enquiry/sought-words';
import { showWords } from '../../word/places/show-words';
import type { SessionContext } from '../session/context';
import { done, notDone, type ActionOutcome } from '../session/outcome';
import { showStrings as strings } from './strings';

/** @param candidates what to look for, the surest first */
export async function showTheWords(
  { gateway }: SessionContext,
  candidates: readonly SoughtWords[],
): Promise<ActionOutcome> {
  const shown = await showWords(gateway, candidates);
  if (shown.ok) return done;
  return notDone(shown.failure.kind === 'gone' ? strings.notFound : strings.notShown(shown.failure.sentence));
}
