// The questions that follow from the cards or the self-assessment, and where each one's words are: in the handbook's box, else in the record.
import { wordsAt } from '../../enquiry/cards';
import { handbookBoxes } from '../../handbook/boxes';
import type { BoxState, SessionState } from '../session/session';
import { reflectionWords as words } from './words';

export interface Reflection {
  readonly id: string;
  readonly question: string;
  readonly help: string;
}

/** What to enhance is asked by the same box as the headline reflections; without the box it is a question of its own. */
export const enhance: Reflection = { id: 'enhance', question: words.enhance, help: words.enhanceHelp };

export const reflections: readonly Reflection[] = [
  ...handbookBoxes.filter(({ id }) => ['box-evidence-purpose', 'box-deeper-use', 'box-starting-points'].includes(id)).map(({ id, prompt, help }) => ({ id, question: prompt, help })),
  enhance,
];

/** The key under which the record keeps the words for a question that has no box in the document. */
export const reflectionKey = (id: string): string => `reflection/${id}`;

/** The box in the document that asks this, where there is one that can be filled. */
export function boxFor(state: Pick<SessionState, 'boxes'>, id: string): BoxState | null {
  return state.boxes?.all.find(({ box, kind }) => box.id === id && (kind === 'cell' || kind === 'paragraph')) ?? null;
}

/** What is written for a question by now. */
export function reflectionText(state: Pick<SessionState, 'boxes' | 'items'>, id: string): string {
  return boxFor(state, id)?.field.text || wordsAt(state.items, reflectionKey(id));
}
