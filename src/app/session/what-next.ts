// The one next thing on the overview: first what waits for the person's decision, then what the enquiry still needs.
import { nextThing, type NextThing } from '../../enquiry/progress';
import { isHalfDoneIn, type FieldState } from './field-state';
import type { SessionState } from './session-state';

export type WhatNext =
  | NextThing
  | { readonly kind: 'own table' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'choose' | 'not arrived'; readonly field: string };

/** The answers that stand in the document (or wait in its record), by field. A row that is gone is left out. */
export function answersOf(fields: readonly FieldState[]): ReadonlyMap<string, string> {
  return new Map(fields.filter((field) => field.syncState !== 'missing').map((field) => [field.id, field.inDocument]));
}

/** Those of them in which a gap of the sentence is still open, as the framework's page says it. */
export function halfDoneIn(fields: readonly FieldState[]): ReadonlySet<string> {
  const halfDone = fields.filter((field) => isHalfDoneIn(field, field.inDocument));
  return new Set(halfDone.map(({ id }) => id));
}

/** How many of those that have a row are answered; of all of them, where there is no table yet. */
export function countAnswers(fields: readonly FieldState[]): { readonly answered: number; readonly all: number } {
  const placed = fields.filter((field) => field.placed);
  const counted = placed.length > 0 ? placed : fields;
  const [answers, halfDone] = [[...answersOf(counted)], halfDoneIn(counted)];
  return { answered: answers.filter(([id, answer]) => answer !== '' && !halfDone.has(id)).length, all: answers.length };
}

/** Words that could be lost come before words that are still to be written. */
export function whatNext({
  fields,
  framework,
  outline,
  working,
  items,
}: Pick<SessionState, 'fields' | 'framework' | 'outline' | 'working' | 'items'>): WhatNext {
  const both = fields.find((field) => field.syncState === 'conflict' || field.syncState === 'needs confirmation');
  if (both) return { kind: 'choose', field: both.id };
  const kept = fields.find((field) => field.syncState === 'not written');
  if (kept) return { kind: 'not arrived', field: kept.id };
  if (framework === 'none' && (working === 'looking' || working === 'reading')) return { kind: 'looking' };
  if (framework === 'none' && outline?.stemTable) return { kind: 'own table' };
  return nextThing(answersOf(fields), framework !== 'none', items, halfDoneIn(fields));
}
