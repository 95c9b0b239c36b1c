// The row of the framework that asks what a row of ours asks.
import { stemKey } from '../../enquiry/normalised-text';
import type { Stem } from '../../handbook/framework';
import type { FieldState } from './field-state';

/**
 * By its id, else by its sentence: a row that was put in just before the panel was closed, or typed in by a colleague, is not known by
 * ours yet. Null where there is none.
 */
export function knownRow(fields: readonly FieldState[], { id, stem }: Pick<Stem, 'id' | 'stem'>): FieldState | null {
  const there = fields.filter(({ syncState }) => syncState !== 'missing');
  return there.find((field) => field.id === id) ?? there.find((field) => stemKey(field.stem) === stemKey(stem)) ?? null;
}
