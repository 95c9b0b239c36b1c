// The questions that follow from the cards or the self-assessment, and where each one's words are: in the handbook's box, else in the record.
import { wordsAt } from '../../../enquiry/cards';
import { handbookBoxes, type BoxId } from '../../../handbook/boxes';
import type { BoxState, SessionState } from '../../../app/session/session-state';
import { reflectionWords as words } from './strings';

export interface Reflection {
  readonly id: string;
  readonly question: string;
  readonly help: string;
}

/** One box of the handbook asks two things at once; without the box each is a question of its own. */
const headline = 'box-starting-points';
const inBoxes: readonly string[] = ['box-evidence-purpose', 'box-deeper-use', headline] satisfies readonly BoxId[];
const enhance: Reflection = { id: 'enhance', question: words.enhance, help: words.enhanceHelp };

const reflections: readonly Reflection[] = [
  ...handbookBoxes
    .filter(({ id }) => inBoxes.includes(id))
    .map(({ id, prompt, help }) => ({ id, question: prompt.replace(words.enhance, '').trim(), help })),
  enhance,
];

/** The questions as this document asks them. Words that were written for one are never out of sight. */
export function reflectionsIn(state: Pick<SessionState, 'boxes' | 'items'>): readonly Reflection[] {
  return reflections.filter(
    (one) =>
      one !== enhance || boxFor(state, headline) === null || wordsAt(state.items, reflectionKey(enhance.id)) !== '',
  );
}

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
